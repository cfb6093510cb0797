/** What a quote, a list and its indentation put before the text of a line. */
const CONTAINER = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t>]*/;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^(?:=+|-{2,})[ \t]*$/;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A line without what its list or quote puts before it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return { start, end, content: text.slice(start, end).replace(CONTAINER, '').trimEnd() };
}

function below(text: string, { end }: Line): Line | null {
  return end >= text.length ? null : lineAt(text, end + 1);
}

function above(text: string, { start }: Line): Line | null {
  return start === 0 ? null : lineAt(text, start - 1);
}

/** Whether a place of a text stands in a heading; offsets are UTF-16 units. */
export function isInHeading(text: string, at: number): boolean {
  return headingAt(text, at) !== null;
}

/** The heading that a place of a text stands in, without its marks. */
export function headingAt(text: string, at: number): string | null {
  const line = lineAt(text, at);
  if (HEADING.test(line.content)) return line.content.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+$/, '');
  const next = below(text, line);
  const isUnderlined = line.content !== '' && next !== null && UNDERLINE.test(next.content);
  return isUnderlined && !isInTable(text, at) ? line.content : null;
}

/** Whether a place of a text stands in a table, with or without pipes at its edges, in a list or a quote too. */
export function isInTable(text: string, at: number): boolean {
  const line = lineAt(text, at);
  const next = below(text, line);
  if (next !== null && isTable(line, next)) return true;
  for (let row = line; row.content !== '';) {
    const before = above(text, row);
    if (before === null) return false;
    if (isTable(before, row)) return true;
    row = before;
  }
  return false;
}

/** A line of dashes alone, under a line without a pipe, underlines a heading. */
function isTable(head: Line, delimiters: Line): boolean {
  return (
    head.content !== '' &&
    DELIMITERS.test(delimiters.content) &&
    (delimiters.content.includes('|') || head.content.includes('|'))
  );
}
