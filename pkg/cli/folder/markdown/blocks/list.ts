import { ASTERISK, DASH, SPACE, TAB, isBlank, isSpaceOrTab } from '../characters';
import type { Lines } from './lines';
import { listIsInterrupted } from './interrupt';
import { TAB_SIZE, bulletEnd, isThematicBreak } from './starts';

/**
 * One item as the app's core cuts it out of a list: lines `[first, last]` of the container. Where a blank line
 * separates it from the next item, the item ends at the start of that line, not at the end of its last one.
 */
export interface ItemLines {
  readonly first: number;
  last: number;
  spread: boolean;
  /** The column where the item's text starts; a line indented that far belongs to it. */
  readonly indent: number;
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** The columns taken by the indentation, and by the marker and the space behind it if there is one. */
  readonly size: number;
  /** The last character of the marker, or 0. */
  readonly marker: number;
  /** Where the text behind the marker starts. */
  readonly textStart: number;
}

/** Cuts the list that starts at `first` into its items. */
export function cutList(lines: Lines, first: number): ItemLines[] {
  const items: ItemLines[] = [];
  let item: ItemLines | undefined;
  let listMarker = 0;
  let emptyLines = 0;
  let wasEmpty = false;
  for (let at = first; at < lines.count; at++) {
    const line = measure(lines, at, item?.indent);
    if (line.marker !== 0) {
      if (listMarker !== 0 && line.marker !== listMarker) break;
      if (isBreakAnyway(lines, line)) break;
      listMarker = line.marker;
      if (item !== undefined && emptyLines > 0) item.spread = true;
      item = { first: at, last: at, spread: false, indent: line.size };
      items.push(item);
      emptyLines = 0;
      wasEmpty = false;
      continue;
    }
    if (item === undefined) break;
    const isEmpty = isBlank(lines.text, line.from, line.to);
    const indented = line.size >= item.indent || line.size > TAB_SIZE;
    if (!indented && isEmpty) emptyLines++;
    else if (!indented && (wasEmpty || listIsInterrupted(lines, at))) break;
    else {
      item.last = at;
      emptyLines = 0;
    }
    wasEmpty = isEmpty;
  }
  return items;
}

function isBreakAnyway(lines: Lines, { from, to, marker }: Line): boolean {
  return (marker === ASTERISK || marker === DASH) && isThematicBreak(lines.text, from, to);
}

/**
 * What stands at the start of a line. What only looks like a marker, because no space follows it, still counts into
 * `size`: the app's core has it so, and takes such a line for an indented one.
 */
function measure(lines: Lines, line: number, itemIndent: number | undefined): Line {
  const { text } = lines;
  const from = lines.start(line);
  const to = lines.end(line);
  const { at, size } = indentation(text, from, to);
  const none = { from, to, size, marker: 0, textStart: from };
  if (itemIndent !== undefined && size >= itemIndent) return none;
  const end = bulletEnd(text, at, to);
  if (end === at) return none;
  const wide = size + end - at;
  if (end < to && !isSpaceOrTab(text.charCodeAt(end))) return { ...none, size: wide };
  const textStart = behindMarker(text, end, to);
  const space = text.charCodeAt(end) === TAB && end < to ? TAB_SIZE - (wide % TAB_SIZE) : textStart - end;
  return { from, to, size: wide + space, marker: text.charCodeAt(end - 1), textStart };
}

function indentation(text: string, from: number, to: number): { at: number; size: number } {
  let size = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) size += TAB_SIZE - (size % TAB_SIZE);
    else if (code === SPACE) size++;
    else break;
  }
  return { at, size };
}

/** A marker takes a tab or up to four spaces with it; of five and more spaces only the first, for the rest is code. */
export function behindMarker(text: string, end: number, to: number): number {
  if (end < to && text.charCodeAt(end) === TAB) return end + 1;
  let at = end;
  while (at < to && at < end + TAB_SIZE + 1 && text.charCodeAt(at) === SPACE) at++;
  return at > end + TAB_SIZE ? end + 1 : at;
}
