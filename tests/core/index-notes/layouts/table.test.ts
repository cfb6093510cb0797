import { entryText } from '../../../../src/core/index-notes/layouts/layout';
import { row, table } from '../../../../src/core/index-notes/layouts/table';
import { entry, words } from '../support';

test.each([
  ['a | b', '| a \\| b |', 'a pipe would end the cell'],
  ['a \\| b', '| a \\| b |', 'one that is escaped stays so'],
  ['a \\\\| b', '| a \\\\\\| b |', 'behind an escaped backslash it is not escaped'],
])('a cell with %j is %j: %s', (cell, written) => {
  expect(row([cell])).toBe(written);
});

test('a gist stands in a row only where the note has neither problem nor approach', () => {
  const card = { problem: '', approach: '', gist: 'What it says.', open: false };
  const written = (approach: string): readonly string[] =>
    table.write({ ...entry('A'), card: { ...card, approach } }, words);
  expect(written('')).toEqual(['| [[A]] | What it says. |  |']);
  expect(written('Do it.')).toEqual(['| [[A]] |  | Do it. |']);
});

test('the word for open stands in the place of an approach, never before one', () => {
  const card = { problem: 'Why?', gist: '', open: true };
  expect(entryText({ ...entry('A'), card: { ...card, approach: '' } }, words)).toBe('Why? → *open*');
  expect(entryText({ ...entry('A'), card: { ...card, approach: 'So.' } }, words)).toBe('Why? → So.');
});
