import { composeSections, filterTexts } from '../../../src/core/panel/compose';
import { matcher } from '../../../src/core/panel/filter';
import { mentionId } from '../../../src/core/panel/section';
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
    'A.md': '[[B]] [[C]] [[D]] [[Not written]]',
    'B.md': '---\naliases: [Kernel trick]\n---\n',
    'C.md': '---\ntopics: [Kernels]\n---\n',
    'D.md': '',
  });
  const found = new Map([
    ['near', ['B.md', 'D.md']],
    ['mentioned', [mentionId('here', 'C.md')]],
  ] as const);
  const ids = (query: string): string[][] =>
    composeSections(look('A.md'), found, query, (id) => filterTexts(id, atlas)).map((section) => [...section.ids]);
  expect(ids('')).toEqual([
    ['B.md', 'C.md', 'D.md'],
    [],
    [],
    ['B.md', 'D.md'],
    [mentionId('here', 'C.md')],
    ['Not written'],
  ]);
  expect(ids('kernel')).toEqual([['B.md', 'C.md'], [], [], ['B.md'], [mentionId('here', 'C.md')], []]);
  expect(ids('written')).toEqual([[], [], [], [], [], ['Not written']]);
});
