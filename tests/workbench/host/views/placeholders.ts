import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView, View } from './view';

/** An empty tab. */
export class EmptyView extends ItemView {
  override icon = 'lucide-file';
  override navigation = true;
  getViewType(): string {
    return 'empty';
  }
  getDisplayText(): string {
    return 'New tab';
  }

  override onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const actions = box.createDiv('empty-state-action-list');
    for (const [text, command] of [
      ['Go to file (Ctrl + O)', 'switcher:open'],
      ['Run a command (Ctrl + P)', 'command-palette:open'],
    ] as const) {
      actions
        .createEl('button', { cls: 'empty-state-action', text })
        .addEventListener('click', () => this.app.commands.executeCommandById(command));
    }
    return Promise.resolve();
  }
}

/** Holds the place and the state of a view that is not there: not loaded yet, or of a plugin that is off. */
abstract class Placeholder extends View {
  #state: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly title: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }
  getDisplayText(): string {
    return this.title;
  }
  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override setState(state: unknown): Promise<void> {
    this.#state = typeof state === 'object' && state !== null ? { ...state } : {};
    return Promise.resolve();
  }
}

/** A view that is loaded when somebody looks at it. */
export class DeferredView extends Placeholder {}

/** A view whose plugin is off. */
export class UnknownView extends Placeholder {
  constructor(leaf: WorkspaceLeaf, type: string) {
    super(leaf, type, 'Plugin no longer active');
    this.icon = 'lucide-ghost';
    this.containerEl
      .createDiv('view-content')
      .createDiv({ cls: 'pane-empty', text: `The plugin that made this view ("${type}") is not on.` });
  }
}
