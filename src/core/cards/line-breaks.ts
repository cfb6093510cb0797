import { LANGUAGES, type Language } from './languages';
import { STOPS } from './mask';

/** What marks a line as the start of something: a list, a heading, a quote, a table. */
const BLOCK = /[ \t]*(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)/y;
const GOES_ON = /[,;:(&/+–—‑、，；：・-]/;
const NEXT_WORD = /[^\p{L}\p{N}\n]*(\p{L}[\p{L}\p{M}'’-]*)/uy;
const LAST_WORD = /(\p{L}[\p{L}\p{M}'’-]*)[^\p{L}\p{N}]*$/u;
/** A line of a text that is wrapped by hand is seldom shorter. */
const WRAPPED = 60;

/** No sentence ends with these, and a line that starts with one in small letters goes on. */
const UNFINISHED = new Set(Object.values(LANGUAGES).flatMap(({ unfinished }) => unfinished));

/** Whether a sentence without a stop ends at this line break; `text` is masked. */
export function breaksLine(
  text: string,
  at: number,
  sentenceStart: number,
  language: Language,
  small: boolean,
): boolean {
  const before = text.slice(Math.max(sentenceStart, at - 200), at).trim();
  const last = before.charAt(before.length - 1);
  if (/^[ \t\r]*\n/.test(text.slice(at + 1, at + 200))) return true;
  BLOCK.lastIndex = at + 1;
  if (BLOCK.test(text)) return last !== ':' && last !== '：';
  if (STOPS.includes(last) || GOES_ON.test(last)) return false;
  return !isWrapped(text, at, before, language, small);
}

/** The line was broken by its length, in the middle of a sentence. */
function isWrapped(text: string, at: number, before: string, language: Language, small: boolean): boolean {
  NEXT_WORD.lastIndex = at + 1;
  const next = NEXT_WORD.exec(text)?.[1] ?? '';
  const last = LAST_WORD.exec(before)?.[1] ?? '';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (UNFINISHED.has(last.toLowerCase())) return true;
  if (/^\p{Ll}/u.test(next)) return !small || UNFINISHED.has(next) || line.length >= WRAPPED;
  return language === 'de' && /^\p{Lu}/u.test(next) && usesStops(text, at) && !UNFINISHED.has(next.toLowerCase());
}

/**
 * In German a capital letter tells nothing, but a writer who ends the next line with a stop would have ended this one
 * too.
 */
function usesStops(text: string, at: number): boolean {
  const line = /[^\n]*/y;
  line.lastIndex = at + 1;
  return new RegExp(`[${STOPS}]\\s`).test(`${line.exec(text)?.[0] ?? ''} `);
}
