import type { TFile } from 'obsidian';
import { Atlas } from '../../../src/core/atlas/atlas';
import { finish } from '../../../src/core/steps';
import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { UnreadNotes } from '../../../src/obsidian/services/atlas/unread-notes';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import { ManualTimers } from '../../support/manual-timers';
import type { NodeApp } from '../../workbench/node-app';
import { openNodePlugin, writeNote } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

/** The app's cache is quiet for so long when the test says so. */
const PATIENCE = 123_457;

let node: NodeApp;
let host: AtlasHost;
let timers: ManualTimers;
/** Notes that the app has not read. */
let hidden: Set<string>;
let reread: string[];
let settled: number;

async function open(files: Readonly<Record<string, string>>, ...unread: string[]): Promise<void> {
  timers = new ManualTimers(PATIENCE);
  const opened = await openNodePlugin(files, {});
  ({ node } = opened);
  hidden = new Set(unread);
  const read = node.metadataCache.getFileCache.bind(node.metadataCache);
  jest
    .spyOn(node.metadataCache, 'getFileCache')
    .mockImplementation((file) => (hidden.has(file.path) ? null : read(file)));
  host = new AtlasHost(node.app, new ObsidianVault(node.app), opened.settings, PATIENCE);
  [reread, settled] = [[], 0];
  host.reread.listen((path) => reread.push(path));
  host.settled.listen(() => settled++);
  host.load();
}

/**
 * The app has the note's metadata now, and says no more than that its links are resolved: it knew the note from before.
 */
function resolve(path: string): void {
  hidden.delete(path);
  node.metadataCache.trigger('resolve', node.vault.getFileByPath(path));
}

const linksFrom = async (path: string): Promise<string[]> => Array.from((await host.ready())?.linksFrom(path) ?? []);
const state = (): [complete: boolean, waitedFor: readonly string[], unread: readonly string[]] => [
  host.complete(),
  host.waitedFor(),
  host.unread(),
];
const file = (path: string): TFile => node.vault.getFileByPath(path) as unknown as TFile;

afterEach(() => {
  host.unload();
  node.close();
  jest.restoreAllMocks();
});

test('a vault that the app has read is complete once it was looked at, and nothing is waited for', async () => {
  await open({ 'a.md': '[[b]]', 'b.md': '', 'c.png': '' });
  expect(host.complete()).toBe(false);
  await host.ready();
  expect([...state(), timers.count(PATIENCE)]).toEqual([true, [], [], 0]);
});

test('topics that were inferred before the app had read all notes are inferred anew once it has', async () => {
  const topics = {
    'a.md': '---\ntags: [Sun]\n---\n',
    'b.md': '---\ntags: [Sun]\n---\n',
    'c.md': '---\ntags: [Sun]\n---\n',
  };
  await open(topics, 'a.md', 'b.md', 'c.md');
  const named = async (): Promise<string[]> => (await host.ready())?.topics().map(({ name }) => name) ?? [];
  expect(await named()).toEqual([]);
  Object.keys(topics).forEach(resolve);
  node.metadataCache.trigger('resolved');
  expect(await named()).toEqual(['Sun']);
});

