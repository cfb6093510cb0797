import fc from 'fast-check';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { readAsTheApp, type Reading } from './app-core';
import { inlineNotes, notes } from './notes';
import { place } from './print';

/**
 * The app changed one thing in the core's reading of lists: a line without indentation no longer keeps the others from
 * losing theirs.
 */
jest.mock('remark-parse/lib/util/remove-indentation', () => (value: string, maximum: number): string => {
  const column = (text: string): number =>
    [...(/^[ \t]*/.exec(text)?.[0] ?? '')].reduce(
      (size, char) => (char === '\t' ? size + 4 - (size % 4) : size + 1),
      0,
    );
  const lines = value.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map(column)
    .filter((indent) => indent > 0);
  const least = Math.min(maximum, ...indents);
  return lines
    .map((line) => {
      let taken = 0;
      while (column(line.slice(0, taken)) < least && /[ \t]/.test(line[taken] ?? '')) taken++;
      return line.slice(taken);
    })
    .join('\n');
});

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);

function read(text: string): Reading {
  const {
    sections = [],
    headings = [],
    listItems = [],
    tags = [],
    links = [],
    embeds = [],
    footnotes = [],
    footnoteRefs = [],
  } = parseNote(text);
  const places = (list: readonly { position: Parameters<typeof place>[0] }[]): string[] =>
    list.map(({ position }) => place(position));
  return {
    sections: sections
      .filter(({ type }) => type !== 'text' && type !== 'element')
      .map(({ type, position }) => `${type === 'callout' ? 'blockquote' : type} ${place(position)}`),
    headings: headings.map(({ level, position }) => `${level} ${place(position)}`),
    listItems: listItems.map(({ parent, position }) => `${parent} ${place(position)}`),
    tags: places(tags),
    links: places(links),
    embeds: places(embeds),
    footnotes: footnotes.map(({ id, position }) => `${id.replace(/^\[inline\d+$/, '[inline')} ${place(position)}`),
    footnoteRefs: footnoteRefs.map(({ id, position }) => `${id} ${place(position)}`),
  };
}

test.each([
  ['blocks', notes],
  ['text', inlineNotes],
])('reads %s as the core of the app does', (_name, note) => {
  fc.assert(
    fc.property(note, (text) => {
      fc.pre(!/^---\r?\n/.test(text));
      expect(read(text)).toEqual(readAsTheApp(text));
    }),
    { numRuns: runs, seed: 1 },
  );
});

test('reads lines that end with CR and LF as the core of the app does', () => {
  fc.assert(
    fc.property(notes, (text) => {
      fc.pre(!/^---\r?\n/.test(text));
      const lines = text.replace(/\n/g, '\r\n');
      expect(read(lines)).toEqual(readAsTheApp(lines));
    }),
    { numRuns: runs / 4, seed: 2 },
  );
});
