import type { Workspace, WorkspaceLeaf } from 'obsidian';

/** Shows the view of a type, of which one is enough: where it is open already, else in a new tab. */
export function showView(type: string, workspace: Workspace): Promise<void> {
  return show(workspace.getLeavesOfType(type)[0] ?? workspace.getLeaf('tab'), type, workspace);
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
