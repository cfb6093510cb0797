import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { constants, link, lstat, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VaultError } from '../../../src/core/vault';
import { temporaryName } from './names';
import { codeOf, systemError } from './problems';

interface ReadFile {
  readonly bytes: Buffer;
  readonly stat: Stats;
}

/** Windows does not know the flag; there the check before is the only one. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;
const NO_LINKS: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Reads a regular file to be replaced. A symbolic link in its place is refused (`ELOOP`), for it may lead out of the
 * vault.
 */
export function readRegular(file: string): Promise<ReadFile> {
  return read(file, NO_FOLLOW);
}

/** Reads a regular file, or the one that a symbolic link leads to. */
export function readLinked(file: string): Promise<ReadFile> {
  return read(file, 0);
}

/**
 * What became something else than a file does not make us wait. The synchronous calls are several times as fast, and
 * a rebuild reads every index note.
 */
async function read(file: string, flags: number): Promise<ReadFile> {
  const descriptor = openSync(file, constants.O_RDONLY | NO_WAIT | flags);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw systemError('EISDIR');
    return { bytes: readFileSync(descriptor), stat };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Replaces what was read by `bytes`, or rejects and leaves it. Whoever looks sees the old file or the new one, whole,
 * whenever this is stopped. Mode and, where the system allows it, owner stay.
 */
export async function replace(file: string, read: ReadFile, bytes: Buffer, path: string): Promise<void> {
  // A rename would replace a write-protected file without asking.
  await (await open(file, constants.O_WRONLY | NO_FOLLOW)).close();
  await withTemporary(
    dirname(file),
    0o600,
    bytes,
    (handle) => keepOwnerAndMode(handle, read.stat),
    async (temporary) => {
      const now = await readRegular(file);
      if (!now.bytes.equals(read.bytes)) throw new VaultError('changed', path);
      await rename(temporary, file);
    },
  );
}

/** Writes a new file; rejects with `EEXIST` when the name is taken. */
export async function writeNew(file: string, bytes: Buffer): Promise<void> {
  await withTemporary(dirname(file), 0o666, bytes, null, async (temporary) => {
    try {
      await link(temporary, file);
    } catch (error) {
      // Some file systems know no hard links: what is left is to look, then to rename.
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      if (await isThere(file)) throw systemError('EEXIST');
      await rename(temporary, file);
    }
  });
}

/** Whether anything has this name, a symbolic link to nowhere too. */
export async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** Milliseconds after which a temporary file belongs to no run that is still going. */
const ABANDONED = 10 * 60 * 1000;

/** Deletes a temporary file that a killed run left. */
export async function removeAbandoned(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found !== null && Date.now() - found.mtimeMs > ABANDONED) await rm(file, { force: true }).catch(() => undefined);
}

/** Makes a temporary file in the folder, on the disk before `use` sees it, and gone after it. */
async function withTemporary(
  folder: string,
  mode: number,
  bytes: Buffer,
  prepare: ((handle: FileHandle) => Promise<void>) | null,
  use: (file: string) => Promise<void>,
): Promise<void> {
  const file = join(folder, temporaryName(randomBytes(8).toString('hex')));
  try {
    const handle = await open(file, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await prepare?.(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await use(file);
  } finally {
    // What was written is written: should this fail, the next run takes the file away.
    await rm(file, { force: true }).catch(() => undefined);
  }
}

async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode & 0o7777);
}
