/** A summary that was written in place, when devices are merged and notes are formatted. */
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { editLine, lineOf } from '../../../src/core/browse/summary-line';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import type { NoteCard } from '../../../src/core/cards/card';
import type { EditedNote } from '../../../src/core/cards/edit-card';
import { findCard } from '../../support/find-card';
import { markdownlint, prettier } from '../../support/formatters';
import { mergeAsGit, mergeAsSync } from '../../support/merges';

const read = (text: string): NoteCard => findCard(text, parseNote(text), DEFAULT_CARD_NAMES);

const noteOf = (text: string): EditedNote => ({
  text,
  metadata: parseNote(text),
  card: read(text),
  names: DEFAULT_CARD_NAMES,
});
const shown = (text: string): string => lineOf(noteOf(text));

/** The note with a line that a person wrote in the place of its row. */
function written(text: string, line: string): string {
  const edit = editLine(noteOf(text), line, parseYaml);
  if (edit.text === undefined) throw new Error('It was refused.');
  return edit.text;
}

const NOTES = {
  'without properties': '# Mercer\n\nText of it.\n',
  'with others': '---\ntags: [kernels]\ncreated: 2024-01-02\n---\n\n# Mercer\n\nText of it.\n',
  'with a card': '---\nproblem: Which are?\napproach: These.\ntags:\n  - kernels\n---\n\n# Mercer\n\nText of it.\n',
};
const LINES = [
  'Why do they overfit?',
  'Gram matrices grow: "too fast" → sample #some of their columns',
  "It's slow, & 50 % of it [idle] → use {both}: cores",
  '- no list * or _emphasis_',
];
const merges = { sync: mergeAsSync, git: mergeAsGit };
const formatters = { prettier, markdownlint };
const cases = Object.keys(NOTES).flatMap((note) => LINES.map((line) => [note, line] as const));

const textOf = (note: string): string => Object.entries(NOTES).find(([name]) => name === note)?.[1] ?? '';

test.each(cases)('a note %s, “%s”: what the other device did to the text is kept beside it', (note, line) => {
  const base = textOf(note);
  for (const merge of Object.values(merges)) {
    const merged = merge(base, written(base, line), base.replace('Text of it.', 'Text of it.\n\nAnd of the other.'));
    expect(shown(merged)).toBe(line);
    expect(merged).toContain('Text of it.\n\nAnd of the other.\n');
  }
});

test.each(Object.keys(formatters).flatMap((name) => Object.keys(NOTES).map((note) => [name, note] as const)))(
  'formatted by %s, a note %s says the same',
  (name, note) => {
    const format = Object.entries(formatters).find(([each]) => each === name)?.[1];
    for (const line of LINES.slice(1, 3)) {
      const text = written(textOf(note), line);
      const formatted = format?.(text) ?? '';
      expect(shown(formatted)).toBe(line);
      expect(written(formatted, line)).toBe(formatted);
    }
  },
);

test.each<[reason: string, note: string, line: string, says: Partial<NoteCard>]>([
  [
    'a plain sentence is no problem',
    'without properties',
    'Each kernel is an inner product.',
    { gist: 'Each kernel is an inner product.' },
  ],
  [
    'what asks is an open one',
    'without properties',
    'Why do they overfit?',
    { problem: 'Why do they overfit?', open: true },
  ],
  [
    'so is a difficulty',
    'with others',
    'Nobody knows the bandwidth.',
    { problem: 'Nobody knows the bandwidth.', open: true },
  ],
  [
    'sentences that turn are both parts',
    'with others',
    'Gram matrices are too large. Sample some of their columns.',
    { problem: 'Gram matrices are too large.', approach: 'Sample some of their columns.' },
  ],
  [
    'what says both parts by an arrow is taken at its word',
    'without properties',
    'Kernels → inner products',
    { problem: 'Kernels', approach: 'inner products' },
  ],
  [
    'a problem that the note states stays one',
    'with a card',
    'Each kernel is an inner product.',
    { problem: 'Each kernel is an inner product.' },
  ],
])('a line in place: %s', (_reason, note, line, says) => {
  expect(read(written(textOf(note), line))).toMatchObject({ problem: '', approach: '', ...says });
});

test('a plain line is shown where it is edited again, and gone when it is emptied', () => {
  const once = written(textOf('with others'), 'Each kernel is an inner product.');
  expect(shown(once)).toBe('Each kernel is an inner product.');
  expect(written(once, 'Inner products.')).toContain('summary: Inner products.');
  expect(read(written(once, '')).gist).toBe('Text of it.');
});

test.each<[reason: string, value: string]>([
  ['a picture', '|\n  Kernels are inner products.\n  ![[diagram.png]]'],
  ['a list', '[Kernels are inner products., "![[diagram.png]]"]'],
])('nothing is written over a summary that holds more than was shown: %s', (_reason, value) => {
  const note = noteOf(`---\nsummary: ${value}\n---\nText of it.\n`);
  expect(lineOf(note)).toBe('Kernels are inner products.');
  expect(editLine(note, 'Kernels are products.', parseYaml).problem).toMatchObject({ kind: 'place' });
});
