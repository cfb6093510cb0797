import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { Dirent, Stats } from 'node:fs';
import {
  access,
  appendFile,
  cp,
  mkdir,
  readFile,
  readdir,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { Disk, DiskEntry, DiskNews } from '../host/vault/disk';
import { confined } from './confined';
import { FolderWatcher } from './watcher';

const toStat = (stats: Stats): Stat => ({
  type: stats.isDirectory() ? 'folder' : 'file',
  ctime: Math.round(stats.birthtimeMs),
  mtime: Math.round(stats.mtimeMs),
  size: stats.isDirectory() ? 0 : stats.size,
});

const visible = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

/** A vault that is a folder on this machine. Never leaves it. */
export class FolderDisk implements Disk {
  readonly #watcher: FolderWatcher;

  constructor(
    readonly root: string,
    private readonly name = path.basename(root),
  ) {
    this.#watcher = new FolderWatcher(root, () => this.scan());
  }

  close(): void {
    this.#watcher.close();
  }
  getName(): string {
    return this.name;
  }
  getResourcePath(file: string): string {
    return `file://${path.join(this.root, file)}`;
  }

  /** Whether something stands there; on a disk that tells no case apart, in any case unless `sensitive`. */
  async exists(file: string, sensitive = false): Promise<boolean> {
    const full = await confined(this.root, file);
    const there = await access(full).then(
      () => true,
      () => false,
    );
    return there && (!sensitive || (await readdir(path.dirname(full))).includes(path.basename(full)));
  }

  async stat(file: string): Promise<Stat | null> {
    const full = await confined(this.root, file);
    return stat(full).then(toStat, () => null);
  }

  async list(folder: string): Promise<ListedFiles> {
    const entries = await readdir(await confined(this.root, folder), { withFileTypes: true });
    const paths = (wanted: (entry: Dirent) => boolean): string[] =>
      entries
        .filter(wanted)
        .map(({ name }) => (folder === '/' || folder === '' ? name : `${folder}/${name}`))
        .sort();
    return { files: paths((entry) => !entry.isDirectory()), folders: paths((entry) => entry.isDirectory()) };
  }

  /** Folders before what they hold. Links are no part of the vault: they may lead anywhere. */
  async scan(folder = ''): Promise<DiskEntry[]> {
    const entries = (await readdir(path.join(this.root, folder), { withFileTypes: true })).filter(({ name }) =>
      visible(name),
    );
    const found = await Promise.all(
      entries.map(async (entry): Promise<DiskEntry[]> => {
        const here = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isDirectory() && !entry.isFile()) return [];
        const stats = await stat(path.join(this.root, here)).catch(() => null);
        if (!stats) return [];
        return [
          { ...toStat(stats), path: here },
          ...(entry.isDirectory() ? await this.scan(here).catch(() => []) : []),
        ];
      }),
    );
    return found.flat();
  }

  async read(file: string): Promise<string> {
    return readFile(await confined(this.root, file), 'utf8');
  }
  readMany(files: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(files.map((file) => this.read(file).catch(() => null)));
  }
  async readBinary(file: string): Promise<ArrayBuffer> {
    return new Uint8Array(await readFile(await confined(this.root, file))).buffer;
  }

  async write(file: string, data: string | Uint8Array, options?: DataWriteOptions): Promise<void> {
    await this.#put(file, (full) => writeFile(full, data), options);
  }

  async append(file: string, data: string | Uint8Array, options?: DataWriteOptions): Promise<void> {
    await this.#put(file, (full) => appendFile(full, data), options);
  }

  writeBinary(file: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.write(file, new Uint8Array(data), options);
  }
  appendBinary(file: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.append(file, new Uint8Array(data), options);
  }

  async process(file: string, change: (text: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = change(await this.read(file));
    await this.write(file, text, options);
    return text;
  }

  async mkdir(folder: string): Promise<void> {
    await mkdir(await confined(this.root, folder), { recursive: true });
  }

  async rmdir(folder: string, recursive: boolean): Promise<void> {
    const full = await confined(this.root, folder);
    await (recursive ? rm(full, { recursive: true }) : rmdir(full));
  }

  async remove(file: string): Promise<void> {
    await rm(await confined(this.root, file));
  }

  async rename(file: string, to: string): Promise<void> {
    await rename(await confined(this.root, file), await confined(this.root, to));
  }

  async copy(file: string, to: string): Promise<void> {
    await cp(await confined(this.root, file), await confined(this.root, to), {
      recursive: true,
      errorOnExist: true,
      force: false,
    });
  }

  /** There is no system bin here; the app falls back to the vault's own. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async trashLocal(file: string): Promise<void> {
    await this.mkdir('.trash');
    const { name, ext } = path.parse(file);
    let target = `.trash/${name}${ext}`;
    for (let number = 2; await this.exists(target); number++) target = `.trash/${name} ${number}${ext}`;
    await this.rename(file, target);
  }

  watch(listener: (news: DiskNews) => void): Promise<() => void> {
    return this.#watcher.add(listener);
  }

  async #put(file: string, write: (full: string) => Promise<void>, { mtime }: DataWriteOptions = {}): Promise<void> {
    const full = await confined(this.root, file);
    await write(full);
    if (mtime !== undefined) await utimes(full, mtime / 1000, mtime / 1000);
  }
}
