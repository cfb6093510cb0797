import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { CardStore, CARDS_TABLE } from '../../../src/obsidian/services/cards/card-store';
import { AutoUpdate } from '../../../src/obsidian/services/rebuild/auto-update';
import { Renames } from '../../../src/obsidian/services/rebuild/renames';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import { eventually } from '../../e2e/eventually';
import { Events } from '../../workbench/host/base/events';
import { openNodePlugin, writeNote } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const index = (topic: string): string =>
  `---\ntopic-index: ${topic}\n---\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end 811c9dc5 -->\n`;

const cleanUps: (() => void)[] = [];

afterEach(() => {
  cleanUps.splice(0).forEach((cleanUp) => cleanUp());
  jest.restoreAllMocks();
});

test('an index note that cannot be worked out, and a card that cannot be looked for, keep no other index note from following', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { node, settings } = await openNodePlugin(
    { 'Topics/A.md': index('A'), 'Topics/B.md': index('B') },
    { topics: { a: { name: 'A' }, b: { name: 'B' } } },
  );
  const app = Object.assign(node.app, {
    loadLocalStorage: () => null,
    saveLocalStorage: () => undefined,
    workspace: Object.assign(new Events(), { activeEditor: null }),
  });
  const vault = new ObsidianVault(app);
  const host = new AtlasHost(app, vault, settings);
  const cards = new CardStore(
    vault,
    new DeviceStore(app, [CARDS_TABLE]),
    () => settings.settings.cards,
    (path) => host.now()?.isListed(path) ?? false,
  );
  const update = new AutoUpdate({ app, vault, host, cards, settings, renames: new Renames() });
  cleanUps.push(
    () => update.unload(),
    () => host.unload(),
    () => node.close(),
  );
  host.load();
  update.load();
  await host.ready();
  const [read, glance] = [vault.read.bind(vault), vault.glance.bind(vault)];
  jest
    .spyOn(vault, 'read')
    .mockImplementation((path) => (path === 'Topics/A.md' ? Promise.reject(new Error('broken')) : read(path)));
  jest
    .spyOn(vault, 'glance')
    .mockImplementation((path) => (path === 'One.md' ? Promise.reject(new Error('broken')) : glance(path)));
  await writeNote(node, 'One.md', '---\ntopics: [A, B]\n---\nWhat is one? It is the first.');
  await writeNote(node, 'Two.md', '---\ntopics: [A, B]\n---\nWhat is two? It is the second.');
  await eventually(
    async () => expect(await glance('Topics/B.md')).toMatch(/\[\[One\]\]\n- \[\[Two\]\]: What is two\?/),
    15_000,
  );
  expect(errors.mock.calls.flat().filter((said) => said instanceof Error)).not.toEqual([]);
}, 30_000);
