/** A summary that was written in place, when devices are merged and notes are formatted. */
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { cardOfLine, summaryLine } from '../../../src/core/browse/summary-line';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import { editCard } from '../../../src/core/cards/edit-card';
import type { NoteCard } from '../../../src/core/cards/card';
import { findCard } from '../../support/find-card';
import { markdownlint, prettier } from '../../support/formatters';
import { mergeAsGit, mergeAsSync } from '../../support/merges';

const read = (text: string): NoteCard => findCard(text, parseNote(text), DEFAULT_CARD_NAMES);

/** The note with a line that a person wrote in the place of its row. */
function written(text: string, line: string): string {
  const note = { text, metadata: parseNote(text), card: read(text), names: DEFAULT_CARD_NAMES };
  const edit = editCard(note, cardOfLine(line), 'properties', parseYaml);
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
    expect(summaryLine(read(merged))).toBe(line);
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
      expect(summaryLine(read(formatted))).toBe(line);
      expect(written(formatted, line)).toBe(formatted);
    }
  },
);
