/**
 * What a change of the vault did to the atlas. Nothing that can be read from the atlas changes without being in here.
 */
export interface ChangeSet {
  readonly notes: NoteChanges;
  /** Links between notes that came or went. */
  readonly links: readonly LinkChange[];
  /** Notes that now have other links that lead nowhere. */
  readonly unresolved: readonly string[];
  /** The topics themselves, by id: their name, their place in the tree, their settings. */
  readonly topics: TopicChanges;
  /** Topic paths, folded, of which other index notes are the ones now. */
  readonly claims: readonly string[];
  readonly dirty: Dirty;
}

export interface NoteChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly Rename[];
  /** Notes that were there and are: their facts, their topics or whether they are listed. */
  readonly changed: readonly string[];
}

export interface Rename {
  readonly from: string;
  readonly to: string;
}

export interface LinkChange {
  readonly kind: 'added' | 'removed';
  readonly source: string;
  readonly target: string;
}

export interface TopicChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Which index notes may say something else now. Ids of topics that are there. */
export interface Dirty {
  /**
   * An entry, a link to an index note or the breadcrumb may have changed. Cards in the text of notes are not seen here:
   * `Atlas.cardChanged` tells of them.
   */
  readonly entries: ReadonlySet<string>;
  /**
   * Nothing but counts, the order by links or the *Linked* part may have changed: never a reason to write by itself.
   */
  readonly counts: ReadonlySet<string>;
  /** The same for the home index; null when it says what it said. */
  readonly home: 'entries' | 'counts' | null;
}

export function isEmpty({ notes, links, unresolved, topics, claims, dirty }: ChangeSet): boolean {
  const lists = [
    notes.added,
    notes.removed,
    notes.renamed,
    notes.changed,
    links,
    unresolved,
    topics.added,
    topics.removed,
    topics.changed,
    claims,
  ];
  return dirty.home === null && lists.every((list) => list.length === 0);
}
