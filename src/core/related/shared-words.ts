import { UNSPACED } from '../text/words';
import { inText, termOf, usesOf, type Cell, type WordIndex } from './word-index';

const PAIR = new RegExp(`^[${UNSPACED}]\\p{M}*[${UNSPACED}]\\p{M}*$`, 'u');
const UNSPACED_WORD = new RegExp(`^[${UNSPACED}]`, 'u');
/** Pairs of characters grow together to no more than this. */
const LONGEST = 8;
/** A word of more than this share of the notes, and of more than a few, is no news. */
const COMMON_SHARE = 0.1;
const FEW = 4;
/** A word of more than a few notes that hardly ever stands twice in one of them is what none of them is about. */
const LEAST_USES = 1.25;
/** Shorter words, and numbers, say little by themselves; in scripts without spaces single characters do. */
const LEAST_LETTERS = 3;
const LEAST_UNSPACED = 2;

interface Shared {
  /** As it is written. */
  readonly word: string;
  readonly weight: number;
  /** How many notes hold it, and how often on average; of words that grew together, the rarest. */
  readonly spread: Spread;
  /** Which word of the note it is; of words that grew together, the last. */
  readonly at: number;
}

interface Spread {
  readonly notes: number;
  readonly usesPerNote: number;
}

/** The words of one note, to be compared with those of many. */
export class NoteWords {
  private readonly words = new Map<number, { readonly cell: Cell; readonly at: number }>();

  constructor(
    private readonly index: WordIndex,
    slot: number,
  ) {
    // The index holds words in text order, and visits them from the last to the first.
    let at = 0;
    index.forEachWord(slot, (cell) => this.words.set(termOf(cell), { cell, at: at-- }));
  }

  /** Whether all these words stand in the note's text. */
  holds(terms: readonly number[]): boolean {
    return terms.every((term) => inText(this.words.get(term)?.cell ?? 0, true) > 0);
  }

  /**
   * The most telling words that the note shares with another. With `strictly` only those that tell a person something:
   * words that are neither short nor common, do not stand in links alone, and are more than one that many notes have.
   */
  sharedWith(other: number, count: number, strictly: boolean): string[] {
    const { index } = this;
    const shared: Shared[] = [];
    index.forEachWord(other, (cell) => {
      const ours = this.words.get(termOf(cell));
      const uses = ours === undefined ? 0 : usesOf(ours.cell, !strictly) * usesOf(cell, !strictly);
      if (ours !== undefined && uses > 0) shared.push(sharedOf(index, termOf(cell), Math.sqrt(uses), ours.at));
    });
    const joined = joinPairs(shared.sort((a, b) => a.at - b.at));
    const named = strictly ? worthNaming(joined, index.size) : joined;
    return named
      .sort((a, b) => b.weight - a.weight)
      .slice(0, count)
      .map(({ word }) => word);
  }
}

/** One word of many notes is not worth a line. */
function worthNaming(shared: readonly Shared[], of: number): Shared[] {
  const telling = shared.filter(({ word, spread }) => isTelling(word, spread, of));
  return telling.length === 1 && telling.some(({ spread }) => spread.notes > FEW) ? [] : telling;
}

/** Whether a word that stands so often in so many of the vault's notes is worth naming as what two notes share. */
export function isTelling(word: string, { notes, usesPerNote }: Spread, of: number): boolean {
  if (notes > Math.max(FEW, of * COMMON_SHARE) || (notes > FEW && usesPerNote < LEAST_USES)) return false;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters >= (UNSPACED_WORD.test(word) ? LEAST_UNSPACED : LEAST_LETTERS);
}

function sharedOf(index: WordIndex, term: number, uses: number, at: number): Shared {
  const spread = { notes: index.frequency(term), usesPerNote: index.usesPerNote(term) };
  return { word: index.terms.spelling(term), weight: uses * index.rarity(term) ** 2 * spread.usesPerNote, spread, at };
}

/** In scripts without spaces words are found as overlapping pairs: those that follow each other are one word again. */
function joinPairs(shared: readonly Shared[]): Shared[] {
  const joined: Shared[] = [];
  for (const next of shared) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.at + 1 === next.at && overlap(last.word, next.word)) {
      joined[joined.length - 1] = {
        ...next,
        word: last.word + lastCharacter(next.word),
        weight: last.weight + next.weight,
        spread: rarer(last.spread, next.spread),
      };
    } else joined.push(next);
  }
  return joined;
}

function rarer(one: Spread, other: Spread): Spread {
  return one.notes <= other.notes ? one : other;
}

function overlap(word: string, pair: string): boolean {
  return (
    word.length < LONGEST &&
    word.length > lastCharacter(word).length &&
    PAIR.test(pair) &&
    word.endsWith(pair.slice(0, pair.length - lastCharacter(pair).length))
  );
}

function lastCharacter(word: string): string {
  return /.\p{M}*$/su.exec(word)?.[0] ?? '';
}

/** Of the words of a name those that tell a person something; null stands where a word of it is left out. */
export function tellingWords(index: WordIndex, terms: readonly (number | null)[]): string[] {
  const words = terms.flatMap((term, at) => (term === null ? [] : [sharedOf(index, term, 1, at)]));
  return joinPairs(words)
    .filter(({ word, spread }) => isTelling(word, spread, index.size))
    .map(({ word }) => word);
}
