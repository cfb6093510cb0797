import { DEFAULT_INDEX_OPTIONS } from '../../../src/core/index-notes/options';
import { headKey } from '../../../src/core/index-notes/layouts/table';
import { shownHeadingKey } from '../../../src/core/index-notes/lines/shown';
import type { PartKind } from '../../../src/core/index-notes/content/content';
import { indexRegion } from '../../../src/obsidian/views/index-style/index-region';
import {
  readSection,
  type SectionReading,
  type SectionWords,
} from '../../../src/obsidian/views/index-style/read-section';

const parts: PartKind[] = ['topics', 'notes', 'linked', 'unsorted', 'small', 'open', 'kept'];
const headings = new Map(parts.map((part) => [shownHeadingKey(DEFAULT_INDEX_OPTIONS.headings[part]), part]));
const words: SectionWords = { heads: new Set([headKey(['Note', 'Problem', 'Approach'])]), open: ['open'], tree: false };

const note = (...lines: string[]): string =>
  ['---', 'topic-index: A', '---', '', '<!-- topic-atlas:begin -->', ...lines, '<!-- topic-atlas:end -->', ''].join(
    '\n',
  );

/** Reads the section that begins with the line, up to the next blank one. */
function read(text: string, first: string, more: Partial<SectionWords> = {}): SectionReading | null {
  const region = indexRegion(text, headings);
  const all = text.split('\n');
  const from = all.indexOf(first);
  const end = all.findIndex((line, i) => i > from && (line === '' || line.startsWith('<!--')));
  return region === null ? null : readSection(region, from, end - 1, { ...words, ...more });
}

/** What the entries of a section lead to. */
function entriesOf(reading: SectionReading | null): (string | null)[] {
  if (reading?.kind === 'list') return reading.entries.map(({ linkpath }) => linkpath);
  if (reading?.kind === 'table') return reading.rows.map((row) => row?.linkpath ?? null);
  return reading?.kind === 'card' ? [reading.entry.linkpath] : [];
}

