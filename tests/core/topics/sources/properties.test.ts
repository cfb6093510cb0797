import { properties } from '../../../../src/core/topics/sources/properties';
import { foundBy, many, outline, type Notes } from './found';

const found = (notes: Notes): string[] => outline(foundBy(properties, notes));
const of = (key: string, value: unknown) => ({ frontmatter: { [key]: value } });

test.each<[reason: string, notes: Notes, topics: string[]]>([
  [
    'one whose values repeat, whatever it is called',
    { ...many(4, 'a*.md', of('Rubrik', 'Kunst')), ...many(3, 'b*.md', of('rubrik', ['Recht', 'kunst'])) },
    ['Kunst 7', 'Recht 3'],
  ],
  [
    'links, by the name of the page, however they are written',
    {
      'Books.md': {},
      'a.md': of('categories', ['[[Books]]']),
      'b.md': of('categories', '[[Books|Some books]]'),
      'c.md': of('categories', '[[books]]'),
    },
    ['Books 3'],
  ],
  [
    'what stands above, as a tree, with maps by what they are of',
    {
      'Animals MOC.md': {},
      'Birds MOC.md': of('up', '[[Animals MOC]]'),
      'Fish MOC.md': of('up', '[[Animals MOC]]'),
      'Cats MOC.md': of('up', '[[Animals MOC]]'),
      ...many(3, 'owl *.md', of('up', '[[Birds MOC]]')),
      ...many(3, 'carp *.md', of('up', '[[Fish MOC]]')),
    },
    ['Animals 9', 'Animals/Birds 3', 'Animals/Fish 3'],
  ],
  [
    'a circle is none',
    {
      'A.md': of('up', '[[B]]'),
      'B.md': of('up', '[[A]]'),
      ...many(3, 'a*.md', of('up', '[[A]]')),
      ...many(3, 'b*.md', of('up', '[[B]]')),
    },
    ['A 4', 'B 4'],
  ],
  [
    'not what says how far notes are',
    {
      ...many(3, 'a*.md', of('stage', 'draft')),
      ...many(3, 'b*.md', of('stage', 'done')),
      ...many(3, 'c*.md', of('stage', 'x')),
    },
    ['done 3 (status)', 'draft 3 (status)', 'x 3 (status)'],
  ],
  [
    'not what kind of thing a note is on, where most values say that; beside subjects one of them may be one',
    {
      ...many(3, 'a*.md', of('kind', 'paper')),
      ...many(3, 'b*.md', of('kind', 'Personen')),
      ...many(3, 'c*.md', of('kind', '概念')),
      ...many(3, 'd*.md', of('kind', 'wind')),
      ...many(3, 'e*.md', of('field', 'Books')),
      ...many(3, 'f*.md', of('field', 'Sailing')),
      ...many(3, 'g*.md', of('field', 'Bread')),
    },
    ['Books 3', 'Bread 3', 'Sailing 3', 'paper 3 (type)', 'Personen 3 (type)', 'wind 3 (type)', '概念 3 (type)'],
  ],
  [
    'pages of such names, which a person may sort by',
    { ...many(3, 'a*.md', of('categories', '[[Books]]')), ...many(3, 'b*.md', of('categories', '[[People]]')) },
    ['Books 3', 'People 3'],
  ],
  [
    'a page with few notes of its own that brings several values together, and not the page to start from',
    {
      'Science.md': of('up', '[[Home]]'),
      'Stars.md': of('up', '[[Science]]'),
      'Rocks.md': of('up', '[[Science]]'),
      'Music.md': of('up', '[[Home]]'),
      ...many(3, 'a*.md', of('up', '[[Stars]]')),
      ...many(3, 'b*.md', of('up', '[[Rocks]]')),
      ...many(3, 'c*.md', of('up', '[[Music]]')),
    },
    ['Home 13 (shelf)', 'Home/Music 3', 'Home/Science 8', 'Home/Science/Rocks 3', 'Home/Science/Stars 3'],
  ],
  [
    'not who made what a note is on, or where it is from',
    { ...many(3, 'a*.md', of('Author', '[[Ada Vale]]')), ...many(3, 'b*.md', of('出版社', '灯塔')) },
    ['Ada Vale 3 (origin)', '灯塔 3 (origin)'],
  ],
  ['not what plugins know their notes by', many(5, '*.md', of('kanban-plugin', 'board')), []],
  ['not texts that differ', many(9, '*.md', (i) => of('author', `Writer ${i}`)), []],
  [
    'not dates, numbers, addresses and sentences',
    many(9, '*.md', {
      frontmatter: {
        day: '2026-03-01',
        rank: 5,
        link: 'https://example.org/a',
        say: 'a sentence that is far too long for the name of any topic',
      },
    }),
    [],
  ],
  [
    'not what the app, publishers and this plugin read',
    many(9, '*.md', { frontmatter: { cssclasses: 'wide', publish: 'yes', aliases: ['same'], topics: ['Art'] } }),
    [],
  ],
  [
    'not a value that hardly a note is without',
    { ...many(30, 'a*.md', of('area', 'Work')), ...many(3, 'b*.md', of('area', 'Home')) },
    ['Home 3', 'Work 30 (everywhere)'],
  ],
])('%s', (_reason, notes, topics) => {
  expect(found(notes)).toEqual(topics);
});

test('each has a rule and a reason with its count', () => {
  expect(
    foundBy(properties, many(3, '*.md', of('area', '[[Art]]'))).map(({ rules, reasons }) => ({ rules, reasons })),
  ).toEqual([
    {
      rules: { properties: [{ key: 'area', value: 'Art' }] },
      reasons: [{ kind: 'value', property: 'area', value: 'Art', notes: 3 }],
    },
  ]);
});
