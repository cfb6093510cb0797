import type { DataWriteOptions } from 'obsidian';
import { StrictEvents } from '../base/events';
import { VaultConfig } from './config';
import type { Disk, DiskNews } from './disk';
import { TFile, TFolder, type TAbstractFile } from './files';
import { isHidden, nameOf, parentOf } from './paths';
import { Queue } from './queue';
import { FileTree } from './tree';

/** What a name may not contain on any desktop; further characters are a matter of the system. */
const forbidden = /[\\:]/;

const textsKept = 100;

function checkPath(path: string): void {
  if (path === '' || path.startsWith('/') || path.endsWith('/')) throw new Error(`"${path}" is no path in the vault.`);
  if (forbidden.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
}

/**
 * The files of the vault. A change goes to the disk first; its event comes once the vault knows of it, before the
 * promise settles. What others do on disk arrives through `reconcile`.
 */
export class Vault extends StrictEvents {
  readonly configDir = '.obsidian';
  readonly #tree = new FileTree(this);
  readonly #queue = new Queue();
  readonly #config: VaultConfig;
  /**
   * What was written since the disk was last heard of: it may be gone again without the watcher ever having seen it.
   */
  readonly #own = new Set<string>();
  /** Texts that were read, the last one last; few, so that they do not count where memory is measured. */
  readonly #texts = new Map<TFile, { mtime: number; text: string }>();

  constructor(readonly adapter: Disk) {
    super('Vault');
    this.#config = new VaultConfig(adapter, `${this.configDir}/app.json`);
  }

  /**
   * Reads the folder and tells of every file as created, as the app does at its start. Call the answer to stop
   * watching.
   */
  async load(): Promise<() => void> {
    await this.#config.load();
    const stop = await this.adapter.watch((news) => void this.#hear(news));
    for (const entry of await this.adapter.scan()) {
      if (!this.#tree.get(entry.path)) this.trigger('create', this.#tree.add(entry));
    }
    return stop;
  }

  /** Internal to the app, but widely used: every file and folder by its path. */
  get fileMap(): Record<string, TAbstractFile> {
    return Object.fromEntries(this.#tree.byPath);
  }
  exists(path: string): Promise<boolean> {
    return this.adapter.exists(path);
  }

  getName(): string {
    return this.adapter.getName();
  }
  getRoot(): TFolder {
    return this.#tree.root;
  }
  getConfig(key: string): unknown {
    return this.#config.get(key);
  }
  setConfig(key: string, value: unknown): Promise<void> {
    return this.#config.set(key, value);
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.#tree.byPath.values()];
  }
  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }
  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles()
      .filter((file) => file instanceof TFolder)
      .filter((folder) => includeRoot || !folder.isRoot());
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    const waiting: TAbstractFile[] = [root];
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      callback(file);
      if (file instanceof TFolder) waiting.push(...file.children);
    }
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }
  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  async read(file: TFile): Promise<string> {
    const text = await this.adapter.read(file.path);
    this.#texts.delete(file);
    this.#texts.set(file, { mtime: file.stat.mtime, text });
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > textsKept && oldest) this.#texts.delete(oldest);
    return text;
  }

  /** The text last read, as long as no change has been noticed. */
  async cachedRead(file: TFile): Promise<string> {
    const known = this.#texts.get(file);
    return known && known.mtime === file.stat.mtime ? known.text : this.read(file);
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#createWith(path, () => this.adapter.write(path, data, options));
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#createWith(path, () => this.adapter.writeBinary(path, data, options));
  }

  async createFolder(path: string): Promise<TFolder> {
    checkPath(path);
    if (await this.adapter.exists(path)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(path);
    this.#own.add(path);
    await this.reconcile(path);
    const folder = this.getFolderByPath(path);
    if (!folder) throw new Error(`The folder ${path} was not made.`);
    return folder;
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#writeWith(file, () => this.adapter.write(file.path, data, options));
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#writeWith(file, () => this.adapter.writeBinary(file.path, data, options));
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#writeWith(file, () => this.adapter.append(file.path, data, options));
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.#writeWith(file, () => this.adapter.appendBinary(file.path, data, options));
  }

  process(file: TFile, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#writeWith(file, async () => {
      const text = change(await this.adapter.read(file.path));
      // Written even when nothing changed: whether the app skips that is not documented, so nobody may rely on it.
      await this.adapter.write(file.path, text, options);
      return text;
    });
  }

  async copy<T extends TAbstractFile>(file: T, path: string): Promise<T> {
    checkPath(path);
    if (await this.adapter.exists(path)) throw new Error('Destination file already exists!');
    await this.adapter.copy(file.path, path);
    this.#own.add(path);
    await this.reconcile(path);
    return this.#tree.get(path) as T;
  }

  async rename(file: TAbstractFile, path: string): Promise<void> {
    checkPath(path);
    const same = path.toLowerCase() === file.path.toLowerCase();
    if (!same && (await this.adapter.exists(path))) throw new Error('Destination file already exists!');
    await this.#queue.run(file.path, () => this.adapter.rename(file.path, path));
    for (const { file: moved, from } of this.#tree.move(file, path)) {
      this.#own.add(moved.path);
      this.trigger('rename', moved, from);
    }
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
    else await this.adapter.remove(file.path);
    this.#forget(file);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
    this.#forget(file);
  }

  /** Looks at a path on disk and tells of what is new there. */
  reconcile(path: string): Promise<void> {
    return this.#queue.run(path, () => this.#compare(path));
  }

  async #createWith(path: string, write: () => Promise<void>): Promise<TFile> {
    checkPath(path);
    await this.#queue.run(path, async () => {
      if (await this.adapter.exists(path)) throw new Error('File already exists.');
      await write();
      this.#own.add(path);
      await this.#compare(path);
    });
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`${path} is no file of the vault.`);
    return file;
  }

  #writeWith<T>(file: TFile, write: () => Promise<T>): Promise<T> {
    return this.#queue.run(file.path, async () => {
      const result = await write();
      this.#own.add(file.path);
      await this.#compare(file.path, true);
      return result;
    });
  }

  async #compare(path: string, written = false): Promise<void> {
    if (isHidden(path) || path === '/') return;
    const stat = await this.adapter.stat(path);
    const known = this.#tree.get(path);
    const isFile = stat?.type === 'file';
    if (known && (!stat || known instanceof TFile !== isFile)) this.#forget(known);
    if (!stat) return;
    const still = this.#tree.get(path);
    if (!still) await this.#discover(path);
    else if (still instanceof TFile && (written || still.stat.mtime !== stat.mtime || still.stat.size !== stat.size)) {
      still.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
      this.trigger('modify', still);
    }
  }

  /** Takes in a path that is new, with the folders above it and what is below it. */
  async #discover(path: string): Promise<void> {
    const parent = parentOf(path);
    if (!this.#tree.get(parent)) await this.#discover(parent);
    const stat = await this.adapter.stat(path);
    if (!stat || this.#tree.get(path) || isHidden(nameOf(path))) return;
    this.trigger('create', this.#tree.add({ ...stat, path }));
    if (stat.type === 'file') return;
    const { files, folders } = await this.adapter.list(path);
    for (const child of [...folders, ...files]) await this.#discover(child);
  }

  /** Children first, the folder last. */
  #forget(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.#forget(child);
    this.#tree.remove(file);
    this.trigger('delete', file);
  }

  async #hear(news: DiskNews): Promise<void> {
    if (news.kind !== 'changed') return void this.trigger(`disk-${news.kind}`);
    const own = [...this.#own];
    this.#own.clear();
    for (const path of [...news.paths, ...own]) {
      if (isHidden(path)) this.trigger('raw', path);
      else await this.reconcile(path);
    }
  }
}
