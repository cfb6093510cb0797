import fc from 'fast-check';
import { compareCodePoints, sortByTitle } from '../../../src/core/text/compare';

test.each([
  ['numbers by value', ['Note 10', 'Note 2', 'Note 1'], ['Note 1', 'Note 2', 'Note 10']],
  ['leading zeros do not count', ['b 3', 'b 010', 'b 002'], ['b 002', 'b 3', 'b 010']],
  ['case does not count', ['beta', 'Alpha', 'alpha 2'], ['Alpha', 'alpha 2', 'beta']],
  ['accents do not count before letters', ['zebra', 'être', 'eta'], ['eta', 'être', 'zebra']],
  ['equal but for case: code points', ['a', 'A'], ['A', 'a']],
  [
    'numbers of any length',
    ['x 99999999999999999999', 'x 100000000000000000000'],
    ['x 99999999999999999999', 'x 100000000000000000000'],
  ],
  ['emoji after every letter', ['😀', '\uff21', 'a'], ['a', '\uff21', '😀']],
  ['a prefix first', ['ab', 'a'], ['a', 'ab']],
])('%s', (_reason, titles, expected) => {
  expect(
    sortByTitle(
      titles,
      (x) => x,
      (x) => x,
    ),
  ).toEqual(expected);
});

test('code points are ordered as Array.from gives them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const points = (s: string): string => Array.from(s, (c) => String(c.codePointAt(0)).padStart(8, '0')).join();
      const expected = points(a) < points(b) ? -1 : points(a) > points(b) ? 1 : 0;
      expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
    }),
  );
});

test('is a total order: of any titles, however they came, it makes one list', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'á', '1', '0', '9', ' ', '木', '😀') });
  const titles = fc
    .array(text, { maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const sorted = (all: readonly string[]): string[] =>
    sortByTitle(
      all,
      (x) => x,
      () => '',
    );
  fc.assert(
    fc.property(titles, ([all, shuffled]) => expect(sorted(all)).toEqual(sorted(shuffled))),
    { numRuns: 500 },
  );
});
