import path from 'node:path';
import type { Stat } from 'obsidian';
import { FolderDisk } from '../workbench/server/folder-disk';
import type { DiskEntry } from '../workbench/host/vault/disk';

/** When all files were made, in milliseconds. */
const MADE = Date.UTC(2026, 0, 1);

/** A vault in memory, for sizes at which a real folder would be what is measured. Nobody else changes it. */
export class MemoryDisk extends FolderDisk {
  private readonly texts: Map<string, string>;
  private readonly entries = new Map<string, DiskEntry>();

  constructor(root: string, files: Readonly<Record<string, string>>) {
    super(root);
    this.texts = new Map(Object.entries(files));
    for (const [file, text] of this.texts) {
      this.addFolder(path.posix.dirname(file));
      // The later a note stands, the newer it is.
      this.entries.set(file, { path: file, ...statOf(text, MADE + this.entries.size) });
    }
  }

  private addFolder(folder: string): void {
    if (folder === '.' || this.entries.has(folder)) return;
    this.addFolder(path.posix.dirname(folder));
    this.entries.set(folder, { path: folder, type: 'folder', ctime: MADE, mtime: MADE, size: 0 });
  }

  override exists(file: string): Promise<boolean> {
    return Promise.resolve(this.entries.has(file));
  }
  override stat(file: string): Promise<Stat | null> {
    return Promise.resolve(this.entries.get(file) ?? null);
  }
  override scan(): Promise<DiskEntry[]> {
    return Promise.resolve(Array.from(this.entries.values()));
  }
  override watch(): Promise<() => void> {
    return Promise.resolve(() => undefined);
  }

  override read(file: string): Promise<string> {
    const text = this.texts.get(file);
    return text === undefined ? Promise.reject(new Error(`There is no ${file}.`)) : Promise.resolve(text);
  }

  override write(file: string, data: string | Uint8Array): Promise<void> {
    const text = data.toString();
    this.texts.set(file, text);
    this.entries.set(file, { path: file, ...statOf(text, Date.now()) });
    return Promise.resolve();
  }
}

function statOf(text: string, mtime: number): Stat {
  return { type: 'file', ctime: MADE, mtime, size: Buffer.byteLength(text) };
}
