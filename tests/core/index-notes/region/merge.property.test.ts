import fc from 'fast-check';
import { mergeRegion, type MergeMode, type MergeResult } from '../../../../src/core/index-notes/region/merge';
import type { Entry, IndexContent } from '../../../../src/core/index-notes/content/content';
import { TopicMemory } from '../../../../src/core/index-notes/memory';
import {
  content,
  contextFor,
  counted,
  entry,
  fresh,
  learn,
  memoryOf,
  merge,
  REBUILD,
  update,
  writtenAs,
} from '../support';

const RUNS = Number(process.env.TOPIC_ATLAS_RUNS ?? 300);
/** The same histories in every usual run; others where more are asked for. */
const SEED = process.env.TOPIC_ATLAS_RUNS === undefined ? { seed: 11 } : {};

const titles = ['Mercer', 'Nyström', 'Rank', '核方法', 'A (b)', 'x'];
const text = fc.constantFrom('', 'Why? So.', 'a (3)', 'b: c', 'see [[Rank|r]]', '`code | x`', '$x|y$', '→', '- x');
const entryOf = (names: string[]): fc.Arbitrary<Entry> =>
  fc
    .record({ title: fc.constantFrom(...names), problem: text, approach: text })
    .map(({ title, problem, approach }) => entry(title, problem, approach));
const unique = (entries: Entry[]): Entry[] => [...new Map(entries.map((one) => [one.key, one])).values()];
const layout = fc.constantFrom('list' as const, 'table' as const, 'cards' as const);
const wantedOf = (names: string[], outside: Entry[]): fc.Arbitrary<IndexContent> =>
  fc
    .record({
      topics: fc
        .array(fc.constantFrom(counted('Sub', 2, 'described'), counted('Other', 0)), { maxLength: 2 })
        .map(unique),
      notes: fc.array(entryOf(names), { maxLength: 6 }).map(unique),
      linked: fc.array(fc.constantFrom(...outside), { maxLength: 2 }).map(unique),
      layout,
      byHand: fc.boolean(),
    })
    .map(content);
const wanted = wantedOf(titles, [counted('Hilbert', 3), counted('Banach', 2)]);
/** As it was once: with notes that are no longer there. */
const former = wantedOf([...titles, 'Gone away', 'Gone too'], [counted('Hilbert', 3), counted('Gone far', 2)]);

