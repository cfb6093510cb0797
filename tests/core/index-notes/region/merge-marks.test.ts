import { resolveMergeMarks } from '../../../../src/core/index-notes/region/merge-marks';

const BEGIN = '<!-- topic-atlas:begin -->';
const END = '<!-- topic-atlas:end -->';
const COUNTS = '0 topics · 2 notes · 0 linked';
const text = (...lines: string[]): string => `${lines.join('\n')}\n`;
/** A conflict as git leaves it. */
const conflict = (ours: string[], theirs: string[]): string[] => [
  '<<<<<<< HEAD',
  ...ours,
  '=======',
  ...theirs,
  '>>>>>>> other',
];

describe('a conflict', () => {
  test.each<[reason: string, before: string[], after: string[]]>([
    [
      'in the region: the lines of both sides, those of both once',
      ['Mine', BEGIN, ...conflict(['- a', '- b'], ['- b', '- c']), END, 'Mine too'],
      ['Mine', BEGIN, '- a', '- b', '- c', END, 'Mine too'],
    ],
    [
      'with what both sides came from',
      [BEGIN, '<<<<<<< HEAD', '- a', '||||||| base', '- old', '=======', '- c', '>>>>>>> other', END],
      [BEGIN, '- a', '- c', END],
    ],
    ['with bare marks', [BEGIN, '<<<<<<<', '- a', '=======', '- c', '>>>>>>>', END], [BEGIN, '- a', '- c', END]],
    [
      'in code: in it equal lines may mean different things',
      [BEGIN, ...conflict(['```', 'x', '```'], ['```', 'x', '```']), END],
      [BEGIN, '```', 'x', '```', '```', 'x', '```', END],
    ],
    [
      'about the end marker, which stands there once, and what is below it',
      [BEGIN, ...conflict(['- a', END, 'After'], ['- c', `<!-- topic-atlas:end 01234567 -->`, 'After'])],
      [BEGIN, '- a', '- c', END, 'After'],
    ],
    [
      'that begins above the region: what is there stays a conflict',
      [...conflict(['My words', BEGIN, '- a'], ['Other words', BEGIN, '- c']), END],
      ['<<<<<<< HEAD', 'My words', '=======', 'Other words', '>>>>>>> other', BEGIN, '- a', '- c', END],
    ],
    [
      'of which one side has nothing above the region',
      [...conflict(['My words', BEGIN, '- a'], [BEGIN, '- c']), END],
      ['My words', BEGIN, '- a', '- c', END],
    ],
  ])('%s', (_reason, before, after) => {
    expect(resolveMergeMarks(text(...before))).toBe(text(...after));
  });

  test.each<[reason: string, lines: string[]]>([
    ['above the region is the person\u2019s to resolve', [...conflict(['a'], ['b']), BEGIN, '- a', END]],
    ['below the region too', [BEGIN, '- a', END, ...conflict(['a'], ['b'])]],
    ['without an end is none', [BEGIN, '<<<<<<< HEAD', '- a', '=======', '- c', END]],
    ['with words right behind its marks is none', [BEGIN, '<<<<<<<HEAD', '- a', '=======', '- c', '>>>>>>>x', END]],
    ['with longer marks is none', [BEGIN, '<<<<<<<< HEAD', '- a', '=======', '- c', '>>>>>>>> x', END]],
  ])('%s', (_reason, lines) => {
    expect(resolveMergeMarks(text(...lines))).toBe(text(...lines));
  });

  test('keeps the line ends', () => {
    const lines = [BEGIN, ...conflict(['- a'], ['- c']), END].join('\r\n');
    expect(resolveMergeMarks(lines)).toBe([BEGIN, '- a', '- c', END].join('\r\n'));
  });
});

