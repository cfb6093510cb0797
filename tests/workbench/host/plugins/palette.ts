import type { App } from '../app';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import { TFile } from '../vault/files';
import type { Command } from './commands';

const keys = [
  { command: '↑↓', purpose: 'to navigate' },
  { command: '↵', purpose: 'to use' },
  { command: 'esc', purpose: 'to dismiss' },
];

/** Finds a command by its name and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  readonly #commands: Command[];

  constructor(app: App) {
    super(app);
    // Asked before the palette takes the focus: what can be done depends on where the person is.
    this.#commands = app.commands.listCommands();
    this.setPlaceholder('Select a command...');
    this.setInstructions(keys);
  }

  getItems(): Command[] {
    return this.#commands;
  }
  getItemText({ name }: Command): string {
    return name;
  }
  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}

/** Finds a note by its name and opens it. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Find a note...');
    this.setInstructions([keys[0], { command: '↵', purpose: 'to open' }, keys[2]].filter((key) => key !== undefined));
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }
  getItemText({ path }: TFile): string {
    return path.replace(/\.md$/, '');
  }
  onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}
