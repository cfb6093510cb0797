import { groupedBy } from '../multimap';
import { compareCodePoints } from '../text/compare';
import { foldWords } from '../text/words';
import { nameKey } from './names';

const SEPARATORS = /[\s\p{Pd}_.'’·]+/gu;
const WORD = /[a-z]+/g;

/**
 * The key under which names look like one: case, accents, width, hyphens, spaces and the plural's `s` do not matter. It
 * proposes, and never decides: what a name means, `nameKey` says.
 */
export function alikeKey(name: string): string {
  return foldWords(name).replace(WORD, singular).replace(SEPARATORS, '');
}

/** A word of English, of small letters, in the singular. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|z)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}

/** Something with names, by its id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Topics whose names look like one, though they are written differently: ids in the order of the topics, the groups in
 * that of their keys.
 */
export function namesAlike(topics: Iterable<Named>): (readonly string[])[] {
  return Array.from(groupedBy(topics, ({ name }) => alikeKey(name)))
    .filter(([key, group]) => key !== '' && new Set(group.map(({ name }) => nameKey(name))).size > 1)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, group]) => group.map(({ id }) => id));
}
