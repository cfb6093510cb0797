import { compareCodePoints } from '../../text/compare';
import { fold } from '../../text/fold';
import { DEEPEST } from '../resolve';

/** A place in a tree of paths. */
export interface TreePlace {
  /** Its path, folded. */
  readonly key: string;
  /** The key of the place above it; `''` at the top. */
  readonly parent: string;
  /** Its path as most notes have it. */
  readonly spelling: string;
  /** Paths of the notes at it or below it. */
  readonly notes: ReadonlySet<string>;
}

interface Found {
  readonly parent: string;
  readonly spellings: Map<string, number>;
  /** At it or below it. */
  readonly notes: Set<string>;
}

/** The tree that the paths of notes make: folders, tags, names. */
export class FoundTree {
  private readonly found = new Map<string, Found>();

  add(segments: readonly string[], note: string): void {
    let path = '';
    let parent = '';
    // A folder or a tag further down belongs to what is above it.
    for (const segment of segments.slice(0, DEEPEST)) {
      path = path === '' ? segment : `${path}/${segment}`;
      const key = fold(path);
      const found = this.found.get(key) ?? { parent, spellings: new Map<string, number>(), notes: new Set<string>() };
      this.found.set(key, found);
      found.spellings.set(path, (found.spellings.get(path) ?? 0) + 1);
      found.notes.add(note);
      parent = key;
    }
  }

  /** The places that hold so many notes, in the order of their keys. Whatever is above one of them holds as many. */
  withAtLeast(least: number): TreePlace[] {
    return Array.from(this.found)
      .filter(([, { notes }]) => notes.size >= least)
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([key, { parent, spellings, notes }]) => ({ key, parent, spelling: mostUsed(spellings), notes }));
  }
}

/** Where two spellings are used as often, the first by code points. */
function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = Array.from(spellings).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  return first === undefined ? '' : first[0];
}

/** The last part of a place's path. */
export function nameAt({ spelling }: TreePlace): string {
  return spelling.slice(spelling.lastIndexOf('/') + 1);
}
