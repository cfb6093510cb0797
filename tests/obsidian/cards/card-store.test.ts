import { CardStore } from '../../../src/obsidian/services/cards/card-store';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import type { NodeApp } from '../../workbench/node-app';
import { openNodePlugin } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

let node: NodeApp;
let vault: ObsidianVault;
let device: DeviceStore;
let cards: CardStore;
let habit: 'problem' | 'gist' | undefined;
let isListed: (path: string) => boolean;

beforeEach(async () => {
  const opened = await openNodePlugin(
    { 'a.md': '## Problem\n\nWhat is it?', 'b.md': '## Problem\n\nWhere is it?' },
    {},
  );
  node = opened.node;
  vault = new ObsidianVault(node.app);
  device = new DeviceStore(
    Object.assign(node.app, { loadLocalStorage: () => null, saveLocalStorage: () => undefined }),
    ['cards'],
  );
  habit = undefined;
  isListed = () => true;
  const { cards: names } = opened.settings.settings;
  cards = new CardStore(
    vault,
    device,
    () => (habit === undefined ? names : { ...names, habit }),
    (path) => isListed(path),
  );
});

afterEach(() => {
  node.close();
  jest.restoreAllMocks();
});

/** A device that answers the first who asks at once, and the others later. */
function keeps(kept: Readonly<Record<string, unknown>>): jest.SpyInstance {
  let asked = 0;
  return jest.spyOn(device, 'each').mockImplementation(async (_table, visit) => {
    await new Promise((resolve) => setTimeout(resolve, 50 * asked++));
    for (const [path, value] of Object.entries(kept)) visit(path, value);
  });
}

test('two who ask at once keep what each of them read', async () => {
  const each = keeps({});
  await Promise.all([cards.load(['a.md']), cards.load(['b.md'])]);
  expect(['a.md', 'b.md'].filter((path) => cards.isKnown(path))).toEqual(['a.md', 'b.md']);
  expect(each).toHaveBeenCalledTimes(1);
});

test('what the device keeps of a note that is gone, or in another form, is no card', async () => {
  const removed = jest.spyOn(device, 'remove').mockResolvedValue();
  keeps({ 'gone.md': { mtime: 1, size: 1, key: '', reading: {} }, 'a.md': 'old' });
  await cards.load(['a.md']);
  expect(cards.card('a.md').problem).toBe('What is it?');
  expect(removed).toHaveBeenCalledWith('cards', ['gone.md']);
});

const LONE = 'lone.md';

/** A vault of a lone summary and as many of two parts. */
async function open(count: number): Promise<string[]> {
  node.close();
  const two = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i}.md`, `---\nsummary: Search ${i} is slow. Build an index.\n---\n`]),
  );
  const opened = await openNodePlugin({ [LONE]: '---\nsummary: Search on the phone\n---\n', ...two }, {});
  node = opened.node;
  vault = new ObsidianVault(node.app);
  const { cards: names } = opened.settings.settings;
  cards = new CardStore(
    vault,
    device,
    () => (habit === undefined ? names : { ...names, habit }),
    (path) => isListed(path),
  );
  keeps({});
  return [LONE, ...Object.keys(two)];
}

test('the notes that are known tell what a lone summary is', async () => {
  const paths = await open(19);
  await cards.load(paths.slice(0, 19));
  expect(cards.card(LONE)).toMatchObject({ problem: '', gist: 'Search on the phone' });
  await cards.load(paths);
  expect(cards.card(LONE)).toMatchObject({ problem: 'Search on the phone', approach: '', open: false, gist: '' });
  cards.follow({ added: [], removed: ['3.md'], renamed: [], changed: [] });
  expect(cards.card(LONE).problem).toBe('');
});

test('notes that are not listed do not count', async () => {
  isListed = (path) => path !== '3.md';
  await cards.load(await open(19));
  expect(cards.habit).toBe('gist');
});

test('what the settings say comes first, and nothing is read anew for it', async () => {
  const paths = await open(19);
  habit = 'gist';
  await cards.load(paths);
  expect(cards.card(LONE).gist).toBe('Search on the phone');
  habit = 'problem';
  expect(paths.filter((path) => !cards.isKnown(path))).toEqual([]);
  expect(cards.card(LONE).problem).toBe('Search on the phone');
});
