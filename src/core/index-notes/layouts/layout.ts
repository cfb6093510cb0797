import type { Layout } from '../../topics/topic';
import type { Entry, InlineCard } from '../content/content';
import type { Label } from '../lines/labels';

/** The words that the layouts write. */
export interface LayoutWords {
  readonly open: string;
  readonly note: string;
  readonly problem: string;
  readonly approach: string;
}

/** A label, and the entry that it stands for. */
export interface Labelled extends Label {
  readonly key: string;
}

/** An entry's own lines as they were read. */
export interface ReadEntry {
  readonly label: Labelled;
  /** What it says of its note, as the list layout says it: `problem → approach`. */
  readonly text: string;
  /** What is between label and text: a number in brackets. */
  readonly hasCount: boolean;
  /** White space before it. */
  readonly indent: string;
  /** What stands in the place of our bullet: the box of a task, or a number; else empty. */
  readonly mark: string;
  /** The index behind its last line. */
  readonly end: number;
}

/** What a layout is read with. */
export interface LayoutReader {
  /** The label that a text starts with; null where it starts with none that could be an entry's. */
  labelAt(text: string): Labelled | null;
  /** Texts that the head of a table may have: cells joined by `|`, by what they show. */
  readonly heads: ReadonlySet<string>;
}

/** How entries stand in an index note. All that is particular to a layout is here. */
export interface LayoutFormat {
  readonly name: Layout;
  /** Lines above the entries of a group. */
  head(words: LayoutWords): readonly string[];
  /** How many lines of a head begin at a line; 0 for none. */
  readHead(lines: readonly string[], at: number, reader: LayoutReader): number;
  /** An entry's own lines. Its parts are inline Markdown. */
  write(entry: Entry, words: LayoutWords): readonly string[];
  /** An entry's own lines as a task, where the layout has a place for its box. */
  asTask?(lines: readonly string[], box: string): readonly string[];
  /** Reads the entry that begins at a line. */
  read(lines: readonly string[], at: number, reader: LayoutReader): ReadEntry | null;
  /** Whether lines of the user's can stand right under an entry; else they stand below all entries of the group. */
  readonly holdsLines: boolean;
  /** Whether a blank line stands between entries. */
  readonly spaced: boolean;
}

export const ARROW = '→';

/** What an entry says of its note in one line. */
export function entryText({ text, card }: Entry, words: LayoutWords): string {
  if (card === null) return text;
  const { problem, gist } = card;
  const answer = approachOrOpen(card, words);
  if (problem === '' && answer === '') return gist;
  return [problem, ...(answer === '' ? [] : [ARROW, answer])].filter((part) => part !== '').join(' ');
}

/** The approach, or the word for open in its place; empty where a problem is not called open. */
export function approachOrOpen({ approach, open }: InlineCard, words: LayoutWords): string {
  return open && approach === '' ? `*${words.open}*` : approach;
}
