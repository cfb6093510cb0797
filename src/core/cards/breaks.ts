import type { Separator } from './arrows';
import type { Reading } from './reading';
import { readStatements, type Signs } from './signs';

const MAY_BREAK = /[–—―;；]/;
/** A dash or a semicolon that sets something apart. */
const BREAKS = /\s+[–—]\s+|\s*(?:——|――|；)\s*|\s*;\s+/g;
/** What leads from a difficulty to what is done about it, in the languages of the tables. */
const SO =
  /[,，、]\s*(?=(?:so|hence|thus|therefore|which (?:we|i)|deshalb|daher|darum|weshalb|donc|alors|así que|por eso|por lo que|por isso|então|portanto|quindi|perciò|поэтому|так что|vì vậy|vì thế|nên)(?!\p{L})|所以|因此|于是|於是|为此|為此)/giu;

/**
 * Where the last sentence falls in two, or null: at a dash or a semicolon, not at a pair of them, and, where it is the
 * only one, before a word such as «so». `answers` says whether the second half says what is done about the first.
 */
export function findBreak(reading: Reading, answers: (halves: readonly Signs[]) => boolean): Separator | null {
  const { text, language } = reading;
  const breaks = MAY_BREAK.test(text) ? Array.from(text.matchAll(BREAKS)) : [];
  const clauses = reading.sentence(1) === undefined ? text.matchAll(SO) : [];
  const found = [...(breaks.length === 1 ? breaks : []), ...clauses]
    .map(({ index: start = 0, 0: all }) => ({ start, end: start + all.length }))
    .filter(({ end }) => !reading.sentences.some(({ start }) => start >= end))
    .find(({ start, end }) => answers(readStatements([text.slice(0, start), text.slice(end)], language)));
  return found ?? null;
}
