import * as fc from 'fast-check';
import { addTo, appendTo, removeFrom } from '../../src/core/multimap';

const pairs = fc.array(fc.tuple(fc.boolean(), fc.integer({ max: 3, min: 0 }), fc.integer({ max: 3, min: 0 })));

test('a map of sets holds what was added and not removed since, and no key without a value', () => {
  fc.assert(
    fc.property(pairs, (steps) => {
      const map = new Map<number, Set<number>>();
      const expected = new Set<string>();
      for (const [adds, key, value] of steps) {
        (adds ? addTo : removeFrom)(map, key, value);
        if (adds) expected.add(`${key} ${value}`);
        else expected.delete(`${key} ${value}`);
      }
      const held = Array.from(map).flatMap(([key, values]) => Array.from(values, (value) => `${key} ${value}`));
      expect(held.sort()).toEqual(Array.from(expected).sort());
      expect(Array.from(map.values()).every(({ size }) => size > 0)).toBe(true);
    }),
  );
});

test('a map of lists keeps the order, and what comes twice', () => {
  const map = new Map<string, number[]>();
  for (const value of [2, 1, 2]) appendTo(map, 'a', value);
  appendTo(map, 'b', 3);
  expect(Object.fromEntries(map)).toEqual({ a: [2, 1, 2], b: [3] });
});
