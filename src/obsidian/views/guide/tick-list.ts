import type { RowModel } from '../ui/row-heights';
import { TICK_LINES } from './tick-row';

/** Rows of one height, so many lines of text each, told apart by a key. */
export function evenRows<Row>(rows: readonly Row[], key: (row: Row) => string, lines = TICK_LINES): RowModel<Row> {
  const last = rows.length - 1;
  return {
    length: rows.length,
    height: rows.length * lines,
    at: (index) => rows[index],
    top: (index) => index * lines,
    indexAt: (at) => Math.max(0, Math.min(last, Math.floor(at / lines))),
    indexOf: (row) => rows.findIndex((other) => key(other) === key(row)),
  };
}
