import { Gaps } from '../../../../src/core/index-notes/region/gaps';
import { isGlued } from '../../../../src/core/index-notes/region/pieces';
import { RegionDebris, type OurLines } from '../../../../src/core/index-notes/region/spliced';

const LINES = [
  '- [[Gram]]: Costs grow with the square of what is there → sample some columns',
  '- [[Nyström]]: Which functions are kernels? → look at the leverage of each row first',
  '> [!note] [[Mercer]]',
  '- [[核]]: 列が多すぎる',
  '- [[Plan]]: The questions of presence are sampled columns',
];
const CORPUS = `\n${LINES.join('\n')}\n`;
const LABELS = '\n[[Gram]]\n[[Nyström b0]]\n[[Mercer]]\nOne or two c0\n';
const [GRAM = '', NYSTRÖM = ''] = LINES;
const OURS: OurLines = {
  lines: () => LINES,
  corpus: () => CORPUS,
  entries: () => new Set(LINES),
  labels: () => LABELS,
  wanted: () => LINES,
  isOfAnother: () => false,
  dropped: () => [],
  left: () => [],
  isPart: (text) => text === 'Which functions are kernels?',
  isText: (text) => text === 'Costs grow with the square of what is there → sample some columns',
};
const debrisOf = (region: readonly string[], ours: OurLines): RegionDebris =>
  new RegionDebris(region, ours, new Gaps(region, ours));
const debrisIn = (...region: string[]): RegionDebris => debrisOf(region, OURS);
/** The same where another device has written the first line of the region. */
const mergedDebris = (...region: string[]): RegionDebris =>
  debrisOf(region, { ...OURS, isOfAnother: (_heading, line) => line === region[0] });

describe('a line that is nobody\u2019s', () => {
  test.each([
    ['- ', 'a bullet that was left over'],
    ['k at the leverage of each', 'torn out of a line, from the middle of a word on'],
    ['→ sample some columns', 'begins with a mark that only we put there'],
    ['Costs grow with the square of what is thereWhich functions', 'the halves of two lines, glued'],
    ['columns> [!note] [[Mercer]] the square of what is thereWhich functions', 'three pieces, one of them a sign'],
    [' sample some columns', 'begins with one space, as it stands at the end of a line'],
    ['-  sample some columns', 'the same behind a bullet that was left over'],
    ['Which functions are kernels?- [[Plan]]: The questions', 'a whole line, glued to another text'],
    ['<!-- [[Nyström]]: Which functions', 'an end marker that an entry has run into'],
    ['| |', 'pipes that are left of a table'],
    ['- [[Gram b0]]: Costs grow with the square of what is there → sample some columns', 'a name put together'],
    ['- One or two c0 c0', 'a name with its end twice'],
    ['grow with the square of what is thereWhich are sampled columns', 'once torn, a long piece may follow a space'],
    ['note] [[Mercer]]', 'closes a bracket that it does not open'],
    ['[!note] [[Mercer]]', 'begins with the sign of a card'],
    ['> → > [!note] [[Mercer]]', 'a card in a line'],
    ['> [!列が多すぎる', 'the sign of a card, torn off'],
    ['- [[Mercer]]:]', 'a bracket behind a name'],
    ['- [[tMercer]]: Costs grow with the square of what is there → sample some columns', 'a letter in a name'],
  ])('%j: %s', (line) => {
    expect(debrisIn(line).isDebris(line)).toBe(true);
  });
});

test('a short line that is all an entry says is somebody\u2019s, merged or not', () => {
  const ours = { ...OURS, isPart: (text: string) => text === 'Zoo', isOfAnother: () => true };
  expect(debrisOf(['- a', 'Zoo'], ours).isDebris('Zoo')).toBe(false);
});

test('a line that stands there once and is to stand there twice is missing', () => {
  const gaps = (region: string[]): Gaps => new Gaps(region, { ...OURS, wanted: () => ['- a', '- a'] });
  expect(gaps(['- a']).isMissing('- a')).toBe(true);
  expect(gaps(['- a', '- a']).isMissing('- a')).toBe(false);
});

