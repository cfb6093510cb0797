import { realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, sep } from 'node:path';
import { codeOf } from './problems';

/** What a symbolic link leads to. */
export interface LinkTarget {
  /** Without links in it. */
  readonly realPath: string;
  readonly stat: Stats;
}

/** Null for a link to nowhere, or round in a circle. Throws what the system says of one that cannot be followed. */
export function targetOf(link: string): LinkTarget | null {
  try {
    // The native call, as `realpath` of the vault's own folder is: both have to give one folder one name.
    const realPath = realpathSync.native(link);
    return { realPath, stat: statSync(realPath) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

/** What is part of the vault, by real paths: its own folder, and what links lead to. Nothing is part of it twice. */
export class RealPlaces {
  private readonly places: Set<string>;

  constructor(root: string) {
    this.places = new Set([root]);
  }

  /**
   * Takes in what a link leads to. `known` where that is part of the vault already, `around` where it holds something
   * that is: then it is left out.
   */
  take({ realPath, stat }: LinkTarget): 'taken' | 'known' | 'around' {
    if (this.isKnown(realPath)) return 'known';
    if (stat.isDirectory()) for (const place of this.places) if (isIn(place, realPath)) return 'around';
    this.places.add(realPath);
    return 'taken';
  }

  private isKnown(realPath: string): boolean {
    for (let path = realPath; ; path = dirname(path)) {
      if (this.places.has(path)) return true;
      if (dirname(path) === path) return false;
    }
  }
}

function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
