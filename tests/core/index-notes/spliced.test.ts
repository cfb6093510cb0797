import { isDebris, isGlued } from '../../../src/core/index-notes/spliced';

const LINES = [
  '- [[Gram]]: Costs grow with the square of what is there → sample some columns',
  '- [[Nyström]]: Which functions are kernels? → look at the leverage of each row first',
  '> [!note] [[Mercer]]',
  '- [[核]]: 列が多すぎる',
  '- [[Plan]]: The questions of presence are sampled columns',
];
const CORPUS = `\n${LINES.join('\n')}\n`;

describe('a line that is nobody\u2019s', () => {
  test.each([
    ['- ', 'a bullet that was left over'],
    ['k at the leverage of each', 'torn out of a line, from the middle of a word on'],
    ['→ sample some columns', 'begins with a mark that only we put there'],
    ['Costs grow with the square of what is thereWhich functions', 'the halves of two lines, glued'],
    ['columns> [!note] [[Mercer]] the square of what is thereWhich functions', 'three pieces, one of them a sign'],
    ['<!-- [[Nyström]]: Which functions', 'an end marker that an entry has run into'],
  ])('%j: %s', (line) => {
    expect(isDebris(line, LINES, CORPUS)).toBe(true);
  });
});

describe('a line of somebody\u2019s', () => {
  test.each([
    ['[[Mercer]]', 'a link that stands in our lines as a whole'],
    ['sample some columns', 'whole words of ours, as a person copies them'],
    ['- [[Gram]] → [[Mercer]]', 'our notes, put into a relation'],
    ['presence', 'one word of ours'],
    ['question', 'the start of a word of ours'],
    ['resampled columns', 'begins with letters that stand in ours, but the piece is too short to prove anything'],
    ['sample some columns, but which functions?', 'words of ours with others between'],
    ['My next idea', 'nothing of ours'],
    ['列が多い', 'shares its first letters with ours'],
  ])('%j: %s', (line) => {
    expect(isDebris(line, LINES, CORPUS)).toBe(false);
  });
});

describe('an entry\u2019s text that is glued together', () => {
  test.each([
    ['Costs grow with the square of what is thereWhich', true, 'the start of another line, glued to the end'],
    ['grow with the square of what is there → sample some columns', false, 'one piece is no seam'],
    ['Costs grow with the square of what is there → sample some columns typed', false, 'a word behind white space'],
    ['Costs grow typed with the square of what is there', false, 'a word put between'],
    ['Costs grow with the square of what is there → sampling', false, 'a word of letters that stand in ours'],
    ['', false, 'nothing'],
    ['x'.repeat(100_000), false, 'longer than any line of ours'],
  ])('%j: %s (%s)', (text, glued) => {
    expect(isGlued(text, CORPUS)).toBe(glued);
  });
});
