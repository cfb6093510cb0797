/** A topic to suggest. */
export interface SuggestTopic {
  readonly id: string;
  /** What the topic is called in a text: its name and synonyms. */
  readonly names: readonly string[];
}

/** What can be learned from one note, or asked about it. */
export interface SuggestNote {
  /** Vault path with extension. */
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Without `#`. What the rules of topics read is left out, here and in the two below: no unsorted note has it. */
  readonly tags: readonly string[];
  /** The folder, its parents joined by `/`; empty in the root. */
  readonly folder: string;
  /** Names of properties, and `name=value` where the value is short. */
  readonly properties: readonly string[];
  /** The note's text; its frontmatter is passed over. */
  readonly text: string;
}

/** What a suggester asks of a vault. Links of index notes are no part of it. */
export interface SuggestSource {
  topics(): Iterable<SuggestTopic>;
  /** Ids of the topics a note belongs to; none for an unsorted note. */
  topicsOf(path: string): Iterable<string>;
  /** Notes that this note links to, itself left out. */
  linksFrom(path: string): Iterable<string>;
  /** Notes that link to this note, itself left out. */
  linksTo(path: string): Iterable<string>;
}
