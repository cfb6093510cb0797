import type { App } from '../app';
import { Strict } from '../base/strict';
import type { Modifier } from '../base/keymap';
import type { Editor } from '../views/editor';
import type { MarkdownView } from '../views/markdown-view';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  hotkeys?: { modifiers: Modifier[]; key: string }[];
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** The commands of the app and of its plugins. */
export class Commands extends Strict {
  readonly commands: Record<string, Command> = {};

  constructor(readonly app: App) {
    super('Commands');
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    for (const { modifiers, key } of command.hotkeys ?? []) {
      this.app.scope.register(modifiers, key, () => {
        if (this.commands[command.id] !== command) return undefined;
        return this.executeCommand(command) ? false : undefined;
      });
    }
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }
  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.#run(command, true) && this.#run(command, false);
  }

  /** Runs the most special callback there is; `checking` only asks whether it could be run. */
  #run(command: Command, checking: boolean): boolean {
    if (command.mobileOnly === true && !this.app.isMobile) return false;
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback || editorCallback) {
      const view = this.app.workspace.activeEditor;
      if (!view || view.getMode() !== 'source') return false;
      if (editorCheckCallback)
        return editorCheckCallback.call(command, checking, view.editor, view) === true || !checking;
      if (!checking) void editorCallback?.call(command, view.editor, view);
      return true;
    }
    if (checkCallback) return checkCallback.call(command, checking) === true || !checking;
    if (!checking) void callback?.call(command);
    return callback !== undefined;
  }
}
