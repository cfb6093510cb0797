import { matches, type Mark } from './marks';
import { NextMatch } from './next-match';
import { partWords, type Part } from './part-words';

/** A label in a text, with the separator before it: all from `start` to `end` is no part of what is labelled. */
export interface Label {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Label {
  /** A sign by itself; others need a label of the other part. */
  readonly sure: boolean;
  /** Stands in the middle of a sentence, so a label must have been found before. */
  readonly loose: boolean;
}

const PARTS = new Map<string, { part: Part; short: boolean }>();
for (const part of ['problem', 'approach'] as const) {
  const { names, labels, short } = partWords(part);
  for (const word of [...names, ...labels]) PARTS.set(word, { part, short: false });
  for (const word of short) PARTS.set(word, { part, short: true });
}

const SENTENCE_END = /([.!?…。！？][)\]*_=~"'”’」』]*)\s*(?:[;|·•–—-]+\s+)?/;
const SEPARATOR = /(\s{0,9}[;；|·•]\s*|\s{1,9}[–—-]{1,9}\s+|\s{0,9}(?=【))|([,，/、]\s*)/;
/**
 * Where a label may start. What the first group holds still belongs to the sentence before; the others are separators.
 */
const PLACES = new RegExp(`${SENTENCE_END.source}|((?:^|\\n)\\s*)|${SEPARATOR.source}`);
const PLACE = new RegExp(`${PLACES.source}|\\s+`, 'g');
/** Where there is no colon: a label in the middle of a sentence has one. */
const STRONG_PLACE = new RegExp(`${PLACES.source}|[^\\S\\n]{1,9}\\n\\s*`, 'g');
/** What is behind a label, or around it. */
const LABELS = /[:：*_=[【–—\n-]/;
const COLON = /[:：]/;
const BLOCK = '(?:(?:[-*+•]|\\d{1,2}[.)]|#{1,6}|>)\\s{1,4}){0,3}';
const MARKS = '[*_=~]{0,3}';
const WORD = "\\p{L}[\\p{L}\\p{M}'’-]{0,23}";
const NAME = `(${WORD}(?: ${WORD}){0,3}?)`;
const BLANK = '[ \\t\\u00a0]*';
/** `Problem: …`, `**Problem**: …`, `**Problem:** …`. */
const WITH_COLON = new RegExp(`${BLOCK}${MARKS}${NAME}${MARKS}[ \\u00a0\\u202f]?(?::{1,2}|：)${MARKS}${BLANK}`, 'uy');
/** `**Problem** …`, `**Problem.** …`, `【问题】…`, `[Problem] …`. */
const ENCLOSED = new RegExp(
  `${BLOCK}(?:[*_=]{1,3}${NAME}[.]?[*_=]{1,3}|[【[]${NAME}[】\\]](?![(\\]]))${BLANK}(?:[–—-]+\\s)?${BLANK}`,
  'uy',
);
/** `Problem – …`, and the name alone on its line. */
const WITH_DASH = new RegExp(`${BLOCK}${MARKS}${NAME}${MARKS}(?:${BLANK}[–—-]+\\s+|${BLANK}\\n\\s*)`, 'uy');
const CAPITAL = /[\p{Lu}\p{Lo}*_]/u;
const ARTICLES = "the|our|my|das|die|der|unser|unsere|le|la|les|notre|l'|el|los|nuestro|nuestra|il|lo|o|наш|наша|наше";
const ARTICLE = new RegExp(`^(?:${ARTICLES})\\s*(?=\\p{L}{2})`, 'u');

/**
 * The labels of the two parts, in text order. One that is no sure sign by itself counts only where the other part is
 * labelled too.
 */
export function findLabels(text: string, marks: readonly Mark[]): Label[] {
  const all = scan(text, marks);
  const candidates = all.some(({ sure }) => !sure) && hasOtherInitials(text) ? all.filter(({ sure }) => sure) : all;
  const first = candidates.findIndex(({ loose }) => !loose);
  const found = first < 0 ? [] : candidates.slice(first);
  return new Set(found.map(({ part }) => part)).size === 2 ? found : found.filter(({ sure }) => sure);
}

/** `A: … B: … C: …`: letters that stand for parts stand for others too, as speakers, variables or keys. */
const INITIAL = /(?:^|[\n.!?…。！？])[\s*_=]*(\p{L})[*_=]*(?:[:：]|\s[–—-]\s)/gu;

function hasOtherInitials(text: string): boolean {
  return Array.from(matches(INITIAL, text)).some(([, letter = '']) => !PARTS.has(letter.toLowerCase()));
}

/** A name and all marks around it are never longer. */
const LONGEST_LABEL = 160;

function scan(text: string, marks: readonly Mark[]): Candidate[] {
  const candidates: Candidate[] = [];
  if (!LABELS.test(text)) return candidates;
  const place = new RegExp(COLON.test(text) ? PLACE : STRONG_PLACE);
  const colons = new NextMatch(text, /[:：]/g);
  let next = 0;
  for (let match = place.exec(text); match !== null; match = place.exec(text)) {
    const at = match.index + match[0].length;
    while ((marks[next]?.end ?? Infinity) <= at) next++;
    const inMark = (marks[next]?.start ?? Infinity) < at;
    const candidate = inMark ? null : labelAt(text, match, at, colons.from(at) - at < LONGEST_LABEL);
    if (candidate !== null) candidates.push(candidate);
    place.lastIndex = Math.max(candidate?.end ?? at, match.index + 1);
  }
  return candidates;
}

/** `hasColon`: one follows so near that a label may end with it. */
function labelAt(
  text: string,
  [all, stop, line, separator, comma]: RegExpExecArray,
  at: number,
  hasColon: boolean,
): Candidate | null {
  const start = at - all.length + (stop?.length ?? 0);
  const strong = stop !== undefined || line !== undefined || separator !== undefined;
  const loose = !strong && comma === undefined;
  if (loose && !(hasColon && CAPITAL.test(text.charAt(at)))) return null;
  const colon = hasColon ? nameAt(WITH_COLON, text, at) : null;
  if (colon !== null) return { part: colon.part, start, end: colon.end, sure: strong && !colon.short, loose };
  const other = strong
    ? (nameAt(ENCLOSED, text, at) ?? (separator === undefined ? nameAt(WITH_DASH, text, at) : null))
    : null;
  return other === null ? null : { part: other.part, start, end: other.end, sure: false, loose: false };
}

function nameAt(pattern: RegExp, text: string, at: number): { part: Part; short: boolean; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const name = (match[1] ?? match[2] ?? '').toLowerCase().replace(/’/g, "'");
  const known = PARTS.get(name) ?? withArticle(name);
  return known === undefined ? null : { ...known, end: at + match[0].length };
}

/** Whether a sentence begins with a name of the approach, as a label: «The trick: …». */
export function namesApproach(sentence: string): boolean {
  const label = COLON.test(sentence.slice(0, LONGEST_LABEL)) ? nameAt(WITH_COLON, sentence, 0) : null;
  return label?.part === 'approach' && (!label.short || ARTICLE.test(sentence.toLowerCase()));
}

/** «The problem: … The fix: …». Alone it is the start of a sentence. */
function withArticle(name: string): { part: Part; short: boolean } | undefined {
  const known = PARTS.get(name.replace(ARTICLE, ''));
  return known === undefined ? undefined : { ...known, short: true };
}
