/**
 * A line of a text: where it starts (UTF-16 units), what it says, and how it ends: `\n`, `\r\n`, `\r`, or nothing at
 * the end of the text.
 */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly eol: string;
}

/** All lines of a text, the one after the last line end included. Joined again they are the text. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  const end = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    found.push({ start, text: text.slice(start, match.index), eol: match[0] });
    start = match.index + match[0].length;
  }
  found.push({ start, text: text.slice(start), eol: '' });
  return found;
}
