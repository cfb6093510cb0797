import { topicsAbove } from '../../../../core/atlas/view';
import { Component, Menu } from 'obsidian';
import { DEFAULT_QUERY } from '../../../../core/card-list/query';
import type { Overview } from '../../../../core/browse/overview';
import type { TopicCoverage } from '../../../../core/coverage/topic-coverage';
import { Census } from '../../../../core/index-notes/content/census';
import { claimantsOf } from '../../../../core/index-notes/plan/claimants';
import type { Topic } from '../../../../core/topics/topic';
import { numberText, t } from '../../../../i18n';
import { inSlices, Latest } from '../../../services/slices';
import { linkToNote, openPath } from '../../ui/note-link';
import { iconButton, oneStop } from '../../ui/buttons';
import { redraw } from '../../ui/redraw';
import { START } from '../atlas-state';
import { NotesPane } from '../notes/notes-pane';
import { searchAllNotes, type AtlasFrame } from '../part';
import { fillTopicMenu, type MenuPlaces } from './topic-menu';
import type { TopicActs } from './topic-acts';
import { nameRegion } from '../../ui/region-name';
import { titleOf } from '../../../../core/notes/paths';

/** So many subtopics are named; the tree has all. */
const NAMED = 40;

/** One topic: what it is, where it stands, its notes, and what is linked with it most. */
export class TopicPage extends Component {
  readonly el: HTMLElement;
  private readonly head: HTMLElement;
  private readonly linked: HTMLElement;
  private readonly pane: NotesPane;
  private topic: Topic | null = null;
  private print = '';
  private readonly looking = new Latest();

  constructor(
    parent: HTMLElement,
    private readonly frame: AtlasFrame,
    private readonly acts: TopicActs,
    private readonly places: Omit<MenuPlaces, 'describe'>,
  ) {
    super();
    this.el = parent.createDiv({ cls: 'topic-atlas-topic-page' });
    this.head = this.el.createDiv({ cls: 'topic-atlas-topic-head' });
    const notes = this.el.createDiv({ cls: 'topic-atlas-topic-notes' });
    const { services, link } = frame;
    this.pane = this.addChild(
      new NotesPane(notes, {
        services,
        link,
        openFirst: true,
        topic: () => this.topic?.id ?? null,
        focusSearch: () => frame.focusSearch(),
        otherwise: ({ text }) =>
          text === '' ? null : { text: t('atlas.notes.searchAll'), act: () => searchAllNotes(frame) },
      }),
    );
    this.linked = this.el.createDiv({ cls: 'topic-atlas-topic-linked' });
  }

  override onunload(): void {
    this.looking.stop();
  }

  show(topic: Topic, overview: Overview): void {
    const isOther = topic.id !== this.topic?.id;
    this.topic = topic;
    const atlas = this.frame.services.host.now();
    const path = atlas?.topicPath(topic.id) ?? topic.name;
    const counts = overview.tree.find(({ id }) => id === topic.id);
    const below = (atlas?.subtopics(topic.id) ?? []).map(({ id, name }) => ({ id, name }));
    const print = JSON.stringify([topic, path, counts, below]);
    if (print !== this.print && !this.isWriting()) {
      this.print = print;
      redraw(this.head, () => this.drawHead(topic, counts, below), isOther ? 'h2' : undefined);
    }
    void this.pane.show({ ...DEFAULT_QUERY, topic: path, text: this.frame.state.text, limit: Number.MAX_SAFE_INTEGER });
    void this.showLinked(topic);
  }

  focus(): void {
    this.pane.focus();
  }

  /** Of the notes none is chosen. */
  chooseNone(): void {
    this.pane.chooseNone();
  }

  /** Nobody loses what is being typed. */
  private isWriting(): boolean {
    return this.head.doc.activeElement?.matches('textarea') === true && this.head.contains(this.head.doc.activeElement);
  }

  private drawHead(
    topic: Topic,
    counts: TopicCoverage | undefined,
    below: readonly { id: string; name: string }[],
  ): void {
    const { head } = this;
    this.drawPath(topic);
    const line = head.createDiv({ cls: 'topic-atlas-topic-line' });
    line.createEl('h2', { cls: 'topic-atlas-topic-title', text: topic.name, attr: { dir: 'auto', tabindex: '-1' } });
    this.drawButtons(line, topic);
    if (counts !== undefined) this.drawCounts(counts);
    this.drawDescription(topic);
    if (below.length > 0) this.drawBelow(below);
  }

  /** How many notes there are, and open problems, which a press shows alone. */
  private drawCounts({ path, notes, open }: TopicCoverage): void {
    const line = this.head.createDiv({ cls: 'topic-atlas-topic-counts', text: t('report.notes', { count: notes }) });
    if (open === 0) return;
    line.appendText(' · ');
    line
      .createEl('button', { cls: 'topic-atlas-text-button', text: t('report.open', { count: open }) })
      .addEventListener('click', () =>
        this.frame.go({ part: 'notes', text: '', filter: { ...START.filter, topic: path, state: 'open' } }),
      );
  }

