import { lstatSync, type Dirent, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotePath } from '../../../src/core/notes/paths';
import { compareCodePoints } from '../../../src/core/text/compare';
import type { FileStamp } from '../../../src/core/vault';
import { isHidden, isTemporaryName, normalizePath } from './names';
import { detailOf, type Notice } from './problems';
import { nameBehind } from './placeholders';
import { RealPlaces, targetOf, type LinkTarget } from './symlinks';

/** A note's file, as it was when it was looked at. */
export interface NoteStamp extends FileStamp {
  /** When the file was last changed in any way, its name and its times included; milliseconds, not whole ones. */
  readonly changed: number;
}

export interface Walked {
  /** When this began, in milliseconds. */
  readonly at: number;
  /** All folders that were looked into, relative to the disk's; the vault's own is `''`. */
  readonly folders: readonly string[];
  /** Markdown files by vault path, folder by folder; those that are in the cloud alone, too. */
  readonly notes: readonly NoteStamp[];
  /** Vault paths of all other files: links lead to them too. */
  readonly attachments: readonly string[];
  /** Notes of which only a cloud's placeholder is on this device. */
  readonly evicted: ReadonlySet<string>;
  /**
   * Where a vault path stands on the disk when its name is another there (decomposed Unicode, a no-break space);
   * relative.
   */
  readonly diskPaths: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
  /** Temporary files that a killed run left, relative. */
  readonly leftovers: readonly string[];
}

/**
 * Everything the app would show of a folder. Hidden files are not shown. A symbolic link is followed where what it
 * leads to is apart from the vault and from all that other links lead to: nothing is there twice, and no walk is
 * endless. Of two links that lead to one place the first by path is followed. Rejects when the folder itself cannot be
 * read, or with the signal's reason.
 */
export async function walk(root: string, signal?: AbortSignal): Promise<Walked> {
  const walker = new Walker(root);
  walker.enter(TOP, await readdir(root, { withFileTypes: true }));
  for (let folder = walker.next(); folder !== undefined; folder = walker.next()) {
    signal?.throwIfAborted();
    await walker.visit(folder);
  }
  walker.addLinkedFiles();
  return walker;
}

interface Place {
  /** In the vault. */
  readonly path: string;
  /** On the disk, relative. */
  readonly disk: string;
}

interface Folder extends Place {
  /** Behind a symbolic link, and so elsewhere. */
  readonly isLinked: boolean;
}

interface Link extends Place {
  readonly target: LinkTarget;
}

const TOP: Folder = { path: '', disk: '', isLinked: false };

class Walker implements Walked {
  readonly at = Date.now();
  readonly notes: NoteStamp[] = [];
  readonly attachments: string[] = [];
  readonly evicted = new Set<string>();
  readonly diskPaths = new Map<string, string>();
  readonly notices: Notice[] = [];
  readonly leftovers: string[] = [];
  private readonly seen = new Set<string>();
  readonly folders: string[] = [];
  private readonly waiting: Folder[] = [];
  private readonly linkedFolders: Link[] = [];
  private readonly linkedFiles: Link[] = [];
  private linksAreSorted = true;
  private readonly places: RealPlaces;

  constructor(private readonly root: string) {
    this.places = new RealPlaces(root);
  }

  /** The folders of the vault itself first, so that what is there is known when a link leads there, too. */
  next(): Folder | undefined {
    return this.waiting.pop() ?? this.nextLinkedFolder();
  }

  async visit(folder: Folder): Promise<void> {
    try {
      this.enter(folder, await readdir(join(this.root, folder.disk), { withFileTypes: true }));
    } catch (error) {
      this.addUnreadable(folder, error);
    }
  }

  /**
   * Takes in what a folder holds. Sorted, so that of two names that are one for the app the same one wins everywhere.
   */
  enter(folder: Folder, entries: Dirent[]): void {
    this.folders.push(folder.disk);
    const start = folder.path === '' ? '' : `${folder.path}/`;
    const diskStart = folder.disk === '' ? '' : `${folder.disk}/`;
    const sorted = entries.sort((a, b) => compareCodePoints(a.name, b.name));
    for (const entry of sorted) {
      const { name } = entry;
      // What others left elsewhere is theirs.
      if (isTemporaryName(name) && !folder.isLinked) this.leftovers.push(diskStart + name);
      if (!isHidden(name)) this.add({ path: start + normalizePath(name), disk: diskStart + name }, entry, folder);
    }
    for (const entry of sorted) if (entry.isFile()) this.addBehind(entry.name, start, diskStart);
  }

