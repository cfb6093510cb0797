import type { HoverLinkSource } from 'obsidian';
import type { App } from '../app';
import { debounce } from '../base/debounce';
import { StrictEvents } from '../base/events';
import { parseLinktext } from '../metadata/texts';
import type { Menu } from '../ui/menu';
import type { TFile } from '../vault/files';
import { joinPath } from '../vault/paths';
import { MarkdownView } from '../views/markdown-view';
import { UnknownView } from '../views/placeholders';
import type { View } from '../views/view';
import { ActiveLeaf } from './active';
import { WorkspaceMobileDrawer } from './drawer';
import { addFileItems } from './file-menu';
import {
  WorkspaceFloating,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  type Direction,
  type WorkspaceItem,
  WorkspaceParent,
} from './items';
import { restoreChildren, saveItem, type SavedLayout } from './layout';
import { WorkspaceLeaf, type OpenViewState } from './leaf';
import { Ribbon } from './ribbon';
import { WorkspaceTabs } from './tabs';
import { vaultProfile } from './vault-profile';
import { WorkspaceWindow } from './window';

type PaneType = 'tab' | 'split' | 'window';
type Dock = WorkspaceSidedock | WorkspaceMobileDrawer;
interface SideOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

/** The panes of the page and what they show. */
export class Workspace extends StrictEvents {
  readonly containerEl = createDiv('workspace');
  readonly rootSplit: WorkspaceRoot;
  readonly leftSplit: Dock;
  readonly rightSplit: Dock;
  readonly leftRibbon: Ribbon;
  readonly rightRibbon = null;
  readonly floatingSplit = new WorkspaceFloating(this, '');
  layoutReady = false;
  readonly requestSaveLayout = debounce(() => this.app.saveLayout(), 500, true);
  readonly #active = new ActiveLeaf(this);
  readonly #waiting: (() => unknown)[] = [];
  #changed = false;

