import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Reports } from '../../src/obsidian/api/reports';
import { Handlers } from '../../src/obsidian/cli-handlers/handlers';
import { makeServices, type Services } from '../../src/obsidian/services';
import { HiddenFolder } from '../../src/obsidian/services/vault/hidden-folder';
import { exportFolderContract } from '../contract/export-folder';
import { cli, jsonLines } from '../support/cli';
import { MemoryIndexedDb } from '../support/memory-indexed-db';
import { openNodeApp, type NodeApp } from '../workbench/node-app';
import { openNodePlugin, writeNote } from './node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('./node-obsidian'), { virtual: true });

const SETTINGS = {
  version: 1,
  topics: {
    k: { name: 'Kernels', description: 'What is *alike*, see [[Secret]].', rules: { tags: ['kernel'] } },
    t: { name: 'Theory: why?', parent: 'k' },
  },
  filter: { only: [], without: ['private'] },
};
const NOTES = {
  'Gram.md': '---\ntags: [kernel]\nproblem: Is it large?\napproach: "[[Secret]] and [[Rank|a rank]]"\n---\n[[Mercer]]',
  'Folder/Mercer.md':
    '---\ntopics: "Theory: why?"\nsummary: Which functions are kernels? Those whose matrices are positive.\n---\n',
  'Folder/Rank.md': 'A number that matrices have, #kernel or not.\n\n[[Gram]]',
  'Loose (a) [b].md': '> [!problem]\n> What is left?',
  'Secret.md': '---\nprivate: true\n---\n[[Gram]]',
};

interface Running {
  readonly node: NodeApp;
  readonly handlers: Handlers;
  readonly services: Services;
  stop(): void;
}

const running: Running[] = [];

beforeEach(() => {
  new MemoryIndexedDb().install();
});

afterEach(() => {
  for (const one of running.splice(0)) one.stop();
});

async function open(settings: object = SETTINGS): Promise<Running> {
  const { node, settings: store } = await openNodePlugin(NOTES, settings);
  const ends: (() => void)[] = [];
  const app = Object.assign(node.app, {
    loadLocalStorage: () => null,
    saveLocalStorage: () => undefined,
    workspace: {},
  });
  const plugin = { app, register: (end: () => void) => ends.push(end) };
  const services = makeServices(plugin as unknown as Parameters<typeof makeServices>[0], store);
  services.host.load();
  const stop = (): void => {
    services.host.unload();
    ends.forEach((end) => end());
    services.device.close();
    node.close();
  };
  const one = { node, services, handlers: new Handlers(services, new Reports(services)), stop };
  running.push(one);
  return one;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

test.each<[string, object]>([
  ['with topics in the settings', SETTINGS],
  ['with topics that are found', { ...SETTINGS, topics: {} }],
])('the app and the command line write the same bytes, %s', async (_settings, settings) => {
  const { handlers, node } = await open(settings);
  const answer = JSON.parse(await handlers.export({ to: '.atlas', tokens: '500', json: 'true' })) as object;
  const to = mkdtempSync(path.join(tmpdir(), 'topic-atlas-'));
  const { exitCode, stdout } = await cli(['export', node.folder, '--to', to, '--tokens', '500', '--json']);
  expect(exitCode).toBe(0);
  const [told] = jsonLines(stdout);
  expect(answer).toEqual(told);
  const files = contents(to);
  expect(contents(path.join(node.folder, '.atlas'))).toEqual(files);
  expect(JSON.stringify(files)).not.toContain('Secret');
  // And each goes on where the other left off.
  expect(await handlers.export({ to: '.atlas', tokens: '500' })).toContain('up to date');
  const there = await cli(['export', node.folder, '--to', path.join(node.folder, '.atlas'), '--tokens', '500']);
  expect(there).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('up to date') as string });
  rmSync(to, { recursive: true });
});

test('the app and the command line tell the same changes since an export', async () => {
  const { handlers, node } = await open();
  await handlers.export({ to: '.atlas' });
  expect(await handlers.changes({ since: '.atlas/atlas.json' })).toBe('Nothing has changed.\n');
  await writeNote(node, 'Gram.md', NOTES['Gram.md'].replace('Is it large?', 'Is it small?'));
  await writeNote(node, 'New.md', '---\ntags: [kernel]\n---\n');
  const since = path.join(node.folder, '.atlas/atlas.json');
  for (const json of [[], ['--json']]) {
    const { stdout } = await cli(['changes', node.folder, '--since', since, ...json]);
    const answer = await handlers.changes({ since: '.atlas/atlas.json', ...(json.length > 0 && { json: 'true' }) });
    expect(stdout).toContain('New.md');
    expect(answer.trimEnd()).toBe(stdout.trimEnd());
  }
});

