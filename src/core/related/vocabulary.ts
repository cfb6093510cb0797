import { UNSPACED } from '../text/words';
import type { EmptyWords } from './empty-words';
import type { Name, NameIndex } from './name-index';
import { UntilChanged } from './until-changed';
import { termOf, usesOf, type WordIndex } from './word-index';

/** A note is about so many of its words, and of pairs of characters, of which one word makes several. */
const KEYWORDS = 16;
const KEYPAIRS = 40;
/** A word of more than this share of the notes, and of more than a few, is no news. */
const COMMON_SHARE = 0.1;
const FEW = 4;
/** Words of fewer letters, and numbers, say little by themselves; in scripts without spaces single characters do. */
const LETTERS = /(?:\p{L}\P{L}*){3}/u;
const UNSPACED_LETTERS = /(?:\p{L}\P{L}*){2}/u;

const UNSPACED_WORD = new RegExp(`^[${UNSPACED}]`, 'u');

/** What is known of all words of a vault. */
export interface Vocabulary {
  readonly index: WordIndex;
  readonly names: NameIndex;
  readonly empty: EmptyWords;
  /** What each note is about. */
  readonly keywords: Keywords;
  /** A name as it is written. */
  written(name: Name): string;
}

/** Whether a word is of a script that sets no spaces between words. */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) > 0x7f && UNSPACED_WORD.test(word);
}

/** Whether a word that so many of the vault's notes have is worth naming as what two of them share. */
export function isTelling(word: string, notes: number, of: number): boolean {
  return notes <= Math.max(FEW, of * COMMON_SHARE) && isReadable(word);
}

/** Whether a word says something by itself, however many notes have it. */
export function isReadable(word: string): boolean {
  return (isUnspaced(word) ? UNSPACED_LETTERS : LETTERS).test(word);
}

/** Whether a word that so many notes have is news of two of them even where it is the only one. */
export function isRare(notes: number): boolean {
  return notes <= FEW;
}

/**
 * Whether a word is for the ear alone: a function word of these languages, or, unless a note is called so, of any. A
 * quote in another language does not make its "and" a subject.
 */
export function saysNothing(term: number, languages: number, { empty, names }: Vocabulary): boolean {
  return empty.has(term, languages) || (empty.hasAnywhere(term) && !names.isWhole(term));
}

interface Weighed {
  readonly term: number;
  readonly weight: number;
}

/**
 * The words that a note says more than most others, as they are and as pairs of characters. Words in names count more:
 * they are what notes are about.
 */
export class Keywords {
  private readonly known: UntilChanged<ReadonlySet<number>>;

  constructor(
    private readonly index: WordIndex,
    private readonly names: NameIndex,
  ) {
    this.known = new UntilChanged(index, (slot) => this.find(slot));
  }

  of(slot: number): ReadonlySet<number> {
    return this.known.of(slot);
  }

  private find(slot: number): ReadonlySet<number> {
    const { index, names } = this;
    const [words, pairs]: [Weighed[], Weighed[]] = [[], []];
    for (const cell of index.wordsOf(slot)) {
      const term = termOf(cell);
      if (index.frequency(term) < 2 || usesOf(cell, false) === 0) continue;
      const weight = Math.sqrt(usesOf(cell, false)) * index.rarity(term) * (names.count(term) > 0 ? 2 : 1);
      (isUnspaced(index.terms.spelling(term)) ? pairs : words).push({ term, weight });
    }
    return new Set([...heaviest(words, KEYWORDS), ...heaviest(pairs, KEYPAIRS)]);
  }
}

function heaviest(words: Weighed[], count: number): number[] {
  return words
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, count)
    .map(({ term }) => term);
}
