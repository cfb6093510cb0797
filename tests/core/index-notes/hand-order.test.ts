/** An order that a person gave an index note, when devices are merged and notes are formatted. */
import { moveEntry, type EntryLines } from '../../../src/core/index-notes/move-entry';
import { markdownlint, prettier, tidy } from '../../support/formatters';
import { MemoryVault } from '../../support/memory-vault';
import { mergeAsGit, mergeAsSync } from '../../support/merges';
import { rebuild, settingsOf } from './vault';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const INDEX = 'Topics/T.md';
const note = (name: string): string => `---\ntopics: [T]\nproblem: Why ${name}?\n---\n`;
const NOTES = Object.fromEntries(NAMES.map((name) => [`${name}.md`, note(name)]));
const ENTRY = /^(?:[-*] |\| *)\[\[([A-F])\]\]/;

/** The lines of the entries, whatever a formatter made of bullets and cells. */
function entryLines(index: string): EntryLines {
  const all = index.split('\n');
  const starts = all.flatMap((line, i) => (ENTRY.test(line) ? [i] : []));
  const last = starts[starts.length - 1] ?? 0;
  return { starts, end: all.findIndex((line, i) => i > last && line.trim() === '') };
}

const order = (index: string): string =>
  index
    .split('\n')
    .flatMap((line) => ENTRY.exec(line)?.[1] ?? [])
    .join('');
const move = (index: string, from: number, before: number): string => moveEntry(index, entryLines(index), from, before);
const times = (text: string, part: string): number => text.split(part).length - 1;

/** The index note as both devices have it, with a remark of a person's. */
async function written(layout: 'list' | 'table'): Promise<{ vault: MemoryVault; base: string }> {
  const vault = new MemoryVault(NOTES);
  await rebuild(vault, settings(layout));
  if (layout === 'list') {
    const index = await vault.read(INDEX);
    vault.put(INDEX, index.replace(/(- \[\[B\]\].*\n)/, '$1\t- a remark\n'));
  }
  return { vault, base: await vault.read(INDEX) };
}

const settings = (layout: string): ReturnType<typeof settingsOf> =>
  settingsOf({ topics: { t: { name: 'T', order: 'manual', layout } } });
const merges = { sync: mergeAsSync, git: mergeAsGit };

test.each<[why: string, merge: keyof typeof merges, theirs: (base: string) => string, order: string]>([
  ['a remark elsewhere', 'sync', (base) => base.replace(/(- \[\[E\]\].*\n)/, '$1\t- of the other\n'), 'BACDE'],
  ['a remark elsewhere', 'git', (base) => base.replace(/(- \[\[E\]\].*\n)/, '$1\t- of the other\n'), 'BACDE'],
  ['words above', 'sync', (base) => base.replace('## Notes', 'Of the other.\n\n## Notes'), 'BACDE'],
  ['words above', 'git', (base) => base.replace('## Notes', 'Of the other.\n\n## Notes'), 'BACDE'],
])('a move on one device, and on the other %s, by %s: both are kept', async (_why, merge, theirs, expected) => {
  const { vault, base } = await written('list');
  const other = theirs(base);
  vault.put(INDEX, merges[merge](base, move(base, 1, 0), other));
  const { plan } = await rebuild(vault, settings('list'));
  expect(plan.skipped).toEqual([]);
  const index = await vault.read(INDEX);
  expect(order(index)).toBe(expected);
  for (const line of new Set(other.split('\n').filter((each) => !base.includes(each))))
    expect(times(index, line)).toBe(1);
  expect(times(index, '- a remark')).toBe(1);
});

test.each(NAMES.flatMap((_name, from) => NAMES.map((_other, to) => [from, to] as const)))(
  'moves on both devices, the third here and number %i to %i there: nothing is lost or doubled',
  async (from, to) => {
    const { vault, base } = await written('list');
    for (const merge of Object.values(merges)) {
      vault.put(INDEX, merge(base, move(base, 2, 0), move(base, from, to)));
      const { plan } = await rebuild(vault, settings('list'));
      expect(plan.skipped).toEqual([]);
      const index = await vault.read(INDEX);
      expect(Array.from(order(index)).sort().join('')).toBe('ABCDE');
      expect(times(index, '- a remark')).toBe(1);
      expect(index).not.toMatch(/^(<<<<<<<|=======|>>>>>>>)/m);
      expect((await rebuild(vault, settings('list'))).plan.changes).toEqual([]);
    }
  },
);

test.each(
  (['list', 'table'] as const).flatMap((layout) =>
    Object.entries({ prettier, markdownlint, tidy }).map(([name, format]) => [layout, name, format] as const),
  ),
)('%s, formatted by %s before and after a move: the order stays', async (layout, _name, format) => {
  const { vault } = await written(layout);
  vault.put(INDEX, format(await vault.read(INDEX)));
  vault.put(INDEX, move(await vault.read(INDEX), 4, 0));
  expect(order(await vault.read(INDEX))).toBe('EABCD');
  await rebuild(vault, settings(layout));
  vault.put(INDEX, format(await vault.read(INDEX)));
  const { plan } = await rebuild(vault, settings(layout));
  expect(plan.skipped).toEqual([]);
  const index = await vault.read(INDEX);
  expect(order(index)).toBe('EABCD');
  expect(times(index, 'a remark')).toBe(layout === 'list' ? 1 : 0);
});
