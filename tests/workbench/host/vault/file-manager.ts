import type { DataWriteOptions } from 'obsidian';
import type { App } from '../app';
import { Strict } from '../base/strict';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/frontmatter';
import { ConfirmationModal } from '../ui/confirmation-modal';
import { TFile, TFolder, type TAbstractFile } from './files';
import { updateLinks } from './link-updates';
import { basenameOf, extensionOf, joinPath } from './paths';

/** Creates, moves and deletes files as the person's options want it. */
export class FileManager extends Strict {
  constructor(readonly app: App) {
    super('FileManager');
  }

  getNewFileParent(sourcePath: string): TFolder {
    const { vault } = this.app;
    const folder = vault.getConfig('newFileLocation') === 'current' ? vault.getFileByPath(sourcePath)?.parent : null;
    return folder ?? vault.getRoot();
  }

  /** Links to what has moved are rewritten where they would not lead to it any more. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await updateLinks(this.app, file, () => this.app.vault.rename(file, newPath));
  }

  /** Asks, and deletes when the answer is yes. */
  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return new Promise((resolve) => {
      const modal = new ConfirmationModal(this.app).setTitle(file instanceof TFolder ? 'Delete folder' : 'Delete file');
      let confirmed = false;
      modal.setContent(`Are you sure you want to delete “${file.name}”? It will be moved to the vault’s bin.`);
      modal.addButton((button) =>
        button
          .setButtonText('Delete')
          .setDestructive()
          .setCta()
          .setInitialFocus()
          .onClick(async () => {
            confirmed = true;
            await this.trashFile(file);
          }),
      );
      modal
        .addCancelButton()
        .setCloseCallback(() => resolve(confirmed))
        .open();
    });
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const { vault } = this.app;
    const option = vault.getConfig('trashOption');
    if (option === 'none') await vault.delete(file, true);
    else await vault.trash(file, option === 'system');
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    return this.app.metadataCache.links.link({ targetPath: file.path, sourcePath, subpath, alias });
  }

  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.app.vault.process(
      file,
      (text) => {
        const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
        const parsed = exists ? parseYaml(frontmatter) : {};
        const properties: Record<string, unknown> =
          typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
        change(properties);
        const body = text.slice(contentStart);
        if (Object.keys(properties).length === 0) return exists ? body : text;
        return `---\n${stringifyYaml(properties)}---\n${body}`;
      },
      options,
    );
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const { vault } = this.app;
    const option = vault.getConfig('attachmentFolderPath');
    const folder = typeof option === 'string' && option !== '/' ? option.replace(/^\.\//, '') : '/';
    if (folder !== '/' && !(await vault.adapter.exists(folder))) await vault.createFolder(folder);
    const [base, extension] = [basenameOf(filename), extensionOf(filename)];
    let path = joinPath(folder, filename);
    for (let number = 1; await vault.adapter.exists(path); number++)
      path = joinPath(folder, `${base} ${number}${extension === '' ? '' : `.${extension}`}`);
    return path;
  }
}
