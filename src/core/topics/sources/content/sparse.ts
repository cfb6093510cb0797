import { andThen, gathered, type Steps } from '../../../steps';

const AT_ONCE = 4;

/** Rows of numbers most of which are 0: row `i` stands from `starts[i]` to before `starts[i + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Numbers that are made together: growing an array of them all would hold up who waits. */
const BLOCK = 65_536;

/** Makes sparse rows, one after another. */
class RowBuilder {
  private readonly blocks: { readonly columns: Int32Array; readonly values: Float64Array }[] = [];
  private readonly starts: number[] = [0];
  private end = 0;

  add(column: number, value: number): void {
    const at = this.end++ % BLOCK;
    if (at === 0) this.blocks.push({ columns: new Int32Array(BLOCK), values: new Float64Array(BLOCK) });
    const block = this.blocks[this.blocks.length - 1];
    if (block === undefined) return;
    block.columns[at] = column;
    block.values[at] = value;
  }

  /** Ends a row. */
  next(): void {
    this.starts.push(this.end);
  }

  rows(): Steps<SparseRows> {
    const columns = new Int32Array(this.end);
    const values = new Float64Array(this.end);
    const starts = Int32Array.from(this.starts);
    return gathered(
      { starts, columns, values },
      this.blocks.entries(),
      (_, [number, block]) => {
        const from = number * BLOCK;
        columns.set(block.columns.subarray(0, this.end - from), from);
        values.set(block.values.subarray(0, this.end - from), from);
      },
      AT_ONCE,
    );
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
  return andThen(built, (rows) => rows.rows());
}
