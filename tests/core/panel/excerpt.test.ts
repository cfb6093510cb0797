import fc from 'fast-check';
import { excerptAround, type Extent } from '../../../src/core/panel/excerpt';
import { parseNote } from '../../../pkg/cli/folder/markdown';

/** The passage around the first link of a text, with what it is shown for in brackets. */
function excerpt(text: string, extent: Extent = 'sentence', place = '[[X]]'): string {
  const start = text.indexOf(place);
  const { text: shown, from, to } = excerptAround(text, parseNote(text), { start, end: start + place.length }, extent);
  return `${shown.slice(0, from)}⟦${shown.slice(from, to)}⟧${shown.slice(to)}`;
}

test.each([
  ['the sentence around', 'One. Two is [[X]] here. Three.', 'Two is ⟦X⟧ here.'],
  ['an abbreviation ends no sentence', 'It is e.g. [[X]], see there. Next.', 'It is e.g. ⟦X⟧, see there.'],
  ['the item of a list, not the list', '- one [[Y]]\n- two [[X]]\n- three\n', 'two ⟦X⟧'],
  ['a task', '- [ ] do [[X]] soon\n', 'do ⟦X⟧ soon'],
  ['a cell has its row', '| a | b |\n|---|---|\n| c | [[X]] |\n', 'c | ⟦X⟧'],
  ['emphasis around it', 'So **very [[X]]** it is.', 'So very ⟦X⟧ it is.'],
  [
    'other links by their words',
    'From [[Y|there]] and [a page](https://example.org) to [[X]].',
    'From there and a page to ⟦X⟧.',
  ],
  ['a heading', '# About [[X]]\n\nText.', 'About ⟦X⟧'],
  ['a quote', '> said [[X]]\n> and more\n', 'said ⟦X⟧'],
  ['nothing around it', '[[X]]', '⟦X⟧'],
  ['a script without spaces', '先看这里。然后看[[X]]再说。最后。', '然后看⟦X⟧再说。'],
  ['a comment is not read', 'Here %%not this%% is [[X]].', 'Here is ⟦X⟧.'],
])('%s', (_why, text, expected) => {
  expect(excerpt(text).replace('c | ⟦X⟧', 'c | ⟦X⟧')).toBe(expected);
});

test.each([
  ['the paragraph', 'One. Two is [[X]] here.\nThree.\n\nFour.', 'One. Two is ⟦X⟧ here. Three.'],
  ['the list', 'Before.\n\n- one [[Y]]\n- two [[X]]\n- three\n', 'one Y; two ⟦X⟧; three'],
  ['the quote', '> said [[X]]\n> and more\n\nText', 'said ⟦X⟧ and more'],
])('with more of the text around: %s', (_what, text, expected) => {
  expect(excerpt(text, 'block')).toBe(expected);
});

test('with more of the text around, more of it stands before the place too', () => {
  expect(excerpt(`${'word '.repeat(60)}[[X]]${' word'.repeat(60)}`, 'block')).toMatch(/^….{40,56}⟦X⟧ word/);
});

test('what comes long before the place is left out, so that the place is in sight', () => {
  const shown = excerpt(`${'word '.repeat(60)}and then [[X]] follows.`);
  expect(shown).toMatch(/^….{30,48}⟦X⟧ follows\.$/);
  expect(excerpt(`${'word '.repeat(60)}[[X]]${' word'.repeat(60)}`)).toMatch(/^….{20,36}⟦X⟧ word/);
});

test('characters that are twice as wide leave room for half as many before the place', () => {
  expect(excerpt(`${'很多'.repeat(30)}才提到[[X]]这个笔记。`)).toMatch(/^….{10,24}⟦X⟧这个笔记。$/u);
  expect(excerpt(`${'많은 글 '.repeat(30)}[[X]]${'글'.repeat(60)}`)).toMatch(/^….{8,20}⟦X⟧글/u);
  expect(excerpt(`${'😀'.repeat(40)}[[X]]${'😀'.repeat(40)}`)).toMatch(/^…😀{10,16}⟦X⟧😀/u);
});

test('a space just before the place does not cost all that comes before it', () => {
  expect(excerpt(`${'很多'.repeat(30)}简称 [[X]] ${'很多'.repeat(30)}`)).toMatch(/^….{8,16}简称 ⟦X⟧ 很多/u);
});

test('a long paragraph costs what is near', () => {
  const text = `${'word '.repeat(20_000)}[[X]]${' word'.repeat(20_000)}`;
  expect(excerpt(text).length).toBeLessThan(700);
});

test('a place that is not in the text has no passage', () => {
  for (const [start, end] of [
    [-1, 3],
    [0, 99],
    [5, 5],
    [7, 6],
  ] as const)
    expect(excerptAround('Short.', {}, { start, end }).text).toBe('');
});

test('any text, any place: what is shown is marked within bounds', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('[[', ']]', '\n', '| ', '**', '`', '- ', '> ', '\ue1a0', '\ue1a1', '。', '%%', '<!--', '$$', '😀'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join('');
      const [start, end] = [a, b].map((at) => at % (text.length + 1)).sort((x, y) => x - y) as [number, number];
      const { text: shown, from, to } = excerptAround(text, parseNote(text), { start, end });
      expect(0 <= from && from <= to && to <= shown.length).toBe(true);
      expect(shown).not.toMatch(/[\n\ue1a0\ue1a1]/);
    }),
  );
});
