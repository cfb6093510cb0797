import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import { RelatedNotes } from '../../../src/core/related/related-notes';
import { finish } from '../../../src/core/steps';
import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { Knowledge } from '../../../src/obsidian/services/near/knowledge';
import { NearHost } from '../../../src/obsidian/services/near/near-host';
import { Pace } from '../../../src/obsidian/services/near/pace';
import { TextPass } from '../../../src/obsidian/services/near/text-pass';
import { TEXT_TABLES, TextStore } from '../../../src/obsidian/services/near/text-store';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import { VerdictStore } from '../../../src/obsidian/services/verdict-store';
import type { NodeApp } from '../../workbench/node-app';
import { openNodePlugin } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const FILES = {
  'a.md': 'Quokkas and wombats.',
  'b.md': 'Wombats and quokkas.',
  'broken.md': 'Quokkas.',
  ...Object.fromEntries(
    'apples bridges candles deserts engines'.split(' ').map((word) => [`${word}.md`, `About ${word}.`]),
  ),
};

let node: NodeApp;
let vault: ObsidianVault;
let host: AtlasHost;
let device: DeviceStore;
let near: NearHost;
let verdicts: VerdictStore;
let errors: jest.SpyInstance;

beforeEach(async () => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const opened = await openNodePlugin(FILES, {});
  node = opened.node;
  const app = Object.assign(node.app, { loadLocalStorage: () => null, saveLocalStorage: () => undefined });
  vault = new ObsidianVault(app);
  host = new AtlasHost(app, vault, opened.settings);
  verdicts = new VerdictStore(opened.settings, (path) => vault.stamp(path) !== null);
  device = new DeviceStore(app, TEXT_TABLES);
  near = new NearHost(vault, host, device, verdicts);
  host.load();
  near.load();
});

afterEach(() => {
  near.unload();
  host.unload();
  node.close();
  jest.restoreAllMocks();
});

const nearTo = (path: string): string[] => (near.near(path) ?? []).map((found) => found.path);
const told = (): unknown[] =>
  errors.mock.calls.flat().filter((said) => said instanceof Error && said.message === 'broken');

test('a text that cannot be taken in keeps no other from being looked at', async () => {
  const glance = vault.glance.bind(vault);
  jest
    .spyOn(vault, 'glance')
    .mockImplementation((path) => (path === 'broken.md' ? Promise.reject(new Error('broken')) : glance(path)));
  await near.learnt();
  expect(nearTo('a.md')).toContain('b.md');
  expect(near.progress()).toBeNull();
  expect(told()).toHaveLength(1);
});

test('an error while the vault is looked at is told, and the next question begins anew', async () => {
  jest.spyOn(RelatedNotes, 'inSteps').mockImplementationOnce(() => {
    throw new Error('broken');
  });
  await expect(near.learnt()).rejects.toThrow('broken');
  expect(near.near('a.md')).toBeNull();
  await near.learnt();
  expect(nearTo('a.md')).toContain('b.md');
  expect(told()).toHaveLength(1);
});

test('where nothing new can be learned from the links, what is near is still told', async () => {
  jest.spyOn(RelatedNotes.prototype, 'learn').mockImplementation(function* learn() {
    throw new Error('broken');
  });
  await near.learnt();
  expect(nearTo('a.md')).toContain('b.md');
});

test('a text that comes while the last ones are saved is looked at before the pass is over', async () => {
  const atlas = await host.ready();
  if (atlas === null) throw new Error('There is no atlas.');
  const knowledge = finish(Knowledge.inSteps(new AtlasGraph(atlas)));
  const store = new TextStore(device);
  const pass = new TextPass(vault, store, knowledge, new Pace(), new AbortController().signal, () => undefined);
  const read = jest.spyOn(vault, 'glance');
  jest.spyOn(store, 'putWords').mockImplementationOnce(() => {
    void pass.add(['b.md']);
    return Promise.resolve();
  });
  await pass.add(['a.md']);
  expect(read.mock.calls.flat()).toEqual(['a.md', 'b.md']);
  expect(pass.left).toBe(0);
});
