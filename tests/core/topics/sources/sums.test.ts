import fc from 'fast-check';
import { Sums } from '../../../../src/core/topics/sources/content/sums';

const SIZE = 40;
const additions = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 5 })), { maxLength: 120 });

test('the largest sums are those of a sort, of equal ones the smaller numbers, time after time', () => {
  const sums = new Sums(SIZE);
  fc.assert(
    fc.property(additions, fc.integer({ min: 1, max: SIZE }), (added, count) => {
      sums.reset();
      const expected = new Map<number, number>();
      for (const [at, amount] of added) {
        sums.add(at, amount);
        expected.set(at, (expected.get(at) ?? 0) + amount);
      }
      const ordered = Array.from(expected).sort(([a, x], [b, y]) => y - x || a - b);
      const largest = ordered.slice(0, count).map(([at]) => at);
      expect(sums.largest(count)).toEqual(largest.sort((a, b) => a - b));
    }),
  );
});
