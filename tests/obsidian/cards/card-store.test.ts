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

beforeEach(async () => {
  const opened = await openNodePlugin({ 'a.md': 'What is it? It is a.', 'b.md': 'What is it? It is b.' }, {});
  node = opened.node;
  vault = new ObsidianVault(node.app);
  device = new DeviceStore(
    Object.assign(node.app, { loadLocalStorage: () => null, saveLocalStorage: () => undefined }),
    ['cards'],
  );
  cards = new CardStore(
    vault,
    device,
    () => opened.settings.settings.cards,
    () => true,
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
