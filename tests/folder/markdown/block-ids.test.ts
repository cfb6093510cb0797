import { parseNote } from '../../../pkg/cli/folder/markdown';
import { print, type Printed } from './print';

const note = (...lines: string[]): string => lines.join('\n');

test.each<[string, string, Printed]>([
  [
    'at the end of a paragraph',
    note('text ^id-1', '', 'more'),
    {
      sections: ['paragraph 0:0-0:10 ^id-1', 'paragraph 2:0-2:4'],
      blocks: ['id-1 id-1 0:0-0:10'],
    },
  ],
  [
    'at the end of the last line of a paragraph',
    note('one', 'two ^id'),
    { sections: ['paragraph 0:0-1:7 ^id'], blocks: ['id id 0:0-1:7'] },
  ],
  ['found in lower case', 'text ^MyId', { sections: ['paragraph 0:0-0:10 ^MyId'], blocks: ['myid MyId 0:0-0:10'] }],
  [
    'of a list item',
    note('- a ^one', '- b', '  - c ^two'),
    {
      sections: ['list 0:0-2:10'],
      listItems: ['-1 0:0-0:8 ^one', '-1 1:0-1:3', '1 2:2-2:10 ^two'],
      blocks: ['one one 0:0-0:8', 'two two 2:2-2:10'],
    },
  ],
  [
    'alone below a block: it names that block and is none itself',
    note('| a |', '|---|', '', '^table', '', '> quote', '', '^quote'),
    {
      sections: ['table 0:0-1:5 ^table', 'blockquote 5:0-5:7 ^quote'],
      blocks: ['table table 0:0-1:5', 'quote quote 5:0-5:7'],
    },
  ],
  [
    'alone below a list: it names the list, not the last item',
    note('- a', '- b', '', '^list'),
    {
      sections: ['list 0:0-1:3 ^list'],
      listItems: ['-1 0:0-0:3', '-1 1:0-1:3'],
      blocks: ['list list 0:0-1:3'],
    },
  ],
  [
    'in a heading',
    '# Head ^id',
    { headings: ['1 Head ^id 0:0-0:10'], sections: ['heading 0:0-0:10 ^id'], blocks: ['id id 0:0-0:10'] },
  ],
  [
    'in a quote: it names the quote',
    '> text ^id',
    { sections: ['blockquote 0:0-0:10 ^id'], blocks: ['id id 0:0-0:10'] },
  ],
  [
    'not without a space before it, not in the middle, not with other characters',
    note('a^b', '', 'c ^d e', '', 'f ^g_h', '', '^i j'),
    {
      sections: ['paragraph 0:0-0:3', 'paragraph 2:0-2:6', 'paragraph 4:0-4:6', 'paragraph 6:0-6:4'],
    },
  ],
  ['not in code', note('```', 'text ^id', '```'), { sections: ['code 0:0-2:3'] }],
  ['alone at the start of a note there is nothing to name', '^id', {}],
  [
    'a name like that of an inherited property',
    'text ^constructor',
    { sections: ['paragraph 0:0-0:17 ^constructor'], blocks: ['constructor constructor 0:0-0:17'] },
  ],
])('a block id %s', (_name, text, expected) => {
  expect(print(parseNote(text))).toEqual(expected);
});
