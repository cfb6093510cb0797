import type { TextRange } from '../related/mentions';
import { isInTable } from './line-kind';

/** What to put in place of a range of a text. */
export interface LinkEdit extends TextRange {
  readonly link: string;
}

const LINE_BREAK = /[ \t]*\r?\n[ \t]*/g;
/** What is in brackets before a link would be the label of a reference. A link or a footnote ends there itself. */
const LABEL = /(?:^|[^\\[])\[(?!\^)[^[\]\n]+\]$/;
const LONGEST_LABEL = 400;
const UNESCAPED_PIPE = /(^|[^\\])\|/g;

/**
 * How a name in a text becomes a link, so that it is one wherever the name stands. `write` makes the link, of the text
 * that it shows.
 */
export function linkEdit(text: string, { start, end }: TextRange, write: (shown: string) => string): LinkEdit {
  // A link goes over no line break.
  const plain = write(text.slice(start, end).replace(LINE_BREAK, ' '));
  // In a table a pipe would end the cell.
  const link = isInTable(text, start) ? plain.replace(UNESCAPED_PIPE, '$1\\|') : plain;
  const before = isEscaped(text, start - 1) ? '' : text.charAt(start - 1);
  // With a bracket before it the link would not begin where it does, with an exclamation mark it would be an embed, and
  // with a caret a footnote.
  if (before === ']' && LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)))
    return { start: start - 1, end, link: `\\]${link}` };
  if (before === '!' || before === '^') return { start: start - 1, end, link: `\\${before}${link}` };
  if (before !== '[') return { start, end, link };
  const isClosed = text.charAt(end) === ']';
  return { start: start - 1, end: isClosed ? end + 1 : end, link: `\\[${link}${isClosed ? '\\]' : ''}` };
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

/** The text with all edits made. Two of them may share a bracket between two names, which both escape. */
export function withEdits(text: string, edits: readonly LinkEdit[]): string {
  let edited = '';
  let at = 0;
  for (const { start, end, link } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += start < at ? link.slice('\\]'.length) : text.slice(at, start) + link;
    at = end;
  }
  return edited + text.slice(at);
}
