/** What puts a note into a topic, or keeps it out. All kinds are alternatives: one match is enough. */
export interface TopicRules {
  /** Tags without `#`; a nested tag counts for its parent. */
  readonly tags: readonly string[];
  /** Folder paths; the notes of their subfolders count too. */
  readonly folders: readonly string[];
  /** A note matches when the property has the value, or holds it in a list. */
  readonly properties: readonly { readonly key: string; readonly value: string }[];
  /** Paths or names of notes; a note matches when it links to one of them. */
  readonly linksTo: readonly string[];
}

export const ENTRY_ORDERS = ['title', 'date', 'links', 'manual'] as const;

/**
 * How the notes of a topic are ordered. `date` reads `IndexOptions.dateProperty`, newest first; `manual` keeps the
 * user's order.
 */
export type EntryOrder = (typeof ENTRY_ORDERS)[number];

export const LAYOUTS = ['list', 'table', 'cards'] as const;

/** How entries stand in an index note: `core/index-notes/layouts/` has a file for each. */
export type Layout = (typeof LAYOUTS)[number];

/** One topic of the taxonomy. */
export interface Topic {
  /** Stable: a rename keeps it. Ids of topics that only a note's property names start with `~`. */
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly description: string;
  readonly synonyms: readonly string[];
  readonly rules: TopicRules;
  readonly exclude: TopicRules;
  /** Where the user wants something else than the vault-wide setting. */
  readonly order?: EntryOrder;
  readonly layout?: Layout;
  /** False for a topic that nobody configured: a note's property names it. */
  readonly configured: boolean;
}

export const NO_RULES: TopicRules = { tags: [], folders: [], properties: [], linksTo: [] };

/**
 * One topic as the settings hold it, under its id. What is not there has the default: no parent, no rules, the
 * vault-wide order.
 */
export interface TopicSetting {
  readonly name: string;
  /** The id of the topic above it. */
  readonly parent?: string;
  /** Its place among its siblings, smallest first; those without one come last, by name. */
  readonly position?: number;
  readonly description?: string;
  readonly synonyms?: readonly string[];
  readonly rules?: Partial<TopicRules>;
  readonly exclude?: Partial<TopicRules>;
  readonly order?: EntryOrder;
  readonly layout?: Layout;
}
