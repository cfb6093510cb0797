import { pairEmphasis } from './emphasis';
import type { Mark, MarkKind } from './marks';
import { matches } from './marks';

/** Stands in for what is one thing: code, a formula, a link, an address. */
export const OBJECT = '\ufffc';
/** Stands in for what is not read: comments, footnotes, tags of HTML. */
export const NOTHING = '\ufffb';
/** What ends a sentence in the scripts of the world; the full stop and its kin need a look at what is around. */
export const STOPS = '.!?…‽‼⁇⁈⁉。！？｡．؟۔।॥։።။។';

const INVISIBLE: ReadonlySet<MarkKind> = new Set(['html', 'comment', 'footnote']);
const BRACKETS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '】': '【',
  '〕': '〔',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '’': '‘‚',
  '›': '‹',
};
const OPENING = /[([{（【〔「『《〈‘‚‹]/;
const BOUND = /[([{（【〔「『《〈‘‚‹)\]}）】〕」』》〉’›"“”„«»]|\n[ \t\r]*\n/g;
const QUOTES = /["“”„«»「」『』‘’‚‹›]/;
const TITLES = /[《〈]/;
const STOP_OR_LINE = new RegExp(`[${STOPS}\n]`, 'g');
const SPACED_WORD = /(?![\u3040-\u30ff\p{Script=Han}])[\p{L}\p{N}]/u;

/** A pair of brackets, quotes or emphasis; both offsets are those of its marks. */
export interface Enclosure {
  readonly open: number;
  readonly close: number;
}

export interface Masked {
  /** As long as the text, with nothing in it that looks like the end of a sentence and is inside of something. */
  readonly text: string;
  /** Outermost pairs of brackets, quotes and emphasis, in order. */
  readonly enclosures: readonly Enclosure[];
}

/** Blanks out what no sentence can end in. */
export function mask(text: string, marks: readonly Mark[]): Masked {
  const flat = maskMarks(text, marks);
  const enclosures = outermost([...brackets(flat), ...emphasised(text, marks)]);
  return { text: maskInside(flat, enclosures), enclosures };
}

/** The text with stand-ins for its marks, as long as before. */
export function maskMarks(text: string, marks: readonly Mark[]): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of marks) {
    masked += text.slice(from, start) + standIn(kind, text.slice(start, end));
    from = end;
  }
  return masked + text.slice(from);
}

function standIn(kind: MarkKind, source: string): string {
  if (/^<br\s*\/?>$/i.test(source)) return '\n'.padEnd(source.length);
  return (INVISIBLE.has(kind) ? NOTHING : OBJECT).repeat(source.length);
}

function emphasised(text: string, marks: readonly Mark[]): Enclosure[] {
  const found: Enclosure[] = [];
  const delimiters = pairEmphasis(text, marks);
  for (const { start, partner } of delimiters) {
    const close = partner === null ? undefined : delimiters[partner]?.start;
    if (close !== undefined && close > start) found.push({ open: start, close });
  }
  return found;
}

/** Pairs by kind; a paragraph's end leaves open what is open. */
function brackets(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let open: { char: string; at: number }[] = [];
  for (const { 0: char, index } of matches(BOUND, text)) {
    if (char.startsWith('\n')) open = [];
    else if (opens(text, char, index, open)) open.push({ char, at: index });
    else closeTo(open, char, index, found);
  }
  return found;
}

function opens(text: string, char: string, at: number, open: readonly { char: string }[]): boolean {
  if (OPENING.test(char)) return !(char === '(' && /[:;]/.test(text.charAt(at - 1)));
  if (char === '„') return true;
  if (!/["“”«»]/.test(char)) return false;
  const before = text.charAt(at - 1);
  if (char === '"') return !SPACED_WORD.test(before) && !isOpen(open, '"') && !/^[\s)]?$/.test(text.charAt(at + 1));
  if (char === '“') return !isOpen(open, '„');
  return char === '«' ? !isOpen(open, '»') : char === '»' && !isOpen(open, '«') && /^\s?$/.test(before);
}

const PARTNERS: Readonly<Record<string, string>> = { ...BRACKETS, '"': '"', '”': '“„', '“': '„', '»': '«', '«': '»' };
/** Brackets and quotes are never nested deeper; looking no further keeps the time linear. */
const DEPTH = 16;

function isOpen(open: readonly { char: string }[], partners: string): boolean {
  return open.slice(-DEPTH).some(({ char }) => partners.includes(char));
}

function closeTo(open: { char: string; at: number }[], char: string, close: number, found: Enclosure[]): void {
  const partners = PARTNERS[char] ?? '';
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEPTH); i--) {
    const candidate = open[i];
    if (candidate === undefined || !partners.includes(candidate.char)) continue;
    found.push({ open: candidate.at, close });
    open.length = i;
    return;
  }
}

function outermost(enclosures: Enclosure[]): Enclosure[] {
  const kept: Enclosure[] = [];
  for (const next of enclosures.sort((a, b) => a.open - b.open)) {
    if (next.open > (kept[kept.length - 1]?.close ?? -1)) kept.push(next);
  }
  return kept;
}

function maskInside(text: string, enclosures: readonly Enclosure[]): string {
  let masked = '';
  let from = 0;
  for (const { open, close } of enclosures) {
    const end = keepsStop(text, open, close) ? endWithoutStops(text, open, close) : close;
    masked +=
      text.slice(from, open + 1) +
      text.slice(open + 1, end).replace(STOP_OR_LINE, (stop) => (stop === '\n' ? ' ' : OBJECT));
    from = Math.max(end, open + 1);
  }
  return masked + text.slice(from);
}

/**
 * A stop before the closing mark may end the sentence around: after a quote or emphasis, or where the brackets hold a
 * whole sentence.
 */
function keepsStop(text: string, open: number, close: number): boolean {
  if (TITLES.test(text.charAt(open))) return false;
  if (QUOTES.test(text.charAt(close)) || /[*_=~]/.test(text.charAt(close))) return true;
  const before = text.slice(Math.max(0, open - 8), open).trim();
  return before === '' || STOPS.includes(before.charAt(before.length - 1));
}

function endWithoutStops(text: string, open: number, close: number): number {
  let end = close;
  while (end > open + 1 && (STOPS.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end--;
  return end;
}
