import { lstatSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isNotePath } from '../../../src/core/notes/paths';
import { compareCodePoints } from '../../../src/core/text/compare';
import type { FileStamp } from '../../../src/core/vault';
import { isHidden, isTemporaryName, normalizePath } from './names';
import type { Notice } from './notice';
import { detailOf } from './system-error';

export interface Walked {
  /** Markdown files by vault path, folder by folder. */
  readonly notes: readonly FileStamp[];
  /** Vault paths of all other files: links lead to them too. */
  readonly attachments: readonly string[];
  /** Where a vault path stands on the disk when its name is another there (decomposed Unicode, a no-break space); relative. */
  readonly diskPaths: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
  /** Temporary files that a killed run left, relative. */
  readonly leftovers: readonly string[];
}

/**
 * Everything the app would show of a folder. Hidden files are not shown, symbolic links not followed. Rejects when
 * the folder itself cannot be read, or with the signal's reason.
 */
export async function walk(root: string, signal?: AbortSignal): Promise<Walked> {
  const walker = new Walker(root);
  walker.enter('', '', await readdir(root, { withFileTypes: true }));
  for (let folder = walker.next(); folder !== undefined; folder = walker.next()) {
    signal?.throwIfAborted();
    await walker.visit(folder);
  }
  return walker;
}

interface Folder {
  readonly path: string;
  readonly disk: string;
}

class Walker implements Walked {
  readonly notes: FileStamp[] = [];
  readonly attachments: string[] = [];
  readonly diskPaths = new Map<string, string>();
  readonly notices: Notice[] = [];
  readonly leftovers: string[] = [];
  private readonly seen = new Set<string>();
  private readonly folders: Folder[] = [];

  constructor(private readonly root: string) {}

  next(): Folder | undefined {
    return this.folders.pop();
  }

  async visit({ path, disk }: Folder): Promise<void> {
    try {
      this.enter(path, disk, await readdir(join(this.root, disk), { withFileTypes: true }));
    } catch (error) {
      this.notices.push({ kind: 'unreadable-folder', path, detail: detailOf(error) });
    }
  }

  /** Takes in what a folder holds. Sorted, so that of two names that are one for the app the same one wins everywhere. */
  enter(path: string, disk: string, entries: Dirent[]): void {
    const start = path === '' ? '' : `${path}/`;
    const diskStart = disk === '' ? '' : `${disk}/`;
    for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
      if (isTemporaryName(entry.name)) this.leftovers.push(diskStart + entry.name);
      if (!isHidden(entry.name)) this.add(start + normalizePath(entry.name), diskStart + entry.name, entry);
    }
  }

  private add(path: string, disk: string, entry: Dirent): void {
    if (entry.isSymbolicLink()) return this.addLink(path, disk);
    if (entry.name.includes('\\') || this.seen.has(path))
      return void this.notices.push({ kind: 'odd-name', path: disk });
    this.seen.add(path);
    if (path !== disk) this.diskPaths.set(path, disk);
    if (entry.isDirectory()) this.folders.push({ path, disk });
    else if (entry.isFile()) this.addFile(path, disk);
  }

  /**
   * The app follows a link to a folder elsewhere, and so may show notes that are not seen here; a folder of the vault, or
   * one around it, it does not show a second time. Of an attachment the name is all that is needed.
   */
  private addLink(path: string, disk: string): void {
    const target = targetOf(join(this.root, disk));
    if (target === null) return;
    if (target.isFolder ? isApart(target.path, this.root) : isNotePath(path))
      this.notices.push({ kind: 'symlink', path });
    else if (!target.isFolder) this.attachments.push(path);
  }

  private addFile(path: string, disk: string): void {
    if (!isNotePath(path)) return void this.attachments.push(path);
    // The synchronous call is several times as fast, and a vault is thousands of them.
    const stat = lstatSync(join(this.root, disk), { throwIfNoEntry: false });
    if (stat !== undefined) this.notes.push({ path, mtime: Math.floor(stat.mtimeMs), size: stat.size });
  }
}

/** What a symbolic link leads to; null where that is nothing. */
function targetOf(link: string): { readonly path: string; readonly isFolder: boolean } | null {
  try {
    return { path: realpathSync(link), isFolder: statSync(link).isDirectory() };
  } catch {
    return null;
  }
}

/** Neither folder holds the other. */
function isApart(one: string, other: string): boolean {
  return !isIn(one, other) && !isIn(other, one);
}

function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
