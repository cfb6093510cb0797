import type { PathFilter } from './notes/excluded';
import { factsOf, type NoteFacts } from './notes/facts';
import type { Metadata } from './notes/metadata';

/** A Markdown file of the vault. `mtime` is in milliseconds, `size` in bytes. */
export interface FileStamp {
  readonly path: string;
  readonly mtime: number;
  readonly size: number;
}

/** What the core asks of a vault to know it. Every answer is immediate: it comes from the host's metadata cache. */
export interface MetadataPort {
  /** All Markdown files the host knows, in any order. */
  files(): Iterable<FileStamp>;
  /** Null when the host has not read the file yet, or cannot. */
  metadata(path: string): Metadata | null;
  /** What of the metadata the atlas is made of, where the host keeps that apart; null as above. */
  facts?(path: string): NoteFacts | null;
  /**
   * The file a link leads to, as Obsidian resolves it: a vault path, also of an attachment, or null. `linkpath` has no
   * subpath.
   */
  resolve(linkpath: string, sourcePath: string): string | null;
  /** The files that the app itself leaves out of its lists. Where the user's list is another, so is this function. */
  readonly excluded?: PathFilter;
}

/** What a host knows of a note now; null when it has not read the file yet, or cannot. */
export function factsFrom(port: Pick<MetadataPort, 'metadata' | 'facts'>, path: string): NoteFacts | null {
  if (port.facts !== undefined) return port.facts(path);
  const metadata = port.metadata(path);
  return metadata === null ? null : factsOf(metadata);
}

/** How the core has links written: in the vault's own style, from where they will stand. */
export interface LinkPort {
  /**
   * A Markdown or wiki link to a file. `alias` is the text to show; without one the host's default is shown. `subpath`
   * starts with `#`. The file may be one about to be made, under a name that no other file has.
   */
  link(targetPath: string, sourcePath: string, alias?: string, subpath?: string): string;
}

/** How the core has notes read and written. Rejects with a `VaultError` when the host cannot. */
export interface NoteStore {
  read(path: string): Promise<string>;
  /** Whether a file or folder of that name is there. */
  exists(path: string): Promise<boolean>;
  /** Creates the note and the folders above it. Rejects when something is there already. */
  create(path: string, text: string): Promise<void>;
  /**
   * Reads, changes and writes as one step. Nothing is written when `change` returns what it was given. Answers with the
   * text that now stands.
   */
  process(path: string, change: (text: string) => string): Promise<string>;
  /** Deletes as the user's settings want it: to the bin where there is one. */
  remove(path: string): Promise<void>;
}

/**
 * Why a host could not do what it was asked: `missing` nothing is there; `exists` something has the name already;
 * `changed` the note changed while it was being written; `not-text` its bytes are no UTF-8, so they would not survive
 * being written; `outside` the path leads out of the vault, or is none; `linked` it stands behind a symbolic link,
 * through which nothing is written; `evicted` it is in the cloud and not on this device; `not-a-folder` a file stands
 * where a folder is needed; `not-a-note` something else than a file has the name; `denied` no permission; `read-only`
 * nothing can be written to the disk; `full` no room on it; `busy` another program holds the file, or too many are
 * open; `too-long` the name is longer than the disk takes; `unreachable` the disk does not answer; `unread` the host
 * has not read the note and does not seem to; `failed` anything else, as the host's `detail` says.
 */
export type VaultProblem =
  | 'missing'
  | 'exists'
  | 'changed'
  | 'not-text'
  | 'outside'
  | 'linked'
  | 'evicted'
  | 'not-a-folder'
  | 'not-a-note'
  | 'denied'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'too-long'
  | 'unreachable'
  | 'unread'
  | 'failed';

/** Nothing was written. The words for people are made of `problem` by the hosts; the message is for programmers. */
export class VaultError extends Error {
  constructor(
    readonly problem: VaultProblem,
    readonly path: string,
    readonly detail = '',
  ) {
    super(`${path}: ${problem}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'VaultError';
  }
}
