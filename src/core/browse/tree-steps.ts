/** The rows of a tree, from the top down, as keys go through them. */
export interface TreeRows<Row> {
  at(index: number): Row | undefined;
  depthOf(row: Row): number;
  /** Null for a row that has nothing to show or to hide. */
  isFolded(row: Row): boolean | null;
}

/** What a key does: it goes to another row, or folds or unfolds the one that it is pressed on. */
export type TreeStep<Row> =
  { readonly kind: 'go'; readonly index: number } | { readonly kind: 'fold' | 'unfold'; readonly row: Row };

/** Outwards: folds what is open, else goes to what the row belongs to. */
export function stepOut<Row>(rows: TreeRows<Row>, at: number): TreeStep<Row> | null {
  const row = rows.at(at);
  if (row === undefined) return null;
  if (rows.isFolded(row) === false) return { kind: 'fold', row };
  const index = rowAbove(rows, at);
  return index < 0 ? null : { kind: 'go', index };
}

/** Inwards: unfolds what is closed, else goes to what belongs to the row. */
export function stepIn<Row>(rows: TreeRows<Row>, at: number): TreeStep<Row> | null {
  const row = rows.at(at);
  if (row === undefined) return null;
  if (rows.isFolded(row) === true) return { kind: 'unfold', row };
  const next = rows.at(at + 1);
  return next !== undefined && rows.depthOf(next) > rows.depthOf(row) ? { kind: 'go', index: at + 1 } : null;
}

/** The row that one belongs to, or -1. */
export function rowAbove<Row>(rows: TreeRows<Row>, at: number): number {
  const row = rows.at(at);
  if (row === undefined) return -1;
  const depth = rows.depthOf(row);
  for (let index = at - 1; index >= 0; index--) {
    const above = rows.at(index);
    if (above !== undefined && rows.depthOf(above) < depth) return index;
  }
  return -1;
}
