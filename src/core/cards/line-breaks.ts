import type { Language } from './languages';
import { STOPS } from './mask';

/** What marks a line as the start of something: a list, a heading, a quote, a table. */
const BLOCK = /[ \t]*(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)/y;
const GOES_ON = /[,;:(&/+–—‑、，；：・-]/;
const NEXT_WORD = /[^\p{L}\p{N}\n]*(\p{L}[\p{L}\p{M}'’-]*)/uy;
const LAST_WORD = /(\p{L}[\p{L}\p{M}'’-]*)[^\p{L}\p{N}]*$/u;
/** A line of a text that is wrapped by hand is seldom shorter. */
const WRAPPED = 60;

/** No sentence ends with these, and a line that starts with one in small letters goes on. */
const INSIDE = new Set(
  (
    'the a an of in on at to for with by from into and or but nor as than that which who whose when while where because if whether is are was were be been has have had will would ' +
    'can could should must may might not no its their our my your his her this these those each every between without within under over about via per so very too more most ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur mit in im an am auf für bei aus nach über unter vor durch ohne gegen um bis als wie dass weil wenn ' +
    'ob ist sind war waren wird werden wurde hat haben kann können muss müssen soll sollte nicht kein keine sehr zu viele vielen alle allen mehr jede jeder jedes jeden seine ihre unsere große großen kleine kleinen neue neuen ' +
    'le la les l un une des de du d et ou où à au aux en dans pour par sur avec sans sous que qui dont ce cette ces son sa ses leur leurs est sont pas plus très ne ' +
    'el los las lo una uno unos unas y e o u del al con por para sin sobre según entre que cuyo su sus es son está están ha han no muy más se ' +
    'и или а но в во на с со к ко у о об от до для по из за над под при про без через между что чтобы как если когда который которая которые не ни бы же ли это '
  ).split(' '),
);

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
  if (INSIDE.has(last.toLowerCase())) return true;
  if (/^\p{Ll}/u.test(next)) return !small || INSIDE.has(next) || line.length >= WRAPPED;
  return language === 'de' && /^\p{Lu}/u.test(next) && usesStops(text, at) && !INSIDE.has(next.toLowerCase());
}

/** In German a capital letter tells nothing, but a writer who ends the next line with a stop would have ended this one too. */
function usesStops(text: string, at: number): boolean {
  const line = /[^\n]*/y;
  line.lastIndex = at + 1;
  return new RegExp(`[${STOPS}]\\s`).test(`${line.exec(text)?.[0] ?? ''} `);
}
