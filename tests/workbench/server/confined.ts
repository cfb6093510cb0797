import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Thrown for a path that leads out of the folder. */
export class OutsideVault extends Error {
  constructor(asked: string) {
    super(`${asked} is outside the vault.`);
    this.name = 'OutsideVault';
  }
}

const inside = (root: string, full: string): boolean => full === root || full.startsWith(root + path.sep);

/** The real place of the nearest part of the path that exists. */
async function realPlace(full: string): Promise<string> {
  try {
    return await realpath(full);
  } catch {
    const parent = path.dirname(full);
    return parent === full ? full : path.join(await realPlace(parent), path.basename(full));
  }
}

/** The full path of a vault path. Rejects when it, or a link on its way, leads out of the folder. */
export async function confined(folder: string, asked: string): Promise<string> {
  const root = path.resolve(folder);
  const full = path.resolve(root, asked === '/' ? '.' : asked);
  if (asked.includes('\0') || (path.isAbsolute(asked) && asked !== '/') || !inside(root, full))
    throw new OutsideVault(asked);
  if (!inside(await realPlace(root), await realPlace(full))) throw new OutsideVault(asked);
  return full;
}
