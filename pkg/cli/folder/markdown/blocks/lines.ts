import type { Source } from '../source';

/**
 * Consecutive lines of a note as the blocks inside one container see them: each without the markers and the
 * indentation of the containers around it. Lines are counted from 0 here; `first` is the note's line of the first.
 */
export class Lines {
  readonly count: number;

  private constructor(
    readonly source: Source,
    readonly first: number,
    private readonly starts: readonly number[],
    /** Which of `starts` is the first line's, and where that line starts instead. */
    private readonly skipped: number,
    private readonly firstStart: number,
  ) {
    this.count = starts.length - skipped;
  }

  static all(source: Source): Lines {
    return new Lines(source, 0, source.lineStarts, 0, 0);
  }

  /** The lines from the note's line `first` on that start at these offsets. */
  static at(source: Source, first: number, starts: readonly number[]): Lines {
    return new Lines(source, first, starts, 0, starts[0] ?? source.text.length);
  }

  /** These lines from `line` on, its start moved to `offset`. */
  from(line: number, offset: number): Lines {
    return new Lines(this.source, this.first + line, this.starts, this.skipped + line, offset);
  }

  get text(): string {
    return this.source.text;
  }

  start(line: number): number {
    return line === 0 ? this.firstStart : (this.starts[this.skipped + line] ?? this.source.text.length);
  }

  end(line: number): number {
    return this.source.lineEnd(this.first + line);
  }

  /** The characters of one line. */
  slice(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** A line without any character. */
  isEmpty(line: number): boolean {
    return this.start(line) >= this.end(line);
  }
}
