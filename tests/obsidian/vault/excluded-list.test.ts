import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import type { NodeApp } from '../../workbench/node-app';
import { notices } from '../node-obsidian';
import { openNodePlugin } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const APP = '.obsidian/app.json';

let node: NodeApp;
let vault: ObsidianVault;
let host: AtlasHost;

beforeEach(async () => {
  notices.length = 0;
  const opened = await openNodePlugin(
    { 'A/One.md': '', 'A/Two.md': '', 'B/Three.md': '' },
    { topics: { a: { name: 'A', rules: { folders: ['A'] } } } },
  );
  node = opened.node;
  vault = new ObsidianVault(node.app);
  host = new AtlasHost(node.app, vault, opened.settings);
});

afterEach(() => {
  host.unload();
  node.close();
});

const write = (text: string): Promise<void> => node.vault.adapter.write(APP, text);
const exclude = (...list: unknown[]): Promise<void> => write(JSON.stringify({ userIgnoreFilters: list }));
const excluded = (): string[] => ['A/One.md', 'A/Two.md', 'B/Three.md'].filter((path) => vault.excluded(path));

test("is what the app's settings say, and nothing where they say nothing", async () => {
  await vault.excludedList.read();
  expect(excluded()).toEqual([]);
  await exclude('A/', '/three/');
  await vault.excludedList.read();
  expect(excluded()).toEqual(['A/One.md', 'A/Two.md', 'B/Three.md']);
  await write('{}');
  await vault.excludedList.read();
  expect(excluded()).toEqual([]);
});

test('so are the folders that the app and Templater make notes from', async () => {
  await node.vault.adapter.write('.obsidian/templates.json', '{"folder":"B"}');
  await exclude('/one/');
  await vault.excludedList.read();
  expect(excluded()).toEqual(['A/One.md', 'B/Three.md']);
  await node.vault.adapter.write('.obsidian/templates.json', '{"folder":');
  await exclude();
  await vault.excludedList.read();
  expect(excluded()).toEqual(['B/Three.md']);
  await node.vault.adapter.write('.obsidian/templates.json', '{"folder":""}');
  await node.vault.adapter.mkdir('.obsidian/plugins/templater-obsidian');
  await node.vault.adapter.write('.obsidian/plugins/templater-obsidian/data.json', '{"templates_folder":"A"}');
  await vault.excludedList.read();
  expect(excluded()).toEqual(['A/One.md', 'A/Two.md']);
});

test.each<[what: string, damage: () => Promise<void>]>([
  ['damaged', () => write('{"userIgnoreFilters":["B/"')],
  ['empty', () => write('')],
])('settings that are %s leave it as it was', async (_what, damage) => {
  await exclude('A/');
  await vault.excludedList.read();
  await damage();
  await vault.excludedList.read();
  expect(excluded()).toEqual(['A/One.md', 'A/Two.md']);
});

test('says that it is another only where it is', async () => {
  await exclude('A/');
  await vault.excludedList.read();
  let told = 0;
  vault.excludedList.changed.listen(() => told++);
  const { excluded: before } = vault;
  await vault.excludedList.read();
  await write('{"userIgnoreFilters":["A/"],"theme":"dark"}');
  await vault.excludedList.read();
  expect([told, vault.excluded === before]).toEqual([0, true]);
  await exclude('B/');
  await vault.excludedList.read();
  expect([told, vault.excluded === before]).toEqual([1, false]);
});

test('the atlas follows it', async () => {
  host.load();
  const listed = async (): Promise<string[]> => {
    const atlas = await host.ready();
    return Array.from(atlas?.notes() ?? [], ({ path }) => path).filter((path) => atlas?.isListed(path));
  };
  expect(await listed()).toEqual(['A/One.md', 'A/Two.md', 'B/Three.md']);
  await exclude('A/One.md');
  await vault.excludedList.read();
  await host.reinfer();
  expect(await listed()).toEqual(['A/Two.md', 'B/Three.md']);
});

test('what in it is no expression is told once', async () => {
  await exclude('/[/', 'A/', '/(/');
  await vault.excludedList.read();
  vault.excludedList.tellBroken();
  vault.excludedList.tellBroken();
  expect(notices).toEqual([expect.stringContaining('/[/'), expect.stringContaining('/(/')]);
  expect(excluded()).toEqual(['A/One.md', 'A/Two.md']);
});
