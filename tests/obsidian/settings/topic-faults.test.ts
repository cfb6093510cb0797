import { changeTopic } from '../../../src/core/topics/edit';
import { TopicEditor } from '../../../src/obsidian/services/topics/topic-editor';
import { parseSettings } from '../../../src/settings';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { failingDisk, type FailingDisk } from '../rebuild/failing-disk';
import { index, note, runPlugin, type RunningPlugin } from '../rebuild/plugin';
import { DATA } from './settings-disk';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const SETTINGS = { version: 1, topics: { a: { name: 'A' }, b: { name: 'B', parent: 'a' } } };
const INDEXES = ['Topics/A.md', 'Topics/B.md'];

let plugin: RunningPlugin;
let editor: TopicEditor;
let disk: FailingDisk;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  new MemoryIndexedDb().install();
  plugin = await runPlugin(
    { 'Topics/A.md': index('A'), 'Topics/B.md': index('A/B'), 'One.md': note('A'), 'Two.md': note('B') },
    SETTINGS,
  );
  editor = new TopicEditor(plugin);
  disk = failingDisk(plugin.node);
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

const rename = (name: string): Promise<unknown> =>
  editor.change({ change: (topics) => changeTopic(topics, 'a', { name }) }).catch(() => null);
const claims = async (): Promise<(string | undefined)[]> =>
  Promise.all(INDEXES.map(async (path) => /topic-index: (.*)/.exec(await plugin.node.vault.adapter.read(path))?.[1]));
const nameOfA = async (): Promise<string | undefined> => {
  const { data, fault } = parseSettings(await plugin.node.vault.adapter.read(DATA));
  expect(fault).toBeNull();
  return (data as typeof SETTINGS).topics.a.name;
};

/** More calls than there are. */
const LAST = 30;

test('without a fault a rename and its undo are whole', async () => {
  await rename('Alpha');
  expect([await nameOfA(), ...(await claims())]).toEqual(['Alpha', 'Alpha', 'Alpha/B']);
  await editor.undo();
  expect([await nameOfA(), ...(await claims())]).toEqual(['A', 'A', 'A/B']);
  expect(disk.calls).toBeLessThan(LAST);
});

test.each(Array.from({ length: LAST }, (_, i) => i + 1))(
  'with a fault at call %i everything is as before or as after, and doing it again completes it',
  async (at) => {
    disk.fails = at;
    await rename('Alpha');
    await plugin.node.settle();
    await editor.undo().catch(() => null);
    await plugin.node.settle();
    disk.fails = 0;
    expect(['A', 'Alpha']).toContain(await nameOfA());
    const [ofA, ofB] = await claims();
    expect(
      [
        ['A', 'Alpha'],
        ['A/B', 'Alpha/B'],
      ].map((known, i) => known.includes([ofA, ofB][i] ?? '')),
    ).toEqual([true, true]);
    await rename('Beta');
    await plugin.node.settle();
    const done = await plugin.rebuilder.unasked(false);
    expect(done?.plan.skipped).toEqual([]);
    await plugin.node.settle();
    expect(await nameOfA()).toBe('Beta');
  },
);
