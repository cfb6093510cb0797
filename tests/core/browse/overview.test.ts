import { Atlas } from '../../../src/core/atlas/atlas';
import { overviewInSteps } from '../../../src/core/browse/overview';
import { cardOfLine, summaryLine } from '../../../src/core/browse/summary-line';
import { NO_CARD } from '../../../src/core/cards/card';
import { finish } from '../../../src/core/steps';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';

test('counts what is listed, and nothing else', () => {
  const vault = new MemoryVault({
    'A.md': '---\ntopics: [X]\n---\n[[B]]',
    'B.md': '',
    'C.md': '---\ntopic-atlas: ignore\n---\n',
    'I.md': '---\ntopic-index: X\n---\n[[A]]',
    'N.md': '---\ntopics: [Named by one note alone]\n---\n',
  });
  const atlas = Atlas.build(vault, { ...DEFAULTS, topics: { x: { name: 'X' }, y: { name: 'Y', parent: 'x' } } });
  const card = (path: string) =>
    path === 'A.md'
      ? { ...NO_CARD, problem: 'Why?', open: true }
      : path === 'B.md'
        ? { ...NO_CARD, problem: 'P', approach: 'Q' }
        : NO_CARD;
  const { tree, open, ...counts } = finish(overviewInSteps(atlas, card, DEFAULTS.index));
  expect(counts).toEqual({ notes: 3, linked: 2, unsorted: 1, answered: 1, topics: 2 });
  expect(Array.from(open)).toEqual(['A.md']);
  expect(tree.map(({ name, depth, notes, open: problems }) => [name, depth, notes, problems])).toEqual([
    ['X', 0, 1, 1],
    ['Y', 1, 0, 0],
    ['Named by one note alone', 0, 1, 0],
  ]);
});

test.each<[reason: string, line: string, problem: string, approach: string]>([
  ['two parts', 'Too slow. → Cache it.', 'Too slow.', 'Cache it.'],
  ['an arrow as it is typed', 'Too slow -> Cache it', 'Too slow', 'Cache it'],
  ['a problem alone', ' Why? ', 'Why?', ''],
  ['an approach alone', '→ Cache it', '', 'Cache it'],
  ['the first arrow counts', 'A → B → C', 'A', 'B → C'],
])('a summary on one line: %s', (_reason, line, problem, approach) => {
  expect(cardOfLine(line)).toEqual({ problem, approach });
  expect(cardOfLine(summaryLine({ problem, approach }))).toEqual({ problem, approach });
});
