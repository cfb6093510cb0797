import fc from 'fast-check';
import { sameValue } from '../../../src/core/notes/same';

test('a value is equal to its copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, structuredClone(value))).toBe(true);
    }),
  );
});

test('equal values have the same JSON, but for the sign of zero', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
      if (sameValue(a, b)) expect(JSON.stringify(a)).toBe(JSON.stringify(b));
      else if (!JSON.stringify([a, b]).includes('0')) expect(JSON.stringify(a)).not.toBe(JSON.stringify(b));
    }),
  );
});

test.each<[string, unknown, unknown]>([
  ['a list and a map', [], {}],
  ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['a missing key and an undefined one', { a: undefined }, {}],
  ['dates', new Date(1), new Date(2)],
  ['nothing and nothing', null, undefined],
])('different: %s', (_reason, a, b) => {
  expect(sameValue(a, b)).toBe(false);
});

test('a value that contains itself ends', () => {
  const [a, b]: [unknown[], unknown[]] = [[], []];
  a.push(a);
  b.push(b);
  expect(sameValue(a, b)).toBe(false);
  expect(sameValue(a, a)).toBe(true);
});

test('a small text that stands for an enormous value ends', () => {
  const bomb = (depth: number): unknown =>
    Array.from({ length: depth }).reduce<unknown>((inner) => [inner, inner, inner, inner], 'x');
  expect(sameValue(bomb(40), bomb(40))).toBe(false);
});
