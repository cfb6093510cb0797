import { tags } from '../../../../src/core/topics/sources/tags';
import { foundBy, many, outline, type Notes } from './found';

const found = (notes: Notes): string[] => outline(foundBy(tags, notes));

test.each<[reason: string, notes: Notes, topics: string[]]>([
  ['flat ones', { ...many(3, 'a*.md', { tags: ['ml'] }), ...many(3, 'b*.md', { tags: ['nlp'] }) }, ['ml 3', 'nlp 3']],
  [
    'those of properties, in any case, and those in the text together',
    {
      'a.md': { frontmatter: { tags: ['ML', 'x'] } },
      'b.md': { frontmatter: { tags: 'ml' } },
      'c.md': { tags: ['ml'] },
    },
    ['ml 3'],
  ],
  [
    'nested ones as a tree, which counts all below',
    { ...many(3, 'a*.md', { tags: ['ml/vision'] }), 'b.md': { tags: ['ml'] }, 'c.md': { tags: ['ml/rare'] } },
    ['ml 5', 'ml/vision 3'],
  ],
  [
    'not those that say how far a note is, in any language, with those below',
    many(3, 'a*.md', { tags: ['todo', 'status/draft', 'entwurf', '待办', 'seedling', 'hard', 'art'] }),
    [
      'art 3',
      'entwurf 3 (status)',
      'hard 3 (status)',
      'seedling 3 (status)',
      'status 3 (status)',
      'status/draft 3 (status)',
      'todo 3 (status)',
      '待办 3 (status)',
    ],
  ],
  [
    'not those that say of what kind a note is',
    many(3, 'a*.md', { tags: ['meeting', 'type/book', 'moc', 'meta', 'art'] }),
    ['art 3', 'meeting 3 (type)', 'meta 3 (type)', 'moc 3 (type)', 'type 3 (type)', 'type/book 3 (type)'],
  ],
  [
    'not one that hardly a note is without',
    {
      ...many(20, 'a*.md', { tags: ['vault', 'art'] }),
      ...many(10, 'b*.md', { tags: ['vault'] }),
      ...many(5, 'c*.md'),
    },
    ['art 20', 'vault 30 (everywhere)'],
  ],
  ['not those of two notes', many(2, 'a*.md', { tags: ['art'] }), []],
])('%s', (_reason, notes, topics) => {
  expect(found(notes)).toEqual(topics);
});

test('of very many flat tags those that most notes have', () => {
  const notes = many(400, '*.md', (i) => ({ tags: [`a${i % 100}`, `common${i % 3}`] }));
  const wanted = foundBy(tags, notes).filter(({ doubt }) => doubt === null);
  expect(wanted.length).toBeLessThanOrEqual(40);
  expect(wanted.map(({ name }) => name)).toEqual(expect.arrayContaining(['common0', 'common1', 'common2']));
});

test('a thousand tags on one note, and a tag a note, give no topic', () => {
  expect(found({ 'a.md': { tags: Array.from({ length: 1000 }, (_, i) => `t${i}`) } })).toEqual([]);
  expect(found(many(1000, '*.md', (i) => ({ tags: [`t${i}`] })))).toEqual([]);
});
