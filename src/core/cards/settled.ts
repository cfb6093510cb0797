import { everyWay, wholeWay } from './languages';

const SETTLED = new RegExp(everyWay('settled').join('|'), 'u');
const DENIES = new RegExp(wholeWay('denies'), 'u');

/** Whether a sentence says of a difficulty that it is overcome, and how. */
export function isSettled(sentence: string): boolean {
  const low = sentence.toLowerCase();
  return SETTLED.test(low) && !DENIES.test(low);
}
