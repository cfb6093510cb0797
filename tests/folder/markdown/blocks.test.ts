import { parseNote } from '../../../pkg/cli/folder/markdown';
import { print, type Printed } from './print';

const note = (...lines: string[]): string => lines.join('\n');

test.each<[string, string, Printed]>([
  ['an empty note has nothing', '', {}],
  [
    'a byte order mark stands before the first heading',
    '\ufeff# One',
    { headings: ['1 One 0:1-0:6'], sections: ['heading 0:1-0:6'] },
  ],
  ['blank lines are nothing', '\n  \n\t\n', {}],

  // Headings
  [
    'a heading without its hashes',
    note('# One', '', '## Two ##', '### Three ### #', '#four'),
    {
      headings: ['1 One 0:0-0:5', '2 Two 2:0-2:9', '3 Three 3:0-3:15'],
      sections: ['heading 0:0-0:5', 'heading 2:0-2:9', 'heading 3:0-3:15', 'paragraph 4:0-4:5'],
      tags: ['#four 4:0-4:5'],
    },
  ],
  [
    'seven hashes are text, and so are hashes without a space',
    note('####### a', '', '##b'),
    {
      sections: ['paragraph 0:0-0:9', 'paragraph 2:0-2:3'],
    },
  ],
  [
    'a heading keeps its markup',
    '## A **bold** [[Link|name]] `code`',
    {
      headings: ['2 A **bold** [[Link|name]] `code` 0:0-0:34'],
      sections: ['heading 0:0-0:34'],
      links: ['Link "name" 0:14-0:27'],
    },
  ],
  [
    'an empty heading',
    note('#', 'text'),
    { headings: ['1  0:0-0:1'], sections: ['heading 0:0-0:1', 'paragraph 1:0-1:4'] },
  ],
  [
    'a heading ends a paragraph without a blank line',
    note('text', '# Head', 'text'),
    {
      headings: ['1 Head 1:0-1:6'],
      sections: ['paragraph 0:0-0:4', 'heading 1:0-1:6', 'paragraph 2:0-2:4'],
    },
  ],
  [
    'underlined headings',
    note('One', '===', '', 'Two', '---', '', 'Three', '-'),
    {
      headings: ['1 One 0:0-1:3', '2 Two 3:0-4:3', '2 Three 6:0-7:1'],
      sections: ['heading 0:0-1:3', 'heading 3:0-4:3', 'heading 6:0-7:1'],
    },
  ],
  [
    'an underline makes a heading of one line only; under more it is text or a rule',
    note('a', 'b', '===', '', 'c', 'd', '---'),
    {
      sections: ['paragraph 0:0-2:3', 'paragraph 4:0-5:1', 'thematicBreak 6:0-6:3'],
    },
  ],
  [
    'an underline with a space around it underlines nothing',
    note('a', ' ===', '', 'b', '=== '),
    {
      sections: ['paragraph 0:0-1:4', 'paragraph 3:0-4:4'],
    },
  ],
  [
    'headings in quotes, callouts and lists are no headings of the note',
    note('> # Quoted', '', '> [!note]', '> # Called out', '', '- # Listed'),
    {
      sections: ['blockquote 0:0-0:10', 'callout 2:0-3:14', 'list 5:0-5:10'],
      listItems: ['-5 5:0-5:10'],
    },
  ],

  // Rules
  [
    'rules of three characters and more',
    note('***', '- - -', '____', '', '--', '', '* * x'),
    {
      sections: [
        'thematicBreak 0:0-0:3',
        'thematicBreak 1:0-1:5',
        'thematicBreak 2:0-2:4',
        'paragraph 4:0-4:2',
        'list 6:0-6:5',
      ],
      listItems: ['-6 6:0-6:5', '6 6:2-6:5'],
    },
  ],

  // Code
  ['nothing in fenced code is read', note('```js', '# a', '[[b]] #c', '```'), { sections: ['code 0:0-3:3'] }],
  [
    'a longer fence holds a shorter one, and another kind',
    note('````', '```', '~~~', '[[a]]', '````', '[[b]]'),
    {
      sections: ['code 0:0-4:4', 'paragraph 5:0-5:5'],
      links: ['b "b" 5:0-5:5'],
    },
  ],
  [
    'a fence that is not closed goes on to the end',
    note('text', '', '~~~', '[[a]]', ''),
    { sections: ['paragraph 0:0-0:4', 'code 2:0-4:0'] },
  ],
  [
    'no backtick in the line that opens a fence of backticks',
    note('``` a`b', '[[c]]', '```'),
    {
      sections: ['paragraph 0:0-1:5', 'code 2:0-2:3'],
      links: ['c "c" 1:0-1:5'],
    },
  ],
  [
    'a fence closes with space behind it, but not with words',
    note('```', 'a', '``` b', '```  ', '[[c]]'),
    {
      sections: ['code 0:0-3:5', 'paragraph 4:0-4:5'],
      links: ['c "c" 4:0-4:5'],
    },
  ],
  [
    'indented code',
    note('    [[a]] #b', '', '\t[[c]]', '', 'text'),
    { sections: ['code 0:0-2:6', 'paragraph 4:0-4:4'] },
  ],
  [
    'an indented line goes on with a paragraph',
    note('text', '    [[a]]'),
    { sections: ['paragraph 0:0-1:9'], links: ['a "a" 1:4-1:9'] },
  ],
  [
    'code in a quote ends with it',
    note('> ```', '> [[a]]', '', '[[b]]'),
    {
      sections: ['blockquote 0:0-1:7', 'paragraph 3:0-3:5'],
      links: ['b "b" 3:0-3:5'],
    },
  ],

  // Math
  ['math in a block', note('$$', '[[a]] #b', '$$', '', '$$x', 'y $$'), { sections: ['math 0:0-2:2', 'math 4:0-5:4'] }],
  [
    'math on one line is a paragraph that hides what is in it',
    note('$$ [[a]] $$', '', '$$ [[b]] $$ [[c]]'),
    {
      sections: ['paragraph 0:0-0:11', 'paragraph 2:0-2:17'],
      links: ['c "c" 2:12-2:17'],
    },
  ],
  ['math that is not closed goes on to the end', note('$$', '[[a]]'), { sections: ['math 0:0-1:5'] }],

  // HTML
  [
    'HTML ends with an empty line, not with its tag',
    note('<div>', '[[a]] #b', '</div>', '[[c]]', '', '[[d]]'),
    {
      sections: ['html 0:0-3:5', 'paragraph 5:0-5:5'],
      links: ['d "d" 5:0-5:5'],
    },
  ],
  [
    'an HTML comment ends where it ends',
    note('<!-- [[a]]', '', '#b -->', '[[c]]'),
    {
      sections: ['html 0:0-2:6', 'paragraph 3:0-3:5'],
      links: ['c "c" 3:0-3:5'],
    },
  ],
  [
    'preformatted HTML goes on over blank lines',
    note('<pre>', '', '[[a]]', '</pre>', '[[b]]'),
    {
      sections: ['html 0:0-3:6', 'paragraph 4:0-4:5'],
      links: ['b "b" 4:0-4:5'],
    },
  ],
  [
    'a tag in a line of text hides only itself',
    '<span title="[[a]]">[[b]]</span> <b>#c</b>',
    {
      sections: ['paragraph 0:0-0:42'],
      links: ['b "b" 0:20-0:25'],
      tags: ['#c 0:36-0:38'],
    },
  ],
  [
    'any tag alone on a line starts HTML, but not within a paragraph',
    note('<custom-tag a="b">', '[[a]]', '', 'text', '<custom-tag>', '[[b]]'),
    {
      sections: ['html 0:0-1:5', 'paragraph 3:0-5:5'],
      links: ['b "b" 5:0-5:5'],
    },
  ],

  // Comments
  [
    'a comment of the app: its text is read, its blocks are not',
    note('%%', '- [[a]] #b', '# c', '%%', 'text'),
    {
      sections: ['comment 0:0-3:2', 'paragraph 4:0-4:4'],
      links: ['a "a" 1:2-1:7'],
      tags: ['#b 1:8-1:10'],
    },
  ],
  [
    'a comment on one line is part of a paragraph',
    note('%% [[a]] %%', 'text %%#b%% [[c]]'),
    {
      sections: ['paragraph 0:0-1:17'],
      links: ['a "a" 0:3-0:8', 'c "c" 1:12-1:17'],
      tags: ['#b 1:7-1:9'],
    },
  ],
  [
    'what follows the opening mark is placed as though the mark were not there',
    note('%% [[a]]', '[[b]]', '%%'),
    {
      sections: ['comment 0:0-2:2'],
      links: ['a "a" 0:1-0:6', 'b "b" 1:0-1:5'],
    },
  ],
  [
    'behind the closing mark another block starts',
    note('%%', 'a', 'b %% [[c]]', 'd'),
    {
      sections: ['comment 0:0-2:4', 'paragraph 2:4-3:1'],
      links: ['c "c" 2:5-2:10'],
    },
  ],
  [
    'three percent signs, or a fourth in the line, open nothing',
    note('%%%', '', '%% 50% [[a]]', '', '- b'),
    {
      sections: ['paragraph 0:0-0:3', 'paragraph 2:0-2:12', 'list 4:0-4:3'],
      links: ['a "a" 2:7-2:12'],
      listItems: ['-4 4:0-4:3'],
    },
  ],
  [
    'a comment that is not closed hides the blocks to the end',
    note('%%', '', '# a', '- b'),
    { sections: ['comment 0:0-3:3'] },
  ],
  ['a comment ends a paragraph', note('text', '%%', 'a', '%%'), { sections: ['paragraph 0:0-0:4', 'comment 1:0-3:2'] }],

  // Quotes and callouts
  [
    'a quote goes on without its mark until a blank line',
    note('> a', 'b [[c]]', '', 'd'),
    {
      sections: ['blockquote 0:0-1:7', 'paragraph 3:0-3:1'],
      links: ['c "c" 1:2-1:7'],
    },
  ],
  [
    'other blocks end a quote',
    note('> a', '# b', '> c', '- d', '> e', '---'),
    {
      headings: ['1 b 1:0-1:3'],
      sections: [
        'blockquote 0:0-0:3',
        'heading 1:0-1:3',
        'blockquote 2:0-2:3',
        'list 3:0-4:3',
        'thematicBreak 5:0-5:3',
      ],
      listItems: ['-3 3:0-4:3'],
    },
  ],
  [
    'a quote in a quote is one section',
    note('> a', '>> b [[c]]', '> d'),
    { sections: ['blockquote 0:0-2:3'], links: ['c "c" 1:5-1:10'] },
  ],
  [
    'callouts of all kinds',
    note('> [!note]', '', '> [!TIP]+ Title [[a]]', '> text #b', '', '>[!my type|meta]-'),
    {
      sections: ['callout 0:0-0:9', 'callout 2:0-3:9', 'callout 5:0-5:17'],
      links: ['a "a" 2:16-2:21'],
      tags: ['#b 3:7-3:9'],
    },
  ],
  [
    'what is only like a callout is a quote',
    note('> [!note]Title', '', '>  [!note]', '', '> [!]', '', '> a', '> [!note]'),
    {
      sections: ['blockquote 0:0-0:14', 'blockquote 2:0-2:10', 'blockquote 4:0-4:5', 'blockquote 6:0-7:9'],
    },
  ],
  [
    'the line below the title of a callout starts anew',
    note('> [!note] Title', '> 1. [[a]]', '> 2. b'),
    {
      sections: ['callout 0:0-2:6'],
      links: ['a "a" 1:5-1:10'],
      listItems: ['-1 1:2-1:10', '-1 2:2-2:6'],
    },
  ],
  [
    'a list in a callout in a callout',
    note('> [!a]', '> > [!b] c', '> > - [ ] d #e'),
    {
      sections: ['callout 0:0-2:14'],
      listItems: ['[ ] -2 2:4-2:14'],
      tags: ['#e 2:12-2:14'],
    },
  ],

  // Tables
  [
    'links and tags in a table',
    note('| A | B |', '| --- | :-: |', '| [[a\\|b]] | #c |', '| d |', '', 'text'),
    {
      sections: ['table 0:0-3:5', 'paragraph 5:0-5:4'],
      links: ['a "b" 2:2-2:10'],
      tags: ['#c 2:13-2:15'],
    },
  ],
  [
    'a table without outer pipes',
    note('A | B', '--- | ---', '[[a]] | #c', 'text'),
    {
      sections: ['table 0:0-2:10', 'paragraph 3:0-3:4'],
      links: ['a "a" 2:0-2:5'],
      tags: ['#c 2:8-2:10'],
    },
  ],
  [
    'a pipe that is not escaped cuts a link in two',
    note('| A |', '|---|', '| [[a|b]] | [[c]] |'),
    {
      sections: ['table 0:0-2:19'],
      links: ['c "c" 2:12-2:17'],
    },
  ],
  [
    'code does not protect a pipe',
    note('| A |', '|---|', '| `a | [[b]]` |'),
    { sections: ['table 0:0-2:15'], links: ['b "b" 2:7-2:12'] },
  ],
  [
    'text directly before a table swallows it',
    note('text', '| A |', '|---|', '| [[a]] |'),
    {
      sections: ['paragraph 0:0-3:9'],
      links: ['a "a" 3:2-3:7'],
    },
  ],
  [
    'all rows start with a pipe, or none',
    note('| A | B |', '--- | ---', '', 'A | B', '| --- | --- |', '', '| A | B |', '|---|---|', 'c | d'),
    {
      sections: ['paragraph 0:0-1:9', 'paragraph 3:0-4:13', 'table 6:0-7:9', 'paragraph 8:0-8:5'],
    },
  ],
  [
    'no table without a line of dashes',
    note('| A |', '| B |', '', '| A |', '|   |'),
    { sections: ['paragraph 0:0-1:5', 'paragraph 3:0-4:5'] },
  ],

  // Definitions
  [
    'definitions of links in the vault, and of others',
    note('[a]: Note%20b.md', '[C  D]: <e f.md> "Title"', '[g]: https://example.org', '', '[a] [text][c d]'),
    {
      sections: ['definition 0:0-0:16', 'definition 1:0-1:24', 'definition 2:0-2:24', 'paragraph 4:0-4:15'],
      referenceLinks: ['a Note b.md 0:0-0:16', 'c d e f.md 1:0-1:24', 'g https://example.org 2:0-2:24'],
    },
  ],
  [
    'a title may stand on the next line',
    note('[a]: b.md', '"c"', 'text'),
    {
      sections: ['definition 0:0-1:3', 'paragraph 2:0-2:4'],
      referenceLinks: ['a b.md 0:0-1:3'],
    },
  ],
  ['a definition does not end a paragraph', note('text', '[a]: b.md'), { sections: ['paragraph 0:0-1:9'] }],
])('%s', (_name, text, expected) => {
  expect(print(parseNote(text))).toEqual(expected);
});
