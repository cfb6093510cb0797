import fc from 'fast-check';
import { GridLayout, type GridSection } from '../../../src/core/card-list/grid-layout';

const GAP = 10;
const plain = (items: number, columns: number): GridLayout =>
  new GridLayout([{ items, hasHeading: false }], columns, GAP, () => 50);

/** Two sections of five and two items, three columns: heading, 0 1 2, 3 4, heading, 5 6. */
const grouped = new GridLayout(
  [
    { items: 5, hasHeading: true },
    { items: 2, hasHeading: true },
  ],
  3,
  GAP,
  ({ isHeading }) => (isHeading ? 20 : 100),
);

test('rows follow one another, headings in rows of their own', () => {
  expect(grouped.rows.map(({ isHeading, first, end }) => (isHeading ? 'heading' : [first, end]))).toEqual([
    'heading',
    [0, 3],
    [3, 5],
    'heading',
    [5, 7],
  ]);
  expect(grouped.rows.map((_, row) => grouped.top(row))).toEqual([0, 30, 140, 250, 280]);
  expect(grouped.height).toBe(380);
});

test('a height that is measured moves what stands below, and nothing above', () => {
  const layout = plain(9, 3);
  expect(layout.height).toBe(170);
  expect(layout.setHeight(1, 80)).toBe(true);
  expect(layout.setHeight(1, 80)).toBe(false);
  expect([0, 1, 2].map((row) => layout.top(row))).toEqual([0, 60, 150]);
  expect(layout.height).toBe(200);
});

test.each<[reason: string, from: number, step: 1 | -1, to: number]>([
  ['the same column', 0, 1, 3],
  ['the last before it, where the row is shorter', 2, 1, 4],
  ['across a heading', 4, 1, 6],
  ['across a heading, back', 6, -1, 4],
  ['below the last row, the last item', 5, 1, 6],
  ['above the first row, the first item', 2, -1, 0],
])('down and up: %s', (_reason, from, step, to) => {
  expect(grouped.beside(from, step)).toBe(to);
});

test('without items there is nothing, and nothing breaks', () => {
  for (const layout of [plain(0, 3), new GridLayout([], 1, GAP, () => 1)]) {
    expect([layout.height, layout.rows.length, layout.rowAt(500), layout.top(0)]).toEqual([0, 0, 0, 0]);
  }
});

test('every place and every item has its row, whatever was measured', () => {
  const sections = fc.array(fc.record<GridSection>({ items: fc.nat(20), hasHeading: fc.boolean() }), { maxLength: 5 });
  const measured = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 300 })), { maxLength: 30 });
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 6 }), measured, (all, columns, heights) => {
      const layout = new GridLayout(all, columns, GAP, ({ first }) => 40 + first);
      const known = layout.rows.map(({ first }) => 40 + first);
      for (const [row, height] of heights) {
        if (row >= known.length) continue;
        layout.top(row + 1);
        layout.setHeight(row, height);
        known[row] = height;
      }
      let top = 0;
      known.forEach((height, row) => {
        expect(layout.top(row)).toBe(top);
        expect(layout.rowAt(top)).toBe(row);
        expect(layout.rowAt(top + height)).toBe(row);
        top += height + GAP;
      });
      const inRows = layout.rows.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i));
      expect(inRows).toEqual(Array.from({ length: layout.items }, (_, i) => i));
      for (const item of inRows) {
        const row = layout.rows[layout.rowOf(item)];
        expect(row !== undefined && !row.isHeading && row.first <= item && item < row.end).toBe(true);
      }
    }),
  );
});
