import type { App } from '../app';
import { MarkdownView } from '../views/markdown-view';
import { FileView } from '../views/file-view';
import { rename } from '../workspace/file-menu';
import type { Command } from './commands';
import { CommandPalette, QuickSwitcher } from './palette';

/** A command on the view of a file, there while one is open. */
const onFile =
  (app: App, run: (view: FileView) => unknown) =>
  (checking: boolean): boolean => {
    const view = app.workspace.getActiveViewOfType(FileView);
    if (!view?.file) return false;
    if (!checking) void run(view);
    return true;
  };

/** The app's own commands, as far as the workbench has what they do. */
export function addCoreCommands(app: App): void {
  const { workspace } = app;
  const commands: Command[] = [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open command palette',
      hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: 'switcher:open',
      name: 'Quick switcher: Open quick switcher',
      hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
      callback: () => new QuickSwitcher(app).open(),
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => app.setting.open(),
    },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
      checkCallback: onFile(app, (view) => {
        if (view instanceof MarkdownView) void view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
      }),
    },
    {
      id: 'editor:save-file',
      name: 'Save current file',
      hotkeys: [{ modifiers: ['Mod'], key: 's' }],
      checkCallback: onFile(app, (view) => {
        if (view instanceof MarkdownView) void view.save();
      }),
    },
    {
      id: 'workspace:edit-file-title',
      name: 'Rename file',
      hotkeys: [{ modifiers: [], key: 'F2' }],
      checkCallback: onFile(app, ({ file }) => {
        if (file) rename(app, file);
      }),
    },
    {
      id: 'app:delete-file',
      name: 'Delete current file',
      checkCallback: onFile(app, ({ file }) => file && app.fileManager.promptForDeletion(file)),
    },
    {
      id: 'app:go-back',
      name: 'Navigate back',
      hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowLeft' }],
      callback: () => workspace.activeLeaf?.history.back(),
    },
    {
      id: 'app:go-forward',
      name: 'Navigate forward',
      hotkeys: [{ modifiers: ['Mod', 'Alt'], key: 'ArrowRight' }],
      callback: () => workspace.activeLeaf?.history.forward(),
    },
    { id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() },
    { id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() },
    { id: 'workspace:close', name: 'Close current tab', callback: () => workspace.activeLeaf?.detach() },
    { id: 'theme:use-light', name: 'Use light mode', callback: () => app.changeTheme('moonstone') },
    { id: 'theme:use-dark', name: 'Use dark mode', callback: () => app.changeTheme('obsidian') },
  ];
  for (const command of commands) app.commands.addCommand(command);
}
