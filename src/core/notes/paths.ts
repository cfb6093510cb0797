import { fold } from '../text/fold';

const NOTE = /\.md$/i;
const NOTE_ENDINGS = /(?:\.md)+$/i;

/** Whether a vault path is that of a Markdown file. */
export function isNotePath(path: string): boolean {
  return NOTE.test(path);
}

export function withoutMd(path: string): string {
  return NOTE.test(path) ? path.slice(0, -3) : path;
}

/** The last segment of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a note is called: the name of its file without `.md`. */
export function titleOf(path: string): string {
  return withoutMd(fileName(path));
}

/** The folder of a file; `''` is the top of the vault. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A folder as a person typed it, to be compared: folded, without slashes around it; `''` is the top of the vault. */
export function folderKey(folder: string): string {
  return fold(folder)
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}

/**
 * The key under which a link and every file it might lead to meet: the last segment, folded, without `.md`. A link
 * `x.md` may lead to `x.md` or to `x.md.md`, so all such endings go.
 */
export function nameKeyOf(path: string): string {
  return fold(fileName(path)).replace(NOTE_ENDINGS, '');
}

/** The file part of a link: what stands before the subpath. `''` for a link into the note itself. */
export function linkpathOf(link: string): string {
  const subpath = link.indexOf('#');
  return subpath < 0 ? link : link.slice(0, subpath);
}

/** Titles of pages that stand for a folder or a whole vault. */
const NO_SUBJECT =
  /^(?:readme|index|home|start here|overview|contents?|table of contents|summary|untitled)(?:[\s_-]*\d+)?$/i;
/** Numbers and signs that put it first. */
const BEFORE = /^[^\p{L}]+/u;

/** Whether a title says nothing of a subject, so that a note's first heading says more. */
export function isNoSubject(title: string): boolean {
  return NO_SUBJECT.test(title.replace(BEFORE, '').trim());
}
