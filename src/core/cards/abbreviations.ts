import { LANGUAGES } from './languages';
import type { Abbreviation } from './languages/table';

/** A text is full of names and abbreviations of other languages, so those of all count everywhere. */
const tables = Object.values(LANGUAGES);
const KINDS = new Map<string, Abbreviation>();
for (const kind of ['joins', 'counts', 'closes', 'names'] as const) {
  for (const word of tables.flatMap(({ abbreviations }) => abbreviations[kind])) KINDS.set(word, kind);
}

/** `word` is what stands before the stop: `e.g`, `z. B`, `Fig`. A single capital is an initial. */
export function abbreviation(word: string): Abbreviation | undefined {
  const key = word.replace(/\s+/g, '');
  return KINDS.get(key) ?? (key.length > 1 ? KINDS.get(key.toLowerCase()) : undefined);
}

/**
 * `no`, `art` and others are words too: what follows in small letters starts a sentence of a writer who uses no
 * capitals.
 */
export const WORD_TOO = new Set(['no', 'art', 'par', 'tab', 'cap', 'ref', 'def', 'prop']);

/** Names that keep their mark: Yahoo! Mail. */
export const SHOUTING = new Set(['yahoo', 'jeopardy', 'wham']);

/** Words that often start a sentence and seldom go on with a name after an abbreviation. */
export const STARTERS = new Set(tables.flatMap(({ starters }) => starters));
