import { ItemView, type Workspace, type WorkspaceLeaf } from 'obsidian';

/**
 * Shows the view of a type, of which one is enough: where it is open already, else in a new tab. What `state` does not
 * say stays as it is there.
 */
export function showView(type: string, workspace: Workspace, state: Record<string, unknown> = {}): Promise<void> {
  const active = workspace.getActiveViewOfType(ItemView);
  const leaf = active?.getViewType() === type ? active.leaf : workspace.getLeavesOfType(type)[0];
  if (leaf === undefined) return openView(type, workspace, state);
  return show(leaf, type, workspace, { ...leaf.getViewState().state, ...state });
}

/** Shows a view of a type in a new tab. */
export function openView(type: string, workspace: Workspace, state?: Record<string, unknown>): Promise<void> {
  return show(workspace.getLeaf('tab'), type, workspace, state);
}

async function show(
  leaf: WorkspaceLeaf,
  type: string,
  workspace: Workspace,
  state: Record<string, unknown> = {},
): Promise<void> {
  await leaf.setViewState({ type, active: true, state });
  await workspace.revealLeaf(leaf);
}
