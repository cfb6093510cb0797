import type { Row } from './row';
import type { Rows } from './rows';

/** What a key does in the list: goes to another row, or folds or unfolds the one it is pressed on. */
export type Step =
  { readonly kind: 'go'; readonly index: number } | { readonly kind: 'fold' | 'unfold'; readonly row: Row };

/** To the left: folds what is open, else goes to what the row belongs to. */
export function stepOut(rows: Rows, at: number): Step | null {
  const row = rows.at(at);
  if (row === undefined) return null;
  if (isOpen(row)) return { kind: 'fold', row };
  const depth = depthOf(row);
  for (let index = at - 1; index >= 0; index--) {
    const above = rows.at(index);
    if (above !== undefined && depthOf(above) < depth) return { kind: 'go', index };
  }
  return null;
}

/** To the right: unfolds what is closed, else goes to what belongs to the row. */
export function stepIn(rows: Rows, at: number): Step | null {
  const row = rows.at(at);
  if (row === undefined) return null;
  if (canUnfold(row)) return { kind: 'unfold', row };
  const next = rows.at(at + 1);
  return next !== undefined && depthOf(next) > depthOf(row) ? { kind: 'go', index: at + 1 } : null;
}

/** 1 for sections, 2 for what is in them, 3 for places. */
export function depthOf(row: Row): number {
  return row.kind === 'section' ? 1 : row.kind === 'place' ? 3 : 2;
}

/** Whether the row hides something that can be shown. */
export function canUnfold(row: Row): boolean {
  return row.kind === 'section' ? row.isFolded : row.kind === 'item' && row.foldable > 0 && !row.isUnfolded;
}

function isOpen(row: Row): boolean {
  return row.kind === 'section' ? !row.isFolded : row.kind === 'item' && row.foldable > 0 && row.isUnfolded;
}
