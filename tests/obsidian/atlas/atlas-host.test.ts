import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import type { SettingsStore } from '../../../src/obsidian/services/settings-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import type { NodeApp } from '../../workbench/node-app';
import { notices } from '../node-obsidian';
import { openNodePlugin, writeNote } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const TOPIC = { a: { name: 'A', rules: { folders: ['A'] } } };
const OTHER = { b: { name: 'B', rules: { folders: ['A'] } } };

let node: NodeApp;
let host: AtlasHost;
let settings: SettingsStore;
let errors: jest.SpyInstance;

beforeEach(async () => {
  notices.length = 0;
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  ({ node, settings } = await openNodePlugin({ 'A/One.md': '[[Two]]', 'A/Two.md': '' }, { topics: TOPIC }));
  host = new AtlasHost(node.app, new ObsidianVault(node.app), settings);
});

afterEach(() => {
  host.unload();
  node.close();
  jest.restoreAllMocks();
});

/** Fails in the middle of the work, so many times. */
function breaks(what: 'setOptionsInSteps' | 'renewInSteps' | 'update', times: number): void {
  const spy = jest.spyOn(Atlas.prototype, what);
  for (let i = 0; i < times; i++)
    spy.mockImplementationOnce(() => {
      throw new Error(`broken ${what}`);
    });
}

const topicsOf = async (path: string): Promise<string[]> => {
  const atlas = await host.ready();
  return Array.from(atlas?.topicsOf(path) ?? [], (id) => atlas?.topicPath(id) ?? '');
};

const write = (path: string, text: string): Promise<void> => writeNote(node, path, text);

test('an error while the settings are followed: the atlas follows them all the same, and the vault, and says so once', async () => {
  host.load();
  await host.ready();
  breaks('setOptionsInSteps', 2);
  await settings.update((now) => ({ ...now, topics: OTHER }));
  expect(await topicsOf('A/One.md')).toEqual(['B']);
  await settings.update((now) => ({ ...now, topics: TOPIC }));
  expect(await topicsOf('A/One.md')).toEqual(['A']);
  await write('A/Three.md', '[[One]]');
  expect(Array.from((await host.ready())?.linksFrom('A/Three.md') ?? [])).toEqual(['A/One.md']);
  expect(notices).toEqual([expect.stringContaining('broken setOptionsInSteps')]);
  expect(host.isSound()).toBe(true);
});

test('an error in one event of the vault: the atlas is read anew, and tells what changed', async () => {
  host.load();
  await host.ready();
  const told: string[] = [];
  host.changed.listen(({ changes }) => told.push(...changes.notes.added));
  breaks('update', 1);
  await write('A/Three.md', '[[One]]');
  expect(Array.from((await host.ready())?.linksFrom('A/Three.md') ?? [])).toEqual(['A/One.md']);
  expect(told).toEqual(['A/Three.md']);
  expect(notices).toHaveLength(1);
});

test('what cannot be mended is said, nothing is to be written by it, and it is tried again with the next change', async () => {
  host.load();
  await host.ready();
  breaks('setOptionsInSteps', 1);
  breaks('renewInSteps', 3);
  await settings.update((now) => ({ ...now, topics: OTHER }));
  expect(await topicsOf('A/One.md')).toEqual(['A']);
  expect([notices.length, host.isSound(), await host.reinfer()]).toEqual([1, false, null]);
  await write('A/Three.md', '');
  expect(await topicsOf('A/Three.md')).toEqual(['B']);
  expect(await topicsOf('A/One.md')).toEqual(['B']);
  expect(host.isSound()).toBe(true);
});

test('an error in the first build: whoever waits for the atlas gets it when a later one is well', async () => {
  jest
    .spyOn(Atlas, 'buildInSteps')
    .mockImplementationOnce(() => {
      throw new Error('no');
    })
    .mockImplementationOnce(() => {
      throw new Error('no');
    });
  host.load();
  const ready = host.ready();
  while (notices.length === 0) await new Promise((resolve) => setTimeout(resolve));
  expect([host.now(), notices.length]).toEqual([null, 1]);
  await write('A/Three.md', '');
  expect((await ready)?.note('A/Three.md')).toBeDefined();
});

test('whoever waits when the plugin goes is told that there is none', async () => {
  host.load();
  const ready = host.ready();
  host.unload();
  expect(await ready).toBeNull();
  expect(errors).not.toHaveBeenCalled();
});
