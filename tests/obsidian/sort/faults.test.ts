import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { Sorter } from '../../../src/obsidian/views/sort/sorter';
import { NoteEdits } from '../../../src/obsidian/services/note-edits';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { failingDisk, type FailingDisk } from '../rebuild/failing-disk';
import { index, note, runPlugin, type RunningPlugin } from '../rebuild/plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const BEFORE = {
  'One.md': '---\n# mine\ntitle: "1"\n---\nOne.\n',
  'Two.md': 'Two.\r\n',
  'Three.md': note('B'),
};
const AFTER = {
  'One.md': '---\n# mine\ntitle: "1"\ntopics:\n  - A\n---\nOne.\n',
  'Two.md': '---\r\ntopics:\r\n  - A\r\n---\r\nTwo.\r\n',
  'Three.md': note('B, A'),
};
const PATHS = ['One.md', 'Two.md', 'Three.md'] as const;
type Notes = Record<(typeof PATHS)[number], string>;

let plugin: RunningPlugin;
let sorter: Sorter;
let disk: FailingDisk;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  new MemoryIndexedDb().install();
  plugin = await runPlugin(
    { ...BEFORE, 'Topics/A.md': index('A') },
    { version: 2, topics: { a: { name: 'A' }, b: { name: 'B' } } },
  );
  sorter = new Sorter(new NoteEdits(plugin.vault, 'sorting'), { topicsProperty: () => 'topics', parse: parseYaml });
  disk = failingDisk(plugin.node);
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

async function notes(): Promise<Notes> {
  const [one, two, three] = await plugin.node.vault.adapter.readMany(PATHS);
  return { 'One.md': one ?? '', 'Two.md': two ?? '', 'Three.md': three ?? '' };
}

/** Sorts all of them into one topic, and lets the index follow; answers with those that could not be sorted. */
async function sort(): Promise<string[]> {
  const { left } = await sorter.addAll(PATHS.map((path) => ({ path, topicPath: 'A' })));
  await plugin.node.settle();
  await plugin.quiet();
  return left.map(({ path }) => path);
}

/** Takes it back; answers with the notes that are left. */
async function undo(): Promise<readonly string[]> {
  const undone = await sorter.edits.undo();
  await plugin.node.settle();
  await plugin.quiet();
  return undone?.left ?? [];
}

/** Each note as it was, but for those that are as they are when sorted. */
const sorted = (which: readonly string[]): Notes => ({
  ...BEFORE,
  ...Object.fromEntries(Object.entries(AFTER).filter(([path]) => which.includes(path))),
});

/** More calls than there are. */
const LAST = 40;

test('without a fault notes are sorted, listed, and taken back', async () => {
  expect(await sort()).toEqual([]);
  expect(await notes()).toEqual(AFTER);
  expect(await plugin.text('Topics/A.md')).toContain('- [[Two]]');
  expect(await undo()).toEqual([]);
  expect(await notes()).toEqual(BEFORE);
  expect(disk.calls).toBeLessThan(LAST);
});

test.each(Array.from({ length: LAST }, (_, i) => i + 1))(
  'with a fault at call %i each note is as before or as after, and those that are not as wanted are named',
  async (at) => {
    disk.fails = at;
    const unsorted = await sort();
    const isSorted = PATHS.filter((path) => !unsorted.includes(path));
    expect(await notes()).toEqual(sorted(isSorted));
    const left = await undo();
    expect(await notes()).toEqual(sorted(left));
    disk.fails = 0;
    expect(await sort()).toEqual([]);
    expect(await notes()).toEqual(AFTER);
    // Automatic update that met the fault follows with the next change.
    expect(await plugin.text('Topics/A.md')).toContain('- [[Two]]');
  },
);
