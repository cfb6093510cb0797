import type { RowModel } from '../ui/virtual-list';
import { TICK_LINES } from './tick-row';

/** Rows of one height, told apart by a key. */
export function evenRows<Row>(rows: readonly Row[], key: (row: Row) => string): RowModel<Row> {
  const last = rows.length - 1;
  return {
    length: rows.length,
    height: rows.length * TICK_LINES,
    at: (index) => rows[index],
    top: (index) => index * TICK_LINES,
    indexAt: (lines) => Math.max(0, Math.min(last, Math.floor(lines / TICK_LINES))),
    indexOf: (row) => rows.findIndex((other) => key(other) === key(row)),
  };
}
