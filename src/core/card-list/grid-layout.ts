/** Items that belong together, below a heading or without one. */
export interface GridSection {
  readonly items: number;
  readonly hasHeading: boolean;
}

/** A row of the grid: a heading, or as many items as there are columns. Items count through all sections. */
export interface GridRow {
  readonly section: number;
  readonly isHeading: boolean;
  readonly first: number;
  /** The item behind the last one; `first` for a heading. */
  readonly end: number;
}

/**
 * Where the rows of a grid stand, whose items are as high as what they hold: heights are guessed until they are
 * measured. Heights and places are pixels from the top.
 */
export class GridLayout {
  readonly rows: readonly GridRow[];
  /** Of all sections. */
  readonly items: number;
  private readonly heights: Float64Array;
  private readonly tops: Float64Array;
  /** Rows before this one stand where `tops` says. */
  private settled = 0;

  /** @param gap between two rows */
  constructor(
    sections: readonly GridSection[],
    columns: number,
    private readonly gap: number,
    guess: (row: GridRow) => number,
  ) {
    let items = 0;
    this.rows = sections.flatMap((section, i) => {
      const start = items;
      items += section.items;
      return rowsOf(section, i, start, Math.max(1, columns));
    });
    this.items = items;
    this.heights = Float64Array.from(this.rows, guess);
    this.tops = new Float64Array(this.rows.length + 1);
  }

  /** Of everything. */
  get height(): number {
    return Math.max(0, this.top(this.rows.length) - this.gap);
  }

  /** `top(rows.length)` is where another row would stand. */
  top(row: number): number {
    for (; this.settled < row; this.settled++)
      this.tops[this.settled + 1] = (this.tops[this.settled] ?? 0) + (this.heights[this.settled] ?? 0) + this.gap;
    return this.tops[row] ?? 0;
  }

  bottom(row: number): number {
    return this.top(row) + (this.heights[row] ?? 0);
  }

  /** Says how high a row is. Answers whether it is another height than was known. */
  setHeight(row: number, height: number): boolean {
    if (this.heights[row] === height) return false;
    this.heights[row] = height;
    this.settled = Math.min(this.settled, row);
    return true;
  }

  /** The row at a place; the first or the last for one beyond them. */
  rowAt(y: number): number {
    return lastWhere(this.rows.length, (row) => this.top(row) <= y);
  }

  rowOf(item: number): number {
    return lastWhere(this.rows.length, (row) => (this.rows[row]?.first ?? 0) <= item);
  }

  /**
   * The item below or above another one, at its column or the last one before that; beyond the last row, the last or
   * the first item.
   */
  beside(item: number, step: 1 | -1): number {
    const from = this.rowOf(item);
    for (let row = from + step; ; row += step) {
      const to = this.rows[row];
      if (to === undefined) return step > 0 ? this.items - 1 : 0;
      if (!to.isHeading) return Math.min(to.first + item - (this.rows[from]?.first ?? 0), to.end - 1);
    }
  }
}

function rowsOf({ items, hasHeading }: GridSection, section: number, start: number, columns: number): GridRow[] {
  const rows: GridRow[] = hasHeading ? [{ section, isHeading: true, first: start, end: start }] : [];
  for (let first = start; first < start + items; first += columns)
    rows.push({ section, isHeading: false, first, end: Math.min(first + columns, start + items) });
  return rows;
}

/** The last index for which something holds that holds for those before it too; 0 when it holds for none. */
function lastWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
