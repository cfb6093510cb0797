import type { Note } from '../notes/note';
import type { Topic } from '../topics/topic';

/**
 * The atlas to read from. Links of index notes count for nothing, so no index note is ever a source here; where a
 * path is named, it is a vault path with extension. All collections are live: copy what must outlast a change.
 */
export interface AtlasView {
  /** Every note the host knows and the filter lets through, index notes and ignored ones too. */
  notes(): Iterable<Note>;
  note(path: string): Note | undefined;
  /**
   * What is known of a note that the filter leaves out, for taking out of index notes what they hold of it: it is in
   * nothing else here.
   */
  hidden(path: string): Note | undefined;
  hiddenNotes(): Iterable<Note>;
  /** Notes (never attachments) that this note links to, itself left out. */
  linksFrom(path: string): ReadonlySet<string>;
  /** Notes that link to this note, itself and index notes left out. */
  linksTo(path: string): ReadonlySet<string>;
  /** Targets of this note's links that lead nowhere, as written. */
  unresolvedFrom(path: string): readonly string[];

  /** Topics in tree order: parents before children, siblings as the taxonomy orders them. */
  topics(): readonly Topic[];
  topic(id: string): Topic | undefined;
  /** Names from the root, joined by `/`. */
  topicPath(id: string): string;
  subtopics(id: string | null): readonly Topic[];
  /** Ids of the topics a listed note belongs to. */
  topicsOf(path: string): ReadonlySet<string>;
  /** Paths of the notes of this topic itself. */
  notesIn(id: string): ReadonlySet<string>;
  /**
   * Paths of the index notes that claim a topic path (as `topicPath` gives it, compared folded); `/` is the home index.
   * Sorted by code points.
   */
  indexNotesOf(topicPath: string): readonly string[];
  /** Those that claim the path by which a topic was known before its page gave it a place. */
  formerClaims(id: string): readonly string[];
  /** The id of the topic whose path an index note claims; undefined where none has it, as for the home index. */
  claimedTopic(topicPath: string): string | undefined;
  /** Whether a note is a template, lies in a folder that is left out, or asks to be left alone. */
  isLeftAlone(path: string): boolean;
  /** The topic path that the index note claims to which this link of a note leads; null where it leads elsewhere. */
  claimOf(linkpath: string, path: string): string | null;
  /** A note that can be listed: not ignored; an index note only where its own `topics` say so. */
  isListed(path: string): boolean;
  /** Listed notes that belong to no topic. */
  unsorted(): Iterable<string>;
}

/** The paths of all notes that are listed, in no particular order. */
export function listedNotes(atlas: AtlasView): string[] {
  return Array.from(atlas.notes(), ({ path }) => path).filter((path) => atlas.isListed(path));
}

/** The topics that one stands under, its own parent first. */
export function topicsAbove(id: string, atlas: Pick<AtlasView, 'topic'>): Topic[] {
  const above: Topic[] = [];
  const parentOf = ({ parent }: Topic): Topic | undefined => (parent === null ? undefined : atlas.topic(parent));
  const topic = atlas.topic(id);
  for (let at = topic && parentOf(topic); at !== undefined; at = parentOf(at)) above.push(at);
  return above;
}
