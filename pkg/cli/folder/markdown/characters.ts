/** Character codes and classes as the app's Markdown core knows them. */

export const TAB = 9;
export const LF = 10;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A letter, digit or underscore of ASCII. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE;
}

export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

export function isSpaceOrTab(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** What `\s` matches in JavaScript: every Unicode space, line ends and the byte order mark. */
export function isWhitespace(code: number): boolean {
  if (code <= 160) return code === SPACE || (code >= 9 && code <= 13) || code === 160;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether there is nothing but whitespace in `[from, to)`. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWhitespace(text.charCodeAt(at))) return false;
  return true;
}

/** The first place from `at` that holds neither a space nor a tab. */
export function skipSpacesAndTabs(text: string, at: number, to: number): number {
  while (at < to && isSpaceOrTab(text.charCodeAt(at))) at++;
  return at;
}

/** The first place from `at` that does not hold `code`. */
export function skipRun(text: string, at: number, to: number, code: number): number {
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}

/** The first place of `code` in `[from, to)`, or -1. */
export function indexOfCode(text: string, code: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** The end of `[from, to)` without its trailing spaces and tabs. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isSpaceOrTab(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Whether an odd number of backslashes stands before `at`, those before `from` left out. */
export function isEscaped(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === BACKSLASH) start--;
  return (at - start) % 2 === 1;
}
