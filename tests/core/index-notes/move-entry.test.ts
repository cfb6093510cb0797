import fc from 'fast-check';
import { moveEntry, type EntryLines } from '../../../src/core/index-notes/move-entry';
import type { Layout } from '../../../src/core/topics/topic';
import { MemoryVault } from '../../support/memory-vault';
import { rebuild, settingsOf } from './vault';

const text = ['## Notes', '', 'a', '\t- on a', 'b', 'c', '- mine', '', 'below'].join('\n');
const lines: EntryLines = { starts: [2, 4, 5], end: 7 };

test.each<[reason: string, from: number, before: number, expected: string]>([
  ['up, with what is said under it', 2, 0, 'c|- mine|a|\t- on a|b'],
  ['down', 0, 2, 'b|a|\t- on a|c|- mine'],
  ['to the end', 0, 3, 'b|c|- mine|a|\t- on a'],
  ['where it is', 1, 1, 'a|\t- on a|b|c|- mine'],
  ['right behind itself', 1, 2, 'a|\t- on a|b|c|- mine'],
  ['one that is not there', 7, 0, 'a|\t- on a|b|c|- mine'],
])('an entry is moved: %s', (_reason, from, before, expected) => {
  expect(moveEntry(text, lines, from, before)).toBe(`## Notes\n\n${expected.split('|').join('\n')}\n\nbelow`);
});

test('no line is lost or changed, and nothing outside the list', () => {
  const block = fc.array(
    fc.string({ maxLength: 6 }).map((line) => line.replace(/\n/g, ' ')),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.nat(6), (blocks, a, b) => {
      const [from, before] = [a % blocks.length, b % (blocks.length + 1)];
      const starts = blocks.map((_block, i) => 1 + blocks.slice(0, i).flat().length);
      const note = ['head', ...blocks.flat(), 'foot'].join('\n');
      const moved = moveEntry(note, { starts, end: 1 + blocks.flat().length }, from, before);
      const order = blocks.filter((_block, i) => i !== from);
      order.splice(before > from ? before - 1 : before, 0, blocks[from] ?? []);
      expect(moved).toBe(['head', ...order.flat(), 'foot'].join('\n'));
    }),
  );
});

const note = (problem: string): string => `---\ntopics: [T]\nproblem: ${problem}\n---\n`;

/** Rows of a table begin with a pipe, items of a list with a bullet. */
function entryLines(index: string): EntryLines {
  const all = index.split('\n');
  const starts = all.flatMap((line, i) => (/^(?:- |\| )\[\[[A-E]/.test(line) ? [i] : []));
  const last = starts[starts.length - 1] ?? 0;
  const end = all.findIndex((line, i) => i > last && line.trim() === '');
  return { starts, end };
}

test.each<[Layout]>([['list'], ['table']])(
  'an order by hand that was made so is kept by every rebuild: %s',
  async (layout) => {
    const notes = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [`${name}.md`, note(`Why ${name}?`)]));
    const settings = settingsOf({ topics: { t: { name: 'T', order: 'manual', layout } } });
    const vault = new MemoryVault(notes);
    await rebuild(vault, settings);
    const path = 'Topics/T.md';
    if (layout === 'list') {
      const written = await vault.read(path);
      vault.put(path, written.replace(/(- \[\[B\]\].*\n)/, '$1\t- a remark\n- mine\n'));
      await rebuild(vault, settings);
    }
    for (const [from, before] of [
      [1, 0],
      [0, 5],
      [4, 2],
      [2, 4],
    ] as const) {
      const now = await vault.read(path);
      const moved = moveEntry(now, entryLines(now), from, before);
      expect(moved).not.toBe(now);
      vault.put(path, moved);
      const { plan } = await rebuild(vault, settings);
      expect(plan.changes).toEqual([]);
      expect(await vault.read(path)).toBe(moved);
    }
  },
);