describe('a number in the place of the sign before a head', () => {
  const wanted = ['## Notes', '| Note | Problem | Approach |', '| Row | One | Two |'];
  const debris = (isMerged: boolean, ...region: string[]): RegionDebris =>
    debrisOf(region, { ...OURS, wanted: () => wanted, isOfAnother: () => isMerged });

  test.each([
    ['4 Notes', true, 'a heading that is missing'],
    ['7 Note | Problem | Approach |', false, 'the head of a table that is missing'],
  ])('%j, merged: %j: %s', (line, isMerged) => {
    expect(debris(isMerged, line).isDebris(line)).toBe(true);
  });

  test.each([
    ['4 Notes', false, [], 'where no other device has written a person may have typed it'],
    ['4 Notes', true, ['## Notes'], 'the heading is there'],
    ['4 Notes more', true, [], 'it says more than the heading'],
    ['4', true, [], 'there is no heading'],
  ])('%j, merged: %j, beside %j: %s', (line, isMerged, others) => {
    expect(debris(isMerged, line, ...others).isDebris(line)).toBe(false);
  });
});

describe('a line of somebody\u2019s', () => {
  test.each([
    ['[[Mercer]]', 'a link that stands in our lines as a whole'],
    ['sample some columns', 'whole words of ours, as a person copies them'],
    ['- [[Gram]] → [[Mercer]]', 'our notes, put into a relation'],
    [' sample some', 'begins with one space, and ends as none of ours does'],
    ['Which functions are kernels? - [[Plan]]: The questions', 'two texts of ours with a space between'],
    ['presence', 'one word of ours'],
    ['question', 'the start of a word of ours'],
    ['resampled columns', 'begins with letters that stand in ours, but the piece is too short to prove anything'],
    ['sample some columns, but which functions?', 'words of ours with others between'],
    ['My next idea', 'nothing of ours'],
    ['列が多い', 'shares its first letters with ours'],
    ['- [[Gra', 'a link that is not written to its end'],
    ['- [[My idea]]: Costs grow with the square of what is there → sample some columns', 'a name of somebody\u2019s'],
    ['- One or two c0', 'a name of ours'],
    ['Which functions are kernels?', 'all that an entry says, as a person copies it'],
    ['ns', 'the end of a word of ours'],
    ['the [[Gram', 'a link in words of ours that is not written to its end'],
    ['<!-- sample some columns -->', 'a comment of words of ours'],
    ['[[Gram]] → [[Mercer]] → [[Nyström]]', 'a chain of our notes'],
    ['[[Gram]][[Mercer]]', 'two links side by side'],
    ['列が多すぎる[[核]]', 'a link behind a text in a script without spaces'],
  ])('%j: %s', (line) => {
    expect(debrisIn(line).isDebris(line)).toBe(false);
  });
});

