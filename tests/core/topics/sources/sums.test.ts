import fc from 'fast-check';
import { Sums } from '../../../../src/core/topics/sources/content/sums';

const SIZE = 40;
const additions = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 5 })), { maxLength: 120 });

test('the largest sums have over the next largest what a sort says, in the order of their numbers, time after time', () => {
  const sums = new Sums(SIZE);
  fc.assert(
    fc.property(additions, fc.integer({ min: 1, max: SIZE }), (added, count) => {
      sums.reset();
      const expected = new Map<number, number>();
      for (const [at, amount] of added) {
        sums.add(at, amount);
        expected.set(at, (expected.get(at) ?? 0) + amount);
      }
      const ordered = Array.from(expected).sort(([, x], [, y]) => y - x);
      const [, next] = ordered[count] ?? [0, 0];
      const above = ordered.map(([at, sum]): [number, number] => [at, sum - next]).filter(([, excess]) => excess > 0);
      const found: [number, number][] = [];
      sums.excess(count, (at, excess) => found.push([at, excess]));
      expect(found).toEqual(above.sort(([a], [b]) => a - b));
    }),
  );
});
