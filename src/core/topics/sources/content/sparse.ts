import { gathered, whenDone, type Steps } from '../../../steps';

const AT_ONCE = 4;

/** Rows of numbers most of which are 0: row `i` stands from `starts[i]` to before `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Makes sparse rows, one after another. */
export class RowBuilder {
  private columns = new Int32Array(1024);
  private values = new Float64Array(1024);
  private readonly starts: number[] = [0];
  private end = 0;

  add(column: number, value: number): void {
    if (this.end >= this.columns.length) this.grow();
    this.columns[this.end] = column;
    this.values[this.end++] = value;
  }

  /** Ends a row. */
  next(): void {
    this.starts.push(this.end);
  }

  rows(): SparseRows {
    return {
      starts: Int32Array.from(this.starts),
      columns: this.columns.slice(0, this.end),
      values: this.values.slice(0, this.end),
    };
  }

  private grow(): void {
    const columns = new Int32Array(this.columns.length * 2);
    const values = new Float64Array(this.columns.length * 2);
    columns.set(this.columns);
    values.set(this.values);
    [this.columns, this.values] = [columns, values];
  }
}

/** Makes a row of each item: `build` adds what stands in it. For each there is much to do. */
export function rowsOf<T>(items: Iterable<T>, build: (row: RowBuilder, item: T) => void): Steps<SparseRows> {
  const built = gathered(
    new RowBuilder(),
    items,
    (rows, item) => {
      build(rows, item);
      rows.next();
    },
    AT_ONCE,
  );
  return whenDone(built, (rows) => rows.rows());
}
