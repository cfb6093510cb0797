import { composeSections, filterTexts } from '../../../src/core/panel/compose';
import { matcher } from '../../../src/core/text/fold';
import { SECTIONS } from '../../../src/core/panel/section';
import { Ties } from '../../../src/core/panel/ties';
import { panelOf } from './support';

test.each([
  ['', ['anything'], true],
  ['  ', [], true],
  ['eins', ['Albert Einstein'], true],
  ['STEIN alb', ['Albert Einstein'], true],
  ['schrodinger', ['Schrödinger'], true],
  ['注意', ['注意力机制'], true],
  ['a b', ['a', 'b'], true],
  ['a c', ['a', 'b'], false],
])('%j lets %j through: %s', (query, texts, expected) => {
  expect(matcher(query)(texts)).toBe(expected);
});

test('a filter looks at titles, aliases and topics, and at links that lead nowhere', () => {
  const { look, atlas } = panelOf({
    'A.md': '[[B]] [[C]] [[Not written]]',
    'B.md': '---\naliases: [Kernel trick]\n---\n',
    'C.md': '---\ntopics: [Kernels]\n---\n',
    'Kernels again.md': '',
    'Kernel of a nut.md': '',
    'D.md': '',
  });
  const contents = look('A.md');
  const found = { near: ['Kernels again.md', 'D.md'], mentions: new Map([['Kernel of a nut.md', ['here'] as const]]) };
  const ties = new Ties(contents, found);
  const ids = (query: string): string[][] =>
    composeSections(SECTIONS, contents, ties, query, (id) => filterTexts(id, atlas)).map(({ ids: all }) => [...all]);
  expect(ids('')).toEqual([
    ['B.md', 'C.md'],
    [],
    ['Kernels again.md', 'D.md'],
    ['Kernel of a nut.md'],
    ['Not written'],
    [],
  ]);
  expect(ids('kernel')).toEqual([['B.md', 'C.md'], [], ['Kernels again.md'], ['Kernel of a nut.md'], [], []]);
  expect(ids('written')).toEqual([[], [], [], [], ['Not written'], []]);
});
