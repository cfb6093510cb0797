import { UNSPACED } from '../text/words';
import { inText, termOf, usesOf, type Cell, type WordIndex } from './word-index';

const PAIR = new RegExp(`^[${UNSPACED}]\\p{M}*[${UNSPACED}]\\p{M}*$`, 'u');
/** Pairs of characters grow together to no more than this. */
const LONGEST = 8;

interface Shared {
  readonly word: string;
  readonly weight: number;
}

/** The most telling words that two notes share, as they were compared. */
export function sharedWords(index: WordIndex, slot: number, other: number, count: number): string[] {
  const theirs = new Map<number, Cell>();
  index.forEachWord(other, (cell) => theirs.set(termOf(cell), cell));
  const shared: (Shared | null)[] = [];
  index.forEachWord(slot, (cell) => shared.push(share(index, cell, theirs.get(termOf(cell)))));
  // The index holds words in text order, and visits them from the last to the first.
  return joinPairs(shared.reverse()).sort((a, b) => b.weight - a.weight).slice(0, count).map(({ word }) => word);
}

function share(index: WordIndex, ours: Cell, theirs: Cell | undefined): Shared | null {
  if (theirs === undefined) return null;
  const term = termOf(ours);
  return { word: index.terms.spelling(term), weight: Math.sqrt(usesOf(ours, true) * usesOf(theirs, true)) * index.rarity(term) ** 2 };
}

/** In scripts without spaces words are found as overlapping pairs: those that follow each other are one word again. */
function joinPairs(shared: readonly (Shared | null)[]): Shared[] {
  const joined: Shared[] = [];
  let open = false;
  for (const next of shared) {
    const last = joined[joined.length - 1];
    if (next === null) open = false;
    else if (open && last !== undefined && overlap(last.word, next.word)) {
      joined[joined.length - 1] = { word: last.word + lastCharacter(next.word), weight: last.weight + next.weight };
    } else {
      joined.push(next);
      open = PAIR.test(next.word);
    }
  }
  return joined;
}

function overlap(word: string, pair: string): boolean {
  return word.length < LONGEST && PAIR.test(pair) && word.endsWith(pair.slice(0, pair.length - lastCharacter(pair).length));
}

function lastCharacter(word: string): string {
  return /.\p{M}*$/su.exec(word)?.[0] ?? '';
}

/** The words of `terms` that stand in the note's text. */
export function wordsInText(index: WordIndex, slot: number, terms: readonly number[]): string[] {
  const there = new Set<number>();
  index.forEachWord(slot, (cell) => { if (inText(cell, true) > 0) there.add(termOf(cell)); });
  return terms.filter((term) => there.has(term)).map((term) => index.terms.spelling(term));
}
