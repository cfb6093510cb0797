import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './make-folder';

/**
 * Writes a file of the user's cache folder, whole or not at all. Two runs may do so at the same time: each writes
 * beside, and the last one stands. Where nothing can be written, nothing is.
 */
export async function writeWhole(file: string, pieces: () => Iterable<Buffer>): Promise<void> {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await makeFolders(dirname(file));
    await clearAway(file);
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await writeAll(handle, pieces());
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function writeAll(handle: FileHandle, pieces: Iterable<Buffer>): Promise<void> {
  for (const piece of pieces) await handle.writeFile(piece);
}

/** Milliseconds after which a file that was written beside belongs to no run that is still going. */
const ABANDONED = 60 * 60 * 1000;

async function clearAway(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.tmp')) continue;
    const left = join(dirname(file), name);
    if (Date.now() - (await stat(left)).mtimeMs > ABANDONED) await rm(left, { force: true });
  }
}
