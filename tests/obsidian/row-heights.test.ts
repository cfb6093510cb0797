import fc from 'fast-check';
import { heirOf, RowHeights, type RowModel } from '../../src/obsidian/views/ui/row-heights';

/** Rows that are taken to be 2 lines high, but every third, which is 5. */
function modelOf(length: number): RowModel<number> {
  const top = (index: number): number => 2 * index + 3 * Math.floor((index + 2) / 3);
  return {
    length,
    height: top(length),
    at: (index) => (index < length ? index : undefined),
    top,
    indexAt: (lines) => {
      let index = 0;
      while (index + 1 < length && top(index + 1) <= lines) index++;
      return index;
    },
    indexOf: (row) => row,
  };
}

const LINE = 20;
const heightOf = (index: number): number => (index % 3 === 0 ? 5 : 2) * LINE;

test('what was measured counts, and what was not is taken to be as the model says', () => {
  const measures = fc.array(
    fc.record({ first: fc.nat(40), heights: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), measures, (length, all) => {
      const rows = new RowHeights(modelOf(length), LINE);
      const known = Array.from({ length }, (_, index) => heightOf(index));
      for (const { first, heights } of all) {
        const fit = heights.slice(0, Math.max(0, length - first));
        const isOther = fit.some((height, i) => height !== known[first + i]);
        expect(rows.measure(first, fit)).toBe(isOther);
        known.splice(first, fit.length, ...fit);
      }
      let top = 0;
      known.forEach((height, index) => {
        expect(rows.top(index)).toBeCloseTo(top);
        expect(rows.indexAt(top + 0.01)).toBe(index);
        expect(rows.indexAt(top + height - 0.01)).toBe(index);
        top += height;
      });
      expect(rows.height).toBeCloseTo(top);
      expect(rows.indexAt(-5)).toBe(0);
      expect(rows.indexAt(top + 500)).toBe(length - 1);
    }),
  );
});

test.each([
  ['stays with a row that moves', 'abcd', 2, 'cab', 0],
  ['goes to the next row where its own is gone', 'abcd', 1, 'acd', 1],
  ['goes to the last row where the last is gone', 'abcd', 3, 'abc', 2],
  ['goes to what follows the row before where what stood below is gone too', 'abcd', 1, 'ad', 1],
  ['goes to the next row where the first is gone', 'abcd', 0, 'bcd', 0],
  ['goes nowhere among quite other rows', 'abcd', 1, 'wxyz', -1],
  ['goes nowhere where there are none', 'abcd', 1, '', -1],
  ['is nowhere where it was nowhere', 'abcd', -1, 'abcd', -1],
])('what keys are for %s', (_reason, before, index, after, heir) => {
  const rows = (letters: string): RowModel<string> => ({
    length: letters.length,
    height: letters.length,
    at: (at) => letters[at],
    top: (at) => at,
    indexAt: Math.floor,
    indexOf: (letter) => letters.indexOf(letter),
  });
  expect(heirOf(index, rows(before), rows(after))).toBe(heir);
});
