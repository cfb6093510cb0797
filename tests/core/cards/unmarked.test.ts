import fc from 'fast-check';
import { pairEmphasis } from '../../../src/core/cards/emphasis';
import { flatten } from '../../../src/core/cards/flatten';
import { tokenize } from '../../../src/core/cards/inline-tokens';
import { scanMarks } from '../../../src/core/cards/marks';
import { unlink } from '../../../src/core/cards/unlink';
import { isUnmarked } from '../../../src/core/cards/unmarked';

test.each([
  ['a sentence', 'Search is slow: every word (or two) is read — “again”, and 5 % of it twice!', true],
  ['a sentence of another script', '搜索太慢了。', true],
  ['nothing', '', false],
  ['what could be a number of a list', '1. one', false],
  ['emphasis', 'a *b* c', false],
  ['a comment', 'a %%b%%', false],
  ['an address', 'see http://a.b', false],
  ['a tag', 'about #kernels', false],
  ['a block id at the end', 'text ^id', false],
  ['white space that would be made one space', 'a\u00a0b', false],
  ['the same, of spaces', 'a  b', false],
  ['the same, at the end', 'a ', false],
  ['two lines', 'a\nb', false],
  ['a mark that turns the direction', 'a\u202eb', false],
])('%s', (_reason, text, unmarked) => {
  expect(isUnmarked(text)).toBe(unmarked);
});

const sign = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 });
const piece = fc.oneof(
  sign,
  fc.constantFrom(
    'word',
    ' ',
    ' ',
    ': ',
    '.',
    ' - ',
    '1. ',
    '> ',
    '| ',
    ']',
    '(',
    ')',
    '!',
    '&amp;',
    '=',
    '~',
    '%',
    '\u200b',
  ),
);

test('what is called unmarked reads as it stands, also by those who look for marks', () => {
  const unmarked = fc
    .array(piece, { maxLength: 12 })
    .map((pieces) => `a${pieces.join('')}`)
    .filter(isUnmarked);
  fc.assert(
    fc.property(unmarked, (text) => {
      const marks = scanMarks(text);
      expect(marks).toEqual([]);
      expect(pairEmphasis(text, marks)).toEqual([]);
      expect(unlink(text)).toBe(text);
      // Behind what is no plain text it is read for marks.
      expect(flatten(`> ${text}`)).toBe(text);
      expect(tokenize(`*b* ${text}`).slice(3)).toEqual([
        { kind: 'text', source: ` ${text}`, start: 3, shown: ` ${text}` },
      ]);
    }),
  );
});
