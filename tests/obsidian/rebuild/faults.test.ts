import { parseSettings } from '../../../src/settings';
import { findRegion } from '../../../src/core/index-notes/markers';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { writeNote } from '../node-plugin';
import { DATA } from '../settings/settings-disk';
import { failingDisk, type FailingDisk } from './failing-disk';
import { note, runPlugin, type RunningPlugin } from './plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const NOTES = { 'One.md': note('A', 'What is one? It is the first.'), 'Two.md': note('A'), 'Three.md': note('A') };
const INDEXES = ['Topics/A.md', 'Topics/Topics.md'];

let plugin: RunningPlugin;
let disk: FailingDisk;

beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  new MemoryIndexedDb().install();
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

/**
 * A first rebuild, which keeps the topics that it found; a note that automatic update lists; another rebuild; and an
 * undo.
 */
async function use(): Promise<void> {
  await plugin.rebuilder.unasked(false).catch(() => null);
  await writeNote(plugin.node, 'Four.md', note('A')).catch(() => undefined);
  await plugin.quiet();
  await plugin.rebuilder.unasked(false).catch(() => null);
  await plugin.quiet();
  await plugin.rebuilder.undo();
  await plugin.node.settle();
}

/** All works again: what a rebuild makes of it. */
async function rebuilt(): Promise<Record<string, string>> {
  disk.fails = 0;
  if (plugin.vault.stamp('Four.md') === null) await writeNote(plugin.node, 'Four.md', note('A'));
  const done = await plugin.rebuilder.unasked(false);
  expect(done?.plan.skipped).toEqual([]);
  await plugin.node.settle();
  return written();
}

let reference: Record<string, string>;

test('without a fault', async () => {
  await use();
  expect(disk.calls).toBeLessThan(LAST);
  // The undo took both index notes away; the topics stay.
  expect(Object.keys(await written())).toEqual([DATA]);
  reference = await rebuilt();
  expect(Object.keys(reference)).toEqual([...INDEXES, DATA]);
});

/** More calls than there are. */
const LAST = 56;

test.each(Array.from({ length: LAST }, (_, i) => i + 1))(
  'with a fault at call %i, everything that is there is whole, and the next rebuild makes all of it right',
  async (at) => {
    disk.fails = at;
    await use();
    disk.fails = 0;
    const now = await written();
    for (const path of INDEXES) {
      const text = now[path];
      if (text !== undefined) expect(typeof findRegion(text)).toBe('object');
    }
    expect(parseSettings(now[DATA] ?? '').fault).toBeNull();
    expect(await rebuilt()).toEqual(reference);
  },
);
