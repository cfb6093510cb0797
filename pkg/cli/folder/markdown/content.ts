import type { Span } from '../../../../src/core/notes/metadata';
import { LF } from './characters';
import type { Lines } from './blocks/lines';
import type { Source } from './source';

/** Where lines start in a text and in the note. */
interface Pieces {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** The inline text of one block, its lines joined by LF, and the way back from its offsets to the note's. */
export class Content {
  private constructor(
    readonly text: string,
    private readonly source: Source,
    private readonly from: number,
    /** Null when the text is one stretch of the note. */
    private readonly pieces: Pieces | null,
  ) {}

  static stretch(source: Source, from: number, to: number): Content {
    return new Content(source.text.slice(from, to), source, from, null);
  }

  /** The lines `[first, last]` of a container, the last one up to `end`. */
  static ofLines(lines: Lines, first: number, last: number, end = lines.end(last)): Content {
    if (isOneStretch(lines, first, last)) return Content.stretch(lines.source, lines.start(first), end);
    const here: number[] = [];
    const there: number[] = [];
    let text = '';
    for (let line = first; line <= last; line++) {
      if (line > first) text += '\n';
      here.push(text.length);
      there.push(lines.start(line));
      text += line === last ? lines.text.slice(lines.start(line), end) : lines.slice(line);
    }
    return new Content(text, lines.source, lines.start(first), { here, there });
  }

  /** This text without its first characters, the first line placed as though they were not there. */
  without(count: number): Content {
    const { here, there } = this.pieces ?? this.firstTwoLines();
    const pieces = { here: here.map((start) => Math.max(0, start - count)), there };
    return new Content(this.text.slice(count), this.source, this.from, pieces);
  }

  private firstTwoLines(): Pieces {
    const second = this.text.indexOf('\n') + 1;
    return second === 0
      ? { here: [0], there: [this.from] }
      : { here: [0, second], there: [this.from, this.from + second] };
  }

  /** The place in the note of the character at `offset`. */
  toNote(offset: number): number {
    if (this.pieces === null) return this.from + offset;
    const { here, there } = this.pieces;
    let low = 0;
    let high = here.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((here[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (there[low] ?? 0) + offset - (here[low] ?? 0);
  }

  /** The place in the note behind the character before `offset`. */
  endInNote(offset: number): number {
    return offset === 0 ? this.toNote(0) : this.toNote(offset - 1) + 1;
  }

  span(from: number, to: number): Span {
    return this.source.span(this.toNote(from), this.endInNote(to));
  }
}

/** No container's markers and no CR stand between the lines. */
function isOneStretch(lines: Lines, first: number, last: number): boolean {
  for (let line = first; line < last; line++) {
    if (lines.end(line) + 1 !== lines.start(line + 1) || lines.text.charCodeAt(lines.end(line)) !== LF) return false;
  }
  return true;
}
