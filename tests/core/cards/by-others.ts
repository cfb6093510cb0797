import { readFileSync } from 'node:fs';
import type { Summary } from './summaries';

const PATH = 'tests/core/cards/by-others.json';

/**
 * 440 summaries in eleven languages whose writers knew what a card is, and nothing of how it is read. Not all are read
 * as they were meant; rules were made after them, so they measure what changes, not what is still to come.
 */
export const BY_OTHERS: readonly Summary[] = (
  JSON.parse(readFileSync(PATH, 'utf8')) as Omit<Summary, 'habit' | 'open'>[]
).map((one) => ({ ...one, habit: 'gist', open: one.problem !== '' && one.approach === '' }));
