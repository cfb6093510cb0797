import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { eventually } from '../../e2e/eventually';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { notices, staying } from '../node-obsidian';
import { writeNote } from '../node-plugin';
import { DATA } from '../settings/settings-disk';
import { index, note, runPlugin, type RunningPlugin } from './plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const [A, B, HOME] = ['Topics/A.md', 'Topics/B.md', 'Topics/Topics.md'];
const INDEXES = { [A]: index('A'), [B]: index('B'), [HOME]: index('/') };
const SETTINGS = { topics: { a: { name: 'A' }, b: { name: 'B' } } };
const NOTES = { 'One.md': note('A'), 'Two.md': note('B') };

let plugin: RunningPlugin;
let browser: MemoryIndexedDb;

const run = async (files: Readonly<Record<string, string>>, settings: object = SETTINGS): Promise<void> => {
  plugin = await runPlugin(files, settings);
};
const data = (): Promise<string> => plugin.node.vault.adapter.read(DATA);
const damage = (text = ''): Promise<void> => plugin.node.vault.adapter.write(DATA, text);

beforeEach(() => {
  browser = new MemoryIndexedDb().install();
  notices.length = 0;
  staying.clear();
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

/** A note whose metadata the app does not have. */
function hide(path: string): void {
  const { metadataCache } = plugin.node;
  const read = metadataCache.getFileCache.bind(metadataCache);
  jest.spyOn(metadataCache, 'getFileCache').mockImplementation((file) => (file.path === path ? null : read(file)));
}

describe('while the settings cannot be used', () => {
  test('a rebuild says so, with the file and what to do, and writes nothing', async () => {
    await run({ ...INDEXES, ...NOTES });
    await damage();
    await plugin.rebuilder.rebuild();
    expect(notices).toEqual([
      `Nothing was written, for the settings cannot be used. ${DATA}: The settings file is empty, as after a write that was cut off. Restore it from a backup or another device, or delete it to start afresh.`,
    ]);
    expect([plugin.writes, await data()]).toEqual([[], '']);
    await damage(JSON.stringify(SETTINGS));
    await plugin.rebuilder.rebuild();
    expect(new Set(plugin.writes)).toEqual(new Set([A, B, HOME]));
  });

  test.each([true, false])('a script is told, dry or not (%p)', async (dry) => {
    await run({ ...INDEXES, ...NOTES });
    await damage('[]');
    await expect(plugin.rebuilder.unasked(dry)).rejects.toThrow('something else than settings');
    expect(plugin.writes).toEqual([]);
  });

  test('from the plan to the writing, nothing is written by topics of the person either', async () => {
    await run({ ...INDEXES, ...NOTES });
    const load = plugin.cards.load.bind(plugin.cards);
    jest.spyOn(plugin.cards, 'load').mockImplementation(async (paths, step) => {
      await load(paths, step);
      await damage('{');
    });
    await expect(plugin.rebuilder.unasked(false)).rejects.toThrow('Nothing was written');
    expect(plugin.writes).toEqual([]);
  });

  test('from the plan to the writing, nothing is written, and no topic that was inferred is kept', async () => {
    await run({ 'One.md': note('A'), 'Two.md': note('A'), 'Three.md': note('A') }, {});
    expect(Object.keys(plugin.host.inferredTopics() ?? {})).toHaveLength(1);
    const load = plugin.cards.load.bind(plugin.cards);
    jest.spyOn(plugin.cards, 'load').mockImplementation(async (paths, step) => {
      await load(paths, step);
      await damage('{');
    });
    await expect(plugin.rebuilder.unasked(false)).rejects.toThrow('Nothing was written');
    expect(plugin.node.vault.getMarkdownFiles()).toHaveLength(3);
    expect(await data()).toBe('{');
  });

  test('no topic that was inferred at a start with a damaged file is kept', async () => {
    await run({ 'One.md': note('A'), 'Two.md': note('A'), 'Three.md': note('A') }, {});
    await damage('{');
    await plugin.settings.load();
    await expect(plugin.rebuilder.unasked(false)).rejects.toThrow('Nothing was written');
    expect(await data()).toBe('{');
  });
});

describe('a note that the app does not read', () => {
  test('is waited for and named; whoever asks meanwhile is told for what; then it is passed over, and named again', async () => {
    await run({ ...INDEXES, ...NOTES });
    hide('New.md');
    await writeNote(plugin.node, 'New.md', note('A'));
    const waited: boolean[] = [];
    const process = plugin.node.vault.process.bind(plugin.node.vault);
    jest.spyOn(plugin.node.vault, 'process').mockImplementation((file, change) => {
      waited.push(plugin.host.complete());
      return process(file, change);
    });
    const rebuilt = plugin.rebuilder.rebuild();
    await eventually(() => expect(plugin.host.waitedFor()).toEqual(['New.md']));
    await expect(plugin.rebuilder.unasked(true)).rejects.toThrow('Obsidian has read 1 note: New.md');
    await plugin.rebuilder.rebuild();
    expect(notices).toEqual(['A rebuild is under way. Waiting until Obsidian has read 1 note: New.md']);
    plugin.passOver();
    await rebuilt;
    expect(notices[1]).toMatch(/3 updated, 1 left as it is\.\nNew\.md: Obsidian has not read this note/);
    expect(await plugin.text(A)).toContain('[[One]]');
    expect(waited).toEqual([true, true, true]);
  });

  test('is waited for no longer than the person wants', async () => {
    await run({ ...INDEXES, ...NOTES });
    hide('New.md');
    await writeNote(plugin.node, 'New.md', note('A'));
    const rebuilt = plugin.rebuilder.unasked(false);
    await eventually(() => expect(plugin.host.waitedFor()).toEqual(['New.md']));
    plugin.rebuilder.stop();
    expect(await rebuilt).toBeNull();
    expect(plugin.writes).toEqual([]);
  });

  test('is named once, where it is in the way of an index note too', async () => {
    await run({ ...INDEXES, ...NOTES });
    hide(A);
    await writeNote(plugin.node, A, index('A'));
    await eventually(() => expect(plugin.host.waitedFor()).toEqual([A]));
    plugin.passOver();
    const done = await plugin.rebuilder.unasked(true);
    expect(done?.plan.skipped.filter(({ path }) => path === A)).toHaveLength(1);
  });
});

test('an index note that is left as it is is named with the reason, in a notice that stays', async () => {
  await run({ ...INDEXES, ...NOTES, [A]: '---\ntopic-index: A\n---\nNo markers.\n' });
  await plugin.rebuilder.rebuild();
  expect(notices).toEqual([
    '2 updated, 1 left as it is.\nTopics/A.md: The markers of the managed region are missing. Insert a topic index there again, or delete the note.',
  ]);
  expect(staying.size).toBe(1);
});

test('a disk that is full is told in words, and the next rebuild does what is left', async () => {
  await run({ ...INDEXES, ...NOTES });
  const { adapter } = plugin.node.vault;
  const write = adapter.write.bind(adapter);
  const spy = jest
    .spyOn(adapter, 'write')
    .mockImplementation((path, text) =>
      path === B ? Promise.reject(new Error("ENOSPC: no space left on device, write 'B.md'")) : write(path, text),
    );
  await plugin.rebuilder.rebuild();
  expect(notices[0]).toMatch(
    /^2 updated, 1 left as it is\.\nTopics\/B\.md: The disk is full\. Free some space, then try again\.$/,
  );
  expect(await plugin.text(B)).toBe(index('B'));
  spy.mockRestore();
  await plugin.rebuilder.rebuild();
  expect(await plugin.text(B)).toContain('[[Two]]');
});

test('a device store that never answers holds up neither a rebuild nor its undo', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.fate = () => 'is silent';
  await run({ ...INDEXES, ...NOTES, 'Text.md': note('A', 'What is it? It is a card in the text.') });
  await plugin.rebuilder.rebuild();
  expect(await plugin.text(A)).toContain('What is it?');
  expect(plugin.device).toBeInstanceOf(DeviceStore);
  await plugin.rebuilder.undo();
  expect(await plugin.text(A)).toBe(index('A'));
});