  constructor(readonly app: App) {
    super('Workspace');
    const dock = (side: 'left' | 'right'): Dock =>
      app.isPhone ? new WorkspaceMobileDrawer(this, side) : new WorkspaceSidedock(this, side);
    this.leftRibbon = new Ribbon(this);
    this.leftSplit = dock('left');
    this.rootSplit = new WorkspaceRoot(this, 'vertical', 'mod-root');
    this.rightSplit = dock('right');
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
    if (!app.isPhone) this.leftSplit.containerEl.appendChild(vaultProfile(app));
    this.fillRoot();
    app.viewRegistry.on('view-registered', (type: string) => this.#revive(type));
    app.viewRegistry.on('view-unregistered', (type: string) => this.#retire(type));
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.#active.leaf;
  }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  /** Calls back when the layout is ready: now, if it is. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    this.iterateAllLeaves((leaf) => leaf.parent?.show());
    for (const callback of this.#waiting.splice(0)) callback();
    this.layoutChanged();
  }

  // Finding leaves

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const part of [this.rootSplit, this.floatingSplit]) this.#iterate(part, callback);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const part of [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit])
      this.#iterate(part, callback);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#all().filter((leaf) => leaf.view.getViewType() === type);
  }
  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#all().find((leaf) => leaf.id === id) ?? null;
  }
  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.#all().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const leaves: WorkspaceLeaf[] = [];
    this.#iterate(root, (leaf) => leaves.push(leaf));
    return leaves.reduce<WorkspaceLeaf | null>(
      (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
      null,
    );
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.#active.file();
  }
  getLastOpenFiles(): string[] {
    return this.#active.recentFiles();
  }

  // Making leaves

  getLeaf(newLeaf?: PaneType | boolean, direction: Direction = 'vertical'): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.createLeafBySplit(this.#root(), direction);
    if (newLeaf === true || newLeaf === 'tab') return this.#tabNextTo(this.#root());
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.#root();
    return leaf.pinned || (!leaf.view.navigation && leaf.view.getViewType() !== 'empty') ? this.#tabNextTo(leaf) : leaf;
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this);
    parent.insertChild(index, tabs);
    return this.#addTo(tabs);
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: Direction = 'vertical', before = false): WorkspaceLeaf {
    const tabs = leaf.parent;
    const split = tabs?.parent;
    if (!(tabs instanceof WorkspaceTabs) || !(split instanceof WorkspaceSplit) || this.app.isPhone)
      return this.#tabNextTo(leaf);
    const at = split.children.indexOf(tabs);
    if (split.direction === direction) return this.createLeafInParent(split, before ? at : at + 1);
    if (split.children.length === 1) {
      this.#turn(split, direction);
      return this.createLeafInParent(split, before ? 0 : 1);
    }
    const inner = new WorkspaceSplit(this, direction);
    split.insertChild(at, inner);
    split.removeChild(tabs);
    inner.insertChild(0, tabs);
    return this.createLeafInParent(inner, before ? 0 : 1);
  }

  splitActiveLeaf(direction?: Direction): WorkspaceLeaf {
    return this.createLeafBySplit(this.#root(), direction);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    type?: PaneType | boolean | Direction,
    direction?: Direction,
  ): Promise<WorkspaceLeaf> {
    const bySplit = type === 'vertical' || type === 'horizontal';
    const copy = bySplit ? this.createLeafBySplit(leaf, type) : this.getLeaf(type ?? 'split', direction);
    await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
    return copy;
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.createLeafInParent(this.#openWindow(), 0);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const opened = this.#openWindow();
    const tabs = new WorkspaceTabs(this);
    opened.insertChild(0, tabs);
    leaf.parent?.removeChild(leaf);
    tabs.insertChild(0, leaf);
    this.setActiveLeaf(leaf, { focus: true });
    this.layoutChanged();
    return opened;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf(this.leftSplit, split);
  }
  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(type: string, side: 'left' | 'right', options: SideOptions = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === dock);
    const leaf = known ?? this.#sideLeaf(dock, options.split ?? false);
    if (!known || options.state)
      await leaf.setViewState({ type, state: options.state ?? {}, active: options.active === true });
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  // Going somewhere

  async openLinkText(
    linktext: string,
    source: string,
    newLeaf?: PaneType | boolean,
    state: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, source) ?? (await this.#createFor(path, source));
    if (!this.app.viewRegistry.isExtensionRegistered(file.extension))
      return void window.open(this.app.vault.getResourcePath(file));
    const eState = {
      ...(typeof state.eState === 'object' ? state.eState : {}),
      ...(subpath === '' ? {} : { subpath }),
    };
    await this.getLeaf(newLeaf ?? false).openFile(file, { ...state, eState });
    this.#leaveDrawers();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
    if (leaf.parent instanceof WorkspaceTabs && leaf.parent.current !== leaf) leaf.parent.selectTab(leaf);
    if (leaf !== this.activeLeaf) this.#active.set(leaf);
    else this.#active.soon();
    const { activeElement } = leaf.containerEl.doc;
    if (wantsFocus && !leaf.containerEl.contains(activeElement)) (activeElement as HTMLElement | null)?.blur();
    if (wantsFocus) leaf.setEphemeralState({ focus: true });
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent?.selectTab(leaf);
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) root.expand();
    await leaf.loadIfDeferred();
  }

  /** Adds what can be done with a link's target. Answers whether there is one. */
  handleLinkContextMenu(menu: Menu, linktext: string, source: string, leaf?: WorkspaceLeaf): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, source);
    if (file) addFileItems(this.app, menu, file, 'link-context-menu', leaf);
    else
      menu.addItem((item) =>
        item
          .setTitle('Create this file')
          .setIcon('file-plus')
          .onClick(() => void this.openLinkText(linktext, source)),
      );
    return file !== null;
  }

