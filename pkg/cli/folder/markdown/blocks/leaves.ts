/** Blocks that hold no other blocks. Each reader answers null when no such block starts at the line. */
import type { Span } from '../../../../../src/core/notes/metadata';
import {
  BACKSLASH,
  CARET,
  DOLLAR,
  HASH,
  PERCENT,
  PIPE,
  SPACE,
  TAB,
  indexOfCode,
  isSpaceOrTab,
  skipRun,
  skipSpacesAndTabs,
  trimEnd,
} from '../characters';
import { Content } from '../content';
import type { Parsed } from './block';
import type { Lines } from './lines';
import {
  TAB_SIZE,
  atxHeading,
  codeFence,
  isIndented,
  isThematicBreak,
  mathFence,
  setextLevel,
  type Fence,
} from './starts';
import { htmlBlockEnd } from './html';

/** The position of the lines `[first, last]`, all of the last one included. */
export function spanOf(lines: Lines, first: number, last: number): Span {
  return {
    start: lines.source.position(lines.first + first, lines.start(first)),
    end: lines.source.position(lines.first + last, Math.max(lines.start(last), lines.end(last))),
  };
}

export function readIndentedCode(lines: Lines, first: number): Parsed | null {
  if (!isIndented(lines.text, lines.start(first), lines.end(first))) return null;
  let last = first;
  for (let line = first + 1; line < lines.count; line++) {
    if (goesOnWithCode(lines, line)) last = line;
    else if (skipSpacesAndTabs(lines.text, lines.start(line), lines.end(line)) < lines.end(line)) break;
  }
  return { block: { type: 'code', position: spanOf(lines, first, last) }, next: last + 1 };
}

/** The very last line must have something behind its indentation, if only a space. */
function goesOnWithCode(lines: Lines, line: number): boolean {
  const from = lines.start(line);
  const to = lines.end(line);
  if (!isIndented(lines.text, from, to)) return false;
  return line < lines.count - 1 || to - from > (lines.text.charCodeAt(from) === TAB ? 1 : TAB_SIZE);
}

export function readFencedCode(lines: Lines, first: number): Parsed | null {
  const fence = codeFence(lines.text, lines.start(first), lines.end(first));
  if (fence === null) return null;
  let last = first + 1;
  while (last < lines.count && !closesFence(lines, last, fence)) last++;
  last = Math.min(last, lines.count - 1);
  return { block: { type: 'code', position: spanOf(lines, first, last) }, next: last + 1 };
}

function closesFence(lines: Lines, line: number, { marker, size }: Fence): boolean {
  const end = lines.end(line);
  const start = skipRun(lines.text, lines.start(line), end, SPACE);
  if (start - lines.start(line) >= TAB_SIZE) return false;
  const after = skipRun(lines.text, start, end, marker);
  return after - start >= size && skipSpacesAndTabs(lines.text, after, end) === end;
}

/** A line can open math only where another line follows. */
export function opensMath(lines: Lines, line: number): boolean {
  return line + 1 < lines.count && mathFence(lines.text, lines.start(line), lines.end(line)) > 0;
}

export function readMath(lines: Lines, first: number): Parsed | null {
  if (!opensMath(lines, first)) return null;
  const size = mathFence(lines.text, lines.start(first), lines.end(first));
  let last = first + 1;
  while (last < lines.count && !closesMath(lines, last, size)) last++;
  last = Math.min(last, lines.count - 1);
  return { block: { type: 'math', position: spanOf(lines, first, last) }, next: last + 1 };
}

/** The line ends with the fence and has no dollar before it. */
function closesMath(lines: Lines, line: number, size: number): boolean {
  const start = lines.start(line);
  let end = lines.end(line);
  while (end > start && lines.text.charCodeAt(end - 1) === SPACE) end--;
  const first = indexOfCode(lines.text, DOLLAR, start, end);
  return first !== -1 && end - first >= size && skipRun(lines.text, first, end, DOLLAR) === end;
}

export function readAtxHeading(lines: Lines, line: number): Parsed | null {
  const heading = atxHeading(lines.text, lines.start(line), lines.end(line));
  if (heading === null) return null;
  const content = Content.stretch(
    lines.source,
    heading.at,
    withoutClosingHashes(lines.text, heading.at, lines.end(line)),
  );
  return {
    block: { type: 'heading', level: heading.level, content, position: spanOf(lines, line, line) },
    next: line + 1,
  };
}

function withoutClosingHashes(text: string, from: number, to: number): number {
  for (;;) {
    const end = trimEnd(text, from, to);
    let hashes = end;
    while (hashes > from && text.charCodeAt(hashes - 1) === HASH) hashes--;
    if (hashes === end || (hashes > from && !isSpaceOrTab(text.charCodeAt(hashes - 1)))) return end;
    to = hashes;
  }
}

export function readSetextHeading(lines: Lines, line: number): Parsed | null {
  const level = setextLevelAt(lines, line);
  if (level === 0) return null;
  const from = skipRun(lines.text, lines.start(line), Math.min(lines.start(line) + 3, lines.end(line)), SPACE);
  const content = Content.stretch(lines.source, from, trimEnd(lines.text, from, lines.end(line)));
  return { block: { type: 'heading', level, content, position: spanOf(lines, line, line + 1) }, next: line + 2 };
}

