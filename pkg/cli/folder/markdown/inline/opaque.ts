/**
 * Spans that hide what is in them: no link, tag or emphasis starts inside. Each function answers the span's end, or -1.
 */
import {
  BACKSLASH,
  BANG,
  DASH,
  DOLLAR,
  GREATER,
  QUESTION,
  SLASH,
  isDigit,
  isEscaped,
  isLetter,
  isSpaceOrTab,
  isWhitespace,
} from '../characters';
import { tagEnd } from '../blocks/html';
import type { Searches } from './search';

/** `<scheme://…>` or `<name@host>`, without space */
export function autolinkEnd(text: string, at: number, to: number, searches: Searches): number {
  const close = searches.next('>', at + 1, to);
  if (close === -1 || searches.nextWhitespace(at + 1, close) !== -1) return -1;
  const name = searches.next('@', at + 1, close);
  const scheme = searches.next(':/', at + 1, close);
  if (name !== -1 && (scheme === -1 || name < scheme)) return name > at + 1 && name + 1 < close ? close + 1 : -1;
  return scheme > at + 1 && text.charCodeAt(scheme + 2) === SLASH ? close + 1 : -1;
}

/** A tag, comment, instruction, declaration or CDATA section. */
export function htmlEnd(text: string, at: number, to: number, searches: Searches): number {
  const code = text.charCodeAt(at + 1);
  if (code === SLASH || isLetter(code)) return tagEnd(text, at, to);
  if (code === QUESTION) return instructionEnd(at, to, searches);
  if (code !== BANG) return -1;
  if (text.startsWith('<!--', at)) return commentEnd(text, at, to, searches);
  if (text.startsWith('<![CDATA[', at)) return behind(searches.next(']]>', at + 9, to), 3);
  return declarationEnd(text, at, to, searches);
}

function behind(found: number, length: number): number {
  return found === -1 ? -1 : found + length;
}

function instructionEnd(at: number, to: number, searches: Searches): number {
  const close = searches.next('?>', at + 2, to);
  const line = searches.next('\n', at + 2, to);
  return close === -1 || (line !== -1 && line < close) ? -1 : close + 2;
}

/** HTML's own rule: two dashes only at the end, and the text does not start with `>` or `->`. */
function commentEnd(text: string, at: number, to: number, searches: Searches): number {
  const start = at + 4;
  if (text.startsWith('-->', start)) return start + 3 <= to ? start + 3 : -1;
  const first = text.charCodeAt(start) === DASH ? start + 1 : start;
  if (first >= to || text.charCodeAt(first) === GREATER || text.charCodeAt(first) === DASH) return -1;
  const dashes = searches.next('--', first + 1, to);
  return dashes !== -1 && dashes + 2 < to && text.charCodeAt(dashes + 2) === GREATER ? dashes + 3 : -1;
}

function declarationEnd(text: string, at: number, to: number, searches: Searches): number {
  let index = at + 2;
  while (index < to && isLetter(text.charCodeAt(index))) index++;
  if (index === at + 2 || index >= to || !isWhitespace(text.charCodeAt(index))) return -1;
  return behind(searches.next('>', index, to), 1);
}

/** Whether a search was in vain; then no later one can succeed. */
export type VainMath = { math: boolean };

/** `$…$`, no space inside the dollars and no digit behind them; or everything from two dollars to the next two. */
export function mathEnd(text: string, at: number, to: number, searches: Searches, vain: VainMath): number {
  const isDouble = at + 1 < to && text.charCodeAt(at + 1) === DOLLAR;
  return isDouble ? doubleMathEnd(text, at, to, searches) : singleMathEnd(text, at, to, vain);
}

function doubleMathEnd(text: string, at: number, to: number, searches: Searches): number {
  let close = searches.next('$$', at + 2, to);
  while (close !== -1 && isEscaped(text, close, at + 2)) close = searches.next('$$', close + 1, to);
  return behind(close, 2);
}

function singleMathEnd(text: string, at: number, to: number, vain: VainMath): number {
  if (vain.math || (at + 1 < to && isSpaceOrTab(text.charCodeAt(at + 1)))) return -1;
  for (let index = at + 1; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (
      code === DOLLAR &&
      !isSpaceOrTab(text.charCodeAt(index - 1)) &&
      !(index + 1 < to && isDigit(text.charCodeAt(index + 1)))
    )
      return index + 1;
  }
  vain.math = true;
  return -1;
}
