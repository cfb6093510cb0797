import type { EntryOrder, Layout } from '../topics/topic';
import type { PageChoice } from './plan/topic-pages';

/**
 * The words that stand in index notes. They are the user's settings, so that no change of the app's language rewrites a
 * note.
 */
export interface IndexHeadings {
  readonly topics: string;
  readonly notes: string;
  readonly linked: string;
  readonly unsorted: string;
  readonly small: string;
  readonly open: string;
  /** Over the lines that are kept for notes which are not listed now. */
  readonly kept: string;
  /** The columns of the table layout. */
  readonly note: string;
  readonly problem: string;
  readonly approach: string;
}

export interface IndexOptions {
  /** Where new index notes go; `''` is the vault's root. */
  readonly folder: string;
  /** File name of the home index, without `.md`. */
  readonly homeName: string;
  readonly layout: Layout;
  readonly order: EntryOrder;
  /** The property that the order `date` reads. */
  readonly dateProperty: string;
  /**
   * Whether the index of a topic goes into the page that a person has for it: asked at each rebuild unless it is said
   * here.
   */
  readonly pages: PageChoice;
  /** With more listed notes than this the home index leaves them to the topics' notes. */
  readonly homeLimit: number;
  /** False writes plain titles instead of links. */
  readonly realLinks: boolean;
  readonly headings: IndexHeadings;
  /** Written in the place of a missing approach. */
  readonly openWord: string;
  /**
   * How long a card may be in an entry, both parts together, in characters; longer text is cut at a sentence, a clause
   * or a word.
   */
  readonly entryLimit: number;
  /** The same for a gist. */
  readonly gistLimit: number;
}

export const DEFAULT_INDEX_OPTIONS: IndexOptions = {
  folder: 'Topics',
  homeName: 'Topics',
  layout: 'list',
  order: 'title',
  dateProperty: 'created',
  pages: 'ask',
  homeLimit: 150,
  realLinks: true,
  headings: {
    topics: 'Topics',
    notes: 'Notes',
    linked: 'Linked',
    unsorted: 'Unsorted',
    small: 'Small topics',
    open: 'Open problems',
    kept: 'Kept remarks',
    note: 'Note',
    problem: 'Problem',
    approach: 'Approach',
  },
  openWord: 'open',
  entryLimit: 200,
  gistLimit: 140,
};

/** A topic that only properties name gets an index note from this many notes on. */
export const SMALL_TOPIC = 3;

/** How many notes the part *Linked* shows, and with how many of the topic's notes each must be linked. */
export const LINKED_NOTES = 10;
export const LINKED_WITH = 2;
