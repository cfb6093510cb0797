import { LANGUAGES } from '../languages';
import { OTHERS } from '../languages/others';
import type { TextWords } from '../languages/table';

/** What all languages have for one thing. */
export function everyWord(of: keyof TextWords): ReadonlySet<string> {
  const tables = Object.values(LANGUAGES).flatMap(({ text }) => text[of]);
  return wordSet(...tables, ...(OTHERS[of] ?? []));
}

/** A list of words or names as this code writes them: apart by commas, in any number of lines. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(',').map((word) => word.trim())));
}

/** A name as the lists have it: folded, without marks, signs and emoji around it. */
export function nameKey(text: string): string {
  const low = text.normalize('NFC').toLowerCase();
  const end = endOfWords(low);
  let start = 0;
  while (start < end && !isOfWord(low.codePointAt(start) ?? 0)) start++;
  return low.slice(start, end).replace(/\s+/g, ' ').replace(/’/g, "'");
}

/** The letters and digits of a text, in small letters: titles and file names differ in what is between. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where the last letter or digit of a text ends; a pattern for what is behind it would look at every place. */
export function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && !isOfWord(lastCodePoint(text, end))) end--;
  return end;
}

function lastCodePoint(text: string, end: number): number {
  const pair = text.codePointAt(end - 2) ?? 0;
  return pair > 0xffff ? pair : text.charCodeAt(end - 1);
}

const OF_WORD = /[\p{L}\p{N}]/u;

function isOfWord(point: number): boolean {
  if (point >= 0x61 && point <= 0x7a) return true;
  return point >= 0x30 && OF_WORD.test(String.fromCodePoint(point));
}

const UNSPACED = /[\u3040-\u30ff\p{Script=Han}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** About how many words a text has; of scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return (spaced.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}

/** Marks that may stand behind the last sign of a sentence. */
const CLOSING = ')]}）】」』”’"\'»*_=~` \u00a0\u202f';
const STOPS = '.!?…。！？．؟।';

/** A half of a pair, a picture, or what joins and colours them: they end no sentence. */
function isOfEmoji(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0x2600 && unit <= 0x27bf) || unit === 0x200d || unit === 0xfe0f;
}

/** The last sign of a text, before the marks and emoji behind it. */
export function lastSign(text: string): string {
  let end = text.length;
  while (end > 0 && (CLOSING.includes(text.charAt(end - 1)) || isOfEmoji(text.charCodeAt(end - 1)))) end--;
  return text.charAt(end - 1);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const sign = lastSign(text);
  return sign !== '' && STOPS.includes(sign);
}

/** Whether a text ends by announcing what follows. */
export function leadsIn(text: string): boolean {
  const sign = lastSign(text);
  return sign === ':' || sign === '：';
}

/** A pattern for texts in small letters that begin in one of these ways. */
export function beginning(...ways: readonly string[]): RegExp {
  return new RegExp(`^(?:${ways.join('|')})`, 'u');
}

/** Words that a title may write small. */
const LONG_WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]{3,}/gu;

/** Whether a text is written as titles are in most languages with capital letters: Missing Letters of the Office. */
export function isTitled(text: string): boolean {
  if (endsSentence(text) || text.length > LONGEST_TITLE) return false;
  const words = text.match(LONG_WORD)?.slice(1) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital * 5 >= words.length * 3;
}

const LONGEST_TITLE = 120;
