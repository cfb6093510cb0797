import { fileName, withoutMd } from '../../../../src/core/notes/paths';
import { compareCodePoints } from '../../../../src/core/text/compare';
import { fold } from '../../../../src/core/text/fold';

/** Files of one name: their paths, each with its folded form. */
type Candidates = ReadonlyMap<string, string>;

/**
 * Finds the file that a link leads to, among the paths of a vault, as the app does: case and Unicode form do not
 * matter, `.md` may be left out, and only file names count. Attachments are files like others. Adding and removing a
 * path takes the same time in a vault of any size.
 */
export class LinkResolver {
  /** By folded file name. */
  private readonly byName = new Map<string, Map<string, string>>();

  constructor(paths: Iterable<string> = []) {
    for (const path of paths) this.add(path);
  }

  add(path: string): void {
    const key = fold(path);
    const name = lastSegment(key);
    const candidates = this.byName.get(name);
    if (candidates === undefined) this.byName.set(name, new Map([[path, key]]));
    else candidates.set(path, key);
  }

  remove(path: string): void {
    const name = lastSegment(fold(path));
    const candidates = this.byName.get(name);
    candidates?.delete(path);
    if (candidates?.size === 0) this.byName.delete(name);
  }

  /**
   * The path of the file, or null. `linkpath` is a link without its subpath; an empty one leads to the source itself.
   */
  resolve(linkpath: string, sourcePath: string): string | null {
    if (linkpath === '') return sourcePath;
    const asked = fold(linkpath);
    const found = this.candidates(asked);
    if (found === null) return null;
    if (found.paths.size === 1 && !asked.includes('/')) return firstOf(found.paths.keys());
    const folder = folderOf(fold(sourcePath));
    const wanted = wantedPath(found.wanted, folder);
    for (const [path, key] of found.paths) if (key === wanted) return path;
    return asked.startsWith('/') ? null : nearest(found.paths, wanted, folder);
  }

  /** The path of the only file that a name can mean from everywhere, or null. */
  onlyFile(name: string): string | null {
    const found = this.candidates(fold(name));
    return found?.paths.size === 1 ? firstOf(found.paths.keys()) : null;
  }

  /** Whether no name means one file with this path, and another one without it. */
  isApart(path: string): boolean {
    const name = fileName(path);
    return (
      this.onlyFile(name) === path &&
      this.onlyFile(withoutMd(name)) === path &&
      this.candidates(fold(`${name}.md`)) === null
    );
  }

  /** The files whose name is the link's, and the link with the extension that made it so. */
  private candidates(asked: string): { paths: Candidates; wanted: string } | null {
    const name = lastSegment(asked);
    const exact = name.includes('.') ? this.byName.get(name) : undefined;
    if (exact !== undefined) return { paths: exact, wanted: asked };
    const note = this.byName.get(`${name}.md`);
    return note === undefined ? null : { paths: note, wanted: `${asked}.md` };
  }
}

function firstOf(paths: Iterable<string>): string | null {
  for (const path of paths) return path;
  return null;
}

/**
 * The vault path that a link means if it is taken as one: from the source's folder when it starts with dots, else from
 * the top.
 */
function wantedPath(link: string, folder: string): string {
  if (!link.startsWith('./') && !link.startsWith('../')) return link.startsWith('/') ? link.slice(1) : link;
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of link.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Of the paths that end like the link the shortest, those below the source's folder before all others. */
function nearest(paths: Candidates, wanted: string, folder: string): string | null {
  let best: string | null = null;
  let bestIsBelow = false;
  for (const [path, key] of paths) {
    if (!key.endsWith(wanted)) continue;
    const isBelow = key.startsWith(folder);
    if (best !== null && (isBelow === bestIsBelow ? !isBefore(path, best) : bestIsBelow)) continue;
    best = path;
    bestIsBelow = isBelow;
  }
  return best;
}

/** The app leaves the order of equally long paths open; here it is that of their characters. */
function isBefore(a: string, b: string): boolean {
  return a.length !== b.length ? a.length < b.length : compareCodePoints(a, b) < 0;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
