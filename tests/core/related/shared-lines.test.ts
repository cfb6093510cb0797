import fc from 'fast-check';
import { SharedLines } from '../../../src/core/related/shared-lines';
import { forEachLine } from '../../../src/core/related/text-lines';

function linesOf(text: string): { hash: number; text: string }[] {
  const lines: { hash: number; text: string }[] = [];
  forEachLine(text, (hash, start, end) => lines.push({ hash, text: text.slice(start, end) }));
  return lines;
}

test.each<[why: string, text: string, lines: string[]]>([
  ['one a line', 'one\ntwo', ['one', 'two']],
  ['what has no letter is none', '---\n\n- 1\n2024-05-12:\n', []],
  ['a label stands by itself', 'Author: Jane Doe', ['Author', ' Jane Doe']],
  ['the first colon ends it', 'Time: at 10:30 sharp', ['Time', ' at 10:30 sharp']],
  ['a colon far in a sentence ends nothing', `${'word '.repeat(9)}: more`, [`${'word '.repeat(9)}: more`]],
  ['any script', '标题：注意\nпримечание: текст', ['标题：注意', 'примечание', ' текст']],
])('lines: %s', (_why, text, lines) => {
  expect(linesOf(text).map((line) => line.text)).toEqual(lines);
});

test.each<[why: string, one: string, other: string, alike: boolean]>([
  ['case, signs and spaces make no difference', '## Key  points', '- [ ] **key points**', true],
  ['nor do digits', 'Week 12 of 2024', 'Week 13 of 2025', true],
  ['letters do', 'Key points', 'Key point', false],
  ['so does their order', 'ab', 'ba', false],
])('two lines: %s', (_why, one, other, alike) => {
  expect(linesOf(one)[0]?.hash === linesOf(other)[0]?.hash).toBe(alike);
});

/** Reads texts one after the other, and those again that are outdated then. */
function readAll(texts: readonly string[], lines = new SharedLines()): string[] {
  const read = texts.map((text, slot) => {
    const found = lines.read(text, texts.length);
    lines.set(slot, found.lines);
    return found.text;
  });
  return read.map((text, slot) =>
    lines.isOutdated(slot, texts.length) ? lines.read(texts[slot] ?? '', texts.length).text : text,
  );
}

const TEMPLATE = '## Key points\n- What is it about?\nAuthor: ';

test('what a template brought is taken away from every note that has it, also from those that were read first', () => {
  const texts = Array.from({ length: 100 }, (_, i) =>
    i % 3 === 0 ? `Own ${'abcdefghij'[i % 10] ?? ''}${i}.\n${TEMPLATE}Jane` : `Another.`,
  );
  const read = readAll(texts);
  for (const [i, text] of read.entries()) {
    if (i % 3 === 0) expect(text).toMatch(/^Own [a-j]\d+\.\n\n\n(: )?Jane$|^Own/);
    expect(text).not.toMatch(/Key|What|Author/);
  }
});

test('what few notes have stays', () => {
  const texts = Array.from({ length: 100 }, (_, i) => `Own text ${'x'.repeat(i)}.${i < 9 ? `\n${TEMPLATE}` : ''}`);
  expect(readAll(texts)).toEqual(texts);
});

test('a line that stands often in one note is its own', () => {
  const texts = ['Refrain.\n'.repeat(50), ...Array.from({ length: 30 }, (_, i) => 'y'.repeat(i + 1))];
  expect(readAll(texts)).toEqual(texts);
});

test('a template that is taken out of the notes again is forgotten', () => {
  const lines = new SharedLines();
  const texts = Array.from({ length: 40 }, (_, i) => `${'z'.repeat(i + 1)}\n${i < 20 ? TEMPLATE : ''}`);
  readAll(texts, lines);
  for (const slot of texts.keys()) lines.set(slot, slot === 7 ? lines.read(texts[slot] ?? '', 40).lines : '');
  expect(lines.isOutdated(7, 40)).toBe(true);
});

test('the order in which texts are read makes no difference in the end', () => {
  const line = fc.constantFrom('## One', '## Two', 'Three: x', 'Four', 'Five five');
  const text = fc.array(line, { maxLength: 4 }).map((all) => all.join('\n'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 12, maxLength: 30 }), (texts) => {
      const forwards = readAll(texts);
      const backwards = readAll([...texts].reverse()).reverse();
      expect(backwards).toEqual(forwards);
    }),
  );
});
