/**
 * What the ranking asks of a vault's notes. Every answer is immediate and comes from metadata; paths are vault paths
 * with extension. Collections may be live: nothing is kept longer than a call.
 */
export interface RelatedGraph {
  /** Every note that can be asked for. Index notes are none. */
  paths(): Iterable<string>;
  /** Whether the note is one of them. */
  has(path: string): boolean;
  /** Whether it may be shown: an ignored note may not. */
  isListed(path: string): boolean;
  linksFrom(path: string): ReadonlySet<string>;
  linksTo(path: string): ReadonlySet<string>;
  /** The title, then the aliases. */
  names(path: string): readonly string[];
  /** Without `#`. */
  tags(path: string): readonly string[];
  topicsOf(path: string): ReadonlySet<string>;
  /** Notes of which a person said that they have nothing to do with this one. */
  unrelatedTo(path: string): ReadonlySet<string>;
  /** The notes of the topic itself. */
  notesIn(id: string): ReadonlySet<string>;
}
