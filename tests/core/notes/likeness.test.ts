import { areAlike } from '../../../src/core/notes/likeness';
import { parseNote } from '../../../pkg/cli/folder/markdown';

const NOTE = `---
topics: [Transformers]
created: 2024-01-02T12:34:56
problem: Tokens are alone and know nothing of each other.
---
# Attention

Every token looks at every other one and takes from it what it needs, weighted by how well a query fits a key.

## Cost

- The cost grows with the square of the length, which is what most later work is about.
- See [[Flash attention]] and [[Linear attention]].

It was not the first of its kind, but it was the first that went without recurrence.
`;

const LOG = (text: string): string => `---
type: log
project: "[[Garden]]"
status: open
---
# Log

## Done

${text}

## Next

- [ ] write it up
`;

test.each<[reason: string, a: string, b: string, alike: boolean]>([
  ['the same', NOTE, NOTE, true],
  ['a line more', NOTE, `${NOTE}\nA thought that came on the train.\n`, true],
  ['a line less', NOTE, NOTE.replace('It was not the first of its kind, but', 'But'), true],
  ['a word more in a paragraph', NOTE, NOTE.replace('went without', 'went wholly without'), true],
  ['a property more', NOTE, NOTE.replace('topics:', 'status: done\ntopics:'), true],
  ['a property with another value', NOTE, NOTE.replace('[Transformers]', '[Models, Sequences]'), true],
  ['properties alone', NOTE.slice(0, NOTE.indexOf('#')), NOTE.slice(0, NOTE.indexOf('#')), true],
  [
    'another text under the same headings',
    LOG('Dug the beds and sowed the peas.'),
    LOG('Nothing, for it rained all day long.'),
    false,
  ],
  [
    'another text of equal length',
    LOG('Dug the beds and sowed the peas.'),
    LOG('Dug the bed and sowed the beans.'),
    false,
  ],
  ['an empty one from the same template', LOG(''), LOG(''), false],
  ['hardly anything', '---\ntopics: [Family]\n---\n', '---\ntopics: [Family]\n---\n', false],
  ['one short line', 'Text of the first.', 'Text of the other.', false],
  ['nothing', '', '', false],
  [
    'the same properties over other texts',
    `${NOTE.slice(0, NOTE.indexOf('#'))}${'One thing. '.repeat(40)}`,
    `${NOTE.slice(0, NOTE.indexOf('#'))}${'Other things. '.repeat(60)}`,
    false,
  ],
  ['a part of it', NOTE, NOTE.slice(0, NOTE.indexOf('##')), false],
  ['something else', NOTE, LOG('Dug the beds and sowed the peas.'), false],
  [
    'one of several paragraphs of one length',
    `${'A paragraph. '.repeat(9)}\n\n`.repeat(4),
    'A paragraph. '.repeat(9),
    false,
  ],
  [
    'a long table',
    `${'| a | b |\n'.repeat(3)}${'| - | - |\n'.repeat(99)}`,
    `${'| a | b |\n'.repeat(3)}${'| - | - |\n'.repeat(99)}`,
    false,
  ],
])('%s', (_reason, a, b, alike) => {
  const [ours, theirs] = [parseNote(a), parseNote(b)];
  expect([areAlike(ours, theirs), areAlike(theirs, ours)]).toEqual([alike, alike]);
});

test('a number that a program gave a note tells it from others', () => {
  const text = 'A paragraph that is long enough to tell a little of where it comes from, and no more.';
  const with_ = (id: string): string => `---\nid: "${id}"\n---\n${text}\n`;
  expect(areAlike(parseNote(with_('202401021234')), parseNote(with_('202401021234')))).toBe(true);
  expect(areAlike(parseNote(with_('202401021234')), parseNote(with_('202401021235')))).toBe(false);
});
