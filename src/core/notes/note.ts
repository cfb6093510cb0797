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
  /** The targets of links, embeds and property links without subpath, as written, once each, in text order. `''` (links into the note itself) is left out. */
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
  /** Has `topic-atlas: ignore`, is a template, or lies in an excluded folder: never listed. */
  readonly ignored: boolean;
}
