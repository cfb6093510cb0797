import type { TreeRows } from '../browse/tree-steps';
import type { Row } from './row';
import type { Rows } from './rows';

/** The rows of the panel as a tree. */
export function rowTree(rows: Rows): TreeRows<Row> {
  return { at: (index) => rows.at(index), depthOf, isFolded };
}

/** 1 for sections, 2 for what is in them, 3 for places. */
export function depthOf(row: Row): number {
  return row.kind === 'section' ? 1 : row.kind === 'place' ? 3 : 2;
}

/** Whether the row hides something that can be shown; null where there is nothing to hide. */
export function isFolded(row: Row): boolean | null {
  if (row.kind === 'section') return row.isFolded;
  return row.kind === 'item' && row.foldable > 0 ? !row.isUnfolded : null;
}
