import type { Layout } from '../../topics/topic';

/** The parts of a region, each under a heading of its own. */
export type PartKind = 'topics' | 'notes' | 'linked' | 'unsorted' | 'small' | 'open' | 'kept';

/** A card's parts as one line of Markdown each; empty where there is none. */
export interface InlineCard {
  readonly problem: string;
  readonly approach: string;
  readonly gist: string;
  /** The problem is called open. */
  readonly open: boolean;
}

/** What an index note says of one note or topic. */
export interface Entry {
  /** The path of the note, or of the topic's index note; a topic without one has `topic:` and its path. */
  readonly key: string;
  /** A link or an escaped title, as it stands in the note. */
  readonly label: string;
  /** Levels of indentation; only the home index's topic tree has any. */
  readonly depth: number;
  readonly count: number | null;
  /** What stands behind the colon: a description, or the names of a small topic's notes. */
  readonly text: string;
  readonly card: InlineCard | null;
  /** The lines it has in the note already, where it is only carried along. */
  readonly verbatim?: readonly string[];
}

/** Entries under a heading of the third level, or under none. */
export interface Group {
  /** The topic's key, `''` for a part that has no groups. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

export interface Part {
  readonly kind: PartKind;
  readonly heading: string;
  readonly layout: Layout;
  readonly groups: readonly Group[];
}

export interface Counts {
  readonly topics: number;
  readonly notes: number;
  readonly linked: number;
}

/** All that one index note shall say, in the order in which it says it. Links are written for `path`. */
export interface IndexContent {
  readonly path: string;
  readonly breadcrumb: readonly string[];
  readonly counts: Counts;
  readonly parts: readonly Part[];
  /** The order *by hand*: the user's order of the part *Notes* stands. */
  readonly byHand: boolean;
  /** The home index: its topics are a tree, and its notes stand in groups. */
  readonly tree: boolean;
}

export function countsLine({ topics, notes, linked }: Counts): string {
  const told = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  return [...(topics > 0 ? [told(topics, 'topic')] : []), told(notes, 'note'), `${linked} linked`].join(' · ');
}

/** What such a line is made of, and what merges leave of its words. */
const COUNTS_SIGNS = /^[\d ·topicsnelkd]+$/;
const COUNTED = /^(?:t?o?p?i?c?s*){0,3}n?o?t?e?s*l?i?n?k?ed$/;
const LINKED_ALONE = /^\d+ linked$/;
const LONGEST_COUNTS = 80;
const WHOLE_COUNTS = /^(?:\d+ topics? · )?\d+ notes? · \d+ linked$/;

/**
 * Whether a line is that of the counts. Where a topic has no subtopics it began with `0 topics` before.
 *
 * @param isInPlace where it stands no other line is likelier: what a merge of two may have left of it is one too
 */
export function isCountsLine(line: string, isInPlace: boolean): boolean {
  const text = line.trim();
  if (WHOLE_COUNTS.test(text)) return true;
  if (!isInPlace || text.length > LONGEST_COUNTS || !COUNTS_SIGNS.test(text) || !/\d/.test(text)) return false;
  return LINKED_ALONE.test(text) || (text.includes('·') && COUNTED.test(text.replace(/[\d ·]/g, '')));
}

/** The key of the entry that says how many more there are. */
export const MORE_KEY = 'more';

export function moreLabel(count: number): string {
  return `… +${count}`;
}

export const MORE_LABEL = /^… \+\d+/;

/** Which entries stand under which headings in the home index, where one may stand under several: their keys. */
export function placesOf({ parts, tree }: IndexContent): (readonly [heading: string, key: string])[] {
  if (!tree) return [];
  return parts.flatMap(({ heading, groups }) =>
    groups.flatMap(({ label, entries }) => entries.map(({ key }) => [label === '' ? heading : label, key] as const)),
  );
}

/** Keys of the part *Notes* in their order, where a person orders it. */
export function orderOf({ byHand, parts }: IndexContent): string[] {
  if (!byHand) return [];
  return parts.flatMap(({ kind, groups }) =>
    kind === 'notes' ? groups.flatMap(({ entries }) => entries.map(({ key }) => key)) : [],
  );
}
