import { isAsciiPunctuation, isDigit, isWhitespace } from '../characters';

/** Of ASCII punctuation a tag may hold only these. */
const ALLOWED = new Set(['-', '_', '/'].map((char) => char.charCodeAt(0)));

/** The end of the tag whose `#` is at `at`, or -1: one character at least, and not digits alone. */
export function tagEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  let onlyDigits = true;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (!isTagCharacter(code)) break;
    onlyDigits = onlyDigits && isDigit(code);
  }
  return onlyDigits ? -1 : end;
}

function isTagCharacter(code: number): boolean {
  if (code < 128) return (code > 32 && code < 127 && !isAsciiPunctuation(code)) || ALLOWED.has(code);
  return !isWhitespace(code) && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x2e00 && code <= 0x2e7f);
}
