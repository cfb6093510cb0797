import type { Vault } from './vault';
import type { DiskEntry } from './disk';
import { TFile, TFolder, type TAbstractFile } from './files';
import { joinPath, parentOf } from './paths';

/** The vault's files and folders, by path. Says nothing to anybody: that is the vault's part. */
export class FileTree {
  readonly root: TFolder;
  readonly byPath: Map<string, TAbstractFile>;

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.root.name = '';
    this.byPath = new Map([['/', this.root]]);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  /** Adds what the disk has; its folder must be known. */
  add({ path, type, ctime, mtime, size }: DiskEntry): TAbstractFile {
    const file =
      type === 'folder' ? new TFolder(this.vault, path) : new TFile(this.vault, path, { ctime, mtime, size });
    this.#place(file);
    return file;
  }

  remove(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    file.parent?.children.splice(file.parent.children.indexOf(file), 1);
    file.parent = null;
    file.deleted = true;
  }

  /** Moves a file, or a folder with all that is in it. Answers what moved with the old path, the folder first. */
  move(file: TAbstractFile, path: string): { file: TAbstractFile; from: string }[] {
    this.byPath.delete(file.path);
    file.parent?.children.splice(file.parent.children.indexOf(file), 1);
    const from = file.path;
    file.setPath(path);
    this.#place(file);
    const inside = file instanceof TFolder ? file.children.flatMap((child) => this.#carry(child, path)) : [];
    return [{ file, from }, ...inside];
  }

  #carry(file: TAbstractFile, folder: string): { file: TAbstractFile; from: string }[] {
    const from = file.path;
    this.byPath.delete(from);
    file.setPath(joinPath(folder, file.name));
    this.byPath.set(file.path, file);
    const inside = file instanceof TFolder ? file.children.flatMap((child) => this.#carry(child, file.path)) : [];
    return [{ file, from }, ...inside];
  }

  #place(file: TAbstractFile): void {
    const parent = this.byPath.get(parentOf(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`There is no folder for ${file.path}.`);
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(file.path, file);
  }
}
