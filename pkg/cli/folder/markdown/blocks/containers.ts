/** Blocks that hold blocks. `inside` reads those. */
import { GREATER, SPACE, TAB, isBlank, isSpaceOrTab, skipSpacesAndTabs } from '../characters';
import type { Block, ListItemBlock, Parsed, Quote } from './block';
import { quoteIsInterrupted } from './interrupt';
import { spanOf } from './leaves';
import { Lines } from './lines';
import { behindMarker, cutList, type ItemLines } from './list';
import { TAB_SIZE, bulletEnd, isListStart, isQuote } from './starts';

export type ReadInside = (lines: Lines) => readonly Block[];

export function readQuote(lines: Lines, first: number, inside: ReadInside): Parsed | null {
  if (!isQuote(lines.text, lines.start(first), lines.end(first))) return null;
  const starts: number[] = [];
  for (let line = first; line < lines.count; line++) {
    const start = behindQuoteMarker(lines.text, lines.start(line), lines.end(line));
    if (start === -1 && endsQuote(lines, line)) break;
    starts.push(start === -1 ? lines.start(line) : start);
  }
  const content = Lines.at(lines.source, lines.first + first, starts);
  const next = first + starts.length;
  return { block: { ...quoteOrCallout(content, inside), position: spanOf(lines, first, next - 1) }, next };
}

/** The title of a callout is read on its own: no paragraph of it goes on in the next line. */
function quoteOrCallout(content: Lines, inside: ReadInside): Pick<Quote, 'type' | 'children'> {
  const mark = CALLOUT.exec(content.slice(0));
  if (mark === null) return { type: 'blockquote', children: inside(content) };
  const title = Lines.at(content.source, content.first, [content.start(0) + mark[0].length]);
  const body = content.from(1, content.start(1));
  return { type: 'callout', children: [...inside(title), ...inside(body)] };
}

/** `[!type]`, perhaps a sign for folding, and then nothing but space may follow directly. */
const CALLOUT = /^\[![^\]]+\][+-]?(?:[ \t]|$)/;

/** A line without the quote's marker still belongs to it, unless it is blank or starts another block. */
function endsQuote(lines: Lines, line: number): boolean {
  return isBlank(lines.text, lines.start(line), lines.end(line)) || quoteIsInterrupted(lines, line);
}

function behindQuoteMarker(text: string, from: number, to: number): number {
  const marker = skipSpacesAndTabs(text, from, to);
  if (marker >= to || text.charCodeAt(marker) !== GREATER) return -1;
  return marker + 1 < to && text.charCodeAt(marker + 1) === SPACE ? marker + 2 : marker + 1;
}

export function readList(lines: Lines, first: number, inside: ReadInside): Parsed | null {
  if (!isListStart(lines.text, lines.start(first), lines.end(first), false)) return null;
  const cut = cutList(lines, first);
  const last = cut[cut.length - 1]?.last;
  if (last === undefined) return null;
  const items = cut.map((item) => readItem(lines, item, inside));
  return { block: { type: 'list', position: spanOf(lines, first, last), items }, next: last + 1 };
}

function readItem(lines: Lines, item: ItemLines, inside: ReadInside): ListItemBlock {
  const content = itemContent(lines, item);
  const task = /^\[(.)\][ \t]/.exec(content.slice(0));
  const position = spanOf(lines, item.first, item.last);
  if (item.spread) position.end = spanOf(lines, item.last + 1, item.last + 1).start;
  const text = task === null ? content : content.from(0, content.start(0) + task[0].length);
  return { position, children: inside(text), ...(task?.[1] !== undefined && { task: task[1] }) };
}

/**
 * The lines of an item without its marker and indentation. As much indentation is taken from all lines as the least
 * indented one has, at most the marker's width; lines without any do not count.
 */
function itemContent(lines: Lines, item: ItemLines): Lines {
  const { text } = lines;
  const from = lines.start(item.first);
  const marker = skipSpacesAndTabs(text, from, lines.end(item.first));
  const end = bulletEnd(text, marker, lines.end(item.first));
  const textStart = behindMarker(text, end, lines.end(item.first));
  const starts = [textStart];
  const common = commonIndent(lines, item, markerWidth(text, from, marker, end, textStart));
  for (let line = item.first + 1; line <= item.last; line++) {
    starts.push(lines.start(line) + charactersIn(text, lines.start(line), lines.end(line), common));
  }
  // The line that separates the item from the next one counts as its last, without what is on it.
  if (item.spread) starts.push(lines.end(item.last + 1));
  return Lines.at(lines.source, lines.first + item.first, starts);
}

/**
 * The columns that the marker takes. An odd one of a number below ten counts one more, so that `1.` indents like `10.`.
 */
function markerWidth(text: string, from: number, marker: number, end: number, textStart: number): number {
  const isSmallNumber = Number(text.slice(marker, end)) < 10;
  const extra = isSmallNumber && (textStart - from) % 2 === 1 ? 1 : 0;
  const behind = columnsTo(text, from, marker, 0) + end - marker + extra;
  return columnsTo(text, end, textStart, behind);
}

/** The least indentation among the item's indented lines behind its first, at most `width`. */
function commonIndent(lines: Lines, item: ItemLines, width: number): number {
  let least = width;
  for (let line = item.first + 1; line <= item.last; line++) {
    const from = lines.start(line);
    const to = lines.end(line);
    if (isBlank(lines.text, from, to)) continue;
    const indent = columnsTo(lines.text, from, skipSpacesAndTabs(lines.text, from, to), 0);
    if (indent > 0 && indent < least) least = indent;
  }
  return least;
}

/** The column behind the spaces and tabs of `[from, to)` that start at `column`. */
function columnsTo(text: string, from: number, to: number, column: number): number {
  for (let at = from; at < to; at++) column = widen(column, text.charCodeAt(at));
  return column;
}

function widen(column: number, code: number): number {
  return code === TAB ? column + TAB_SIZE - (column % TAB_SIZE) : column + 1;
}

/** How many spaces and tabs of a line are taken away to remove `columns` of indentation; a tab goes as a whole. */
function charactersIn(text: string, from: number, to: number, columns: number): number {
  let at = from;
  for (let column = 0; column < columns && at < to && isSpaceOrTab(text.charCodeAt(at)); at++)
    column = widen(column, text.charCodeAt(at));
  return at - from;
}
