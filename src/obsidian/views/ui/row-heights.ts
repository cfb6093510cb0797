/** Where rows would stand if each were as high as it is taken to be. Heights are in lines of text. */
export interface RowModel<Row> {
  readonly length: number;
  /** Of all rows together, in lines. */
  readonly height: number;
  at(index: number): Row | undefined;
  /** Where a row begins, in lines from the top; `top(length)` is the height of all. */
  top(index: number): number;
  /** The row at so many lines from the top. */
  indexAt(lines: number): number;
  /** Where the same row stands, or -1. */
  indexOf(row: Row): number;
}

/**
 * The row of a list that has the place of one of the list before: itself, else what follows the row that it followed,
 * else the row that followed it; -1 where none of these is there.
 */
export function heirOf<Row>(index: number, before: RowModel<Row>, after: RowModel<Row>): number {
  const placeOf = (at: number): number => {
    const row = before.at(at);
    return row === undefined ? -1 : after.indexOf(row);
  };
  const own = placeOf(index);
  if (own >= 0 || index < 0) return own;
  const previous = placeOf(index - 1);
  return previous < 0 ? placeOf(index + 1) : Math.min(previous + 1, after.length - 1);
}

/** Less than this is no difference, in pixels. */
const SLACK = 0.1;

/**
 * Where the rows of a list stand, in pixels: from the heights that they are taken to have, corrected by those that were
 * measured. Few of a long list's rows ever are, so a correction is kept for these alone.
 */
export class RowHeights {
  /** Rows that were measured, in order, and by how much each differs; then by how much all up to and with it. */
  private readonly rows: number[] = [];
  private readonly differences: number[] = [];
  private sums: number[] = [0];

  /** @param line the height of a line, in pixels */
  constructor(
    private readonly model: RowModel<unknown>,
    readonly line: number,
  ) {}

  /** Of all rows together. */
  get height(): number {
    return this.top(this.model.length);
  }

  top(index: number): number {
    return this.model.top(index) * this.line + this.before(index);
  }

  /** The row at a place, in pixels from the top. */
  indexAt(pixels: number): number {
    if (this.rows.length === 0) return this.line === 0 ? 0 : this.model.indexAt(Math.max(0, pixels) / this.line);
    let [low, high] = [0, this.model.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.top(middle) <= pixels) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /**
   * Takes the heights of rows that follow each other as they were measured. Answers whether any was believed to be
   * another.
   */
  measure(first: number, heights: readonly number[]): boolean {
    let isOther = false;
    heights.forEach((height, i) => {
      const index = first + i;
      if (Math.abs(height - (this.top(index + 1) - this.top(index))) <= SLACK) return;
      this.correct(index, height - (this.model.top(index + 1) - this.model.top(index)) * this.line);
      isOther = true;
    });
    return isOther;
  }

  private correct(index: number, difference: number): void {
    const at = this.firstFrom(index);
    const isKnown = this.rows[at] === index;
    this.rows.splice(at, isKnown ? 1 : 0, index);
    this.differences.splice(at, isKnown ? 1 : 0, difference);
    this.sums.length = Math.min(this.sums.length, at + 1);
  }

  /** How much the rows before one differ in all. Sums are made when they are asked for. */
  private before(index: number): number {
    const end = this.firstFrom(index);
    for (let i = this.sums.length; i <= end; i++)
      this.sums.push((this.sums[i - 1] ?? 0) + (this.differences[i - 1] ?? 0));
    return this.sums[end] ?? 0;
  }

  /** The place of the first measured row from an index on. */
  private firstFrom(index: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