describe('a note whose links alone are resolved', () => {
  test('after the atlas was built without it is read then, and that is told', async () => {
    await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
    expect(await linksFrom('a.md')).toEqual([]);
    expect(state()).toEqual([false, ['a.md'], ['a.md']]);
    const changed: string[] = [];
    host.changed.listen(({ changes }) => changed.push(...changes.notes.changed));
    resolve('a.md');
    expect(await linksFrom('a.md')).toEqual(['b.md']);
    expect([reread, changed.includes('a.md')]).toEqual([['a.md'], true]);
    expect(state()).toEqual([true, [], []]);
    resolve('a.md');
    expect(reread).toEqual(['a.md']);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('while the atlas is built, after %i steps, is read too', async (steps) => {
    await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
    for (let i = 0; i < steps; i++) await new Promise((done) => setTimeout(done));
    resolve('a.md');
    expect(await linksFrom('a.md')).toEqual(['b.md']);
  });

  test('while it still cannot be read is not', async () => {
    await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
    await host.ready();
    node.metadataCache.trigger('resolve', node.vault.getFileByPath('a.md'));
    expect([reread, host.unread()]).toEqual([[], ['a.md']]);
  });
});

describe('a note that the app does not read', () => {
  test('is waited for until the app is quiet, and holds up nothing from then on', async () => {
    await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
    await host.ready();
    expect([...state(), timers.count(PATIENCE)]).toEqual([false, ['a.md'], ['a.md'], 1]);
    const before = settled;
    timers.run(PATIENCE);
    expect([...state(), settled - before, timers.count(PATIENCE)]).toEqual([true, [], ['a.md'], 1, 0]);
    await writeNote(node, 'b.md', '[[c]]');
    expect(host.complete()).toBe(true);
    await writeNote(node, 'a.md', '[[b]] again');
    expect(state()).toEqual([true, [], ['a.md']]);
  });

  test('is read when the app does it after all', async () => {
    await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
    await host.ready();
    timers.run(PATIENCE);
    resolve('a.md');
    expect([await linksFrom('a.md'), host.unread()]).toEqual([['b.md'], []]);
  });

  test('is waited for anew with every sign of life of the app', async () => {
    await open({ 'a.md': '', 'b.md': '' }, 'a.md');
    await host.ready();
    const cleared = jest.spyOn(globalThis, 'clearTimeout');
    const before = cleared.mock.calls.length;
    await writeNote(node, 'b.md', 'more');
    expect(cleared.mock.calls.length).toBeGreaterThan(before);
    expect([host.complete(), timers.count(PATIENCE)]).toEqual([false, 1]);
  });

  test('does not stand for another one that comes later: that is waited for too', async () => {
    await open({ 'a.md': '' }, 'a.md');
    await host.ready();
    timers.run(PATIENCE);
    hidden.add('new.md');
    await writeNote(node, 'new.md', '');
    expect([...state(), timers.count(PATIENCE)]).toEqual([false, ['new.md'], ['a.md', 'new.md'], 1]);
    timers.run(PATIENCE);
    expect(state()).toEqual([true, [], ['a.md', 'new.md']]);
  });

  test('is no more when it is deleted, and has its new name when it is renamed', async () => {
    await open({ 'a.md': '', 'b.md': '' }, 'a.md', 'b.md');
    await host.ready();
    hidden.add('c.md');
    await node.vault.rename(file('b.md') as never, 'c.md');
    await node.vault.delete(file('a.md') as never);
    expect(state()).toEqual([false, ['c.md'], ['c.md']]);
    hidden.add('d.txt');
    await node.vault.rename(file('c.md') as never, 'd.txt');
    expect(state()).toEqual([true, [], []]);
  });

  test('is forgotten where it went while the vault was looked at', async () => {
    await open({ 'b.md': '' });
    await host.ready();
    const paths = Array.from({ length: 300 }, (_, i) => `${i}.md`);
    const there = new Set(paths);
    const notes = new UnreadNotes(
      {
        files: () => paths.map((path) => ({ path, mtime: 0, size: 0 })),
        stamp: (path: string) => (there.has(path) ? { path, mtime: 0, size: 0 } : null),
        metadata: () => null,
      } as unknown as ObsidianVault,
      () => undefined,
    );
    const looking = notes.look();
    looking.next();
    for (const path of ['0.md', '299.md']) {
      there.delete(path);
      notes.hear({ kind: 'removed', path });
    }
    finish(looking);
    notes.stop();
    expect(notes.all()).toHaveLength(298);
  });

  test('is waited for no longer when the plugin goes', async () => {
    await open({ 'a.md': '' }, 'a.md');
    await host.ready();
    host.unload();
    expect(timers.count(PATIENCE)).toBe(0);
  });
});

test('a new note is waited for until the app has read it: complete is now, not once', async () => {
  await open({ 'a.md': '' });
  await host.ready();
  const created = node.vault.create('b.md', '[[a]]');
  await created;
  expect(state()).toEqual([false, ['b.md'], ['b.md']]);
  await node.settle();
  expect(state()).toEqual([true, [], []]);
  expect(await linksFrom('b.md')).toEqual(['a.md']);
});

test('the atlas that is made anew after an error knows which notes were not read', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await open({ 'a.md': '[[b]]', 'b.md': '' }, 'a.md');
  await host.ready();
  jest.spyOn(Atlas.prototype, 'update').mockImplementationOnce(() => {
    throw new Error('broken');
  });
  await writeNote(node, 'b.md', 'more');
  await host.ready();
  resolve('a.md');
  expect(await linksFrom('a.md')).toEqual(['b.md']);
});