describe('markers that a merge doubled', () => {
  const head = ['---', 'topic-index: A', '---'];

  test.each<[reason: string, before: string[], after: string[]]>([
    [
      'a region that stands there twice is one, with the lines of both',
      [BEGIN, COUNTS, '- a', END, 'Mine', BEGIN, COUNTS, '- c', END, 'Mine too'],
      [BEGIN, COUNTS, '- a', COUNTS, '- c', END, 'Mine', 'Mine too'],
    ],
    [
      'a note that was made twice has its properties once',
      [...head, BEGIN, COUNTS, '- a', END, ...head, BEGIN, COUNTS, '- c', END],
      [...head, BEGIN, COUNTS, '- a', COUNTS, '- c', END],
    ],
    [
      'the same where no line end was left between the two',
      [...head, BEGIN, COUNTS, '- a', `${END}---`, ...head.slice(1), BEGIN, COUNTS, '- c', END],
      [...head, BEGIN, COUNTS, '- a', COUNTS, '- c', END],
    ],
    [
      'a text that has run into the end of the first one stays behind the region',
      [BEGIN, COUNTS, '- a', `${END}Mine`, BEGIN, COUNTS, '- c', END],
      [BEGIN, COUNTS, '- a', COUNTS, '- c', END, 'Mine'],
    ],
    ['a second begin below our lines goes', [BEGIN, COUNTS, BEGIN, COUNTS, END], [BEGIN, COUNTS, COUNTS, END]],
    ['a second end below our lines goes', [BEGIN, COUNTS, END, COUNTS, END], [BEGIN, COUNTS, COUNTS, END]],
    ['a second end with nothing between goes', [BEGIN, COUNTS, END, '', END], [BEGIN, COUNTS, '', END]],
  ])('%s', (_reason, before, after) => {
    expect(resolveMergeMarks(text(...before))).toBe(text(...after));
  });

  test.each<[reason: string, lines: string[]]>([
    ['regions that do not say what ours say', [BEGIN, 'mine', END, BEGIN, 'mine', END]],
    ['a second end below lines of a person\u2019s', [BEGIN, COUNTS, END, 'Mine', END]],
    ['a second end below lines of a person\u2019s, with a text behind it', [BEGIN, COUNTS, END, 'Mine', `${END}Mine`]],
    ['in code, a marker with a text behind it', [BEGIN, COUNTS, '```', `${END}---`, '```', BEGIN, COUNTS, END]],
    ['markers in code', [BEGIN, COUNTS, END, '```', BEGIN, COUNTS, END, '```']],
  ])('%s stay', (_reason, lines) => {
    expect(resolveMergeMarks(text(...lines))).toBe(text(...lines));
  });
});

describe('a marker of which a piece is left', () => {
  test.each<[reason: string, before: string[], after: string[]]>([
    ['its end, run into a line', [BEGIN, '- a matrixtlas:end -->'], [BEGIN, '- a matrix', END]],
    ['its end from the colon on', [BEGIN, '- a:end -->', 'Mine'], [BEGIN, '- a', END, 'Mine']],
    ['its start, with another line behind it', [BEGIN, '<!-- topic-atlas:- a'], [BEGIN, END, '- a']],
    ['the end of the first one', ['Mineatlas:begin -->', '- a', END], ['Mine', BEGIN, '- a', END]],
  ])('%s, is one on a line of its own', (_reason, before, after) => {
    expect(resolveMergeMarks(text(...before))).toBe(text(...after));
  });

  test.each<[reason: string, lines: string[]]>([
    ['less than its end', [BEGIN, '- a -->', 'Mine']],
    ['less than its start', [BEGIN, '<!-- topic', 'Mine']],
    ['two pieces that could be it', [BEGIN, '- atlas:end -->', '- btlas:end -->']],
    ['a piece of the one that is whole', [BEGIN, '- topic-atlas:begin -->']],
    ['pieces of both', ['atlas:begin -->', 'atlas:end -->']],
  ])('%s proves nothing', (_reason, lines) => {
    expect(resolveMergeMarks(text(...lines))).toBe(text(...lines));
  });
});
