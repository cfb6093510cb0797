import fc from 'fast-check';
import { Largest } from '../../../../src/core/topics/sources/content/largest';

const SIZE = 300;

test('the largest is the one that a look at all finds, the first among equals, after every change', () => {
  const value = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: SIZE }),
      fc.array(fc.tuple(fc.nat(SIZE), value), { maxLength: 20 }),
      (values, changes) => {
        const largest = new Largest(Float64Array.from(values));
        for (const [at, to] of [[0, values[0] ?? 0] as const, ...changes]) {
          if (at >= values.length) continue;
          values[at] = to;
          largest.set(at, to);
          expect(largest.place()).toBe(values.indexOf(Math.max(...values)));
        }
      },
    ),
  );
});
