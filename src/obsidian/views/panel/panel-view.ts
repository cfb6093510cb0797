import { ItemView, type HoverPopover, type Menu, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { isNotePath, titleOf } from '../../../core/notes/paths';
import type { Row } from '../../../core/panel/row';
import { Rows } from '../../../core/panel/rows';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { nextFrame } from '../../services/slices';
import { askForOther, showWays } from '../between/register-between';
import { AnswersBar } from '../cards/answers-bar';
import { openView } from '../ui/show-view';
import { judge, verdictAction } from '../ui/judge';
import { Follower } from '../ui/follower';
import { VirtualList } from '../ui/virtual-list';
import { makeLinks } from './make-link';
import { CARD_LINES } from './memory';
import { MentionsModal } from './mentions-modal';
import { PanelModel } from './panel-model';
import { HOVER_SOURCE, RowActions } from './row-actions';
import type { ItemRow, PlaceRow } from './row-facts';
import type { RowText } from './row-text';
import { fillRow } from './row-view';
import { Toolbar } from './toolbar';
import { addAction } from '../ui/menu-action';

export const PANEL_VIEW = 'topic-atlas-linked-notes';

/**
 * The linked-notes panel. It follows the open note, or stays with the one it is pinned to. Out of sight it does
 * nothing.
 */
export class PanelView extends ItemView {
  override icon = 'waypoints';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private readonly model: PanelModel;
  private readonly follower: Follower;
  private pinned: string | null = null;
  private rows = new Rows([]);
  /** Something happened to the vault or to what the person wants, and not only to what is known of texts. */
  private hasChanged = true;
  private drawnStyle = '';
  private parts: {
    toolbar: Toolbar;
    answers: AnswersBar;
    list: VirtualList<Row>;
    message: HTMLElement;
    actions: RowActions;
  } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: Services,
    private readonly wander: () => void,
  ) {
    super(leaf);
    this.model = new PanelModel(services);
    this.follower = this.follows();
  }

  getViewType(): string {
    return PANEL_VIEW;
  }

  getDisplayText(): string {
    return this.pinned === null ? t('panel.title') : t('panel.titleFor', { title: titleOf(this.pinned) });
  }

  override getState(): Record<string, unknown> {
    return this.pinned === null ? {} : { pinned: this.pinned };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const pinned = typeof state === 'object' && state !== null && 'pinned' in state ? state.pinned : null;
    this.pinned = typeof pinned === 'string' ? pinned : null;
    this.follow();
    await super.setState(state, result);
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    this.parts?.toolbar.addTo(menu);
    this.addWays(menu);
    addAction(menu, t('panel.openAnother'), 'waypoints', () => void openView(PANEL_VIEW, this.app.workspace), 'open');
  }

  private addWays(menu: Menu): void {
    const path = this.model.shownPath;
    if (path === null) return;
    addAction(menu, t('between.command'), 'route', () => askForOther(path, this.services));
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('topic-atlas-panel');
    this.build();
    const { host, near, app } = this.services;
    this.addChild(this.follower);
    this.registerEvent(app.workspace.on('file-open', () => this.follow()));
    this.registerEvent(
      app.vault.on('rename', (file, from) => {
        if (from === this.pinned) this.pin(file.path);
      }),
    );
    this.register(host.changed.listen(() => this.changedSoon()));
    this.register(host.settled.listen(() => this.changedSoon()));
    this.register(near.improved.listen(() => this.follower.changed()));
    void host.ready().then(() => this.follow());
    return Promise.resolve();
  }

  private build(): void {
    const toolbar = this.addChild(
      new Toolbar(this.contentEl, this.model, {
        wander: this.wander,
        togglePin: () => this.pin(this.pinned === null ? this.model.shownPath : null),
        isPinned: () => this.pinned !== null,
        changed: () => this.change(),
        enterList: () => list.el.focus(),
        openFirst: (event) => this.openFirst(event),
      }),
    );
    const link = { app: this.app, source: HOVER_SOURCE, hoverParent: this, sourcePath: '' };
    const answers = this.addChild(new AnswersBar(this.contentEl, this.services, link));
    const message = this.contentEl.createDiv({ cls: 'pane-empty topic-atlas-panel-message', attr: { role: 'status' } });
    const list = this.addChild(this.makeList());
    const actions = this.addChild(this.makeActions(list, toolbar));
    this.parts = { toolbar, answers, list, message, actions };
  }

  private makeList(): VirtualList<Row> {
    let printed: RowText | undefined;
    const list = new VirtualList<Row>(this.contentEl, {
      role: 'tree',
      label: t('panel.title'),
      isMeasured: true,
      key: keyOf,
      print: (row) => JSON.stringify((printed = this.model.facts?.textOf(row))),
      // What is filled was printed just before.
      fill: (el) => {
        if (printed !== undefined) fillRow(el, printed);
      },
      seen: (rows) => void this.model.facts?.read(rows, (areOthers) => (areOthers ? this.draw() : list.refresh())),
    });
    return list;
  }

  private makeActions(list: VirtualList<Row>, toolbar: Toolbar): RowActions {
    return new RowActions(list, {
      app: this.app,
      hoverParent: this,
      shownPath: () => this.model.shownPath ?? '',
      rows: () => this.rows,
      fold: (row, isFolded) => {
        this.model.fold(row, isFolded);
        this.draw();
      },
      facts: () => this.model.facts,
      makeLink: (row) => void this.makeLink(row),
      linkMentions: () => this.linkMentions(),
      showWays: (path) => showWays(this.model.shownPath ?? '', path, this.services),
      judge: (verdict) => void judge(verdict, this.services),
      actionOf: (verdict) => verdictAction(verdict, this.services),
      layout: () => this.model.taste.layout,
      like: (layout) => {
        this.model.like({ layout });
        this.change();
      },
      pinTo: (path) => this.pin(path),
      startFilter: () => toolbar.focusFilter(),
      endFilter: () => toolbar.closeFilter(),
    });
  }

  private async makeLink(row: ItemRow | PlaceRow): Promise<void> {
    const mention = this.model.facts?.mentionOf(row) ?? null;
    if (mention !== null) await makeLinks([mention], this.services.linker);
  }

  private linkMentions(): void {
    const path = this.model.shownPath;
    if (path !== null) new MentionsModal(this.services, path).open();
  }

  private openFirst(event: KeyboardEvent): void {
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rows.at(index);
      if (row?.kind === 'item') return this.parts?.actions.open(event, row);
    }
  }

  /** Stays with a note; with null, follows the open one again. Goes by way of the leaf, so that its tab tells of it. */
  private pin(path: string | null): void {
    void this.leaf.setViewState({ ...this.leaf.getViewState(), state: path === null ? {} : { pinned: path } });
  }

  /** Changes come in crowds: they are followed once in a while, and not while somebody types. */
  private follows(): Follower {
    const { near } = this.services;
    return new Follower(this.contentEl, {
      renew: () => {
        near.start();
        this.show();
        return Promise.resolve();
      },
      waits: () => near.pace.isTyping,
      hidden: () => {
        void this.parts?.answers.show(null);
        // They are looked for again when the panel is seen.
        this.follower.changed();
      },
    });
  }

  private changedSoon(): void {
    this.hasChanged = true;
    this.follower.changed();
  }

  private follow(): void {
    this.hasChanged = true;
    this.follower.changed(true);
  }

  private change(): void {
    this.hasChanged = true;
    this.show();
  }

  private target(): string | null {
    if (this.pinned !== null) return this.pinned;
    const { workspace } = this.app;
    const path =
      workspace.getActiveFile()?.path ?? (workspace.getActiveViewOfType(PanelView) === null ? '' : this.lastPath());
    return isNotePath(path) ? path : null;
  }

  /** A panel in a tab of its own is no note; it stays with the one before. */
  private lastPath(): string {
    return this.model.shownPath ?? this.app.workspace.getLastOpenFiles()[0] ?? '';
  }

  private show(): void {
    this.parts?.list.whenFree(() => this.look());
  }

  /** Looks at the note anew and shows what there is. */
  private look(): void {
    const path = this.target();
    const isOther = path !== this.model.shownPath;
    if (isOther || this.hasChanged) {
      this.hasChanged = false;
      this.model.show(path);
      this.draw(isOther);
    }
    void this.complete();
  }

  /** What takes longer than the frame in which a note is opened. */
  private async complete(): Promise<void> {
    const path = this.model.shownPath;
    await nextFrame();
    if (path !== this.model.shownPath) return;
    this.model.lookAround();
    await nextFrame();
    if (path !== this.model.shownPath) return;
    this.draw();
    void this.parts?.answers.show(path);
    if (await this.model.settle()) this.draw();
  }

  /** How much of a row is shown is a matter of style. */
  private style(list: VirtualList<Row>): void {
    const { showsContext, cardLines } = this.model.taste;
    const style = `${cardLines} ${String(showsContext)}`;
    if (style === this.drawnStyle) return;
    this.drawnStyle = style;
    list.el.toggleClass('mod-context', showsContext);
    for (const lines of CARD_LINES) list.el.toggleClass(`mod-lines-${lines}`, lines === cardLines);
    list.restyle();
  }

  private draw(fromTop = false): void {
    this.parts?.list.whenFree(() => this.drawNow(fromTop));
  }

  private drawNow(fromTop: boolean): void {
    if (this.parts === null) return;
    const { toolbar, list, message } = this.parts;
    this.rows = this.model.rows();
    const text = this.model.message(this.rows);
    message.setText(text ?? '');
    message.toggle(text !== null);
    list.el.toggle(text === null);
    this.style(list);
    list.setRows(this.rows, fromTop);
    toolbar.update();
  }
}

function keyOf(row: Row): string {
  switch (row.kind) {
    case 'section':
    case 'message':
      return `${row.kind} ${row.section}`;
    case 'item':
      return `${row.section} ${row.id}`;
    case 'place':
      return `${row.section} ${row.index} ${row.id}`;
  }
}
