import type { Position, Span } from '../../../../src/core/notes/metadata';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A note's text with its lines found once. A line ends at LF, CRLF or CR, and does not hold them. */
export class Source {
  readonly lineStarts: readonly number[];
  private readonly lineEnds: readonly number[];

  constructor(readonly text: string) {
    const { starts, ends } = text.includes('\r') ? linesOfAnyKind(text) : linesEndingInLf(text);
    this.lineStarts = starts;
    this.lineEnds = ends;
  }

  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  lineEnd(line: number): number {
    return this.lineEnds[line] ?? this.text.length;
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  position(line: number, offset: number): Position {
    return { line, col: offset - this.lineStart(line), offset };
  }

  span(from: number, to: number): Span {
    return { start: this.position(this.lineAt(from), from), end: this.position(this.lineAt(to), to) };
  }
}

interface LineTable {
  readonly starts: number[];
  readonly ends: number[];
}

function linesEndingInLf(text: string): LineTable {
  const starts = [0];
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    ends.push(at);
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}

function linesOfAnyKind(text: string): LineTable {
  const starts = [0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    ends.push(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    starts.push(at + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}