  private add(place: Place, entry: Dirent, { isLinked }: Folder): void {
    const { path, disk } = place;
    if (entry.name.includes('\\') || this.seen.has(path))
      return void this.notices.push({ kind: 'odd-name', path: disk });
    this.seen.add(path);
    if (path !== disk) this.diskPaths.set(path, disk);
    if (entry.isDirectory()) this.waiting.push({ ...place, isLinked });
    else if (entry.isSymbolicLink()) this.addLink(place);
    else if (entry.isFile()) this.addFile(place);
  }

  private addFile({ path, disk }: Place): void {
    if (!isNotePath(path)) return void this.attachments.push(path);
    // The synchronous call is several times as fast, and a vault is thousands of them.
    const stat = lstatSync(join(this.root, disk), { throwIfNoEntry: false });
    if (stat !== undefined) this.notes.push(stampOf(path, stat));
  }

  /** A note that is in the cloud, by its placeholder. A file that is here by its own name is the one that counts. */
  private addBehind(name: string, start: string, diskStart: string): void {
    const behind = nameBehind(name);
    const path = behind === null ? '' : start + normalizePath(behind);
    if (behind === null || behind.includes('\\') || this.seen.has(path)) return;
    this.seen.add(path);
    this.addFile({ path, disk: diskStart + name });
    if (isNotePath(path)) this.evicted.add(path);
  }

  private addLink(place: Place): void {
    const target = this.follow(place);
    if (target === null) return;
    if (target.stat.isDirectory()) {
      this.linkedFolders.push({ ...place, target });
      this.linksAreSorted = false;
    } else if (target.stat.isFile()) this.linkedFiles.push({ ...place, target });
  }

  private follow(place: Place): LinkTarget | null {
    try {
      return targetOf(join(this.root, place.disk));
    } catch (error) {
      // Reading the note will say what is wrong with it.
      if (isNotePath(place.path)) this.notes.push({ path: place.path, mtime: 0, size: 0, changed: 0 });
      else this.addUnreadable(place, error);
      return null;
    }
  }

  private nextLinkedFolder(): Folder | undefined {
    if (!this.linksAreSorted) this.linkedFolders.sort(byPath).reverse();
    this.linksAreSorted = true;
    for (let link = this.linkedFolders.pop(); link !== undefined; link = this.linkedFolders.pop()) {
      const taken = this.places.take(link.target);
      if (taken === 'taken') return { path: link.path, disk: link.disk, isLinked: true };
      // The app follows none that leads around what it shows, and so there may be notes that it does not show.
      if (taken === 'around') this.notices.push({ kind: 'circle', path: link.path });
    }
    return undefined;
  }

  /** Files that links lead to, when all folders are known that they might lie in. */
  addLinkedFiles(): void {
    for (const { path, target } of this.linkedFiles.sort(byPath)) {
      if (this.places.take(target) !== 'taken') continue;
      if (!isNotePath(path)) this.attachments.push(path);
      else this.notes.push(stampOf(path, target.stat));
    }
  }

  private addUnreadable({ path }: Place, error: unknown): void {
    this.notices.push({ kind: 'unreadable-folder', path, detail: detailOf(error) });
  }
}

export function stampOf(path: string, { mtimeMs, ctimeMs, size }: Stats): NoteStamp {
  return { path, mtime: Math.floor(mtimeMs), size, changed: ctimeMs };
}

function byPath(a: Place, b: Place): number {
  return compareCodePoints(a.path, b.path);
}

/** Milliseconds that a disk's clock may stand still, and that one does which knows no parts of a second. */
const TICK = 100;
const LONG_TICK = 2_500;

/** Whether a change that comes after this moment would show in the stamp. */
export function isSettled({ mtime, changed }: NoteStamp, moment: number): boolean {
  const tick = changed % 1_000 === 0 ? LONG_TICK : TICK;
  return Math.max(mtime, changed) + tick < moment;
}
