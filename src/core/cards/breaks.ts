import type { Separator } from './arrows';
import { wholeWay } from './languages';
import type { Reading } from './reading';
import { readStatements, type Signs } from './signs';

const MAY_BREAK = /[–—―;；]/;
/** A dash or a semicolon that sets something apart. */
const BREAKS = /\s+[–—]\s+|\s*(?:——|――|；)\s*|\s*;\s+/g;
/** What leads from a difficulty to what is done about it. */
const SO = new RegExp(`[,，、]\\s*(?=${wholeWay('so', '')})`, 'giu');

/** What may set two halves apart, and what is said of them. */
export interface Break extends Separator {
  readonly halves: readonly Signs[];
}

/**
 * Where the last sentence may fall in two: at a dash or a semicolon, not at a pair of them, and, where it is the only
 * one, before a word such as «so».
 */
export function breaksIn({ text, language, sentences }: Reading): Break[] {
  const breaks = MAY_BREAK.test(text) ? Array.from(text.matchAll(BREAKS)) : [];
  const clauses = sentences.length < 2 ? text.matchAll(SO) : [];
  return [...(breaks.length === 1 ? breaks : []), ...clauses]
    .map(({ index: start = 0, 0: all }) => ({ start, end: start + all.length }))
    .filter(({ end }) => !sentences.some(({ start }) => start >= end))
    .map(({ start, end }) => ({
      start,
      end,
      halves: readStatements([text.slice(0, start), text.slice(end)], language),
    }));
}
