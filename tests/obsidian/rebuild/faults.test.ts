import { skipText } from '../../../src/i18n/report';
import { parseSettings } from '../../../src/settings';
import { findRegion } from '../../../src/core/index-notes/lines/markers';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { notices } from '../node-obsidian';
import { writeNote } from '../node-plugin';
import { DATA } from '../settings/settings-disk';
import { failingDisk, type FailingDisk } from './failing-disk';
import { note, runPlugin, type RunningPlugin } from './plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const NOTES = { 'One.md': note('A', 'What is one? It is the first.'), 'Two.md': note('A'), 'Three.md': note('A') };
const INDEXES = ['Topics/A.md', 'Topics/Topics.md'];

let plugin: RunningPlugin;
let disk: FailingDisk;
let browser: MemoryIndexedDb;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  notices.length = 0;
  browser = new MemoryIndexedDb().install();
  plugin = await runPlugin(NOTES, {});
  disk = failingDisk(plugin.node);
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

async function written(): Promise<Record<string, string>> {
  const { adapter } = plugin.node.vault;
  const found: Record<string, string> = {};
  for (const path of [...INDEXES, DATA]) if (await adapter.exists(path)) found[path] = await adapter.read(path);
  return found;
}

/** What a person was told, in a rebuild's result, in an error or in a notice. */
type Told = readonly string[];

async function rebuild(): Promise<Told> {
  try {
    const done = await plugin.rebuilder.unasked(false);
    return (done?.plan.skipped ?? []).map(skipText);
  } catch (error) {
    return [String(error)];
  }
}

/** The person writes a note. */
async function writeFour(): Promise<Told> {
  try {
    await writeNote(plugin.node, 'Four.md', note('A'));
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** The app is closed and opened again, on the same vault and the same device. */
async function restart(): Promise<void> {
  const { [DATA]: settings = '', ...indexes } = await written();
  plugin.stop();
  plugin = await runPlugin({ ...NOTES, 'Four.md': note('A'), ...indexes }, JSON.parse(settings) as object);
  disk = failingDisk(plugin.node);
}

/**
 * A first rebuild, which keeps the topics that it found; a note that automatic update lists; another rebuild; and an
 * undo.
 */
async function use(restarts = false): Promise<Told> {
  const first = [...(await rebuild()), ...(await writeFour())];
  await plugin.quiet();
  const second = await rebuild();
  await plugin.quiet();
  if (restarts) await restart();
  await plugin.rebuilder.undo();
  await plugin.node.settle();
  return [...first, ...second, ...notices];
}

/** All works again: what a rebuild makes of it. */
async function rebuilt(): Promise<Record<string, string>> {
  disk.fails = 0;
  browser.fate = () => null;
  if (plugin.vault.stamp('Four.md') === null) await writeNote(plugin.node, 'Four.md', note('A'));
  const done = await plugin.rebuilder.unasked(false);
  expect(done?.plan.skipped).toEqual([]);
  await plugin.node.settle();
  return written();
}

let reference: Record<string, string>;
let undone: Record<string, string>;
let madeFirst: Record<string, string>;
let told: Told;

test('without a fault, a first rebuild', async () => {
  expect(await rebuild()).toEqual([]);
  await plugin.node.settle();
  madeFirst = await written();
  expect(Object.keys(madeFirst)).toEqual([...INDEXES, DATA]);
});

test('without a fault', async () => {
  told = await use();
  expect(disk.calls).toBeLessThan(LAST);
  // The undo took both index notes away; the topics stay.
  undone = await written();
  expect(Object.keys(undone)).toEqual([DATA]);
  reference = await rebuilt();
  expect(Object.keys(reference)).toEqual([...INDEXES, DATA]);
});

test('without a fault, with a restart before the undo', async () => {
  expect(await use(true)).toEqual(told);
  expect(browser.calls.length).toBeLessThan(LAST_OF_STORE);
  expect(await written()).toEqual(undone);
});

/** More calls than there are. */
const LAST = 60;
const LAST_OF_STORE = 56;

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Whatever happened, all that is there is whole, and where it is not as it should be the person was told. */
async function checkSound(now: Record<string, string>, said: Told): Promise<void> {
  for (const path of INDEXES) {
    const text = now[path];
    if (text !== undefined) expect(typeof findRegion(text)).toBe('object');
  }
  expect(parseSettings(now[DATA] ?? '').fault).toBeNull();
  // Where the update could not come in time, the second rebuild did its work, and is what was taken back.
  if (JSON.stringify(said) === JSON.stringify(told)) expect([undone, madeFirst]).toContainEqual(now);
  expect(await rebuilt()).toEqual(reference);
}

test.each(upTo(LAST))(
  'with a fault at call %i, everything that is there is whole, and the next rebuild makes all of it right',
  async (at) => {
    disk.fails = at;
    const said = await use();
    disk.fails = 0;
    await checkSound(await written(), said);
  },
);

test.each(upTo(LAST_OF_STORE))(
  'with a fault of the device\u2019s store at call %i, everything goes on, and what cannot be taken back is told',
  async (at) => {
    browser.fate = (call) => (call === at ? 'fails' : null);
    const said = await use(true);
    await checkSound(await written(), said);
  },
);
