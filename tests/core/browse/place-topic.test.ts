import { placeTopic } from '../../../src/core/browse/place-topic';
import { taxonomyOf } from '../../../src/core/topics/taxonomy';
import type { TopicSettings } from '../../../src/core/topics/edit';

const TOPICS: TopicSettings = {
  a: { name: 'A', position: 1 },
  b: { name: 'B', position: 2 },
  c: { name: 'C', position: 3 },
  d: { name: 'D', parent: 'a', position: 1 },
  e: { name: 'E', parent: 'a', position: 2 },
};
const TOP = ['a', 'b', 'c'];

test.each<
  [reason: string, id: string, parent: string | null, siblings: string[], before: string | null, paths: string[]]
>([
  ['before another', 'c', null, TOP, 'a', ['C', 'A', 'A/D', 'A/E', 'B']],
  ['last', 'a', null, TOP, null, ['B', 'C', 'A', 'A/D', 'A/E']],
  ['before itself is where it was', 'b', null, TOP, 'b', ['A', 'A/D', 'A/E', 'B', 'C']],
  ['under another, in between', 'b', 'a', ['d', 'e'], 'e', ['A', 'A/D', 'A/B', 'A/E', 'C']],
  ['out to the top', 'd', null, TOP, 'b', ['A', 'A/E', 'D', 'B', 'C']],
  ['under itself it cannot be', 'a', 'd', [], null, ['A', 'A/D', 'A/E', 'B', 'C']],
])('%s', (_reason, id, parent, siblings, before, paths) => {
  const placed = placeTopic(TOPICS, id, { parent, siblings, before });
  expect(Array.from(taxonomyOf(placed).paths.values())).toEqual(paths);
});

test('a place that is taken already changes nothing', () => {
  for (const [id, before] of [
    ['a', 'b'],
    ['b', 'b'],
    ['c', null],
  ] as const)
    expect(placeTopic(TOPICS, id, { parent: null, siblings: TOP, before })).toBe(TOPICS);
});
