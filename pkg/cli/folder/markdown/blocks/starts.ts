/**
 * How a line must look to start a block. Each function is asked about a line `[from, to)` of `text`, where `from` lies
 * behind the markers of the containers around it. Indentation does not count: it is looked at before these are asked.
 */
import {
  ASTERISK,
  BACKTICK,
  DASH,
  DOLLAR,
  DOT,
  EQUALS,
  GREATER,
  HASH,
  PAREN_CLOSE,
  PLUS,
  SPACE,
  TAB,
  TILDE,
  UNDERSCORE,
  indexOfCode,
  isDigit,
  isSpaceOrTab,
  skipRun,
  skipSpacesAndTabs,
} from '../characters';

export const TAB_SIZE = 4;

/** Three or more of one of `* - _`, spaces between them. */
export function isThematicBreak(text: string, from: number, to: number): boolean {
  const start = skipSpacesAndTabs(text, from, to);
  const marker = text.charCodeAt(start);
  if (start >= to || (marker !== ASTERISK && marker !== DASH && marker !== UNDERSCORE)) return false;
  let count = 0;
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === marker) count++;
    else if (code !== SPACE) return false;
  }
  return count >= 3;
}

/** The level of the heading, or 0; `at` is where its text starts. */
export function atxHeading(text: string, from: number, to: number): { level: number; at: number } | null {
  const start = skipSpacesAndTabs(text, from, to);
  const end = skipRun(text, start, to, HASH);
  const level = end - start;
  if (level === 0 || level > 6) return null;
  if (end < to && !isSpaceOrTab(text.charCodeAt(end))) return null;
  return { level, at: skipSpacesAndTabs(text, end, to) };
}

export interface Fence {
  readonly marker: number;
  readonly size: number;
}

/** The opening line of a fenced code block. */
export function codeFence(text: string, from: number, to: number): Fence | null {
  const start = skipSpacesAndTabs(text, from, to);
  const marker = text.charCodeAt(start);
  if (start >= to || (marker !== BACKTICK && marker !== TILDE)) return null;
  const end = skipRun(text, start, to, marker);
  if (end - start < 3) return null;
  return marker === BACKTICK && indexOfCode(text, BACKTICK, end, to) !== -1 ? null : { marker, size: end - start };
}

/** The number of dollars that open a block of math, or 0. No dollar may follow in the line. */
export function mathFence(text: string, from: number, to: number): number {
  const start = skipRun(text, from, to, SPACE);
  const end = skipRun(text, start, to, DOLLAR);
  if (end - start < 2) return 0;
  return indexOfCode(text, DOLLAR, end, to) === -1 ? end - start : 0;
}

export function isQuote(text: string, from: number, to: number): boolean {
  const start = skipSpacesAndTabs(text, from, to);
  return start < to && text.charCodeAt(start) === GREATER;
}

/** Four spaces, or one tab. */
export function isIndented(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(from) === TAB) return from < to;
  return from + TAB_SIZE <= to && skipRun(text, from, from + TAB_SIZE, SPACE) === from + TAB_SIZE;
}

/** The level of the heading that a line of only `=` or only `-` makes of the line before it, or 0. */
export function setextLevel(text: string, from: number, to: number): number {
  const marker = text.charCodeAt(from);
  if (from >= to || (marker !== EQUALS && marker !== DASH)) return 0;
  if (skipRun(text, from, to, marker) !== to) return 0;
  return marker === EQUALS ? 1 : 2;
}

/** Whether a list starts here. One that interrupts a paragraph must start with a bullet or with 1. */
export function isListStart(text: string, from: number, to: number, interrupts: boolean): boolean {
  const start = skipSpacesAndTabs(text, from, to);
  const end = bulletEnd(text, start, to);
  if (end === start || (end < to && !isSpaceOrTab(text.charCodeAt(end)))) return false;
  return !interrupts || end === start + 1 || (end === start + 2 && text[start] === '1');
}

/** The end of a list item's marker at `at`, or `at` if there is none. What follows is not looked at. */
export function bulletEnd(text: string, at: number, to: number): number {
  if (at >= to) return at;
  const code = text.charCodeAt(at);
  if (code === ASTERISK || code === DASH || code === PLUS) return at + 1;
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end >= to) return at;
  const delimiter = text.charCodeAt(end);
  return delimiter === DOT || delimiter === PAREN_CLOSE ? end + 1 : at;
}
