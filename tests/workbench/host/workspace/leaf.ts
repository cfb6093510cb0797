import type { App } from '../app';
import type { TFile } from '../vault/files';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { HoverPopover } from '../ui/hover-popover';
import { DeferredView, EmptyView, UnknownView } from '../views/placeholders';
import type { View } from '../views/view';
import { WorkspaceMobileDrawer } from './drawer';
import { WorkspaceItem, WorkspaceRoot, WorkspaceSidedock } from './items';
import { LeafHistory } from './leaf-history';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
  group?: WorkspaceLeaf;
}

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: unknown;
  active?: boolean;
  group?: WorkspaceLeaf;
}

/** A place for one view. */
export class WorkspaceLeaf extends WorkspaceItem {
  #loading: Promise<void> | null = null;
  parent: WorkspaceTabs | WorkspaceMobileDrawer | null = null;
  readonly app: App;
  view: View;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  activeTime = 0;
  readonly history = new LeafHistory(this);
  readonly tabHeaderEl: HTMLElement;
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;

  constructor(workspace: Workspace) {
    super(workspace, 'workspace-leaf');
    this.app = workspace.app;
    this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab' } });
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    this.#iconEl = inner.createDiv('workspace-tab-header-inner-icon');
    this.#titleEl = inner.createDiv('workspace-tab-header-inner-title');
    inner.createDiv('workspace-tab-header-status-container');
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button' });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
    this.tabHeaderEl.addEventListener('click', () => {
      this.parent?.selectTab(this);
      workspace.setActiveLeaf(this, { focus: true });
    });
    this.tabHeaderEl.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.detach();
    });
    this.tabHeaderEl.addEventListener('contextmenu', (event) =>
      this.view.onPaneMenu(Menu.forEvent(event), 'tab-header'),
    );
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.containerEl.addEventListener('mousedown', () => workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Whether somebody who looks at the page sees it. */
  isVisible(): boolean {
    const root = this.getRoot();
    const folded = (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) && root.collapsed;
    return !folded && this.parent?.current === this;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.getTypeByExtension(file.extension);
    if (type === undefined) throw new Error(`No view of the workbench shows ${file.path}.`);
    const keep = this.view.getViewType() === type ? this.view.getState() : {};
    const state = { ...keep, ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.view = view;
    await view.open(this.containerEl);
    this.updateHeader();
    this.workspace.layoutChanged();
    return view;
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  /** Shows a view of that type in that state; one that is there already is only told its state. */
  async setViewState(viewState: ViewState, eState?: unknown, record = { history: true }): Promise<void> {
    const before = this.view.navigation && this.view.getViewType() !== 'empty' ? this.getViewState() : null;
    if (before && record.history && JSON.stringify(before.state) !== JSON.stringify(viewState.state ?? {}))
      this.history.record();
    if (
      this.view.getViewType() !== viewState.type ||
      this.view instanceof DeferredView ||
      this.view instanceof UnknownView
    ) {
      await this.open(this.#create(viewState.type));
    }
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
    this.updateHeader();
    if (viewState.active === true) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.layoutChanged();
  }

  /** Keeps the state of a view for when somebody looks at it. */
  async defer(viewState: ViewState, title: string, icon: string): Promise<void> {
    const view = new DeferredView(this, viewState.type, title);
    view.icon = icon;
    await this.open(view);
    await view.setState(viewState.state);
    this.updateHeader();
  }

  /** Two who ask at once get the same view. */
  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    this.#loading ??= this.setViewState(this.getViewState(), undefined, { history: false });
    await this.#loading;
    this.#loading = null;
  }

  /** Internal to the app, but widely used. */
  async rebuildView(): Promise<void> {
    const [state, ephemeral] = [this.getViewState(), this.getEphemeralState()];
    await this.open(this.#create(state.type));
    await this.setViewState(state, ephemeral, { history: false });
  }

  /** The file is gone: a tab of the middle is empty then, one of a side goes. */
  async closeFile(): Promise<void> {
    if (this.getRoot() instanceof WorkspaceRoot)
      await this.setViewState({ type: 'empty' }, undefined, { history: false });
    else this.detach();
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }
  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }
  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.tabHeaderEl.toggleClass('mod-pinned', pinned);
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    const { parent } = this;
    if (!parent) return;
    void this.view.close();
    parent.removeChild(this);
    this.workspace.leafGone(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }
  getDisplayText(): string {
    return this.view.getDisplayText();
  }
  onResize(): void {
    this.view.onResize();
  }

  updateHeader(): void {
    const text = this.getDisplayText();
    setIcon(this.#iconEl, this.getIcon());
    this.#titleEl.setText(text);
    this.tabHeaderEl.setAttrs({ 'aria-label': text, 'data-type': this.view.getViewType() });
    if ('updateHeader' in this.view && typeof this.view.updateHeader === 'function')
      (this.view.updateHeader as () => void)();
  }

  #create(type: string): View {
    const creator = this.app.viewRegistry.getViewCreatorByType(type);
    return creator ? creator(this) : new UnknownView(this, type);
  }
}
