import type { Line } from './lines';
import { wordCount, everyWord } from './words';

const DATE_WORDS = everyWord('dates');
const CJK_DATE =
  /[年月日号時时分秒點点周週曜星期礼拜一二三四五六七八九十〇零天上下午午前後早晚凌晨년월일시분초요오전후월화수목금토]/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}.-]*/gu;
const LONGEST = 60;
const NUMBER = /\d/;
const WHOLE_DATE = /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;

/** A date or a time and nothing else, or what happened to the note then: `Created 2024-01-02`. */
export function isDate({ bare }: Line): boolean {
  return saysDate(bare);
}

/** The same of a text. */
export function saysDate(line: string): boolean {
  if (line.length > LONGEST || !NUMBER.test(line)) return false;
  const words = (line.replace(CJK_DATE, '').match(WORD) ?? []).filter((word) => !isDateWord(word));
  if (words.length === 0) return /\d[^\p{L}]*[-./:年月日時时년월]|\p{L}{3}/u.test(line);
  return WHOLE_DATE.test(line) && wordCount(words.join(' ')) <= 2 && !/[.!?。！？]$/.test(line);
}

function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}
