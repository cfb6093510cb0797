import { formatKey } from './shown';
import { splitRow } from './layouts/table';

const BULLET = /^([ \t]*)[-*+][ \t]+(.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const QUOTE = /^ {0,3}>[ \t]?(.*)$/;
const DELIMITER = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const TAB = 4;

/**
 * Whether two regions show the same, so that one need not be written in the place of the other: bullets, emphasis,
 * blank lines, the width of a table or of an indent are as a formatter may choose.
 */
export function showTheSame(ours: readonly string[], theirs: readonly string[]): boolean {
  const one = shownLines(ours);
  const other = shownLines(theirs);
  for (;;) {
    const [a, b] = [one.next(), other.next()];
    if (a.done === true || b.done === true) return a.done === b.done;
    if (a.value !== b.value) return false;
  }
}

function* shownLines(lines: readonly string[]): Generator<string> {
  let indents: number[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const [, indent, body] = BULLET.exec(line) ?? [];
    if (indent !== undefined && body !== undefined) {
      const width = indent.replace(/\t/g, ' '.repeat(TAB)).length;
      indents = [...indents.filter((other) => other < width), width];
      yield `${indents.length}- ${formatKey(body)}`;
    } else {
      if (!/^[ \t]/.test(line)) indents = [];
      yield shownLine(line);
    }
  }
}

function shownLine(line: string): string {
  const [, title] = HEADING.exec(line) ?? [];
  if (title !== undefined)
    return `# ${formatKey(title)
      .replace(/[.,;:!?]+$/, '')
      .toLowerCase()}`;
  if (DELIMITER.test(line)) return '|-|';
  const cells = splitRow(line);
  if (cells !== null) return `|${cells.map((cell) => formatKey(cell)).join('|')}|`;
  const [, quoted] = QUOTE.exec(line) ?? [];
  return quoted === undefined ? formatKey(line) : `> ${formatKey(quoted)}`;
}
