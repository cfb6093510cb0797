import { UNSPACED } from '../../../text/words';

/** In scripts without spaces words are found as overlapping pairs of characters; these make words of pairs again. */

const PAIR = new RegExp(`^(?:[${UNSPACED}]\\p{M}*){2,}$`, 'u');
const ONE = new RegExp(`^[${UNSPACED}]`, 'u');
const CHARACTER = /.\p{M}*/gsu;
/** Pairs of characters grow together to no more than this, */
const LONGEST = 8;
/** where so many of the titles that have the one have the other, and no fewer than these. */
const TOGETHER = 0.8;
const FEWEST = 2;

/** Whether a word is two or more characters of such a script. */
export function isPair(word: string): boolean {
  return PAIR.test(word);
}

/** Whether a word is two characters of katakana, in which hardly a word is so short. */
export function isPiece(word: string): boolean {
  return /^[ァ-ヺー]{2}$/.test(word);
}

/** Whether a pair begins with the last character of a word, or ends with its first. */
export function touch(word: string, pair: string): boolean {
  return isPair(word) && isPair(pair) && (last(word) === first(pair) || first(word) === last(pair));
}

/** The word with the characters that nearly all titles with it have before and after it. */
export function grownIn(titles: readonly string[], word: string): string {
  if (!isPair(word)) return word;
  let grown = word;
  while (grown.length < LONGEST) {
    const longer = [neighbour(titles, grown, 1), neighbour(titles, grown, -1)].find((one) => one !== null);
    if (longer === undefined || longer === null) break;
    grown = longer;
  }
  return grown;
}

/** One character longer, to the right (1) or to the left (-1); null where titles go on differently. */
function neighbour(titles: readonly string[], word: string, side: 1 | -1): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const title of titles) {
    const at = title.indexOf(word);
    if (at < 0) continue;
    all++;
    const next = side === 1 ? first(title.slice(at + word.length)) : last(title.slice(0, at));
    if (ONE.test(next)) counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  for (const [next, count] of counts)
    if (count >= Math.max(FEWEST, TOGETHER * all)) return side === 1 ? word + next : next + word;
  return null;
}

function first(text: string): string {
  return text.match(CHARACTER)?.[0] ?? '';
}

function last(text: string): string {
  const characters = text.match(CHARACTER) ?? [];
  return characters[characters.length - 1] ?? '';
}
