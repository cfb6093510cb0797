/** Links and references in brackets: where their parts lie. */
import {
  APOSTROPHE,
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  isEscaped,
  isWhitespace,
} from '../characters';
import type { Searches } from './search';

interface LinkParts {
  /** As written, without `<` and `>`. */
  readonly url: string;
  readonly end: number;
}

/** Deeper parentheses end no URL, as in CommonMark. It keeps the time linear. */
const MAX_PARENTHESES = 32;

/** What stands in the parentheses behind a link's text: `at` is the place behind the opening one. */
export function linkParts(text: string, at: number, to: number, searches: Searches): LinkParts | null {
  const start = skipWhitespace(text, at, to);
  const isEnclosed = start < to && text.charCodeAt(start) === LESS;
  const end = isEnclosed ? enclosedUrlEnd(start, to, searches) : bareUrlEnd(text, start, to);
  if (end === -1) return null;
  const url = isEnclosed ? text.slice(start + 1, end - 1) : text.slice(start, end);
  const close = skipWhitespace(text, titleEnd(text, end, to, searches), to);
  return close < to && text.charCodeAt(close) === PAREN_CLOSE ? { url, end: close + 1 } : null;
}

function enclosedUrlEnd(start: number, to: number, searches: Searches): number {
  const close = searches.next('>', start + 1, to);
  const line = searches.next('\n', start + 1, to);
  return close === -1 || (line !== -1 && line < close) ? -1 : close + 1;
}

function bareUrlEnd(text: string, start: number, to: number): number {
  let depth = 0;
  for (let index = start; index < to; index++) {
    const code = text.charCodeAt(index);
    if (isWhitespace(code)) return index;
    if (code === BACKSLASH) index++;
    else if (code === PAREN_OPEN && ++depth > MAX_PARENTHESES) return -1;
    else if (code === PAREN_CLOSE && depth-- === 0) return index;
  }
  return -1;
}

/** The end of the title behind the URL that ends at `at`; `at` if there is none. */
function titleEnd(text: string, at: number, to: number, searches: Searches): number {
  const start = skipWhitespace(text, at, to);
  if (start === at || start >= to) return at;
  const closer = titleCloser(text.charCodeAt(start));
  if (closer === '') return at;
  let close = searches.next(closer, start + 1, to);
  while (close !== -1 && isEscaped(text, close, start + 1)) close = searches.next(closer, close + 1, to);
  return close === -1 ? at : close + 1;
}

function titleCloser(code: number): string {
  if (code === QUOTE) return '"';
  if (code === APOSTROPHE) return "'";
  return code === PAREN_OPEN ? ')' : '';
}

/**
 * The end of a reference, full `[text][id]`, collapsed `[text][]` or short `[text]`, or -1. `open` and `close` are the
 * brackets around the text. Whether its definition exists does not matter.
 */
export function referenceEnd(text: string, open: number, close: number, to: number): number {
  const hasBrackets = holdsBracket(text, open + 1, close);
  if (close + 1 >= to || text.charCodeAt(close + 1) !== BRACKET_OPEN)
    return hasBrackets || close === open + 1 ? -1 : close + 1;
  const end = labelEnd(text, close + 2, to);
  if (end > close + 2 && end !== -1) return end + 1;
  if (hasBrackets) return -1;
  // A second bracket that is not closed is eaten all the same.
  return end === -1 ? close + 2 : end + 1;
}

/** Whether a bracket opens there that is not escaped. */
function holdsBracket(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === BRACKET_OPEN) return true;
    if (code === BACKSLASH) index++;
  }
  return false;
}

/** The place of the bracket that closes a label, or -1. */
function labelEnd(text: string, at: number, to: number): number {
  for (let index = at; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === BRACKET_CLOSE) return index;
    if (code === BRACKET_OPEN) return -1;
    if (code === BACKSLASH) index++;
  }
  return -1;
}

function skipWhitespace(text: string, at: number, to: number): number {
  while (at < to && isWhitespace(text.charCodeAt(at))) at++;
  return at;
}
