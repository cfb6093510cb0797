import { parseNote } from '../../../pkg/cli/folder/markdown';
import { print, type Printed } from './print';

const note = (...lines: string[]): string => lines.join('\n');

/** The app's list of footnotes behind the note, as sections. */
const rendered = (at: string): string[] => [`text ${at}-${at}`, `element ${at}-${at}`];

test.each<[string, string, Printed]>([
  [
    'a note and what refers to it, in any case',
    note('a[^Note] b[^note]', '', '[^NOTE]: text [[c]]'),
    {
      sections: ['paragraph 0:0-0:17', 'footnoteDefinition 2:0-2:19', ...rendered('3:0')],
      footnotes: ['note 2:0-2:19'],
      footnoteRefs: ['note 0:1-0:8', 'note 0:10-0:17'],
      links: ['c "c" 2:14-2:19'],
    },
  ],
  ['what refers to nothing is text', 'a[^1]', { sections: ['paragraph 0:0-0:5'] }],
  [
    'a note that nothing refers to is not shown',
    '[^1]: a',
    { sections: ['footnoteDefinition 0:0-0:7'], footnotes: ['1 0:0-0:7'] },
  ],
  [
    'notes in the text are called by their place among all',
    note('a^[one #t] b[^x] c^[two]', '', '[^x]: d'),
    {
      sections: ['paragraph 0:0-0:24', 'footnoteDefinition 2:0-2:7', ...rendered('3:0')],
      footnotes: ['[inline0 0:1-0:10', '[inline2 0:18-0:24', 'x 2:0-2:7'],
      footnoteRefs: ['x 0:12-0:16'],
      tags: ['#t 0:7-0:9'],
    },
  ],
  [
    'inside a note in the text there are no others',
    note('a^[b [^1] ^[c]]', '', '[^1]: d'),
    {
      sections: ['paragraph 0:0-0:15', 'footnoteDefinition 2:0-2:7', ...rendered('3:0')],
      footnotes: ['[inline0 0:1-0:15', '1 2:0-2:7'],
    },
  ],
  [
    'a note goes on while it is indented, and without a blank line as any text does',
    note('[^1]: a', 'b', '', '    - c', '', 'd'),
    {
      sections: ['footnoteDefinition 0:0-3:7', 'paragraph 5:0-5:1'],
      footnotes: ['1 0:0-3:7'],
      listItems: ['-3 3:4-3:7'],
    },
  ],
  [
    'another note, a heading, a list, a table end it',
    note('[^1]: a', '[^2]: b', '# c', '[^3]: d', '- e', '', '[^4]: f', '|g|', '|-|'),
    {
      sections: [
        'footnoteDefinition 0:0-0:7',
        'footnoteDefinition 1:0-1:7',
        'heading 2:0-2:3',
        'footnoteDefinition 3:0-3:7',
        'list 4:0-4:3',
        'footnoteDefinition 6:0-6:7',
        'table 7:0-8:3',
      ],
      headings: ['1 c 2:0-2:3'],
      footnotes: ['1 0:0-0:7', '2 1:0-1:7', '3 3:0-3:7', '4 6:0-6:7'],
      listItems: ['-4 4:0-4:3'],
    },
  ],
  [
    'no note: a space in its name, no name, no colon',
    note('[^a b]: c', '', '[^]: d', '', '[^e] f'),
    {
      sections: ['paragraph 0:0-0:9', 'paragraph 2:0-2:6', 'paragraph 4:0-4:6'],
    },
  ],
])('%s', (_name, text, expected) => {
  expect(print(parseNote(text))).toEqual(expected);
});

test('what ends a note is looked for in its first 1,024 characters', () => {
  const long = `[^1]: ${'a'.repeat(1100)}\n[^2]: b\n\n[^3]: c`;
  expect(parseNote(long).footnotes?.map(({ id }) => id)).toEqual(['1', '3']);
});
