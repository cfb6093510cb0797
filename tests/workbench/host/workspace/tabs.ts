import { setIcon } from '../ui/icons';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceParent } from './items';
import type { Workspace } from './workspace';

/** Leaves of which one is shown. */
export class WorkspaceTabs extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  currentTab = 0;
  readonly tabHeaderContainerEl: HTMLElement;
  readonly tabHeadersEl: HTMLElement;
  readonly #contentEl: HTMLElement;

  constructor(workspace: Workspace) {
    super(workspace, 'workspace-tabs');
    this.tabHeaderContainerEl = this.containerEl.createDiv('workspace-tab-header-container');
    this.tabHeadersEl = this.tabHeaderContainerEl.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    const add = this.tabHeaderContainerEl.createEl('button', {
      cls: 'workspace-tab-header-new-tab clickable-icon',
      attr: { 'aria-label': 'New tab' },
    });
    setIcon(add, 'plus');
    add.addEventListener('click', () => this.#newTab());
    this.tabHeaderContainerEl.createDiv('workspace-tab-header-spacer');
    const side = this.tabHeaderContainerEl.createEl('button', {
      cls: 'sidebar-toggle-button mod-right clickable-icon',
      attr: { 'aria-label': 'Toggle right sidebar' },
    });
    setIcon(side, 'panel-right');
    side.addEventListener('click', () => workspace.rightSplit.toggle());
    this.#contentEl = this.containerEl.createDiv('workspace-tab-container');
  }

  override get childrenEl(): HTMLElement {
    return this.#contentEl;
  }
  get leaves(): WorkspaceLeaf[] {
    return this.children.filter((child) => child instanceof WorkspaceLeaf);
  }
  get current(): WorkspaceLeaf | null {
    return this.leaves[this.currentTab] ?? null;
  }

  override childrenChanged(): void {
    if (this.children.length === 0) return void this.parent?.removeChild(this);
    this.currentTab = Math.clamp(this.currentTab, 0, this.children.length - 1);
    this.tabHeadersEl.setChildrenInPlace(this.leaves.map((leaf) => leaf.tabHeaderEl));
    this.show();
  }

  override removeChild(child: WorkspaceLeaf): void {
    const at = this.children.indexOf(child);
    if (at >= 0 && at < this.currentTab) this.currentTab--;
    super.removeChild(child);
  }

  selectTab(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.currentTab = at;
    this.show();
    this.workspace.layoutChanged();
  }

  /** Shows the current leaf and loads its view if nobody has looked at it yet. */
  show(): void {
    for (const [at, leaf] of this.leaves.entries()) {
      const current = at === this.currentTab;
      leaf.containerEl.toggle(current);
      leaf.tabHeaderEl.toggleClass('is-active', current);
      leaf.tabHeaderEl.setAttribute('aria-selected', String(current));
    }
    if (this.workspace.layoutReady && this.current?.isVisible() === true) void this.current.loadIfDeferred();
  }

  #newTab(): void {
    const leaf = new WorkspaceLeaf(this.workspace);
    this.insertChild(this.children.length, leaf);
    this.selectTab(leaf);
    this.workspace.setActiveLeaf(leaf, { focus: true });
  }
}
