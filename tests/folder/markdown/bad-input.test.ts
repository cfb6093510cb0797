import fc from 'fast-check';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { inlineNotes, notes } from './notes';
import { spansOf } from './print';
import { workOf } from './work';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);

/** Every place lies in the note, on the line and in the column that its offset says. */
function expectPlaces(text: string): void {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const metadata = parseNote(text);
  const rendered =
    metadata.sections?.filter(({ type }) => type === 'text' || type === 'element').map(({ position }) => position) ??
    [];
  const wrong = spansOf(metadata)
    .filter((span) => !rendered.includes(span))
    .filter(
      ({ start, end }) =>
        start.offset > end.offset ||
        end.offset > text.length ||
        [start, end].some(({ line, col, offset }) => (starts[line] ?? NaN) + col !== offset),
    );
  expect(wrong).toEqual([]);
}

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('utf8'));
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
  .map((units) => String.fromCharCode(...units));
const withOddUnits = fc
  .tuple(
    notes,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('\0', '\r', '\ufeff', '\ud800', '\udc00', '\u2028', '\u0085', '\u200b', '\u3000'),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, odd]) =>
    odd.reduce(
      (all, [at, unit]) => all.slice(0, at % (all.length + 1)) + unit + all.slice(at % (all.length + 1)),
      text,
    ),
  );

test.each([
  ['bytes', anyBytes],
  ['units', anyUnits],
  ['notes', notes],
  ['paragraphs', inlineNotes],
  ['notes with odd units', withOddUnits],
])('any %s are read, and every place is right', (_name, input) => {
  fc.assert(fc.property(input, expectPlaces), { numRuns: runs });
});

test('what is read does not depend on what was read before', () => {
  fc.assert(
    fc.property(notes, inlineNotes, (a, b) => {
      const alone = parseNote(a);
      parseNote(b);
      expect(parseNote(a)).toEqual(alone);
    }),
    { numRuns: runs / 4 },
  );
});

const fill =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What made other parsers slow, and what might make this one. */
const LONG: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [
      '[',
      ']',
      '[]',
      '[[',
      '[[a',
      '[[ ',
      '![',
      '[a](',
      '[a](<b',
      '[a](b "c',
      "[a](b 'c",
      '[a](b (c',
      '[a](b(',
      '[^',
      '[^a',
      '^[',
      '[a][b',
      '[^a]',
      '*',
      '*a ',
      '**a ',
      '**a *b ',
      'a**b',
      'a***b',
      '_a',
      '_a ',
      '__a ',
      '~~a ',
      '~~',
      '==a ',
      '=',
      '$',
      '$a ',
      '$$a $',
      '%% a ',
      '%',
      '`a',
      '`',
      '<',
      '<a ',
      '<a b="',
      '<a x="<a y=" ',
      '<!--a',
      '<!A ',
      '<?',
      '<![CDATA[',
      '<http://a',
      '<a@',
      '#',
      '#1',
      '#a',
      ' #',
      '\\',
      'a_',
      'a@',
      'a@b.c-_',
      'http://a.b_c/(',
      'www.a.b/)',
      'www.',
      'x;',
      '&amp;',
      '|',
      '|a',
      '>',
      '> ',
      '> a\n',
      '>> a\n',
      '> [!a] ',
      '> [!a]\n',
      '- ',
      '- a\n',
      '- a\n\n',
      '1. ',
      '- ```\n',
      '```\n',
      '~~~ a\n``` \n',
      '$$\n',
      '$$ a\n\n',
      '<div>\n',
      '<!--\n\n',
      '<pre>\n',
      '<x y>\n\n',
      '%%\n',
      '%% a\n',
      '%%\n%% a\n',
      '[a]: b\n',
      '[a]: b "c\n',
      '[a]:\n\n',
      '[a\n# h\n',
      '[^a]: b\n',
      '[^a]:',
      '|a|b|\n',
      'a\n=\n',
      'a\n-\n',
      '# a\n',
      '# a #',
      'a ^b\n\n',
      '^b\n\n',
      '^[a] ',
      '\n',
      ' ',
      '\t',
      ' \n',
      '\t\n',
      '\r',
      'a\r\n',
      '\0',
      '\ud800',
      '\u2003',
      '\u3000#',
      'word ',
    ].map((unit) => [JSON.stringify(unit), fill(unit)]),
  ),
  'brackets in brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'code of growing size': (length) =>
    Array.from({ length: Math.sqrt(length * 2) }, (_, size) => `${'`'.repeat(size + 1)}a`).join(''),
  'emphasis that ends in three': (length) => `${fill('_a ')(length)}___`,
  'a mail address far behind': (length) => `${fill('a_')(length)}@b[`,
  'ever deeper lists': (length) =>
    Array.from({ length: Math.sqrt(length) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'one long item': (length) => `- a\n${fill('b\n')(length)}`,
  'one long footnote': (length) => `[^a]: b\n${fill('c\n')(length)}`,
  'one long table': (length) => `|a|b|\n|-|-|\n${fill('|c|d|\n')(length)}`,
  'one wide table': (length) => `${fill('|a')(length / 2)}\n${fill('|-')(length / 2)}`,
  'many properties': (length) =>
    `---\n${Array.from({ length: length / 12 }, (_, i) => `key${i}: value`).join('\n')}\n---`,
  'many odd properties': (length) =>
    `---\n${Array.from({ length: length / 12 }, (_, i) => `key${i}: {a: b}`).join('\n')}\n---`,
  'blank properties': (length) => `---\na: b\n${fill('\n')(length)}---`,
  'brackets in properties': (length) => `---\na: ${fill('[')(length)}\n---`,
};

test.each(Object.entries(LONG))('%s: four times the text is four times the work', (_name, make) => {
  const [less, more] = [4_000, 16_000].map((length) => workOf(() => parseNote(make(length))));
  expect(more).toBeLessThan(8 * (less ?? 0) + 200_000);
});
