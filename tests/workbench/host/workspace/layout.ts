import { WorkspaceMobileDrawer } from './drawer';
import { WorkspaceSplit, type Direction, type WorkspaceItem, type WorkspaceParent } from './items';
import { WorkspaceLeaf, type ViewState } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

export interface SavedItem {
  id: string;
  type: 'split' | 'tabs' | 'leaf' | 'drawer';
  direction?: Direction;
  collapsed?: boolean;
  currentTab?: number;
  children?: SavedItem[];
  state?: ViewState & { title?: string; icon?: string };
}

export interface SavedLayout {
  main: SavedItem;
  left: SavedItem;
  right: SavedItem;
  active: string | null;
  lastOpenFiles: string[];
}

export function saveItem(item: WorkspaceItem): SavedItem {
  if (item instanceof WorkspaceLeaf) {
    return {
      id: item.id,
      type: 'leaf',
      state: { ...item.getViewState(), title: item.getDisplayText(), icon: item.getIcon() },
    };
  }
  const children = (item as WorkspaceParent).children.map(saveItem);
  if (item instanceof WorkspaceTabs) return { id: item.id, type: 'tabs', currentTab: item.currentTab, children };
  if (item instanceof WorkspaceMobileDrawer)
    return { id: item.id, type: 'drawer', currentTab: item.currentTab, collapsed: item.collapsed, children };
  const split = item as WorkspaceSplit;
  const collapsed = 'collapsed' in split ? { collapsed: split.collapsed === true } : {};
  return { id: item.id, type: 'split', direction: split.direction, children, ...collapsed };
}

/** Builds the parts again. Every view waits until somebody looks at it. */
export async function restoreChildren(
  workspace: Workspace,
  parent: WorkspaceParent,
  saved: readonly SavedItem[],
): Promise<WorkspaceLeaf[]> {
  const leaves: WorkspaceLeaf[] = [];
  for (const child of saved) {
    if (child.type === 'leaf') {
      const leaf = new WorkspaceLeaf(workspace);
      leaf.id = child.id;
      parent.insertChild(parent.children.length, leaf);
      const { title = '', icon = '', ...state } = child.state ?? { type: 'empty' };
      if (state.type !== 'empty') await leaf.defer(state, title, icon);
      leaves.push(leaf);
    } else {
      const part =
        child.type === 'tabs'
          ? new WorkspaceTabs(workspace)
          : new WorkspaceSplit(workspace, child.direction ?? 'vertical');
      parent.insertChild(parent.children.length, part);
      leaves.push(...(await restoreChildren(workspace, part, child.children ?? [])));
      if (part instanceof WorkspaceTabs) part.currentTab = child.currentTab ?? 0;
    }
  }
  return leaves;
}
