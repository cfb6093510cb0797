import { bodyBlocks } from '../cards/blocks';
import { toPlainText } from '../cards/plain-text';
import { readText } from '../cards/reading';
import type { Metadata } from '../notes/metadata';
import { columnsOf, lastColumns } from '../text/columns';

/** A passage as it is read, without Markdown's marks. `from` and `to` bound what it is shown for, in UTF-16 units. */
export interface Shown {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export const NO_EXCERPT: Shown = { text: '', from: 0, to: 0 };

/** No sentence is looked at further than this from the place, in UTF-16 units. */
const FARTHEST = 500;
/** What two lines of a narrow panel show, and how much of it may stand before the place where more follows, in columns. */
const IN_SIGHT = 52;
const BEFORE = 28;
/** Less than this is not worth a cut, in columns. */
const SPARE = 8;
/** No word is looked through further than this for its end, in UTF-16 units: some scripts have few spaces. */
const WORD = 12;

/** The sentence around a place of a note's text. Offsets are UTF-16 units; a place outside of the text has none. */
export function excerptAround(text: string, metadata: Metadata, start: number, end: number): Shown {
  if (start < 0 || end > text.length || start >= end) return NO_EXCERPT;
  const bounds = boundsAround(text, metadata, start, end);
  const passage = text.slice(bounds.start, bounds.end);
  const sentence = readText(passage).sentences.find((each) => each.start <= start - bounds.start && end - bounds.start <= each.end);
  const from = bounds.start + (sentence?.start ?? 0);
  const to = bounds.start + (sentence?.end ?? passage.length);
  return shortened(shownText(text.slice(from, start), text.slice(start, end), text.slice(end, to)));
}

/** They stand around the place while its Markdown is taken away; no writing system uses them. */
const [OPEN, CLOSE] = ['\ue1a0', '\ue1a1'];
const BOUNDS = /[\ue1a0\ue1a1]/g;

function shownText(before: string, place: string, after: string): Shown {
  const text = toPlainText([before, OPEN, place, CLOSE, after].map((part, i) => (i % 2 === 0 ? part.replace(BOUNDS, '') : part)).join(''));
  const from = Math.max(0, text.indexOf(OPEN));
  return { text: text.replace(BOUNDS, ''), from, to: Math.max(from, text.indexOf(CLOSE) - 1) };
}

/** The paragraph, item or row that the place stands in, cut where it is long. */
function boundsAround(text: string, metadata: Metadata, start: number, end: number): { start: number; end: number } {
  const block = blockAround(metadata, start, end) ?? { type: '', start: 0, end: text.length };
  const isLines = block.type !== 'paragraph';
  const before = isLines ? text.lastIndexOf('\n', start - 1) + 1 : block.start;
  const lineEnd = isLines ? text.indexOf('\n', end) : -1;
  const after = lineEnd < 0 ? block.end : lineEnd;
  return { start: cutBefore(text, Math.max(before, block.start), start), end: cutAfter(text, Math.min(after, block.end), end) };
}

function blockAround(metadata: Metadata, start: number, end: number): { type: string; start: number; end: number } | undefined {
  return bodyBlocks(metadata).find((block) => block.start <= start && end <= block.end);
}

function cutBefore(text: string, bound: number, start: number): number {
  if (start - bound <= FARTHEST) return bound;
  const space = text.indexOf(' ', start - FARTHEST);
  return space >= 0 && space < start ? space + 1 : start;
}

function cutAfter(text: string, bound: number, end: number): number {
  if (bound - end <= FARTHEST) return bound;
  const space = text.lastIndexOf(' ', end + FARTHEST);
  return space > end ? space : end;
}

/** Lets the passage begin shortly before the place; earlier where little comes after it. */
function shortened(excerpt: Shown): Shown {
  const { text, from, to } = excerpt;
  const before = Math.max(BEFORE, IN_SIGHT - columnsOf(text.slice(from, from + IN_SIGHT)));
  if (columnsOf(text.slice(0, from)) <= before + SPARE) return excerpt;
  const at = lastColumns(text, from, before);
  const space = text.slice(at, Math.min(from, at + WORD)).indexOf(' ');
  const cut = at + space + 1;
  return { text: `…${text.slice(cut)}`, from: from - cut + 1, to: to - cut + 1 };
}
