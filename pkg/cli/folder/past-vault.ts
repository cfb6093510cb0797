import type { CardNames } from '../../../src/core/cards/card-names';
import type { CardReading } from '../../../src/core/cards/sayings';
import type { PathFilter } from '../../../src/core/notes/excluded';
import type { NoteFacts } from '../../../src/core/notes/facts';
import type { Metadata } from '../../../src/core/notes/metadata';
import { isNotePath } from '../../../src/core/notes/paths';
import type { FileStamp, MetadataPort } from '../../../src/core/vault';
import { Git, type GitFile } from './git';
import { knownNote, wholeReading, type KnownNote } from './known-note';
import { LinkResolver } from './links/resolver';
import { parseNote } from './markdown';
import { isVaultPath, normalizePath } from './names';
import type { FolderVault } from './vault';

interface Parts {
  readonly now: FolderVault;
  readonly names: CardNames;
  readonly paths: readonly string[];
  readonly resolver: LinkResolver;
  /** Of the notes that were others then. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unfollowed: ReadonlySet<string>;
}

/** A vault as git has it from some time ago. What is the same now is not read again. */
export class PastVault implements MetadataPort {
  readonly excluded: PathFilter;
  /** Notes of now that git does not follow: of then it cannot tell. */
  readonly unfollowed: ReadonlySet<string>;
  private readonly notes = new Map<string, KnownNote>();

  private constructor(private readonly parts: Parts) {
    ({ excluded: this.excluded } = parts.now);
    ({ unfollowed: this.unfollowed } = parts);
  }

  /** Reads it. Rejects with a `GitError`. */
  static async read(now: FolderVault, revision: string, names: CardNames, signal?: AbortSignal): Promise<PastVault> {
    const git = new Git(now.root, signal);
    const commit = await git.commit(revision);
    const all = visible(await git.files(commit));
    const files = new Map(Array.from(all).filter(([, file]) => !file.isLink));
    const [changed, followed] = [await git.changedSince(commit), await git.followed()].map(
      (list) => new Set(list.map(normalizePath)),
    );
    const resolver = new LinkResolver(Array.from(files.keys()).filter((path) => !isNotePath(path)));
    const paths = Array.from(files.keys()).filter(isNotePath);
    paths.forEach((path) => resolver.add(path));
    const others = paths.filter((path) => changed?.has(path) === true || now.known(path) === null);
    const read = await git.texts(others.flatMap((path) => files.get(path) ?? []));
    const texts = new Map(others.map((path, i) => [path, read[i] ?? '']));
    const came = Array.from(now.files(), ({ path }) => path).filter((path) => !files.has(path));
    const unfollowed = new Set(came.filter((path) => followed?.has(path) !== true || all.has(path)));
    return new PastVault({ now, names, paths, resolver, texts, unfollowed });
  }

  files(): FileStamp[] {
    return this.parts.paths.map((path) => ({ path, mtime: 0, size: 0 }));
  }

  metadata(path: string): Metadata | null {
    const text = this.parts.texts.get(path);
    return text === undefined ? this.parts.now.metadata(path) : parseNote(text);
  }

  facts(path: string): NoteFacts | null {
    return this.known(path)?.facts ?? null;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.parts.resolver.resolve(linkpath, sourcePath);
  }

  known(path: string): KnownNote | null {
    const text = this.parts.texts.get(path);
    if (text === undefined) return this.parts.now.known(path);
    const known = this.notes.get(path) ?? knownNote(path, text, this.parts.names);
    this.notes.set(path, known);
    return known;
  }

  wholeReading(path: string): CardReading | null {
    const text = this.parts.texts.get(path);
    return text === undefined ? this.parts.now.wholeReading(path) : wholeReading(path, text, this.parts.names);
  }

  /** Paths now by paths then, of notes whose text is the same and only theirs. */
  renamed(): Map<string, string> {
    const { now, texts, paths, unfollowed } = this.parts;
    const then = new Set(paths);
    const gone = paths.filter((path) => now.known(path) === null);
    const came = Array.from(now.files(), ({ path }) => path).filter((path) => !then.has(path) && !unfollowed.has(path));
    const places = onlyOnes(came, (path) => now.glance(path));
    const renamed = new Map<string, string>();
    for (const [text, from] of onlyOnes(gone, (path) => texts.get(path) ?? null)) {
      const to = places.get(text);
      if (to !== undefined) renamed.set(from, to);
    }
    return renamed;
  }
}

/** The files that the app would show, by their paths there. */
function visible(files: readonly GitFile[]): Map<string, GitFile> {
  const shown = new Map<string, GitFile>();
  for (const file of files) {
    const path = normalizePath(file.path);
    if (isVaultPath(path) && !file.path.includes('\\') && !shown.has(path)) shown.set(path, file);
  }
  return shown;
}

/** Paths by text, where no other has the same. */
function onlyOnes(paths: readonly string[], textOf: (path: string) => string | null): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const path of paths) {
    const text = textOf(path)?.replace(/\r\n/g, '\n').trim() ?? '';
    if (text !== '') found.set(text, found.has(text) ? null : path);
  }
  return new Map(Array.from(found).flatMap(([text, path]) => (path === null ? [] : [[text, path]])));
}
