import type { App } from '../app';
import type { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { joinPath } from '../vault/paths';
import { promptForName } from './prompts';
import type { WorkspaceLeaf } from './leaf';

/** Makes a note in a folder and opens it to be written. */
export async function newNote(app: App, folder: TFolder): Promise<void> {
  let path = joinPath(folder.path, 'Untitled.md');
  for (let number = 1; await app.vault.adapter.exists(path); number++)
    path = joinPath(folder.path, `Untitled ${number}.md`);
  const file = await app.vault.create(path, '');
  await app.workspace.getLeaf(false).openFile(file, { state: { mode: 'source' } });
}

/** Asks for a new name and moves the file; links to it follow. */
export function rename(app: App, file: TAbstractFile): void {
  const isNote = file instanceof TFile;
  promptForName(app, `Rename ${file.name}`, isNote ? file.basename : file.name, async (name) => {
    const folder = file.parent?.path ?? '/';
    await app.fileManager.renameFile(file, joinPath(folder, isNote ? `${name}.${file.extension}` : name));
  });
}

/** What can be done with a file or folder; plugins add theirs to `file-menu`. */
export function addFileItems(app: App, menu: Menu, file: TAbstractFile, source: string, leaf?: WorkspaceLeaf): void {
  if (file instanceof TFolder) {
    menu.addItem((item) =>
      item
        .setSection('action-primary')
        .setTitle('New note')
        .setIcon('edit')
        .onClick(() => void newNote(app, file)),
    );
  } else if (source !== 'more-options' && file instanceof TFile) {
    menu.addItem((item) =>
      item
        .setSection('open')
        .setTitle('Open in new tab')
        .setIcon('file-plus')
        .onClick(() => void app.workspace.getLeaf('tab').openFile(file)),
    );
    menu.addItem((item) =>
      item
        .setSection('open')
        .setTitle('Open to the right')
        .setIcon('separator-vertical')
        .onClick(() => void app.workspace.getLeaf('split').openFile(file)),
    );
  }
  app.workspace.trigger('file-menu', menu, file, source, leaf);
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setTitle('Rename...')
      .setIcon('edit-3')
      .onClick(() => rename(app, file)),
  );
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setTitle('Delete')
      .setIcon('trash-2')
      .setWarning(true)
      .onClick(() => void app.fileManager.promptForDeletion(file)),
  );
}
