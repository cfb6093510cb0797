import { TEMPLATE, type Line } from './lines';
import { wordCount, wordSet } from './words';

const ANSWERS = wordSet(
  'y, n, yes, no, ok, okay, yep, nope, none, n/a, na, maybe, some, good, bad, great, fine, so so, not really, a bit',
  'a little, done, not yet, true, false, low, high, medium, average, meh',
  'j, ja, nein, gut, schlecht, mittel, oui, non, bien, mal, bof, si, sí, bueno, sim, não, bom, bene, male, да, нет',
  'хорошо, плохо, нормально, norm',
  '是, 否, 有, 无, 无, 好, 不好, 一般, 还行, 没有, 已, 未, 对, 错, はい, いいえ, 良い, 悪い, 普通, あり, なし, 네, 예, 아니오, 아니요, 좋음, 나쁨, 보통, có, không',
  'tốt, xấu',
);

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