  /** Internal to the app, older than the method of plugins that is for it. */
  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.pagePreview.sources[id] = info;
  }
  unregisterHoverLinkSource(id: string): void {
    delete this.app.pagePreview.sources[id];
  }

  updateOptions(): void {
    for (const leaf of this.#all()) if (leaf.view instanceof MarkdownView) leaf.view.previewMode.rerender(true);
  }

  // Keeping the layout

  getLayout(): SavedLayout {
    const [main, left, right] = [saveItem(this.rootSplit), saveItem(this.leftSplit), saveItem(this.rightSplit)];
    return { main, left, right, active: this.activeLeaf?.id ?? null, lastOpenFiles: this.getLastOpenFiles() };
  }

  async changeLayout(saved: SavedLayout): Promise<void> {
    for (const [part, item] of [
      [this.rootSplit, saved.main],
      [this.leftSplit, saved.left],
      [this.rightSplit, saved.right],
    ] as const) {
      const old = [...part.children];
      await restoreChildren(this, part, item.children ?? []);
      if (part.children.length > old.length) for (const child of old) part.removeChild(child);
      if (part instanceof WorkspaceSidedock && part.collapsed !== (item.collapsed === true)) part.toggle();
    }
    const active = this.getLeafById(saved.active ?? '');
    this.setActiveLeaf(active?.getRoot() === this.rootSplit ? active : this.#root());
  }

  // To be called by the parts

  fillRoot(): void {
    this.createLeafInParent(this.rootSplit, 0);
  }

  leafGone(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.#active.set(this.getMostRecentLeaf());
    this.layoutChanged();
  }

  /** To be called by a further window that closes. */
  windowGone(gone: WorkspaceWindow): void {
    this.#iterate(gone, (leaf) => leaf.detach());
    this.floatingSplit.children.remove(gone);
    this.trigger('window-close', gone, gone.win);
  }

  sideChanged(): void {
    this.iterateAllLeaves((leaf) => leaf.parent?.show());
    this.trigger('resize');
    this.layoutChanged();
  }

  /** Tells once of what happens together. */
  layoutChanged(): void {
    this.#active.soon();
    if (this.#changed) return;
    this.#changed = true;
    window.setTimeout(() => {
      this.#changed = false;
      if (!this.layoutReady) return;
      this.trigger('layout-change');
      this.requestSaveLayout();
    });
  }

  #all(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }

  #iterate(item: WorkspaceItem, callback: (leaf: WorkspaceLeaf) => unknown): void {
    if (item instanceof WorkspaceLeaf) callback(item);
    else if (item instanceof WorkspaceParent) for (const child of [...item.children]) this.#iterate(child, callback);
  }

  /** Where a note opens: a further window counts while a note in it is active. */
  #root(): WorkspaceLeaf {
    const root = this.activeLeaf?.getRoot();
    const isThere =
      root === this.rootSplit || (root instanceof WorkspaceWindow && this.activeLeaf?.view.navigation === true);
    const leaf = isThere ? this.activeLeaf : this.getMostRecentLeaf();
    return leaf ?? this.createLeafInParent(this.rootSplit, 0);
  }

  #addTo(parent: WorkspaceTabs | WorkspaceMobileDrawer, at = parent.children.length): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this);
    parent.insertChild(at, leaf);
    if (parent instanceof WorkspaceTabs) parent.selectTab(leaf);
    return leaf;
  }

  #tabNextTo(leaf: WorkspaceLeaf): WorkspaceLeaf {
    return leaf.parent
      ? this.#addTo(leaf.parent, leaf.parent.children.indexOf(leaf) + 1)
      : this.createLeafInParent(this.rootSplit, 0);
  }

  #sideLeaf(dock: Dock, split: boolean): WorkspaceLeaf {
    if (dock instanceof WorkspaceMobileDrawer) return this.#addTo(dock);
    const tabs = dock.children.at(-1);
    return split || !(tabs instanceof WorkspaceTabs)
      ? this.createLeafInParent(dock, dock.children.length)
      : this.#addTo(tabs);
  }

  #turn(split: WorkspaceSplit, direction: Direction): void {
    split.containerEl.removeClass(`mod-${split.direction}`);
    split.containerEl.addClass(`mod-${direction}`);
    split.direction = direction;
  }

  /** A link to a note that is not there makes it, as in the app. */
  #createFor(path: string, source: string): Promise<TFile> {
    const name = path.endsWith('.md') ? path : `${path}.md`;
    const parent = path.includes('/') ? '/' : this.app.fileManager.getNewFileParent(source).path;
    return this.app.vault.create(joinPath(parent, name), '');
  }

  #leaveDrawers(): void {
    for (const dock of [this.leftSplit, this.rightSplit]) if (dock instanceof WorkspaceMobileDrawer) dock.collapse();
  }

  #openWindow(): WorkspaceWindow {
    const opened = new WorkspaceWindow(this);
    this.floatingSplit.children.push(opened);
    this.app.listenTo(opened.win);
    this.trigger('window-open', opened, opened.win);
    return opened;
  }

  /** A plugin is on again: its views come back where they were. */
  #revive(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (leaf.view instanceof UnknownView) void leaf.setViewState(leaf.getViewState(), undefined, { history: false });
    }
  }

  /** A plugin is off: its views leave a placeholder with their state. */
  #retire(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      const { state } = leaf.getViewState();
      void leaf.open(new UnknownView(leaf, type)).then((view) => view.setState(state, { history: false }));
    }
  }
}
