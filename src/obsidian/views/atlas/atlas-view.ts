import { ItemView, type HoverPopover, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { overviewInSteps, type Overview } from '../../../core/browse/overview';
import type { Note } from '../../../core/notes/note';
import { filtered } from '../../../core/steps';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { inSlices, Slices } from '../../services/slices';
import { addUndo } from '../commands/undo-last';
import { Follower } from '../ui/follower';
import { iconButton } from '../ui/buttons';
import { openView } from '../ui/show-view';
import type { LinkContext } from '../ui/note-link';
import { readState, START, type AtlasViewState } from './atlas-state';
import { ATLAS_VIEW } from './open-atlas';
import { LinkedPart } from './linked/linked-part';
import { NotesPart } from './notes/notes-part';
import type { AtlasFrame, AtlasPart } from './part';
import { TabBar } from './tab-bar';
import { TodoPart } from './todo/todo-part';
import { TopicsPart } from './topics/topics-part';
import { WelcomePart } from './welcome-part';
import { addAction } from '../ui/menu-action';

export const ATLAS_SOURCE = 'topic-atlas';

let views = 0;

interface Parts {
  readonly search: HTMLInputElement;
  readonly bar: TabBar;
  readonly panel: HTMLElement;
}

/**
 * The atlas: one place to start, to look, to arrange. It follows the vault while it is in sight, and does nothing else.
 */
export class AtlasItemView extends ItemView implements AtlasFrame {
  override icon = 'library';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;
  overview: Overview | null = null;
  readonly link: LinkContext;
  readonly panelId = `topic-atlas-view-${++views}`;
  private frame: Parts | null = null;
  private part: { readonly name: AtlasViewState['part']; readonly shown: AtlasPart } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    readonly services: Services,
    public state: AtlasViewState = START,
  ) {
    super(leaf);
    this.link = { app: services.app, source: ATLAS_SOURCE, hoverParent: this, sourcePath: '' };
  }

  override getViewType(): string {
    return ATLAS_VIEW;
  }

  override getDisplayText(): string {
    return t('atlas.view');
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = readState(state, this.state);
    this.draw();
    await super.setState(state, result);
    this.takeFocus();
  }

  protected override onOpen(): Promise<void> {
    const { host, settings } = this.services;
    this.build();
    this.draw();
    const follower = this.addChild(new Follower(this.contentEl, { renew: (signal) => this.renew(signal) }));
    for (const signal of [host.changed, host.reread, settings.changed])
      this.register(signal.listen(() => follower.changed()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.takeFocus()));
    return Promise.resolve();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    this.part?.shown.fillMenu(menu);
    addUndo(menu, this.services);
    addAction(
      menu,
      t('atlas.another'),
      'library',
      () => void openView(ATLAS_VIEW, this.app.workspace, this.getState()),
      'open',
    );
    addAction(menu, t('atlas.welcome.title'), 'home', () => this.go({ part: 'welcome' }), 'open');
  }

  isActive(): boolean {
    return this.app.workspace.getActiveViewOfType(AtlasItemView) === this;
  }

  /** Where nothing has the focus, keys go to what is shown. */
  private takeFocus(): void {
    const { activeElement, body } = this.contentEl.doc;
    if (this.isActive() && (activeElement === null || activeElement === body)) this.part?.shown.focus();
  }

  go(change: Partial<AtlasViewState>): void {
    this.keep(change);
    this.draw();
  }

  keep(change: Partial<AtlasViewState>): void {
    this.state = readState({ ...this.state, ...change }, this.state);
    this.app.workspace.requestSaveLayout();
  }

  focusSearch(): void {
    this.frame?.search.focus();
  }

  private build(): void {
    this.contentEl.empty();
    this.contentEl.addClass('topic-atlas-view');
    const head = this.contentEl.createDiv({ cls: 'topic-atlas-view-head' });
    head.createEl('h1', {
      cls: 'topic-atlas-view-name',
      text: this.app.vault.getName(),
      attr: { dir: 'auto' },
    });
    const search = head.createDiv({ cls: 'search-input-container topic-atlas-view-search' }).createEl('input', {
      type: 'search',
      placeholder: t('atlas.search'),
      attr: { 'aria-label': t('atlas.search'), spellcheck: 'false' },
    });
    iconButton(head, t('rebuild.command.rebuild'), 'refresh-cw', () => void this.services.rebuilder.rebuild());
    const panel = createDiv({ cls: 'topic-atlas-view-panel', attr: { role: 'tabpanel', id: this.panelId } });
    const bar = this.addChild(new TabBar(this.contentEl, this.panelId, (part) => this.go({ part })));
    this.contentEl.appendChild(panel);
    this.registerDomEvent(search, 'input', () => this.go({ text: search.value }));
    this.registerDomEvent(search, 'keydown', (event) => this.searchKey(event));
    this.frame = { search, bar, panel };
  }

  private draw(): void {
    if (this.frame === null) return;
    const { search, bar, panel } = this.frame;
    const { part: name, text, topic: id } = this.state;
    const topic = name === 'topics' ? this.services.host.now()?.topic(id) : undefined;
    search.placeholder = topic === undefined ? searchText(name) : t('atlas.searchIn', { name: topic.name });
    bar.select(name === 'welcome' ? null : name);
    panel.setAttribute('aria-labelledby', bar.idOf(name));
    if (search.value !== text) search.value = text;
    if (this.part?.name !== name) {
      if (this.part !== null) this.removeChild(this.part.shown);
      panel.empty();
      this.part = {
        name,
        shown: this.addChild(this.makePart(name, panel.createDiv({ cls: `topic-atlas-part mod-${name}` }))),
      };
    }
    this.part.shown.show();
  }

  private makePart(name: AtlasViewState['part'], el: HTMLElement): AtlasPart {
    switch (name) {
      case 'topics':
        return new TopicsPart(el, this);
      case 'notes':
        return new NotesPart(el, this);
      case 'linked':
        return new LinkedPart(el, this);
      case 'todo':
        return new TodoPart(el, this);
      case 'welcome':
        return new WelcomePart(el, this);
    }
  }

  /** What is known at once; then the cards that stand in texts are read, and what they say is shown. */
  private async renew(signal: AbortSignal): Promise<void> {
    const { host, cards } = this.services;
    const atlas = await host.ready();
    if (atlas === null || !(await this.look(signal))) return;
    const isUnknown = ({ path }: Note): boolean => atlas.isListed(path) && !cards.isKnown(path);
    const unknown = await inSlices(filtered(atlas.notes(), isUnknown), signal);
    if (unknown === null || unknown.length === 0) return;
    await cards.load(
      unknown.map(({ path }) => path),
      new Slices(signal),
    );
    await this.look(signal);
  }

  private async look(signal: AbortSignal): Promise<boolean> {
    const { host, cards, settings } = this.services;
    const atlas = host.now();
    if (atlas === null || signal.aborted) return false;
    const overview = await inSlices(
      overviewInSteps(atlas, (path) => cards.card(path), settings.settings.index),
      signal,
    );
    if (overview === null) return false;
    this.overview = overview;
    const { topics, notes, linked, unsorted, open } = overview;
    this.frame?.bar.setCounts({ topics, notes, linked, todo: unsorted + open.size });
    const todo = [t('report.unsorted', { count: unsorted }), t('report.open', { count: open.size })];
    this.frame?.bar.explain('todo', todo.join(' · '));
    this.part?.shown.show();
    return true;
  }

  private searchKey(event: KeyboardEvent): void {
    if (event.isComposing || !['Escape', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape' && this.state.text !== '') this.go({ text: '' });
    this.part?.shown.focus();
  }
}

/** What the search field looks in. */
function searchText(part: AtlasViewState['part']): string {
  if (part === 'topics') return t('atlas.searchTopics');
  return part === 'notes' ? t('atlas.searchNotes') : t('atlas.search');
}
