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
}

interface Spread {
  readonly notes: number;
  readonly usesPerNote: number;
}

/**
 * The most telling words that two notes share. With `strictly` only those that tell a person something: words that are
 * neither short nor common, and do not stand in links alone.
 */
export function sharedWords(index: WordIndex, slot: number, other: number, count: number, strictly: boolean): string[] {
  const theirs = new Map<number, Cell>();
  index.forEachWord(other, (cell) => theirs.set(termOf(cell), cell));
  const shared: (Shared | null)[] = [];
  index.forEachWord(slot, (cell) => shared.push(share(index, cell, theirs.get(termOf(cell)), !strictly)));
  // The index holds words in text order, and visits them from the last to the first.
  const joined = joinPairs(shared.reverse());
  const named = strictly ? joined.filter(({ word, spread }) => isTelling(word, spread, index.size)) : joined;
  return named.sort((a, b) => b.weight - a.weight).slice(0, count).map(({ word }) => word);
}

/** Whether a word that stands so often in so many of the vault's notes is worth naming as what two notes share. */
export function isTelling(word: string, { notes, usesPerNote }: Spread, of: number): boolean {
  if (notes > Math.max(FEW, of * COMMON_SHARE) || (notes > FEW && usesPerNote < LEAST_USES)) return false;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters >= (UNSPACED_WORD.test(word) ? LEAST_UNSPACED : LEAST_LETTERS);
}

function share(index: WordIndex, ours: Cell, theirs: Cell | undefined, withLinks: boolean): Shared | null {
  const uses = theirs === undefined ? 0 : usesOf(ours, withLinks) * usesOf(theirs, withLinks);
  if (uses === 0) return null;
  const term = termOf(ours);
  const spread = spreadOf(index, term);
  return { word: index.terms.spelling(term), weight: Math.sqrt(uses) * index.rarity(term) ** 2 * spread.usesPerNote, spread };
}

function spreadOf(index: WordIndex, term: number): Spread {
  return { notes: index.frequency(term), usesPerNote: index.usesPerNote(term) };
}

/** In scripts without spaces words are found as overlapping pairs: those that follow each other are one word again. */
function joinPairs(shared: readonly (Shared | null)[]): Shared[] {
  const joined: Shared[] = [];
  let open = false;
  for (const next of shared) {
    const last = joined[joined.length - 1];
    if (next === null) open = false;
    else if (open && last !== undefined && overlap(last.word, next.word)) {
      joined[joined.length - 1] = { word: last.word + lastCharacter(next.word), weight: last.weight + next.weight, spread: rarer(last.spread, next.spread) };
    } else {
      joined.push(next);
      open = PAIR.test(next.word);
    }
  }
  return joined;
}

function rarer(one: Spread, other: Spread): Spread {
  return one.notes <= other.notes ? one : other;
}

function overlap(word: string, pair: string): boolean {
  return word.length < LONGEST && PAIR.test(pair) && word.endsWith(pair.slice(0, pair.length - lastCharacter(pair).length));
}

function lastCharacter(word: string): string {
  return /.\p{M}*$/su.exec(word)?.[0] ?? '';
}

/** Of the words of a name those that tell a person something; null stands where a word of it is left out. */
export function tellingWords(index: WordIndex, terms: readonly (number | null)[]): string[] {
  const words = terms.map((term): Shared | null => (term === null ? null : { word: index.terms.spelling(term), weight: 1, spread: spreadOf(index, term) }));
  return joinPairs(words).filter(({ word, spread }) => isTelling(word, spread, index.size)).map(({ word }) => word);
}

/** The words that stand in the note's text. */
export function termsInText(index: WordIndex, slot: number): ReadonlySet<number> {
  const there = new Set<number>();
  index.forEachWord(slot, (cell) => { if (inText(cell, true) > 0) there.add(termOf(cell)); });
  return there;
}
