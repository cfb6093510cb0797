import { Keymap, type Menu, type OpenViewState } from 'obsidian';
import { DEFAULT_QUERY, type CardQuery } from '../../../core/card-list/query';
import type { AlikeTopic, AlikeTopics } from '../../../core/coverage/alike-topics';
import type { PagePlace } from '../../../core/coverage/page-places';
import type { Finding, SectionKind } from '../../../core/coverage/findings';
import type { CoverageRow } from '../../../core/coverage/rows';
import { linkpathOf } from '../../../core/notes/paths';
import { alikeEdit } from '../../../core/topics/merge-alike';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { keepLook } from '../atlas/notes/look';
import { openAtlas } from '../atlas/open-atlas';
import { TopicActs } from '../atlas/topics/topic-acts';
import { openPath } from '../ui/note-link';
import { topicIn } from './row-view';
import { openTopicSettings } from '../settings/settings-window';
import { addAction } from '../ui/menu-action';

type How = MouseEvent | KeyboardEvent;

/** Leads from a row of the coverage to where what it says can be mended. */
export class Leads {
  constructor(private readonly services: Services) {}

  /** The note that the row is about, if it is about one. */
  static noteOf(row: CoverageRow): string | null {
    if (row.kind === 'asker') return row.path;
    if (row.kind !== 'finding') return null;
    const { finding } = row;
    if (finding.kind === 'topic') return finding.topic.index;
    return 'path' in finding && finding.kind !== 'unmade' ? finding.path : null;
  }

  follow(row: Exclude<CoverageRow, { kind: 'section' }>, event: How): void {
    if (row.kind === 'action') return this.act(row.section);
    const path = Leads.noteOf(row);
    if (path !== null) return this.openNote(path, event, row.kind === 'asker' ? this.placeOf(row) : {});
    if (row.kind === 'finding') this.mend(row.finding);
  }

  private act(section: SectionKind): void {
    if (section === 'index') void this.services.rebuilder.preview();
    if (section === 'unsorted') void openAtlas(this.services.app, { part: 'todo', todo: 'unsorted' });
    if (section === 'open') this.showCards({ state: 'open' });
  }

  private mend(finding: Finding): void {
    if (finding.kind === 'unmade') void this.services.rebuilder.preview();
    if (finding.kind === 'rule') this.openSettings(finding.rule.topic);
    if (finding.kind === 'alike') this.merge(finding.topics);
    if (finding.kind === 'taxonomy') this.openSettings(topicIn(finding));
    if (finding.kind !== 'topic' && finding.kind !== 'size') return;
    const { id, path, configured } = finding.topic;
    if (configured) this.openSettings(id);
    else this.showCards({ topic: path });
  }

  /**
   * The names of all become those of one topic: by default the first. Where no topic is configured yet, the guide
   * merges.
   */
  private merge(alike: AlikeTopics, into: AlikeTopic | undefined = alike[0]): void {
    const { rebuilder, settings, topics } = this.services;
    if (into === undefined) return;
    if (Object.keys(settings.settings.topics).length === 0) return rebuilder.chooseTopics?.();
    const others = alike.filter(({ id }) => id !== into.id);
    void topics.change(alikeEdit(into, others)).then((done) => {
      if (done) topics.offerUndo(t('coverage.alikeMerged', { name: into.path }));
    });
  }

  private openSettings(id: string): void {
    const { app, host } = this.services;
    openTopicSettings(app, host.now()?.topicPath(id) ?? '');
  }

  private showCards(part: Partial<CardQuery>): void {
    const { topic, state, order } = { ...DEFAULT_QUERY, ...part };
    keepLook(this.services.app, 'cards');
    void openAtlas(this.services.app, { part: 'notes', text: '', filter: { topic, state, order } });
  }

  /** In a tab of its own: the coverage stays where it is, for the next line. */
  private openNote(path: string, event: How, state: OpenViewState): void {
    void openPath(path, this.services.app, Keymap.isModEvent(event) || 'tab', '', state);
  }

  /** Where the link stands in the note's text. */
  private placeOf({ path, link }: Extract<CoverageRow, { kind: 'asker' }>): OpenViewState {
    const { links = [], embeds = [] } = this.services.vault.metadata(path) ?? {};
    const found = [...links, ...embeds].find((one) => linkpathOf(one.link) === link);
    return found === undefined ? {} : { eState: { line: found.position.start.line } };
  }

  /** Everything else that can be done about a row. */
  fillMenu(menu: Menu, row: CoverageRow): void {
    const { app } = this.services;
    const path = Leads.noteOf(row);
    const file = path === null ? null : app.vault.getFileByPath(path);
    if (row.kind === 'finding' && (row.finding.kind === 'topic' || row.finding.kind === 'size'))
      this.addTopicItems(menu, row.finding);
    if (row.kind === 'finding' && row.finding.kind === 'alike') this.addMergeItems(menu, row.finding.topics);
    if (row.kind === 'finding' && row.finding.kind === 'place') this.addPlaceItem(menu, row.finding.place);
    if (file !== null) app.workspace.trigger('file-menu', menu, file, 'topic-atlas-coverage');
  }

  private addMergeItems(menu: Menu, alike: AlikeTopics): void {
    for (const into of alike)
      addAction(menu, t('coverage.action.merge', { name: into.path }), 'merge', () => this.merge(alike, into));
  }

  /** The settings follow the page. */
  private addPlaceItem(menu: Menu, { topic: id, above }: PagePlace): void {
    const atlas = this.services.host.now();
    const [topic, parent] = [atlas?.topic(id), atlas?.topic(above)];
    if (topic === undefined || parent?.configured !== true) return;
    const acts = new TopicActs(this.services);
    addAction(
      menu,
      t('coverage.placed', { topic: topic.name, above: parent.name }),
      'corner-down-right',
      () => void acts.place(topic, { parent: above, siblings: acts.siblings(above), before: null }),
    );
  }

  private addTopicItems(menu: Menu, { topic }: Extract<Finding, { kind: 'topic' | 'size' }>): void {
    const { index } = topic;
    const add = (title: string, icon: string, run: (event: How) => void): void => addAction(menu, title, icon, run);
    if (index !== null) add(t('coverage.action.openIndex'), 'file-text', (event) => this.openNote(index, event, {}));
    if (topic.configured) add(t('coverage.action.settings'), 'settings', () => this.openSettings(topic.id));
    add(t('coverage.action.cards'), 'gallery-vertical-end', () => this.showCards({ topic: topic.path }));
  }
}
