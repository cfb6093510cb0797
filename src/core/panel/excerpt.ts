import { bodyBlocks, type Block } from '../cards/blocks';
import { toPlainText } from '../cards/plain-text';
import { readText } from '../cards/reading';
import type { Metadata } from '../notes/metadata';
import type { TextRange } from '../related/mentions';
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
/** How much of the text around a place is shown. */
export type Extent = 'sentence' | 'block';

/**
 * What two lines of a narrow panel show, or four, and how much of it may stand before the place where more follows, in
 * columns.
 */
const ROOM: Readonly<Record<Extent, { readonly inSight: number; readonly before: number }>> = {
  sentence: { inSight: 52, before: 28 },
  block: { inSight: 88, before: 48 },
};
/** Less than this is not worth a cut, in columns. */
const SPARE = 8;
/** No word is looked through further than this for its end, in UTF-16 units: some scripts have few spaces. */
const WORD = 12;

/**
 * The sentence around a place of a note's text, or the paragraph or list. Offsets are UTF-16 units; a place outside of
 * the text has none.
 */
export function excerptAround(text: string, metadata: Metadata, place: TextRange, extent: Extent = 'sentence'): Shown {
  const { start, end } = place;
  if (start < 0 || end > text.length || start >= end) return NO_EXCERPT;
  const bounds = boundsAround(text, metadata, place, extent);
  const { start: from, end: to } = extent === 'block' ? bounds : sentenceIn(bounds, text, place);
  return shortened(shownText(text.slice(from, start), text.slice(start, end), text.slice(end, to)), ROOM[extent]);
}

function sentenceIn(bounds: TextRange, text: string, { start, end }: TextRange): TextRange {
  const { sentences } = readText(text.slice(bounds.start, bounds.end));
  const sentence = sentences.find((each) => each.start <= start - bounds.start && end - bounds.start <= each.end);
  return sentence === undefined ? bounds : { start: bounds.start + sentence.start, end: bounds.start + sentence.end };
}

/** They stand around the place while its Markdown is taken away; no writing system uses them. */
const [OPEN, CLOSE] = ['\ue1a0', '\ue1a1'];
const BOUNDS = /[\ue1a0\ue1a1]/g;

function shownText(before: string, place: string, after: string): Shown {
  const text = toPlainText(
    [before, OPEN, place, CLOSE, after].map((part, i) => (i % 2 === 0 ? part.replace(BOUNDS, '') : part)).join(''),
  );
  const from = Math.max(0, text.indexOf(OPEN));
  return { text: text.replace(BOUNDS, ''), from, to: Math.max(from, text.indexOf(CLOSE) - 1) };
}

/** The paragraph, item or row that the place stands in, or the whole block, cut where it is long. */
function boundsAround(text: string, metadata: Metadata, { start, end }: TextRange, extent: Extent): TextRange {
  const block = blockAround(metadata, start, end);
  const isLines = block === undefined || (extent === 'sentence' && block.type !== 'paragraph');
  const outer = block ?? { start: 0, end: text.length };
  const before = isLines ? text.lastIndexOf('\n', start - 1) + 1 : outer.start;
  const lineEnd = isLines ? text.indexOf('\n', end) : -1;
  const after = lineEnd < 0 ? outer.end : lineEnd;
  return {
    start: cutBefore(text, Math.max(before, outer.start), start),
    end: cutAfter(text, Math.min(after, outer.end), end),
  };
}

function blockAround(metadata: Metadata, start: number, end: number): Block | undefined {
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
function shortened(
  excerpt: Shown,
  { inSight, before: least }: { readonly inSight: number; readonly before: number },
): Shown {
  const { text, from, to } = excerpt;
  const before = Math.max(least, inSight - columnsOf(text.slice(from, from + inSight)));
  if (columnsOf(text.slice(0, from)) <= before + SPARE) return excerpt;
  const at = lastColumns(text, from, before);
  const space = text.slice(at, Math.min(from, at + WORD)).indexOf(' ');
  const cut = at + space + 1;
  return { text: `…${text.slice(cut)}`, from: from - cut + 1, to: to - cut + 1 };
}
