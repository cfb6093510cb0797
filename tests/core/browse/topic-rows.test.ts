import { topicRows } from '../../../src/core/browse/topic-rows';
import type { TopicCoverage } from '../../../src/core/coverage/topic-coverage';

const topic = (path: string): TopicCoverage => ({
  id: path,
  name: path.split('/').pop() ?? '',
  path,
  depth: path.split('/').length - 1,
  own: 0,
  notes: 0,
  open: 0,
  size: 'empty',
  index: null,
  configured: true,
});
const TREE = ['A', 'A/B', 'A/B/C', 'A/D', 'E', 'E/Béta'].map(topic);
const shown = (folded: readonly string[], query = ''): string[] =>
  topicRows(TREE, (id) => folded.includes(id), query).map(({ topic: { path } }) => path);

test.each<[reason: string, folded: string[], query: string, paths: string[]]>([
  ['all are there', [], '', ['A', 'A/B', 'A/B/C', 'A/D', 'E', 'E/Béta']],
  ['what is below a folded topic is not', ['A/B'], '', ['A', 'A/B', 'A/D', 'E', 'E/Béta']],
  ['a fold within a fold changes nothing', ['A', 'A/B'], '', ['A', 'E', 'E/Béta']],
  [
    'what was folded and has nothing below it any more is there',
    ['A/D'],
    '',
    ['A', 'A/B', 'A/B/C', 'A/D', 'E', 'E/Béta'],
  ],
  ['a topic is found with those above it', [], 'c', ['A', 'A/B', 'A/B/C']],
  ['also below folded ones', ['A', 'A/B'], 'c', ['A', 'A/B', 'A/B/C']],
  ['accents do not matter', [], 'BETA', ['E', 'E/Béta']],
  ['all words must be in its path', [], 'd a', ['A', 'A/D']],
  ['nothing is found', [], 'nowhere', []],
])('%s', (_reason, folded, query, paths) => {
  expect(shown(folded, query)).toEqual(paths);
});

test('only what has something below it can be folded', () => {
  expect(topicRows(TREE, (id) => id === 'E', '').map(({ isFolded }) => isFolded)).toEqual([
    false,
    false,
    null,
    null,
    true,
  ]);
});