describe('a line where another device has written too', () => {
  test.each<[line: string, region: string[], isDebris: boolean, reason: string]>([
    ['Which functions are kernels?', [GRAM], true, 'all that an entry says'],
    ['Which functions', [GRAM, ...LINES.slice(2)], true, 'a piece of an entry that is missing'],
    ['Which functions', LINES, false, 'a piece of an entry that is there'],
    ['> [!note] [[Mercer]]', [GRAM, NYSTRÖM], true, 'an entry that is missing'],
    ['ns', LINES, true, 'the short end of a word of ours'],
    ['olumns', LINES, false, 'a longer one may be a word of somebody\u2019s'],
    ['多すぎる', LINES, true, 'the end of a word in a script without spaces'],
    ['?', LINES, false, 'a sign with which no line of ours ends'],
    ['sampl- [[核]]: 列が多すぎる', LINES, true, 'the start of a word with a whole entry run into it'],
    ['mine- [[核]]: 列が多すぎる', LINES, false, 'a word that is not ours with an entry run into it'],
    ['- Ons]]: Which functions are kernels?', LINES, false, 'a start that is not ours'],
    ['- [[Mercer b0]]: ', LINES, true, 'a name put together, with nothing behind it'],
    ['- [[Mercer idea]]: ', LINES, false, 'a name of somebody\u2019s, with nothing behind it yet'],
    ['Mercer]]', LINES, true, 'half a link, torn out of a line'],
    ['- [[: Which functions are kernels?', LINES, true, 'the start of a link, and a text in the place of its name'],
    ['- [[Gra', LINES, false, 'a link that is not written to its end'],
    ['- [[G', LINES, true, 'no more of a link than its first letters'],
    ['[[Mercer]]: sample', LINES, false, 'a note of ours, and words of ours'],
    ['[[核]]: 列が多すぎる', LINES, true, 'an entry without its bullet'],
    ['Which functions are kernels? → sample some columns', LINES, true, 'long pieces with our arrow between them'],
    ['> → sample some columnsGram', LINES, true, 'an approach, and a piece of another line'],
    ['>x[!note] [[Mercer]]', LINES, true, 'a card with a letter before it'],
    ['<!- sample some', LINES, true, 'a piece of a marker, and words of ours'],
    ['---', LINES, false, 'a line of somebody\u2019s across'],
    ['-->', LINES, false, 'the end of a comment of somebody\u2019s'],
    ['open*', LINES, false, 'a mark of emphasis that no line of ours has'],
    ['- [[Gra]mple some columns', LINES, true, 'half a link and the end of another line'],
    ['My next idea', [GRAM], false, 'nothing of ours'],
    ['3 [!note] [[Mercer]]', [GRAM], true, 'a card that is missing, with another sign before it'],
    ['- [[核]]: 列が多すぎるt', [GRAM], true, 'an entry that is missing, and a letter'],
    ['- [[核]]: 列が多すぎる now', [GRAM], false, 'an entry that is missing, and a word'],
    ['My [[核]]', [GRAM], false, 'a short piece of an entry that is missing'],
    ['- [[Nyström b0]]: Which functions arek ernels?', LINES, true, 'a name and a text, both put together'],
    [
      'Which functions are kernels? | sample some columns',
      LINES,
      true,
      'long pieces with the border of a cell between',
    ],
    ['> ', [GRAM, '> '], true, 'a quote of nothing'],
    ['> ', [GRAM, '> ', '> said somebody'], false, 'a gap in a quote'],
  ])('%j beside %j: %s (%s)', (line, region, isDebris) => {
    expect(mergedDebris(...region).isDebris(line)).toBe(isDebris);
  });

  test('that is so, too, where an entry that was written last has gone', () => {
    const dropped = (...region: string[]): RegionDebris =>
      debrisOf(region, { ...OURS, dropped: () => [['- [[Gone]]', '> [!note] [[Gone]]']] });
    expect(dropped(GRAM).isDebris('Which functions')).toBe(true);
    expect(dropped(GRAM, '> [!note] [[Gone]]').isDebris('Which functions')).toBe(false);
  });

  test('a longer end of a word where an entry that was written last has gone', () => {
    const region = [...LINES, 'olumns'];
    const gone = [['- [[Gone]]: Sample → choose columns', '| [[Gone]] | Sample | choose columns |']];
    expect(debrisOf(region, { ...OURS, dropped: () => gone }).isDebris('olumns')).toBe(true);
    expect(debrisOf(region, { ...OURS, dropped: () => gone }).isDebris('columns')).toBe(false);
  });

  test('that is so, too, where an entry has come under a heading, or gone from there', () => {
    const region = ['### [[Group]]', GRAM];
    const [there, gone] = [[[`[[Group]]\n${GRAM}`]], [[`[[Group]]\n${NYSTRÖM}`]]];
    const inGroup = (heading: string, line: string): boolean => heading === '[[Group]]' && line === GRAM;
    const isMerged = (ours: Partial<OurLines>): boolean =>
      debrisOf(region, { ...OURS, ...ours }).isDebris('Which functions are kernels?');
    expect([{}, { isOfAnother: inGroup }, { left: () => gone }, { left: () => there }].map(isMerged)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a card says what a line of a list does', () => {
    const isOfAnother = (_heading: string, line: string): boolean => line === GRAM;
    const card = ['> [!note] [[Gram]]', `> ${GRAM.slice(12)}`];
    expect(debrisOf(card, { ...OURS, isOfAnother }).isDebris('Which functions are kernels?')).toBe(true);
  });

  test('words in an entry that are a piece of one that is missing', () => {
    expect(mergedDebris(GRAM).isTornOff('kernels')).toBe(true);
    expect(mergedDebris(GRAM, NYSTRÖM).isTornOff('kernels')).toBe(false);
    expect(debrisIn(GRAM).isTornOff('kernels')).toBe(false);
  });

  test('the short end of a word in an entry', () => {
    expect(mergedDebris(...LINES).isTornOff('ns')).toBe(true);
    expect(mergedDebris(...LINES).isTornOff('nx')).toBe(false);
    expect(debrisIn(...LINES).isTornOff('ns')).toBe(false);
  });
});

describe('what was torn off', () => {
  const BROKEN = '- [[Gram]]: Costs grow with the square of what is there → sample some ';

  test.each<[line: string, others: string[], isTornOff: boolean, reason: string]>([
    ['columns', [`${BROKEN}- [[Mercer]]`], true, 'the rest of a line into which another has run'],
    ['columns', [`${BROKEN}colleagues`], true, 'the next signs are the same by chance'],
    ['- columns', [`${BROKEN}- [[Mercer]]`], true, 'its bullet is another line\u2019s'],
    ['columns', [GRAM], false, 'the line that ends so is whole'],
    ['columns of mine', [`${BROKEN}- [[Mercer]]`], false, 'it goes on as none of ours does'],
    ['column', [`${BROKEN}- [[Mercer]]`], false, 'it breaks off before the line\u2019s end'],
    ['columns', ['- [[Mercer]]: sample some'], false, 'what breaks off is not the start of a line of ours'],
    ['columns', [], false, 'nothing breaks off'],
    [NYSTRÖM.slice(2), [GRAM], true, 'an entry without its bullet, which is missing'],
    [NYSTRÖM.slice(2), [NYSTRÖM], false, 'a copy of an entry that is there'],
    ['[[Mercer]]', [GRAM], false, 'a link alone is somebody\u2019s'],
  ])('%j beside %j: %s (%s)', (line, others, isTornOff) => {
    expect(debrisIn(line, ...others).isDebris(line)).toBe(isTornOff);
  });

  test('words in an entry that were torn off another', () => {
    expect(debrisIn(`${BROKEN}col- [[Mercer]]`).isTornOff('umns')).toBe(true);
    expect(debrisIn(GRAM).isTornOff('umns')).toBe(false);
  });

  test.each([['\t- '], ['    * '], ['']])(
    'an entry behind %j is none of its own, where it stands nowhere else',
    (start) => {
      expect(debrisIn(GRAM).isMovedEntry(start + NYSTRÖM.slice(2))).toBe(true);
      expect(debrisIn(GRAM, NYSTRÖM).isMovedEntry(start + NYSTRÖM.slice(2))).toBe(false);
      expect(debrisIn(GRAM).isMovedEntry(`${start}${NYSTRÖM.slice(2)} typed`)).toBe(false);
    },
  );
});

describe('an entry\u2019s text that is glued together', () => {
  test.each([
    ['Costs grow with the square of what is thereWhich', true, 'the start of another line, glued to the end'],
    ['grow with the square of what is there → sample some columns', false, 'one piece is no seam'],
    ['Costs grow with the square of what is there → sample some columns typed', false, 'a word behind white space'],
    ['Costs grow typed with the square of what is there', false, 'a word put between'],
    ['Which functions are kernels? The questions of presencelook at the', true, 'a seam with a space, and one without'],
    ['Which functions quare of what is there', true, 'a long piece begins within a word'],
    ['Costs grow with the square of presence', false, 'the letters before the words go on alike'],
    ['Costs grow with the square of what is there → sample some[[Mercer]]', true, 'a link right behind a word'],
    ['Costs grow with the square of what is there → sampling', false, 'a word of letters that stand in ours'],
    ['', false, 'nothing'],
    ['x'.repeat(100_000), false, 'longer than any line of ours'],
  ])('%j: %s (%s)', (text, glued) => {
    expect(isGlued(text, CORPUS)).toBe(glued);
  });
});
