import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './problems';

/** Makes a folder where there is nothing yet. @throws what the system says, as where the folder around it is missing */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Makes a folder and those around it. Node's own `recursive` tries for ever where a folder is there in which the system
 * makes none and says that there is none: below `/proc`, or of a share that went away.
 */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolders(dirname(folder));
    await makeFolder(folder);
  }
}
