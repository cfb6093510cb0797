import { formatKey } from '../lines/shown';
import { endOfQuote, quoteText } from '../layouts/cards';
import { splitRow } from '../layouts/table';

const BULLET = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const QUOTE = /^ {0,3}((?:>[ \t]?)+)(.*)$/;
const DELIMITER = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const TAB = 4;

/**
 * Whether two regions show the same, so that one need not be written in the place of the other: bullets, emphasis,
 * blank lines, the width of a table or of an indent are as a formatter may choose.
 */
export function showTheSame(ours: readonly string[], theirs: readonly string[]): boolean {
  const [one, other] = [withQuotesJoined(ours).filter(isFilled), withQuotesJoined(theirs).filter(isFilled)];
  if (one.length !== other.length) return false;
  const [shownHere, shownThere] = [lineReader(), lineReader()];
  return one.every((line, i) => shownHere(line) === shownThere(other[i] ?? ''));
}

/** Each card, or other quote, in one line: formatters break its lines anew, those right below it included. */
function withQuotesJoined(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    if (QUOTE.test(lines[at] ?? '')) end = endOfLazy(lines, endOfQuote(lines, end));
    joined.push(end === at + 1 ? (lines[at] ?? '') : `> ${quoteText(lines.slice(at, end))}`);
    at = end;
  }
  return joined;
}

function endOfLazy(lines: readonly string[], from: number): number {
  let end = from;
  while (/^(?:\t| {4})[ \t]*\S/.test(lines[end] ?? '')) end++;
  return end;
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

/**
 * Says what each line shows of those that it is given, one after the other: how deep an item stands hangs on those
 * above.
 */
function lineReader(): (line: string) => string {
  let indents: number[] = [];
  return (line) => {
    const [, indent, body] = BULLET.exec(line) ?? [];
    if (indent === undefined || body === undefined) {
      if (!/^[ \t]/.test(line)) indents = [];
      return shownLine(line);
    }
    const width = indent.replace(/\t/g, ' '.repeat(TAB)).length;
    indents = [...indents.filter((other) => other < width), width];
    return `${indents.length}- ${formatKey(body)}`;
  };
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
  const [, marks = '', quoted] = QUOTE.exec(line) ?? [];
  return quoted === undefined ? formatKey(line) : `${marks.replace(/[ \t]/g, '')} ${formatKey(quoted)}`;
}
