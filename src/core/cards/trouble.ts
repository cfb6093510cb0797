import { wholeWay } from './languages';
import { tellsDifficulty } from './split';

/** Under the heading of a problem even a word of one tells it. */
export function tellsTrouble(text: string): boolean {
  return TROUBLES.test(text) || tellsDifficulty(text);
}

const TROUBLES = new RegExp(wholeWay('troubles'), 'iu');
