import fc from 'fast-check';
import { compareCodePoints, compareTitles, sortByTitle } from '../../../src/core/text/compare';

test.each([
  ['numbers by value', ['Note 10', 'Note 2', 'Note 1'], ['Note 1', 'Note 2', 'Note 10']],
  ['leading zeros do not count', ['b 3', 'b 010', 'b 002'], ['b 002', 'b 3', 'b 010']],
  ['case does not count', ['beta', 'Alpha', 'alpha 2'], ['Alpha', 'alpha 2', 'beta']],
  ['accents do not count before letters', ['zebra', 'être', 'eta'], ['eta', 'être', 'zebra']],
  ['equal but for case: code points', ['a', 'A'], ['A', 'a']],
  ['numbers of any length', ['x 99999999999999999999', 'x 100000000000000000000'], ['x 99999999999999999999', 'x 100000000000000000000']],
  ['emoji after every letter', ['😀', '\uff21', 'a'], ['a', '\uff21', '😀']],
  ['a prefix first', ['ab', 'a'], ['a', 'ab']],
])('%s', (_reason, titles, expected) => {
  expect([...titles].sort(compareTitles)).toEqual(expected);
  expect(sortByTitle(titles, (x) => x, (x) => x)).toEqual(expected);
});

test('code points are ordered as Array.from gives them', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    const points = (s: string): string => Array.from(s, (c) => String(c.codePointAt(0)).padStart(8, '0')).join();
    const expected = points(a) < points(b) ? -1 : points(a) > points(b) ? 1 : 0;
    expect(Math.sign(compareCodePoints(a, b))).toBe(expected);
  }));
});

test('is a total order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'á', '1', '0', '9', ' ', '木', '😀') });
  fc.assert(fc.property(text, text, text, (a, b, c) => {
    expect(Math.sign(compareTitles(a, b))).toBe(0 - Math.sign(compareTitles(b, a)));
    expect(compareTitles(a, b) === 0).toBe(a === b);
    if (compareTitles(a, b) <= 0 && compareTitles(b, c) <= 0) expect(compareTitles(a, c)).toBeLessThanOrEqual(0);
  }));
});
