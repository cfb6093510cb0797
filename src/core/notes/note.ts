import type { NoteProblem } from './note-problems';

/** What the atlas keeps of one note. Nothing here needs the note's text. */
export interface Note {
  /** Vault path with extension, separated by `/`. */
  readonly path: string;
  /** The file's name without `.md`. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** Without `#`, in the note's first spelling, once each ignoring case; properties first, then text order. */
  readonly tags: readonly string[];
  /**
   * The targets of links, embeds and property links without subpath, as written, once each, in text order. `''` (links
   * into the note itself) is left out.
   */
  readonly linkpaths: readonly string[];
  /** The frontmatter as parsed. Shared with the host's cache: never change it. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The values of the `topics` property, trimmed, without the marks of links and tags; empty ones are gone. */
  readonly topicValues: readonly string[];
  /** Those of the values that may be several names, with commas between them: where no topic is called so. */
  readonly commaValues: readonly string[];
  /** The value of `topic-index`, or null for a note that is no index note. */
  readonly indexOf: string | null;
  /** What is odd about its properties. */
  readonly problems: readonly NoteProblem[];
  /**
   * Has `topic-atlas: ignore`, is a template, lies in an excluded folder, or is a file that the app leaves out: never
   * listed. So is a note that is not read.
   */
  readonly ignored: boolean;
  /** Nothing is known of it but its path: the host has not read it yet, or cannot. */
  readonly unread: boolean;
  /**
   * The note that this one is a copy of, there or not, made by a sync service in a conflict: never listed. Else null.
   */
  readonly copyOf: string | null;
}

/** Never listed, never counted, and no member of any topic. */
export function isLeftOut({ ignored, copyOf }: Pick<Note, 'ignored' | 'copyOf'>): boolean {
  return ignored || copyOf !== null;
}