  private drawPath(topic: Topic): void {
    const { frame, head } = this;
    const nav = head.createEl('nav', { cls: 'topic-atlas-topic-path' });
    nameRegion(nav, t('atlas.topics.path'));
    const lead = (id: string, text: string): void => {
      const button = nav.createEl('button', { cls: 'topic-atlas-text-button', text, attr: { dir: 'auto' } });
      button.addEventListener('click', () => frame.go({ topic: id }));
    };
    lead('', t('atlas.topics.all'));
    const atlas = frame.services.host.now();
    for (const { id, name } of atlas === null ? [] : topicsAbove(topic.id, atlas).reverse()) {
      nav.createSpan({ cls: 'topic-atlas-topic-slash', text: '/', attr: { 'aria-hidden': 'true' } });
      lead(id, name);
    }
  }

  private drawButtons(line: HTMLElement, topic: Topic): void {
    const { services } = this.frame;
    const bar = line.createDiv({ cls: 'topic-atlas-topic-buttons' });
    const atlas = services.host.now();
    const index = atlas === null ? null : claimantsOf(topic, atlas, services.settings.settings.index).used;
    if (index !== null)
      iconButton(bar, t('coverage.action.openIndex'), 'file-text', () => void openPath(index, services.app, 'tab'));
    else if (topic.configured)
      iconButton(bar, t('atlas.welcome.write'), 'file-plus', () => void services.rebuilder.preview());
    if (topic.configured) iconButton(bar, t('atlas.topics.addBelow'), 'plus', () => this.places.addBelow(topic));
    this.pane.addSwitch(bar);
    iconButton(bar, t('atlas.topics.more'), 'more-vertical', (event) => {
      const menu = new Menu();
      const places = { ...this.places, describe: () => this.describe(topic) };
      fillTopicMenu(menu, topic, this.acts, places, services);
      menu.showAtMouseEvent(event);
    });
    oneStop(bar);
  }

  private drawDescription(topic: Topic): void {
    const { description, configured } = topic;
    const row = this.head.createDiv({ cls: 'topic-atlas-topic-description' });
    if (!configured) return this.offerToKeep(row, topic);
    const button = row.createEl('button', {
      cls: 'topic-atlas-text-button',
      text: description === '' ? t('atlas.topics.describe') : description,
      attr: { dir: 'auto', 'aria-description': t('atlas.topics.describe') },
    });
    button.toggleClass('is-empty', description === '');
    button.addEventListener('click', () => this.describe(topic));
  }

  private offerToKeep(row: HTMLElement, topic: Topic): void {
    row.createSpan({ text: `${t('atlas.topics.implicit')}. ` });
    row
      .createEl('button', { cls: 'topic-atlas-text-button', text: t('atlas.topics.keep') })
      .addEventListener('click', () => {
        void this.acts.keep(topic).then((id) => {
          if (id !== null) this.frame.go({ topic: id });
        });
      });
  }

  /** Writes the description where it stands. */
  describe(topic: Topic): void {
    const row = this.head.querySelector<HTMLElement>('.topic-atlas-topic-description');
    if (row === null || !topic.configured) return;
    row.empty();
    const field = row.createEl('textarea', {
      text: topic.description,
      attr: { 'aria-label': t('settings.topic.description'), dir: 'auto', rows: '2' },
    });
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    let isOver = false;
    const end = (wanted: boolean): void => {
      if (isOver) return;
      isOver = true;
      const text = field.value.replace(/\s+/g, ' ');
      if (wanted) void this.acts.describe(topic, text);
      row.empty();
      row.remove();
      this.print = '';
      if (this.topic !== null && this.frame.overview !== null) this.show(this.topic, this.frame.overview);
    };
    field.addEventListener('keydown', (event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      end(event.key === 'Enter');
      this.head.querySelector<HTMLElement>('.topic-atlas-topic-description button')?.focus({ preventScroll: true });
    });
    field.addEventListener('blur', () => end(true));
  }

  private drawBelow(below: readonly { id: string; name: string }[]): void {
    const list = this.head.createDiv({ cls: 'topic-atlas-chips', attr: { role: 'group' } });
    nameRegion(list, t('atlas.topics.below'));
    for (const { id, name } of below.slice(0, NAMED))
      list
        .createEl('button', { cls: 'topic-atlas-chip', text: name, attr: { dir: 'auto' } })
        .addEventListener('click', () => this.frame.go({ topic: id }));
    if (below.length > NAMED) list.createSpan({ text: `+${numberText(below.length - NAMED)}` });
    oneStop(list);
  }

  /** Notes outside the topic that are linked with most of its notes. */
  private async showLinked({ id }: Topic): Promise<void> {
    const signal = this.looking.begin();
    const atlas = this.frame.services.host.now();
    if (atlas === null) return;
    const found = await inSlices(new Census(atlas).linkedFromOutside(id), signal);
    if (found === null) return;
    this.linked.toggle(found.length > 0);
    redraw(this.linked, () => this.drawLinked(found));
  }

  private drawLinked(found: readonly { readonly path: string; readonly count: number }[]): void {
    this.linked.createEl('h3', { text: t('atlas.topics.linked') });
    const list = this.linked.createDiv({ cls: 'topic-atlas-chips' });
    for (const { path, count } of found) {
      const a = list.createEl('a', { cls: 'topic-atlas-chip', href: '#', attr: { dir: 'auto' } });
      a.appendText(titleOf(path));
      a.createSpan({ cls: 'topic-atlas-chip-count', text: numberText(count) });
      linkToNote(a, () => path, this.frame.link);
    }
  }
}
