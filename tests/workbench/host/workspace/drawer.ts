import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceParent } from './items';
import type { Workspace } from './workspace';

/** On a phone, a side slides over the page. It shows one of its leaves. */
export class WorkspaceMobileDrawer extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  collapsed = true;
  currentTab = 0;
  readonly #headerEl: HTMLElement;
  readonly #contentEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly side: 'left' | 'right',
  ) {
    super(workspace, `workspace-drawer mod-${side} is-collapsed`);
    const inner = this.containerEl.createDiv('workspace-drawer-inner');
    this.#headerEl = inner.createEl('button', 'workspace-drawer-active-tab-header');
    this.#headerEl.addEventListener('click', (event) => this.#choose(event));
    this.#contentEl = inner.createDiv('workspace-drawer-active-tab-content');
    this.containerEl.createDiv('workspace-drawer-backdrop').addEventListener('click', () => this.collapse());
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
    this.currentTab = Math.max(0, Math.min(this.currentTab, this.children.length - 1));
    this.show();
  }

  selectTab(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.leaves.indexOf(leaf));
    this.show();
    this.workspace.layoutChanged();
  }

  show(): void {
    for (const leaf of this.leaves) leaf.containerEl.toggle(leaf === this.current);
    this.#headerEl.empty();
    if (this.current) {
      setIcon(this.#headerEl.createSpan('workspace-drawer-active-tab-icon'), this.current.getIcon());
      this.#headerEl.createSpan({ cls: 'workspace-drawer-active-tab-title', text: this.current.getDisplayText() });
      setIcon(this.#headerEl.createSpan('workspace-drawer-active-tab-switch'), 'chevrons-up-down');
    }
    if (this.workspace.layoutReady && this.current?.isVisible() === true) void this.current.loadIfDeferred();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  expand(): void {
    this.#set(false);
  }
  collapse(): void {
    this.#set(true);
  }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    this.workspace.sideChanged();
  }

  #choose(event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    for (const leaf of this.leaves) {
      menu.addItem((item) =>
        item
          .setTitle(leaf.getDisplayText())
          .setIcon(leaf.getIcon())
          .setChecked(leaf === this.current)
          .onClick(() => this.selectTab(leaf)),
      );
    }
  }
}
