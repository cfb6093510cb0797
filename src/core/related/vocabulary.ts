import { UNSPACED } from '../text/words';
import type { EmptyWords } from './empty-words';
import type { Name, NameIndex } from './name-index';
import { nthLargest } from './tally';
import { UntilChanged } from './until-changed';
import { termOf, usesOf, type Cell, type WordIndex } from './word-index';

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
export function isKeyword(word: string, notes: number, of: number): boolean {
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
  readonly cell: Cell;
  readonly weight: number;
}

/** What one note is about. */
interface KeywordsOfNote {
  /** Its words, as the index has them, by their terms. */
  readonly cells: Uint32Array;
  /** Whether it has words without spaces between that another note has too, be it about them or not. */
  readonly isUnspaced: boolean;
}

/**
 * The words that a note says more than most others, as they are and as pairs of characters. Words in names count more:
 * they are what notes are about.
 */
export class Keywords {
  private readonly known: UntilChanged<KeywordsOfNote>;

  constructor(
    private readonly index: WordIndex,
    private readonly names: NameIndex,
  ) {
    this.known = new UntilChanged(index, (slot) => this.find(slot));
  }

  of(slot: number): KeywordsOfNote {
    return this.known.of(slot);
  }

  private find(slot: number): KeywordsOfNote {
    const { index, names } = this;
    const [words, pairs]: [Weighed[], Weighed[]] = [[], []];
    let isPair = false;
    for (const cell of index.wordsOf(slot)) {
      const term = termOf(cell);
      if (index.frequency(term) < 2) continue;
      const isOfRun = isUnspaced(index.terms.spelling(term));
      isPair ||= isOfRun;
      if (usesOf(cell, false) === 0) continue;
      const weight = Math.sqrt(usesOf(cell, false)) * index.rarity(term) * (names.count(term) > 0 ? 2 : 1);
      (isOfRun ? pairs : words).push({ cell, weight });
    }
    const cells = [...heaviest(words, KEYWORDS), ...heaviest(pairs, KEYPAIRS)];
    return { cells: Uint32Array.from(cells).sort(), isUnspaced: isPair };
  }
}

function heaviest(words: readonly Weighed[], count: number): Cell[] {
  const least = nthLargest(
    words.map(({ weight }) => weight),
    count,
  );
  return words
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || a.cell - b.cell)
    .slice(0, count)
    .map(({ cell }) => cell);
}

/** The words of `some` that are among `others` too, by their terms. */
export function sharedTerms(some: Uint32Array, others: Uint32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, k = 0; i < some.length && k < others.length;) {
    const [one, other] = [termOf(some[i] ?? 0), termOf(others[k] ?? 0)];
    if (one === other) shared.push(one);
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return shared;
}
