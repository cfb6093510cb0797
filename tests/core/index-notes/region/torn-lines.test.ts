import { withTornLinesMended } from '../../../../src/core/index-notes/region/torn-lines';

const GRAM = '- [[Gram]]: How to choose the columns of a matrix → sample some';
const MERCER = '- [[Mercer]]: Which functions are kernels?';
const QUOTE = '> Costs grow with the square';
const ROW = '| [[Nyström]] | Which functions are kernels? | look at the leverage |';
const BEFORE = '- [[Gram]]: How to choose the best sum';
const LINES = [GRAM, BEFORE, MERCER, QUOTE, ROW, '- [[Rank]]', '- [[Topic]]'];
const OURS = { lines: () => LINES, corpus: () => `\n${LINES.join('\n')}\n`, wanted: () => LINES };
const mended = (region: readonly string[], isMerged = true): readonly string[] =>
  withTornLinesMended(region, OURS, isMerged);

describe('a line that a merge has torn is put together again', () => {
  test.each<[region: string[], mended: string[], reason: string]>([
    [
      ['- [[Gram]]: How to choose the columnsMy thought', ' of a matrix → sample some'],
      [GRAM, 'My thought'],
      'a person\u2019s line was put into it, and keeps a line of its own',
    ],
    [
      ['- [[Gram]]: How to choose the columns of a matrix → samp\t- mine', MERCER, 'le some'],
      [GRAM, '\t- mine', MERCER],
      'a remark was put into it, the rest stands further below',
    ],
    [
      [`- [[Gram]]: How to choose the colum${MERCER}`, 'ns of a matrix → sample some'],
      [GRAM, MERCER],
      'a line of ours was put into it',
    ],
    [
      ['- [[Gram]]: How to choose the columns', `${MERCER} of a matrix → sample some`],
      [GRAM, MERCER],
      'the rest stands behind another one of ours',
    ],
    [
      ['- [[Gram]]: How to choose the columns', ` of a matrix → sample some${MERCER}`],
      [GRAM, MERCER],
      'the rest stands before another one of ours',
    ],
    [
      ['- [[Gram]]: How to → sample some', `${MERCER} choose the columns of a matrix`],
      [GRAM, MERCER],
      'its middle was put elsewhere',
    ],
    [
      ['- [[Gram]]: How to choose the columnsMine', '\t- of a matrix → sample some'],
      [GRAM, 'Mine'],
      'the bullet before the rest is left of a line that stands elsewhere',
    ],
    [
      ['- [[Gram]]: How to choose the columnsMy', 'own of a matrix → sample some'],
      [GRAM, 'My', 'own of a matrix → sample some'],
      'what stands before the rest is not ours, so both stay',
    ],
    [
      ['> My thought', QUOTE.slice(2)],
      [QUOTE, 'My thought'],
      'a card of which the sign alone is left, the rest right below',
    ],
    [['| [[Nyström]] | Which fun leverage |'], [ROW], 'the end of a row stands in the place of its cells'],
    [
      ['- [[Gram]]: How to choose the coluns are kernels?', 'mns of a matrix → sample some'],
      [GRAM],
      'what was put into it is a torn end itself',
    ],
    [
      ['- [[Gram]]: How to choose the columns of a kernels?', '- [[Mercer]]: Which functions are matrix → sample some'],
      [GRAM, MERCER],
      'the ends of two lines have changed places',
    ],
    [
      ['- [[Gram]]: How to choose the sum', `${MERCER}columns of a matrix → sample some`],
      [GRAM, MERCER],
      'the last letters of what it said before stand in the place of the rest',
    ],
  ])('%j: %j (%s)', (region, expected) => {
    expect(mended(region)).toEqual(expected);
  });
});

describe('a region stays as it is', () => {
  test.each<[region: string[], isMerged: boolean, reason: string]>([
    [[GRAM, 'My thought', MERCER], true, 'every line of ours is whole'],
    [['- [[Gram]]: How to choose my own'], true, 'what was typed into an entry is no tear'],
    [
      ['- [[Gram]]: How to choose the columns of a matrix → sample sober', '\t- I take some'],
      true,
      'a remark ends as the line did of which somebody wrote the last words anew',
    ],
    [
      ['- [[Gram]]: How to choose the columnar data', 'See the columns of a matrix → sample some'],
      true,
      'a line of a person ends so, from further back than where the words of another one begin',
    ],
    [['- [[Gram]]: How to choose, as I do, the columns of a matrix → sample some'], true, 'nor what was put between'],
    [[`${MERCER} with the square`], true, 'a person may have typed it behind a whole line'],
    [['- [[Gram]]: How to choose the columns', 'of a matrix → sample some'], false, 'a formatter broke it'],
    [
      ['- [[Gram]]: How to choose the columns', '  of a matrix → sample some'],
      false,
      'a formatter broke and indented it',
    ],
    [['> My thought', QUOTE.slice(2)], false, 'a quote of a person\u2019s, and a line below it'],
    [['```', '- [[Gram]]: How to choose the columnsMy', ' of a matrix → sample some', '```'], true, 'it is code'],
    [['- [[Topic]] (3)', '\t- [[Rank]] (2)'], true, 'counts and indents are as the tree has them'],
  ])('%j, merged: %j (%s)', (region, isMerged) => {
    expect(mended(region, isMerged)).toBe(region);
  });

  test('where no other device has written, a line of ours in another one tells a tear', () => {
    const region = ['- [[Gram]]: How to choose the columns', `${MERCER} of a matrix → sample some`];
    expect(mended(region, false)).toEqual([GRAM, MERCER]);
    const put = [`- [[Gram]]: How to choose the colum${MERCER}`, 'ns of a matrix → sample some'];
    expect(mended(put, false)).toEqual([GRAM, MERCER]);
  });

  test('nobody breaks a line before its colon and types into it: what was put there keeps a line of its own', () => {
    const region = ['- [[Mercer]]My thought', ': Which functions are kernels?'];
    expect(mended(region, false)).toEqual([MERCER, 'My thought']);
    expect(mended(['- [[Mercer]]', ': Which functions are kernels?'], false)).toEqual([
      '- [[Mercer]]',
      ': Which functions are kernels?',
    ]);
  });

  test('a region that has more strange lines than a merge makes is not looked through', () => {
    const own = Array.from({ length: 101 }, (_, i) => `My line ${i}`);
    const torn = ['- [[Gram]]: How to choose the columnsMine', ' of a matrix → sample some'];
    expect(mended([...torn, ...own])).toEqual([...torn, ...own]);
    expect(mended([...torn, ...own.slice(10)])).toEqual([GRAM, 'Mine', ...own.slice(10)]);
  });
});
