/** How many there are, as an index note counts them. */
export interface DataCounts {
  readonly topics: number;
  /** Distinct notes, those of topics below too. */
  readonly notes: number;
  /** Of these, those that are linked with another note. */
  readonly linked: number;
  readonly open: number;
}

/** A topic that holds notes, itself or below. */
export interface TopicData {
  /** Names from the root, joined by `/`. */
  readonly path: string;
  readonly name: string;
  /** The path of the topic above it; null at the top. */
  readonly parent: string | null;
  /** On one line; empty where there is none. */
  readonly description: string;
  /** What is below it, and its notes; `topics` counts those below. */
  readonly counts: DataCounts;
  /** Paths of its own notes, in the order of its index note. */
  readonly notes: readonly string[];
  /** Notes outside it that are linked with the most of its notes, with how many. */
  readonly linked: readonly { readonly path: string; readonly count: number }[];
  /** Only named by notes, and by few of them: it is not worth a page of its own. */
  readonly small: boolean;
}

/** What a note says of itself: Markdown on one line, without links; null where it does not say. */
export interface CardData {
  readonly problem: string | null;
  readonly approach: string | null;
  /** Its first sentences, where it has neither. */
  readonly gist: string | null;
  /** The problem is called open. */
  readonly open: boolean;
}

export interface NoteData extends CardData {
  /** Vault path with extension. */
  readonly path: string;
  readonly title: string;
  /** Paths of its topics, in tree order; none for an unsorted note. */
  readonly topics: readonly string[];
  /** The path of the topic that it is the page of, and so no unsorted note; else null. */
  readonly pageOf: string | null;
  /** Paths of the notes that it links to. */
  readonly links: readonly string[];
}

/** The atlas as plain data, of what may be seen of it. */
export interface AtlasData {
  readonly counts: DataCounts;
  /** In tree order. */
  readonly topics: readonly TopicData[];
  /** Every listed note, by path in the order of code points. */
  readonly notes: readonly NoteData[];
}
