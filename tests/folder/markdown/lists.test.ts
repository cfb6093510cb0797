import { parseNote } from '../../../pkg/cli/folder/markdown';
import { print } from './print';

const note = (...lines: string[]): string => lines.join('\n');

const listsOf = (text: string): { sections: unknown; listItems: unknown } => {
  const { sections, listItems } = print(parseNote(text));
  return { sections, listItems };
};

test.each<[string, string, { sections: string[]; listItems?: string[] }]>([
  [
    'an item names the first line of its list, as a negative number; a list on the first line counts as on the second',
    note('- a', '- b', '', 'text', '', '- c'),
    {
      sections: ['list 0:0-1:3', 'paragraph 3:0-3:4', 'list 5:0-5:3'],
      listItems: ['-1 0:0-0:3', '-1 1:0-1:3', '-5 5:0-5:3'],
    },
  ],
  [
    'a list on the second line',
    note('text', '- a'),
    { sections: ['paragraph 0:0-0:4', 'list 1:0-1:3'], listItems: ['-1 1:0-1:3'] },
  ],
  [
    'an inner item names the line of the one around it, which ends before it',
    note('- a', '  - b', '    - c', '  - d', '- e'),
    {
      sections: ['list 0:0-4:3'],
      listItems: ['-1 0:0-0:3', '0 1:2-1:5', '1 2:4-2:7', '0 3:2-3:5', '-1 4:0-4:3'],
    },
  ],
  [
    'an item of several blocks ends with the last before its inner list',
    note('- a', '', '  ```', '  code', '  ```', '', '  - b'),
    {
      sections: ['list 0:0-6:5'],
      listItems: ['-1 0:0-4:5', '0 6:2-6:5'],
    },
  ],
  [
    'an item that starts with a list is as long as it',
    note('- - a', '  - b'),
    { sections: ['list 0:0-1:5'], listItems: ['-1 0:0-1:5', '0 0:2-0:5', '0 1:2-1:5'] },
  ],
  [
    'a blank line before the next item belongs to this one',
    note('- a', '', '- b', '', '', '- c'),
    {
      sections: ['list 0:0-5:3'],
      listItems: ['-1 0:0-1:0', '-1 2:0-3:0', '-1 5:0-5:3'],
    },
  ],
  [
    'three kinds of bullets are three lists, and so are two kinds of numbers',
    note('- a', '* b', '+ c', '1. d', '2) e'),
    {
      sections: ['list 0:0-0:3', 'list 1:0-1:3', 'list 2:0-2:3', 'list 3:0-3:4', 'list 4:0-4:4'],
      listItems: ['-1 0:0-0:3', '-1 1:0-1:3', '-2 2:0-2:3', '-3 3:0-3:4', '-4 4:0-4:4'],
    },
  ],
  [
    'tasks with any sign',
    note('- [ ] a', '* [x] b', '1. [/] c', '- [é] d'),
    {
      sections: ['list 0:0-0:7', 'list 1:0-1:7', 'list 2:0-2:8', 'list 3:0-3:7'],
      listItems: ['[ ] -1 0:0-0:7', '[x] -1 1:0-1:7', '[/] -2 2:0-2:8', '[é] -3 3:0-3:7'],
    },
  ],
  [
    'no task: no space behind, nothing inside, two signs, a sign of two units',
    note('- [x]a', '- [] b', '- [xx] c', '- [😀] d', '- [ ]'),
    {
      sections: ['list 0:0-4:5'],
      listItems: ['-1 0:0-0:6', '-1 1:0-1:6', '-1 2:0-2:8', '-1 3:0-3:8', '-1 4:0-4:5'],
    },
  ],
  [
    'a list in the text of a task',
    note('- [ ] 1. a'),
    { sections: ['list 0:0-0:10'], listItems: ['[ ] -1 0:0-0:10', '0 0:6-0:10'] },
  ],
  [
    'lines that follow belong to the item, indented or not',
    note('- a', '  b', 'c', '    d', '- e'),
    {
      sections: ['list 0:0-4:3'],
      listItems: ['-1 0:0-3:5', '-1 4:0-4:3'],
    },
  ],
  [
    'behind a blank line only what is indented belongs to it',
    note('- a', '', '  b', '', 'c'),
    {
      sections: ['list 0:0-2:3', 'paragraph 4:0-4:1'],
      listItems: ['-1 0:0-2:3'],
    },
  ],
  [
    'one space of indentation makes no inner list',
    note('- a', ' - b', '  - c'),
    { sections: ['list 0:0-2:5'], listItems: ['-1 0:0-0:3', '-1 1:0-1:4', '-1 2:0-2:5'] },
  ],
  [
    'tabs indent',
    note('- a', '\t- b', '\t\t- c'),
    { sections: ['list 0:0-2:5'], listItems: ['-1 0:0-0:3', '0 1:1-1:4', '1 2:2-2:5'] },
  ],
  [
    'below a number the text behind it must be reached',
    note('1. a', '   - b', '', '1. c', '  - d'),
    {
      sections: ['list 0:0-3:4', 'list 4:0-4:5'],
      listItems: ['-1 0:0-0:4', '0 1:3-1:6', '-1 3:0-3:4', '-4 4:0-4:5'],
    },
  ],
  [
    'at most the width of the bullet is taken from an inner line',
    note('- a', '    - b', '1. c', '     - d'),
    {
      sections: ['list 0:0-1:7', 'list 2:0-3:8'],
      listItems: ['-1 0:0-0:3', '0 1:2-1:7', '-2 2:0-2:4', '2 3:4-3:8'],
    },
  ],
  [
    'a line without indentation does not keep the others from losing theirs',
    note('- a', 'lazy', '', '    - b'),
    {
      sections: ['list 0:0-3:7'],
      listItems: ['-1 0:0-1:4', '0 3:2-3:7'],
    },
  ],
  [
    'an empty bullet, and one with only space',
    note('-', '-   ', '- a'),
    { sections: ['list 0:0-2:3'], listItems: ['-1 0:0-0:1', '-1 1:0-1:4', '-1 2:0-2:3'] },
  ],
  [
    'a bullet needs a space',
    note('-a', '', '1.b', '', '*c'),
    { sections: ['paragraph 0:0-0:2', 'paragraph 2:0-2:3', 'paragraph 4:0-4:2'] },
  ],
  [
    'only a list from 1 on ends a paragraph',
    note('a', '2. b', '', 'c', '1. d', '', 'e', '- f'),
    {
      sections: ['paragraph 0:0-1:4', 'paragraph 3:0-3:1', 'list 4:0-4:4', 'paragraph 6:0-6:1', 'list 7:0-7:3'],
      listItems: ['-4 4:0-4:4', '-7 7:0-7:3'],
    },
  ],
  [
    'a rule, a heading and a fence end a list; a quote does not',
    note('- a', '> b', '- c', '# d', '- e', '***', '- f', '```', '```'),
    {
      sections: [
        'list 0:0-2:3',
        'heading 3:0-3:3',
        'list 4:0-4:3',
        'thematicBreak 5:0-5:3',
        'list 6:0-6:3',
        'code 7:0-8:3',
      ],
      listItems: ['-1 0:0-1:3', '-1 2:0-2:3', '-4 4:0-4:3', '-6 6:0-6:3'],
    },
  ],
  [
    'five spaces behind the bullet start code',
    note('-     [[a]]'),
    { sections: ['list 0:0-0:11'], listItems: ['-1 0:0-0:11'] },
  ],
  [
    'lists in a quote',
    note('> - a', '>   - b', '>', '> - c'),
    {
      sections: ['blockquote 0:0-3:5'],
      listItems: ['-1 0:2-0:5', '0 1:4-1:7', '-1 3:2-3:5'],
    },
  ],
  [
    'a number as large as one likes',
    note('12345678901234567890. a'),
    { sections: ['list 0:0-0:23'], listItems: ['-1 0:0-0:23'] },
  ],
])('%s', (_name, text, expected) => {
  expect(listsOf(text)).toEqual({ listItems: undefined, ...expected });
});
