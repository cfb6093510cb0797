import type { Stats } from 'node:fs';
import { lstat, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { VaultError, type NoteStore } from '../../../src/core/vault';
import { isThere, readLinked, readRegular, replace, writeNew } from './atomic-write';
import { makeFolder } from './make-folder';
import { isVaultPath } from './names';
import { vaultError } from './problems';
import { stampOf, type NoteStamp } from './walk';

interface StoreOptions {
  /** Where a vault path stands on the disk when its name is another there; relative. */
  readonly diskPaths?: ReadonlyMap<string, string>;
  /** False deletes for good, as the app's setting wants it; else deleted notes go to the vault's own bin. */
  readonly bin?: boolean;
}

const BIN = '.trash';

/**
 * The notes of a folder, read and written so that none is ever half there, and nothing outside the folder is touched.
 */
export class FolderStore implements NoteStore {
  private last: Promise<unknown> = Promise.resolve();

  /** `root` is the folder's real path, without symbolic links. */
  constructor(
    private readonly root: string,
    private readonly options: StoreOptions = {},
  ) {}

  /**
   * Bytes that are no UTF-8 are read as U+FFFD, as in the app; such a note cannot be written. A note behind a symbolic
   * link is read, and never written.
   */
  read(path: string): Promise<string> {
    return guard(path, async () => (await readLinked(this.fileOf(path))).bytes.toString('utf8'));
  }

  exists(path: string): Promise<boolean> {
    return guard(path, () => isThere(this.fileOf(path)));
  }

  /** The stamp of a note's file, as a walk would find it now. */
  stamp(path: string): Promise<NoteStamp> {
    return guard(path, async () => stampOf(path, await lstat(this.fileOf(path))));
  }

  create(path: string, text: string): Promise<void> {
    return this.inTurn(path, async (file) => writeNew(file, encode(text, path)), true);
  }

  process(path: string, change: (text: string) => string): Promise<string> {
    return this.inTurn(path, async (file) => {
      refuseLink(await lstat(file), path);
      const before = await readRegular(file);
      const text = before.bytes.toString('utf8');
      const changed = change(text);
      if (changed === text) return text;
      if (!encode(text, path).equals(before.bytes)) throw new VaultError('not-text', path);
      await replace(file, before, encode(changed, path), path);
      return changed;
    });
  }

  remove(path: string): Promise<void> {
    return this.inTurn(path, async (file) => {
      const stat = await lstat(file);
      refuseLink(stat, path);
      if (!stat.isFile()) throw new VaultError('not-a-note', path);
      if (this.options.bin === false) await unlink(file);
      else await rename(file, await this.freeNameInBin(path));
    });
  }

  /** One write after the other: what a change is given is what it replaces. */
  private inTurn<T>(path: string, task: (file: string) => Promise<T>, makeFolders = false): Promise<T> {
    const run = this.last.then(() => this.guarded(path, task, makeFolders));
    this.last = run.catch(() => undefined);
    return run;
  }

  private guarded<T>(path: string, task: (file: string) => Promise<T>, makeFolders = false): Promise<T> {
    return guard(path, async () => {
      const file = this.fileOf(path);
      await this.checkFolders(path, makeFolders);
      return task(file);
    });
  }

  /** Every folder above is one of the vault: no file, and no symbolic link that may lead elsewhere. */
  private async checkFolders(path: string, make: boolean): Promise<void> {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      const onDisk = this.fileOf(folder);
      if (make) await makeFolder(onDisk);
      const stat = await lstat(onDisk);
      refuseLink(stat, folder);
      if (!stat.isDirectory()) throw new VaultError('not-a-folder', folder);
    }
  }

  /** Where a vault path stands on the disk. The nearest folder whose name is another there decides. */
  private fileOf(path: string): string {
    if (!isVaultPath(path)) throw new VaultError('outside', path);
    const { diskPaths } = this.options;
    for (let end = path.length; diskPaths !== undefined && end > 0; end = path.lastIndexOf('/', end - 1)) {
      const known = diskPaths.get(path.slice(0, end));
      if (known !== undefined) return join(this.root, known + path.slice(end));
    }
    return join(this.root, path);
  }

  private async freeNameInBin(path: string): Promise<string> {
    const bin = join(this.root, BIN);
    await makeFolder(bin);
    refuseLink(await lstat(bin), BIN);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    for (let i = 0; ; i++) {
      const file = join(bin, i === 0 ? name : `${name.slice(0, dot)} ${i}${name.slice(dot)}`);
      if (!(await isThere(file))) return file;
    }
  }
}

/** What a link leads to may lie outside the vault, and is somebody else's to write. */
function refuseLink(stat: Stats, path: string): void {
  if (stat.isSymbolicLink()) throw new VaultError('linked', path);
}

/** The bytes of a text; refused when they would not be read as the same text again (half an emoji). */
function encode(text: string, path: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.toString('utf8') !== text) throw new VaultError('not-text', path);
  return bytes;
}

async function guard<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw vaultError(error, path);
  }
}