test.each<[string, Record<string, string>, RegExp]>([
  ['no folder', {}, /export needs to/],
  ['a folder of the vault', { to: 'Atlas' }, /begins with a dot, not to "Atlas"/],
  ['a way out of the vault', { to: '../atlas' }, /begins with a dot/],
  ['the way out behind a hidden folder', { to: '.atlas/../../x' }, /begins with a dot/],
  ["the app's own folder", { to: '.obsidian/atlas' }, /belongs to another program/],
  ['the repository', { to: '.git' }, /belongs to another program/],
  ['too small a page', { to: '.atlas', tokens: '10' }, /tokens needs a whole number from 500 on, not "10"/],
])('%s is refused in words, and nothing is written', async (_reason, params, message) => {
  const { handlers, node } = await open();
  const before = contents(node.folder);
  await expect(handlers.export(params)).rejects.toThrow(message);
  expect(contents(node.folder)).toEqual(before);
});

test('a file of somebody else bars the way', async () => {
  const { handlers, node } = await open();
  await node.vault.adapter.mkdir('.atlas');
  await node.vault.adapter.write('.atlas/index.md', 'theirs');
  await expect(handlers.export({ to: '.atlas' })).rejects.toThrow(/index\.md.*nothing was written/);
  expect(contents(path.join(node.folder, '.atlas'))).toEqual({ 'index.md': 'theirs' });
});

test.each<[string, string, RegExp]>([
  ['no such file', 'nowhere.json', /There is no file nowhere\.json/],
  ['a note', 'Gram.md', /not valid JSON/],
  ['other data', '.obsidian/plugins/topic-atlas/data.json', /holds something else/],
])('%s is nothing to compare with', async (_reason, since, message) => {
  const { handlers } = await open();
  await expect(handlers.changes({ since })).rejects.toThrow(message);
});

test('settings that cannot be read hold everything up: they say what is private', async () => {
  const { node, handlers, services } = await open();
  await node.vault.adapter.write('.obsidian/plugins/topic-atlas/data.json', '<<<<<<< ours');
  await services.settings.load();
  await expect(handlers.export({ to: '.atlas' })).rejects.toThrow(/settings/i);
  await expect(handlers.changes({ since: '.atlas/atlas.json' })).rejects.toThrow();
  expect(readdirSync(node.folder)).not.toContain('.atlas');
});

exportFolderContract('a hidden folder of the app', async () => {
  const node = await openNodeApp({});
  const { adapter } = node.vault;
  return {
    folder: new HiddenFolder(node.app, '.a/b'),
    contents: () => contents(path.join(node.folder, '.a/b')),
    async put(name, text) {
      const file = `.a/b/${name}`;
      await adapter.mkdir(file.slice(0, file.lastIndexOf('/')));
      await adapter.write(file, text);
    },
    cleanUp: () => node.close(),
  };
});

test.each(['write', 'remove', 'rename'] as const)(
  'wherever the app is stopped at a %s, the next export completes it',
  async (call) => {
    const { handlers, node } = await open();
    const { adapter } = node.vault;
    await handlers.export({ to: '.atlas' });
    await writeNote(node, 'Gram.md', '---\ntopics: Theory: why?\n---\n');
    for (let first = 0; first < 12; first++) {
      let calls = 0;
      const real = adapter[call].bind(adapter) as (...given: string[]) => Promise<void>;
      const spy = jest
        .spyOn(adapter, call)
        .mockImplementation((...given: unknown[]) =>
          calls++ < first ? real(...(given as string[])) : Promise.reject(new Error('ENOSPC: no space left on device')),
        );
      const answer = await handlers.export({ to: '.atlas' }).catch((error: unknown) => String(error));
      spy.mockRestore();
      expect(answer).toMatch(/The disk is full|pages/);
    }
    await handlers.export({ to: '.atlas' });
    const whole = contents(path.join(node.folder, '.atlas'));
    await handlers.export({ to: '.fresh' });
    expect(whole).toEqual(contents(path.join(node.folder, '.fresh')));
  },
);