export function setextLevelAt(lines: Lines, line: number): number {
  return line + 1 < lines.count ? setextLevel(lines.text, lines.start(line + 1), lines.end(line + 1)) : 0;
}

export function readThematicBreak(lines: Lines, line: number): Parsed | null {
  if (!isThematicBreak(lines.text, lines.start(line), lines.end(line))) return null;
  return { block: { type: 'thematicBreak', position: spanOf(lines, line, line) }, next: line + 1 };
}

export function readHtml(lines: Lines, first: number): Parsed | null {
  const last = htmlBlockEnd(lines, first);
  return last === -1 ? null : { block: { type: 'html', position: spanOf(lines, first, last) }, next: last + 1 };
}

/** A block id has nothing beside it, and a blank line or nothing below it. */
export function readBlockId(lines: Lines, line: number): Parsed | null {
  if (lines.text.charCodeAt(lines.start(line)) !== CARET) return null;
  const id = /^\^([A-Za-z0-9-]+)$/.exec(lines.slice(line))?.[1];
  if (id === undefined || (line + 1 < lines.count && !lines.isEmpty(line + 1))) return null;
  return { block: { type: 'blockId', id, position: spanOf(lines, line, line) }, next: line + 1 };
}

/** Two percent signs, and no other in the line, open a comment of the app's own. */
export function opensComment(lines: Lines, line: number): boolean {
  const to = lines.end(line);
  const start = skipRun(lines.text, lines.start(line), to, SPACE);
  if (skipRun(lines.text, start, to, PERCENT) !== start + 2) return false;
  return indexOfCode(lines.text, PERCENT, start + 2, to) === -1;
}

/** A comment ends with the next two percent signs, wherever they stand, or with what is around it. */
export function readComment(lines: Lines, first: number): Parsed | null {
  if (!opensComment(lines, first)) return null;
  for (let line = first + 1; line < lines.count; line++) {
    const close = commentEnd(lines, line);
    if (close !== -1) return comment(lines, first, line, close);
  }
  return comment(lines, first, lines.count - 1, lines.end(lines.count - 1));
}

function commentEnd(lines: Lines, line: number): number {
  const to = lines.end(line);
  let at = indexOfCode(lines.text, PERCENT, lines.start(line), to);
  while (at !== -1 && (at + 1 >= to || lines.text.charCodeAt(at + 1) !== PERCENT))
    at = indexOfCode(lines.text, PERCENT, at + 1, to);
  return at;
}

/**
 * The text between the marks is read inline. The app places what is on the first line as if the mark were not there.
 */
function comment(lines: Lines, first: number, last: number, close: number): Parsed {
  const isClosed = close < lines.end(last);
  const end = isClosed ? close + 2 : Math.max(close, lines.start(last));
  const position = { start: spanOf(lines, first, first).start, end: lines.source.position(lines.first + last, end) };
  const mark = skipRun(lines.text, lines.start(first), lines.end(first), SPACE) + 2 - lines.start(first);
  const content = Content.ofLines(lines, first, last, close).without(mark);
  const block = { type: 'comment', position, content } as const;
  const rest = skipSpacesAndTabs(lines.text, end, lines.end(last));
  return rest >= lines.end(last) ? { block, next: last + 1 } : { block, next: last, offset: end };
}

export function readTable(lines: Lines, first: number): Parsed | null {
  if (!isTable(lines, first)) return null;
  const isPiped = startsWithPipe(lines, first);
  let last = first + 1;
  while (isRow(lines, last + 1) && startsWithPipe(lines, last + 1) === isPiped) last++;
  const cells: Content[] = [];
  for (let line = first; line <= last; line++) if (line !== first + 1) pushCells(cells, lines, line);
  return { block: { type: 'table', position: spanOf(lines, first, last), cells }, next: last + 1 };
}

/** Either all rows of a table start with a pipe or none does. */
export function isTable(lines: Lines, line: number): boolean {
  return (
    isRow(lines, line) &&
    isRow(lines, line + 1) &&
    startsWithPipe(lines, line) === startsWithPipe(lines, line + 1) &&
    isDelimiterRow(lines.slice(line + 1))
  );
}

function startsWithPipe(lines: Lines, line: number): boolean {
  return lines.text.charCodeAt(lines.start(line)) === PIPE;
}

/** There is a pipe behind the line's first character. */
function isRow(lines: Lines, line: number): boolean {
  if (line >= lines.count) return false;
  return indexOfCode(lines.text, PIPE, lines.start(line) + 1, lines.end(line)) !== -1;
}

/** Only pipes, dashes, colons and space, with a dash or colon somewhere and something between every two pipes. */
function isDelimiterRow(row: string): boolean {
  return /^[\s|:-]*$/.test(row) && /[:-]/.test(row) && !/\|\s*\|/.test(row);
}

function pushCells(cells: Content[], lines: Lines, line: number): void {
  const { text } = lines;
  const end = lines.end(line);
  let from = skipSpacesAndTabs(text, lines.start(line), end);
  if (text.charCodeAt(from) === PIPE && from < end) from++;
  while (from < end) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== PIPE) to += text.charCodeAt(to) === BACKSLASH && to + 1 < end ? 2 : 1;
    const start = skipSpacesAndTabs(text, from, to);
    cells.push(Content.stretch(lines.source, start, trimEnd(text, start, to)));
    from = to + 1;
  }
}
