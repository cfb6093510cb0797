/** Addresses that are links without any markup, as GitHub's Markdown has them. They hide what is in them. */
import {
  AMPERSAND,
  ASTERISK,
  BANG,
  COLON,
  COMMA,
  DASH,
  DOT,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  PLUS,
  QUESTION,
  SEMICOLON,
  TILDE,
  UNDERSCORE,
  isDigit,
  isLetter,
  isWhitespace,
} from '../characters';
import type { Searches } from './search';

const STARTS = ['www.', 'http://', 'https://'];

/** The next place where an address may start, or `to`. */
export function nextUrl(at: number, to: number, searches: Searches): number {
  let first = to;
  for (const start of STARTS) {
    const found = searches.next(start, at, to);
    if (found !== -1 && found < first) first = found;
  }
  return first;
}

/** The end of the address at `at`, or -1. */
export function urlEnd(text: string, at: number, to: number): number {
  const prefix = STARTS.find(
    (start) =>
      text.startsWith(start, at) || (start !== 'www.' && text.slice(at, at + start.length).toLowerCase() === start),
  );
  if (prefix === undefined) return -1;
  const domain = domainEnd(text, at + prefix.length, to);
  return domain === -1 ? -1 : withoutSemicolon(text, withoutParentheses(text, domain, pathEnd(text, domain, to)));
}

/** A domain has a dot, and no underscore in its last two parts. */
function domainEnd(text: string, start: number, to: number): number {
  const dots: number[] = [];
  let previousDot = start - 1;
  let index = start;
  let code = NaN;
  for (; index < to; index++) {
    code = text.charCodeAt(index);
    if (code === DOT) {
      if (previousDot === index - 1) break;
      dots.push(index);
      previousDot = index;
    } else if (!isDigit(code) && !isLetter(code) && code !== DASH && code !== UNDERSCORE) break;
  }
  if (code === DOT) {
    dots.pop();
    index--;
  }
  if (dots.length === 0) return -1;
  const lastParts = dots.length < 2 ? start : (dots[dots.length - 2] ?? start) + 1;
  return text.slice(lastParts, index).includes('_') ? -1 : index;
}

const TRAILING = new Set([BANG, ASTERISK, COMMA, DOT, COLON, QUESTION, UNDERSCORE, TILDE]);

function pathEnd(text: string, from: number, to: number): number {
  let end = from;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (isWhitespace(code) || code === LESS) break;
    if (!TRAILING.has(code)) end = index + 1;
  }
  return end;
}

/** A closing parenthesis at the end belongs to the text around the address unless the address opened it. */
function withoutParentheses(text: string, from: number, end: number): number {
  if (text.charCodeAt(end - 1) !== PAREN_CLOSE) return end;
  let surplus = 0;
  for (let index = from; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === PAREN_CLOSE) surplus++;
    else if (code === PAREN_OPEN) surplus--;
  }
  for (; surplus > 0; surplus--) end = text.lastIndexOf(')', end - 1);
  return end;
}

/** Neither a semicolon at the end nor the entity before it belongs to the address. */
function withoutSemicolon(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== SEMICOLON) return end;
  let start = end - 2;
  if (!isLetter(text.charCodeAt(start))) return end - 1;
  while (isLetter(text.charCodeAt(start))) start--;
  return text.charCodeAt(start) === AMPERSAND ? start : end - 1;
}

/** The mail addresses of a text, found from their `@`. */
export class Emails {
  private start = 0;
  private end = -1;
  private at = -1;

  constructor(
    private readonly text: string,
    private readonly searches: Searches,
  ) {}

  /** The next place from `from` on where what may be a mail address starts, or `to`. */
  next(from: number, to: number): number {
    for (let at = this.searches.next('@', from, to); at !== -1; at = this.searches.next('@', at + 1, to)) {
      this.look(at);
      const start = Math.max(this.start, from);
      if (start < at) return start;
    }
    return to;
  }

  /** The end of the mail address at `from`, or -1. */
  endAt(from: number, to: number): number {
    const at = this.searches.next('@', from + 1, to);
    if (at === -1) return -1;
    this.look(at);
    return from >= this.start && this.end <= to ? this.end : -1;
  }

  private look(at: number): void {
    if (at === this.at) return;
    this.at = at;
    this.start = at;
    while (this.start > 0 && isNamePart(this.text.charCodeAt(this.start - 1))) this.start--;
    this.end = this.hostEnd(at + 1);
  }

  private hostEnd(from: number): number {
    let end = from;
    let firstDot = -1;
    while (end < this.text.length && isHostPart(this.text.charCodeAt(end))) {
      if (firstDot === -1 && this.text.charCodeAt(end) === DOT) firstDot = end + 1;
      end++;
    }
    if (firstDot === -1 || firstDot === end) return -1;
    if (end < this.text.length) return end;
    const last = this.text.charCodeAt(end - 1);
    if (last === DASH || last === UNDERSCORE) return -1;
    return last === DOT ? end - 1 : end;
  }
}

function isNamePart(code: number): boolean {
  return code === PLUS || isHostPart(code);
}

function isHostPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH || code === DOT || code === UNDERSCORE;
}
