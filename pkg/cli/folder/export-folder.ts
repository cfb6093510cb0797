import { lstat, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PAGE_FOLDERS } from '../../../src/core/export/pages';
import { problemOfPlace, type ExportFolder, type PlaceProblem } from '../../../src/core/export/write-files';
import { VaultError } from '../../../src/core/vault';
import { readRegular, removeAbandoned, replace, writeNew } from './atomic-write';
import { USUAL_FOLDER } from './config';
import { makeFolders } from './make-folder';
import { isTemporaryName } from './names';
import { codeOf, vaultError } from './problems';

/**
 * Whether pages may stand in a folder, which need not be there yet. Rejects with a `VaultError` where that cannot be
 * told.
 *
 * @param root the vault's real path
 * @param configFolder where the app keeps its settings, relative to it
 */
export async function placeProblem(
  folder: string,
  root: string,
  configFolder: string | null,
): Promise<PlaceProblem | 'no-folder' | null> {
  const place = await realPlace(resolve(folder)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ELOOP') return null;
    throw vaultError(error, folder);
  });
  if (place === null || (await isOtherThanFolder(place))) return 'no-folder';
  const parts = pathWithin(root, place);
  if (parts === null) return holdsPages(place, root) ? 'in-vault' : null;
  return problemOfPlace(parts, configFolder ?? USUAL_FOLDER);
}

/** Whether pages in a folder around the vault would stand in the vault. */
function holdsPages(place: string, root: string): boolean {
  return PAGE_FOLDERS.some((folder) => folder !== '' && pathWithin(join(place, folder), root) !== null);
}

/** Where a path is in a folder, name by name; null where it is not in it. */
function pathWithin(folder: string, path: string): string[] | null {
  const way = relative(folder, path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return way === '' ? [] : way.split(sep);
}

/** Whether a file, or a link that leads nowhere, bears the name. */
async function isOtherThanFolder(place: string): Promise<boolean> {
  return lstat(place).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

/** The path without symbolic links; what is not there yet has none. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await realPlace(dirname(path)), basename(path));
  }
}

/** A folder on the disk that is exported to. Nothing in it is read or written through a symbolic link. */
export class FolderForExport implements ExportFolder {
  constructor(private readonly root: string) {}

  async read(path: string): Promise<string | null> {
    return guarded(path, async () => {
      if (!(await this.isFolder(dirname(path)))) return null;
      try {
        return (await readRegular(join(this.root, path))).bytes.toString('utf8');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
    });
  }

  async write(path: string, text: string): Promise<void> {
    return guarded(path, async () => {
      if (!(await this.isFolder(dirname(path)))) await makeFolders(join(this.root, dirname(path)));
      const file = join(this.root, path);
      const bytes = Buffer.from(text, 'utf8');
      const before = await readRegular(file).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      });
      await (before === null ? writeNew(file, bytes) : replace(file, before, bytes, path));
    });
  }

  async remove(path: string): Promise<void> {
    return guarded(path, async () => {
      if (await this.isFolder(dirname(path))) await rm(join(this.root, path), { force: true });
    });
  }

  /** Deletes the temporary files of runs that were killed. */
  async cleanUp(): Promise<void> {
    for (const folder of PAGE_FOLDERS) {
      const names = await readdir(join(this.root, folder)).catch((): string[] => []);
      for (const name of names.filter(isTemporaryName)) await removeAbandoned(join(this.root, folder, name));
    }
  }

  /** Whether a folder is there. Rejects where something else is, or what leads elsewhere. */
  private async isFolder(path: string): Promise<boolean> {
    const folder = join(this.root, path);
    try {
      // The folder that was named may well be a link; one within it was not made by us.
      const found = path === '.' ? await stat(folder) : await lstat(folder);
      if (found.isSymbolicLink()) throw new VaultError('linked', path);
      if (!found.isDirectory()) throw new VaultError('not-a-folder', path === '.' ? this.root : path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
  }
}

async function guarded<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw vaultError(error, path);
  }
}