test.each<[string, string[], string[]]>([
  ['both parts', ['## Notes', '', '- [[X]]: Why? → So.'], ['X']],
  ['a title alone', ['## Notes', '', '- [[X]]'], ['X']],
  ['a link that shows another name', ['## Notes', '', '- [[b/X|X]]: Why?'], ['b/X']],
  ['a Markdown link', ['## Notes', '', '- [X y](X%20y.md): Why?'], ['X y.md']],
  ['other bullets, as formatters choose', ['## Notes', '', '* [[X]]: Why?'], ['X']],
  ['a subtopic with its count', ['## Topics', '', '- [[X]] (12): What it is.'], ['X']],
  ['a note linked from outside', ['## Linked', '', '- [[X]] (3)'], ['X']],
  ['a group of the home index', ['## Notes', '', '### [[A]]', '', '- [[X]]: Why?'], ['X']],
  [
    'the first of several, under words of a person',
    ['## Notes', '', 'Mine.', '', '- [[X]]: Why?', '- [[Y]]'],
    ['X', 'Y'],
  ],
  [
    'a row of our table',
    ['## Notes', '', '| Note | Problem | Approach |', '|---|---|---|', '| [[b/X\\|X]] | Why? | So. |'],
    ['b/X'],
  ],
  ['a callout', ['## Notes', '', '> [!note] [[X]]', '> Why?', '> → So.'], ['X']],
])('an entry is %s', (_reason, lines, expected) => {
  const first = lines[lines.findIndex((line) => /^(?:[-*] \[|\| N|> )/.test(line))] ?? '';
  expect(entriesOf(read(note('', ...lines, ''), first))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['under a heading of their own', ['## Mine', '', '- [[X]]: Why? → So.']],
  ['under a smaller heading of their own', ['## Notes', '', '### Mine', '', '- [[X]]: Why?']],
  ['with a link in its words', ['## Notes', '', '- [[X]]: see [[Y]]']],
  ['with words before the link', ['## Notes', '', '- see [[X]]: Why?']],
  ['with words behind the link', ['## Notes', '', '- [[X]] is good']],
  ['a task', ['## Notes', '', '- [ ] [[X]]: Why?']],
  ['without a count where we count', ['## Topics', '', '- [[X]]: What it is.']],
  ['with a count where we do not', ['## Notes', '', '- [[X]] (3): Why?']],
  ['kept for a note that is not listed', ['## Kept remarks', '', '- [[X]] <!-- topic-atlas:kept -->']],
  [
    'a remark below a table',
    ['## Notes', '', '| Note | Problem | Approach |', '|---|---|---|', '| [[X]] | | |', '', '- [[X]]: mine'],
  ],
  ['a remark below a card', ['## Notes', '', '> [!note] [[X]]', '', '- [[X]]: mine']],
  ['a callout among entries of a list', ['## Notes', '', '- [[Y]]', '', '> [!note] [[X]]', '> mine']],
  ['a callout with another title', ['## Notes', '', '> [!note] On [[X]]', '> mine']],
  ['a table of their own', ['## Notes', '', '| When | Who |', '|---|---|', '| [[X]] | me |']],
  ['in code', ['## Notes', '', '```', '- [[X]]: Why?', '```']],
])("a line is a person's: %s", (_reason, lines) => {
  const first = lines.filter((line) => /^(?:- |\| W|> \[)/.test(line)).pop() ?? '';
  expect(read(note('', ...lines, ''), first)).toBeNull();
});

test("remarks under entries are a person's, and nested topics are entries in the home index alone", () => {
  const lines = ['', '## Topics', '', '- [[X]] (4)', '\t- [[Y]] (2)', '\t- mine', ''];
  expect(entriesOf(read(note(...lines), '- [[X]] (4)'))).toEqual(['X']);
  expect(entriesOf(read(note(...lines), '- [[X]] (4)', { tree: true }))).toEqual(['X', 'Y']);
});

test('a problem is open where the word stands alone behind the arrow', () => {
  const lines = ['- [[A]]: Why? → *open*', '- [[B]]: → *open*', '- [[C]]: Why? → *open* ends', '- [[D]]: *open*'];
  const reading = read(note('', '## Notes', '', ...lines, ''), lines[0] ?? '');
  expect(reading?.kind === 'list' ? reading.entries.map(({ open }) => open) : []).toEqual([true, true, false, false]);
});

test.each<[string, string[], string, SectionReading | null]>([
  ['counts', ['', '2 topics · 3 notes · 1 linked', ''], '2 topics · 3 notes · 1 linked', { kind: 'counts' }],
  [
    'a breadcrumb',
    ['', '[[Home]] / [[A|Above]]', '', '3 notes · 1 linked', ''],
    '[[Home]] / [[A|Above]]',
    { kind: 'breadcrumb' },
  ],
  ['words of a person above all', ['', 'Mine, [[A]] / [[B]]', ''], 'Mine, [[A]] / [[B]]', null],
  ['links below other words', ['', 'Mine', '', '[[A]] / [[B]]', ''], '[[A]] / [[B]]', null],
  [
    'counts under a heading',
    ['', '## Mine', '', '2 topics · 3 notes · 1 linked', ''],
    '2 topics · 3 notes · 1 linked',
    null,
  ],
])('above the parts: %s', (_reason, lines, first, expected) => {
  expect(read(note(...lines), first)).toEqual(expected);
});

test.each<[string, string]>([
  ['outside the region', note('', '## Notes', '', '- [[X]]', '').replace(/$/, '\n## Notes\n\n- [[Y]]: Why?\n\n')],
  ['without a region', '## Notes\n\n- [[Y]]: Why?\n\n'],
  ['with two regions', `${note('', '## Notes', '', '- [[Y]]: Why?', '')}${note('')}`],
])('nothing is ours %s', (_reason, text) => {
  expect(read(text, '- [[Y]]: Why?')).toBeNull();
});

test('a section that reaches over an end of the region is left', () => {
  const text = note('## Notes', '', '- [[X]]');
  const region = indexRegion(text, headings);
  expect(region === null ? null : readSection(region, 7, 8, words)).toBeNull();
  expect(region === null ? null : entriesOf(readSection(region, 7, 7, words))).toEqual(['X']);
});

test('it is told on which lines of the note entries stand, and where their list ends', () => {
  const text = note('## Notes', '', '- mine', '- [[X]]: Why?', '\t- on it', '- [[Y]]', '', 'Below.');
  const first = text.split('\n').indexOf('- mine');
  const reading = read(text, '- mine');
  expect(reading).toMatchObject({ kind: 'list', part: 'notes', end: first + 4 });
  expect(reading?.kind === 'list' ? reading.entries.map(({ line }) => line - first) : null).toEqual([1, 3]);
});
