import { Events } from '../base/events';
import type { Workspace } from './workspace';

export type Direction = 'vertical' | 'horizontal';

/** A part of the layout. */
export abstract class WorkspaceItem extends Events {
  readonly containerEl: HTMLElement;
  /** Kept with the layout. */
  id = Math.random().toString(16).slice(2, 18).padEnd(16, '0');
  abstract parent: WorkspaceParent | null;

  constructor(
    readonly workspace: Workspace,
    cls: string,
  ) {
    super();
    this.containerEl = createDiv(cls);
  }

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  /** What holds it in its window; the sides belong to the main one. */
  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer ? root : this.workspace.rootSplit;
  }
}

/** A part that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];
  abstract override parent: WorkspaceParent | null;
  get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  insertChild(index: number, child: WorkspaceItem): void {
    this.children.splice(index, 0, child);
    child.parent = this;
    this.childrenEl.insertBefore(child.containerEl, this.childrenEl.children[index] ?? null);
    this.childrenChanged();
  }

  replaceChild(index: number, child: WorkspaceItem): void {
    const old = this.children[index];
    this.insertChild(index, child);
    if (old) this.removeChild(old);
  }

  removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    this.children.splice(at, 1);
    child.containerEl.remove();
    if (child.parent === this) child.parent = null;
    this.childrenChanged();
  }

  childrenChanged(): void {}
}

/** Parts side by side (`vertical`: the line between them is) or one above the other. */
export class WorkspaceSplit extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  originalSizes: number[] = [];

  constructor(
    workspace: Workspace,
    public direction: Direction,
    cls = '',
  ) {
    super(workspace, `workspace-split mod-${direction} ${cls}`);
  }

  /** A split with nothing in it goes, unless it is one of the three that are always there. */
  override childrenChanged(): void {
    if (this.children.length === 0) this.parent?.removeChild(this);
  }
}

/** What a window holds. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract readonly win: Window;
  abstract readonly doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer {
  readonly win = window;
  readonly doc = document;

  override childrenChanged(): void {
    if (this.children.length === 0) this.workspace.fillRoot();
  }
}

/** All further windows. */
export class WorkspaceFloating extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
}

/** A side of the page that can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  constructor(
    workspace: Workspace,
    readonly side: 'left' | 'right',
  ) {
    super(workspace, 'horizontal', `mod-sidedock mod-${side}-split`);
  }

  override childrenChanged(): void {}

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.#set(true);
  }
  expand(): void {
    this.#set(false);
  }

  #set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.workspace.sideChanged();
  }
}
