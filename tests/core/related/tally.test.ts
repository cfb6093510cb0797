import fc from 'fast-check';
import { largest, nthLargest, Tally } from '../../../src/core/related/tally';

describe('Tally', () => {
  test('sums, and forgets all when it is reset', () => {
    const tally = new Tally();
    tally.reset(10);
    tally.add(3, 1);
    tally.add(3, 0.5);
    tally.atLeast(7, 4);
    tally.atLeast(3, 1);
    expect([tally.get(3), tally.get(7), tally.get(1), tally.isEmpty]).toEqual([1.5, 4, 0, false]);
    tally.reset(1_000);
    expect([tally.get(3), tally.touched.length, tally.isEmpty]).toEqual([0, 0, true]);
  });

  test('nothing added leaves no trace: scaling meets each number once', () => {
    const tally = new Tally();
    tally.reset(4);
    tally.add(2, 0);
    tally.add(2, 3);
    tally.scale(Float64Array.from([1, 1, 2, 1]));
    expect(tally.get(2)).toBe(6);
  });

  test('is the same whether few or many of all numbers have a sum', () => {
    const sums = fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(sums, sums, (before, amounts) => {
        const [few, many] = [new Tally(), new Tally()];
        const found = [few, many].map((tally, i) => {
          const size = i === 0 ? 1_000 : 20;
          tally.reset(size);
          for (const [at, amount] of before) tally.add(at, amount);
          tally.reset(size);
          for (const [at, amount] of amounts) tally.add(at, amount);
          tally.scale(Float64Array.from({ length: size }, (_, at) => 1 / (at + 1)));
          return { top: tally.top(7), sums: Array.from({ length: 20 }, (_, at) => tally.get(at)) };
        });
        expect(found[0]).toEqual(found[1]);
        expect(few.sumOf(few.touched)).toBeCloseTo(many.sumOf(many.touched), 4);
      }),
    );
  });

  test('cells are added as their numbers are, each with the amount that it names', () => {
    const cell = fc.tuple(fc.nat(9), fc.nat(3));
    fc.assert(
      fc.property(fc.array(cell), fc.nat(3), (cells, times) => {
        const amounts = Float64Array.from({ length: 256 }, (_, i) => i / 4);
        const [one, other] = [new Tally(), new Tally()];
        for (const tally of [one, other]) tally.reset(10);
        one.addCells(
          Uint32Array.from(cells, ([at, which]) => (at << 8) | which),
          amounts,
          times,
        );
        for (const [at, which] of cells) other.add(at, times * (amounts[which] ?? 0));
        const sums = (tally: Tally): number[] => Array.from({ length: 10 }, (_, at) => tally.get(at));
        expect(sums(one)).toEqual(sums(other));
        expect([...one.touched]).toEqual([...other.touched]);
      }),
    );
  });

  test('the largest are those that sorting would put first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 20 }), (values, count) => {
        const items = values.map((_, i) => i);
        const sorted = [...items].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
        const value = (item: number): number => values[item] ?? 0;
        expect(largest(items, value, count)).toEqual(sorted.slice(0, count));
        expect(nthLargest(values, count)).toBe(count > items.length ? -Infinity : values[sorted[count - 1] ?? 0]);
        const tally = new Tally();
        tally.reset(items.length);
        for (const item of items) tally.add(item, value(item) + 1);
        expect(tally.top(count)).toEqual(sorted.slice(0, count));
        expect([...tally.among(count)].sort()).toEqual(sorted.slice(0, count).sort());
      }),
    );
  });
});
