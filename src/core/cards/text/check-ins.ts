import { TEMPLATE, type Line } from './lines';
import { wordCount, everyWord } from './words';

const ANSWERS = everyWord('answers');

/** A question that a form asks every day, with its answer: a word, a number, a mark on a scale. */
const LONGEST = 104;
const CHECK_IN = /^([^?？]{1,80}[?？])[*_=~]*\s*([^?？]{1,24})$/u;
const LONGEST_QUESTION = 10;

export function isCheckIn({ bare: line }: Line): boolean {
  const [, question = '', answer = ''] = (line.length <= LONGEST && CHECK_IN.exec(line)) || [];
  if (question === '') return false;
  const said = answer.trim().toLowerCase();
  if (said === '' || wordCount(question) > LONGEST_QUESTION) return false;
  return isScale(said) || isWord(said) || ANSWERS.has(said.replace(/[.!。！,]+$/, ''));
}

/** `3`, `7/10`, `7h`, `✅`. */
function isScale(answer: string): boolean {
  const filled = answer.replace(TEMPLATE, '');
  return !/\p{L}{3}/u.test(filled) && (/\d/.test(filled) || isWord(filled));
}

/** A sentence of one word has its stop. */
function isWord(answer: string): boolean {
  return wordCount(answer) <= 1 && !/[.!。！…]$/.test(answer);
}