/** Lines of a person's. TOKEN is replaced by words that must never be lost. */
const shapes = [
  'TOKEN',
  '- TOKEN',
  '- [[Mercer]]: TOKEN',
  '- [[Elsewhere]]: TOKEN',
  '- [[Gone again]]: TOKEN',
  '- [[Mercer]] TOKEN',
  '* [[Rank]]: TOKEN',
  '+ TOKEN',
  '\t- TOKEN',
  '  TOKEN',
  '\tTOKEN',
  ' TOKEN',
  '## TOKEN',
  '### TOKEN',
  '# TOKEN',
  '## Notes TOKEN',
  '> TOKEN',
  '> [!note] TOKEN',
  '> [!note] [[Mercer]]\n> TOKEN',
  '> [!note] [[Mercer]]\n\n> TOKEN',
  '| TOKEN | b |',
  '| [[Mercer]] | TOKEN | |',
  '| Note | Problem | Approach |\n|---|---|---|\n| [[Rank]] | TOKEN | |',
  '| Note | Problem | Approach |\n|---|---|---|\n| TOKEN | | |',
  '```\nTOKEN\n```',
  '```\n- [[Mercer]]: TOKEN\n```',
  '\t```\n\tTOKEN',
  '```',
  '~~~\nTOKEN',
  '<!-- TOKEN -->',
  '<!--\nTOKEN\n-->',
  '%% TOKEN %%',
  '$$\nTOKEN\n$$',
  '1 topic · 2 notes · 3 linked TOKEN',
  '[[Mercer]] TOKEN',
  '---',
  'TOKEN\n---',
  '- [ ] TOKEN',
  '1. TOKEN',
  '[^1]: TOKEN',
  '\u00a0TOKEN',
  '- … +3 TOKEN',
  '- [TOKEN](a.md)',
  '- [[Mercer|TOKEN]]',
  '- [[Mercer]] (3): TOKEN',
  '\t- [[Mercer]] (3): TOKEN',
  '- [[Gone TOKEN]]',
  '- [[Elsewhere]]\n\t- TOKEN',
];
/** Of these the ones that read as entries of a note which may be listed: with nothing remembered they are ours. */
const readsAsEntry = (line: string): boolean =>
  /^(?:[-*+] \[\[(?:Mercer|Rank)[\]|]|> \[!note\] \[\[Mercer|\| \[\[(?:Mercer|Rank)|- … \+3)/m.test(line);

interface Edit {
  readonly at: number;
  readonly kind: 'insert' | 'delete' | 'double' | 'indent' | 'append';
  readonly shape: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(40),
  kind: fc.constantFrom(
    'insert' as const,
    'insert' as const,
    'insert' as const,
    'delete' as const,
    'double' as const,
    'indent' as const,
    'append' as const,
  ),
  shape: fc.constantFrom(...shapes),
});

/**
 * Edits the lines between the markers as a person might. Only our own lines are deleted, and tokens collect what must
 * stay.
 */
function applyEdit(whole: string, { at, kind, shape }: Edit, token: string, tokens: Set<string>): string {
  const lines = whole.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('<!-- topic-atlas:begin'));
  const end = lines.findIndex((line) => line.startsWith('<!-- topic-atlas:end'));
  const i = begin + 1 + (at % Math.max(1, end - begin - 1));
  const line = lines[i] ?? '';
  const isTheirs = [...tokens].some((one) => line.includes(one)) || line === '';
  if (kind === 'insert') {
    tokens.add(token);
    lines.splice(i, 0, ...shape.replace('TOKEN', token).split('\n'));
    if (!shape.includes('TOKEN')) tokens.delete(token);
  } else if (isTheirs) {
    return whole;
  } else if (kind === 'delete') lines.splice(i, 1);
  else if (kind === 'double') lines.splice(i, 0, line);
  else if (kind === 'indent') lines[i] = `\t${line}`;
  else {
    tokens.add(token);
    lines[i] = `${line} ${token}`;
  }
  return lines.join('\n');
}

const steps = fc.array(fc.record({ edits: fc.array(edit, { maxLength: 4 }), wanted, automatic: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

/**
 * Lets a person and the plugin write in turn, and holds after each merge that what was typed is there, and nothing else
 * changes.
 */
function writeInTurn(
  first: IndexContent,
  turns: readonly { edits: readonly Edit[]; wanted: IndexContent; automatic: boolean }[],
  remembers: boolean,
): void {
  let note = `---\na: 1\n---\nBefore\n${fresh(first).replace(/^---[^]*?---\n/, '')}\nAfter\n`;
  let memory = remembers ? memoryOf(first) : TopicMemory.EMPTY;
  const tokens = new Set<string>();
  let n = 0;
  for (const { edits, wanted: next, automatic } of turns) {
    const said = writtenAs(next).entries;
    // A line about a note of which something else is said now, or of which nothing was, may be another device's.
    const isKnown = (line: string): boolean =>
      remembers &&
      Array.from(said).every(
        ([key, { label, text: now }]) =>
          !line.includes(label.slice(0, -2)) || memory.versionsOf(key).slice(-1)[0]?.text === now,
      );
    for (const one of edits) {
      if (!isKnown(one.shape) && readsAsEntry(one.shape)) continue;
      // Words typed into an entry's line need the memory of what stood there.
      if (!remembers && (one.kind === 'append' || one.shape.startsWith('>'))) continue;
      note = applyEdit(note, one, `token${n++}x`, tokens);
    }
    const isAnyUnknown = Array.from(said.values()).some(({ label }) => !isKnown(label));
    for (const token of tokens) {
      const line = note.split('\n').find((one) => one.includes(token)) ?? '';
      if (!isKnown(line) || (isAnyUnknown && line.startsWith('>'))) tokens.delete(token);
    }
    const mode: MergeMode = automatic ? update('Mercer.md', '?Gone away') : REBUILD;
    const merged = mergeRegion(note, next, contextFor(next, [], memory), mode);
    if ('problem' in merged) continue;
    for (const token of tokens)
      expect([token, merged.text.includes(token), note, merged.text]).toEqual([token, true, note, merged.text]);
    expect(merged.text.startsWith('---\na: 1\n---\nBefore\n\n<!-- topic-atlas:begin -->\n')).toBe(true);
    expect(merged.text.endsWith('\nAfter\n')).toBe(true);
    if (remembers) memory = learn(memory, { ...writtenAs(next), order: merged.order, own: merged.own });
    const remerged = (text: string): MergeResult => mergeRegion(text, next, contextFor(next, [], memory), mode);
    const once = remerged(merged.text);
    const settled = 'problem' in once ? '' : once.text;
    // With nothing remembered a line of ours that was taken for the person's may be known for ours where it came to
    // stand.
    if (remembers) expect(settled).toBe(merged.text);
    expect(remerged(settled)).toMatchObject({ text: settled });
    note = merged.text;
  }
}

test('no word that a person wrote is ever lost, and what is outside stays, through any edits and merges', () => {
  fc.assert(
    fc.property(former, steps, (first, turns) => writeInTurn(first, turns, true)),
    { numRuns: RUNS, ...SEED },
  );
});

test('with nothing remembered no line of a person\u2019s own is lost', () => {
  fc.assert(
    fc.property(former, steps, (first, turns) => writeInTurn(first, turns, false)),
    { numRuns: RUNS, ...SEED },
  );
});

test("a rebuild of any region equals one from scratch, but for what is the user's", () => {
  fc.assert(
    fc.property(former, wanted, (before, after) => {
      fc.pre(!after.byHand);
      expect(merge(fresh(before), after, REBUILD, [], memoryOf(before))).toBe(fresh(after));
    }),
    { numRuns: RUNS, ...SEED },
  );
});

test('an update that may take out everything agrees with a rebuild, but for counts and Linked', () => {
  fc.assert(
    fc.property(former, wanted, (before, after) => {
      fc.pre(!after.byHand);
      const memory = memoryOf(before);
      const updated = merge(fresh(before), after, { kind: 'update', removable: () => true }, [], memory);
      if (updated !== fresh(before)) expect(updated).toBe(fresh(after));
      expect(merge(updated, after, REBUILD, [], memory)).toBe(fresh(after));
    }),
    { numRuns: RUNS, ...SEED },
  );
});
