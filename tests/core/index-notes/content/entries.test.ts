import { NO_CARD } from '../../../../src/core/cards/card';
import { shownLength } from '../../../../src/core/cards/inline';
import { inlineCard } from '../../../../src/core/index-notes/content/entries';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const limits = { entryLimit: 100, gistLimit: 30 };

test.each([
  ['both fit', 5, 5, 24, 24],
  ['of a long approach there is what the problem leaves', 5, 50, 24, 75],
  ['of a long problem there is what the approach leaves', 50, 5, 75, 24],
  ['of two long ones there is half each', 50, 50, 50, 50],
  ['a problem alone has all the room', 50, 0, 100, 0],
  ['and so has an approach', 0, 50, 0, 100],
])('both parts of a card share the room of its entry: %s', (_reason, problem, approach, first, second) => {
  const inline = inlineCard({ ...NO_CARD, problem: words(problem), approach: words(approach) }, limits);
  const lengths = [shownLength(inline.problem), shownLength(inline.approach)];
  expect(lengths[0]).toBeLessThanOrEqual(first);
  expect(lengths[1]).toBeLessThanOrEqual(second);
  expect(Math.abs((lengths[0] ?? 0) - first)).toBeLessThan(5);
  expect(Math.abs((lengths[1] ?? 0) - second)).toBeLessThan(5);
});

test('a gist has room of its own, and none beside a card', () => {
  expect(inlineCard({ ...NO_CARD, gist: 'It says [[this|so]].' }, limits).gist).toBe('It says so.');
  expect(inlineCard({ ...NO_CARD, gist: words(20) }, limits).gist).toBe(`${words(6)}…`);
  expect(inlineCard({ ...NO_CARD, problem: 'Slow.', gist: 'It says so.' }, limits).gist).toBe('');
});
