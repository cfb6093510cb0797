import { UNSPACED } from '../text/words';
import type { NameIndex } from './name-index';

const PAIR = new RegExp(`^[${UNSPACED}]\\p{M}*[${UNSPACED}]\\p{M}*$`, 'u');
/** Pairs of characters grow together to no more than this, and words of them are no longer than that. */
const LONGEST_GROWN = 24;
const LONGEST_WORD = 8;

/** A word, or several that grew together, and how much it weighs. */
export interface Weighty {
  readonly word: string;
  readonly weight: number;
  /** How many notes have it; of words that grew together, the rarest. */
  readonly notes: number;
  /** Where it stands among a note's words; of words that grew together, the last. */
  readonly at: number;
}

/**
 * In scripts without spaces words are found as overlapping pairs: those that follow each other are one run again. The
 * words come in order.
 */
export function joinPairs<T extends Weighty>(words: readonly T[]): T[] {
  const joined: T[] = [];
  for (const next of words) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.at + 1 === next.at && overlap(last.word, next.word)) {
      joined[joined.length - 1] = {
        ...next,
        word: last.word + lastCharacter(next.word),
        weight: last.weight + next.weight,
        notes: Math.min(last.notes, next.notes),
      };
    } else joined.push(next);
  }
  return joined;
}

function overlap(word: string, pair: string): boolean {
  return (
    // No word of a script with spaces is a pair: nearly all are passed over here.
    pair.charCodeAt(0) > 0x7f &&
    word.length < LONGEST_GROWN &&
    word.length > lastCharacter(word).length &&
    PAIR.test(pair) &&
    word.endsWith(pair.slice(0, pair.length - lastCharacter(pair).length))
  );
}

function lastCharacter(word: string): string {
  return /.\p{M}*$/su.exec(word)?.[0] ?? '';
}

/**
 * What of a run of characters is a whole name, or a whole part of one between signs: nothing else tells where a word
 * ends. The longest first, none within another.
 */
export function namesInRun<T extends Weighty>(run: T, names: NameIndex): T[] {
  const found: T[] = [];
  for (let from = 0; from < run.word.length - 1; from++) {
    for (let to = Math.min(run.word.length, from + LONGEST_WORD); to > from + 1; to--) {
      const word = run.word.slice(from, to);
      if (!names.hasRun(word)) continue;
      found.push({ ...run, word, weight: (run.weight * word.length) / run.word.length });
      from = to - 1;
    }
  }
  return found;
}
