import {
  APOSTROPHE,
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  GREATER,
  LESS,
  LF,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  isSpaceOrTab,
  isWhitespace,
  skipSpacesAndTabs,
} from '../characters';
import { Content } from '../content';
import type { Parsed } from './block';
import type { Lines } from './lines';

/**
 * A definition reaches no further than this many lines. The app has no limit; without one the time would not be linear.
 */
const MAX_LINES = 8;

interface Found {
  readonly label: string;
  readonly url: string;
  readonly end: number;
}

/**
 * `[label]: url "title"`, the title in quotes or parentheses. Line ends, even blank lines, may stand before URL and
 * title.
 */
export function readDefinition(lines: Lines, first: number): Parsed | null {
  const { text } = lines;
  const start = skipSpacesAndTabs(text, lines.start(first), lines.end(first));
  if (text.charCodeAt(start) !== BRACKET_OPEN || text.charCodeAt(start + 1) === CARET || start >= lines.end(first))
    return null;
  const content = Content.ofLines(lines, first, lastLine(lines, first));
  const found = parse(content.text);
  if (found === null) return null;
  const { start: from } = content.span(0, 0);
  const to = content.span(found.end, found.end).end;
  const block = {
    type: 'definition',
    id: normalizeLabel(found.label),
    url: found.url,
    position: { start: from, end: to },
  } as const;
  return { block, next: to.line - lines.first + 1 };
}

export function isDefinition(lines: Lines, line: number): boolean {
  return readDefinition(lines, line) !== null;
}

function lastLine(lines: Lines, first: number): number {
  return Math.min(lines.count, first + MAX_LINES) - 1;
}

function normalizeLabel(label: string): string {
  return label.replace(/\s+/g, ' ').toLowerCase();
}

function parse(text: string): Found | null {
  const open = skipSpacesAndTabs(text, 0, text.length);
  const close = labelEnd(text, open + 1);
  if (close === -1 || close === open + 1 || text.charCodeAt(close + 1) !== COLON) return null;
  const url = parseUrl(text, skipSpaces(text, close + 2));
  if (url === null) return null;
  const end = titleEnd(text, url.end);
  return end === -1 ? null : { label: text.slice(open + 1, close), url: url.url, end };
}

function labelEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_CLOSE) return at;
    if (code === BACKSLASH) at++;
  }
  return -1;
}

function parseUrl(text: string, at: number): { url: string; end: number } | null {
  if (text.charCodeAt(at) !== LESS) return bareUrl(text, at);
  const end = runOf(text, at + 1, (code) => code !== GREATER && !isBracket(code));
  if (text.charCodeAt(end) !== GREATER) return null;
  return end > at + 1 ? { url: text.slice(at + 1, end), end: end + 1 } : bareUrl(text, end + 1);
}

function bareUrl(text: string, at: number): { url: string; end: number } | null {
  const end = runOf(text, at, (code) => !isBracket(code) && !isWhitespace(code));
  return end > at ? { url: text.slice(at, end), end } : null;
}

/**
 * The end of the definition behind its URL: of the title if there is one, else of the line. -1 if neither ends a line.
 */
function titleEnd(text: string, at: number): number {
  const start = skipSpaces(text, at);
  const closer = titleCloser(text.charCodeAt(start));
  if (closer === 0) return lineEnd(text, at);
  if (start === at) return -1;
  for (let end = start + 1; end < text.length; end++) {
    if (text.charCodeAt(end) === closer) return lineEnd(text, end + 1);
    if (text.charCodeAt(end) === LF && (text.charCodeAt(end + 1) === closer || text.charCodeAt(end + 1) === LF))
      return -1;
  }
  return -1;
}

function titleCloser(code: number): number {
  if (code === QUOTE || code === APOSTROPHE) return code;
  return code === PAREN_OPEN ? PAREN_CLOSE : 0;
}

/** The end of the line if there is only space left on it, else -1. */
function lineEnd(text: string, at: number): number {
  const end = skipSpacesAndTabs(text, at, text.length);
  return end === text.length || text.charCodeAt(end) === LF ? end : -1;
}

function skipSpaces(text: string, at: number): number {
  return runOf(text, at, (code) => isSpaceOrTab(code) || code === LF);
}

function runOf(text: string, at: number, belongs: (code: number) => boolean): number {
  while (at < text.length && belongs(text.charCodeAt(at))) at++;
  return at;
}

function isBracket(code: number): boolean {
  return code === BRACKET_OPEN || code === BRACKET_CLOSE;
}
