import { AUTO_UPDATE_KEY } from '../../../src/obsidian/services/rebuild/auto-update';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { FolderDisk } from '../../workbench/server/folder-disk';
import { notices, staying } from '../node-obsidian';
import { writeNote } from '../node-plugin';
import { DATA } from '../settings/settings-disk';
import { index, note, runPlugin, type RunningPlugin } from './plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const [A, B] = ['Topics/A.md', 'Topics/B.md'];
const INDEXES = { [A]: index('A'), [B]: index('B') };
const SETTINGS = { topics: { a: { name: 'A' }, b: { name: 'B' } } };

let plugin: RunningPlugin;

const run = async (
  files: Readonly<Record<string, string>> = INDEXES,
  settings: object = SETTINGS,
  local?: Readonly<Record<string, string>>,
): Promise<void> => {
  plugin = await runPlugin(files, settings, local);
};
const write = (path: string, text: string): Promise<void> => writeNote(plugin.node, path, text);
const trash = async (path: string): Promise<void> => {
  const file = plugin.node.vault.getFileByPath(path);
  if (file !== null) await plugin.node.vault.delete(file);
  await plugin.node.settle();
};

beforeEach(() => {
  new MemoryIndexedDb().install();
  notices.length = 0;
  staying.clear();
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

test('an index note follows once the vault is quiet, in one write, and its own writes cause none', async () => {
  await run();
  expect(plugin.timers()).toBe(0);
  await write('One.md', note('A'));
  await write('Two.md', note('A', 'How do we order two? We sort it by age.'));
  expect(plugin.writes).toEqual([]);
  await plugin.quiet();
  expect(await plugin.text(A)).toMatch(/\[\[One\]\]\n- \[\[Two\]\]: How do we order two\? → We sort it by age\./);
  expect(await plugin.text(B)).toBe(index('B'));
  for (let i = 0; i < 3; i++) await plugin.quiet();
  expect(plugin.writes).toEqual([A]);
});

test('a topic’s page that holds its index waits until it is left, as index notes do, and keeps what is typed into it', async () => {
  const page = `---\ntopic-index: A\n---\nMine.\n\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end -->\n`;
  await run({ 'Notes/A.md': page });
  plugin.workspace.edit('Notes/A.md');
  await write('One.md', note('A'));
  await plugin.quiet();
  expect([plugin.writes, await plugin.text('Notes/A.md')]).toEqual([[], page]);
  await write('Notes/A.md', page.replace('Mine.', 'Mine, and more.'));
  plugin.workspace.edit('One.md');
  await plugin.quiet();
  expect(await plugin.text('Notes/A.md')).toMatch(
    /\nMine, and more\.\n\n<!-- topic-atlas:begin -->[^]*- \[\[One\]\]\n/,
  );
});

test('an index note that nothing concerned is left, whatever it says', async () => {
  await run({ ...INDEXES, 'Zero.md': note('B') });
  await write('One.md', note('A'));
  await plugin.quiet();
  expect([plugin.writes, await plugin.text(B)]).toEqual([[A], index('B')]);
});

describe('what another device wrote', () => {
  const remembered = async (): Promise<string> => JSON.stringify((await plugin.memory.recall('A')) ?? null);
  let text = '';

  beforeEach(async () => {
    await run();
    await write('One.md', note('A'));
    await plugin.quiet();
    text = await plugin.text(A);
    plugin.stop();
    new MemoryIndexedDb().install();
  });

  test('is remembered after a start, without another change', async () => {
    await run({ [A]: text, 'One.md': note('A') });
    expect([await remembered(), plugin.timers()]).toEqual(['null', 1]);
    await plugin.quiet();
    expect(await remembered()).toContain('[[One]]');
    expect(plugin.writes).toEqual([]);
  });

  test('is remembered as it comes', async () => {
    await run({ ...INDEXES, 'One.md': note('A') });
    await plugin.quiet();
    expect(await remembered()).toBe('null');
    await write(A, text);
    await plugin.quiet();
    expect(await remembered()).toContain('[[One]]');
    expect(plugin.writes).toEqual([]);
  });
});

test('every change begins the quiet while anew', async () => {
  await run();
  await write('One.md', note('A'));
  await write('Two.md', note('A'));
  await write('One.md', note('B'));
  // One that is over, and one that goes on.
  expect(plugin.timers()).toBe(1);
});

test('a card that stands in the text of a note follows its text', async () => {
  await run({ ...INDEXES, 'One.md': note('A', 'How do we order one? We sort it by age.') });
  await write('One.md', note('A', 'How do we order one? We sort it by name.'));
  await plugin.quiet();
  expect(await plugin.text(A)).toContain('We sort it by name.');
  // The same card, in other words around it.
  const read = jest.spyOn(plugin.vault, 'read');
  await write('One.md', note('A', 'How do we order one? We sort it by name.\n\nMore.'));
  await plugin.quiet();
  expect(plugin.writes).toEqual([A]);
  expect(read).not.toHaveBeenCalled();
});

describe('a note that is being edited', () => {
  test('is written once it is left, the others at once', async () => {
    await run();
    plugin.workspace.edit(A);
    await write('One.md', note('A, B'));
    await plugin.quiet();
    expect([await plugin.text(A), plugin.writes]).toEqual([index('A'), [B]]);
    await write('Two.md', note('A, B'));
    await plugin.quiet();
    expect([await plugin.text(A), plugin.writes]).toEqual([index('A'), [B, B]]);
    plugin.workspace.edit('One.md');
    await plugin.quiet();
    expect(await plugin.text(A)).toMatch(/\[\[One\]\]\n- \[\[Two\]\]/);
    await plugin.quiet();
    expect([plugin.writes, plugin.timers()]).toEqual([[B, B, A], 0]);
    plugin.workspace.edit(null);
    expect(plugin.timers()).toBe(0);
  });

  test('is written when another note comes into its tab', async () => {
    await run();
    plugin.workspace.edit(A);
    await write('One.md', note('A'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
    plugin.workspace.edit('One.md', 'file-open');
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('is written when the person turns to reading view', async () => {
    await run();
    plugin.workspace.edit(A);
    await write('One.md', note('A'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
    plugin.workspace.read(A, 'layout-change');
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('is written at once where it is only read', async () => {
    await run();
    plugin.workspace.read(A);
    await write('One.md', note('A'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('keeps waiting while another pane of it is gone to', async () => {
    await run();
    plugin.workspace.edit(A);
    await write('One.md', note('A'));
    await plugin.quiet();
    plugin.workspace.edit(A);
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
  });
});

describe('nothing is written', () => {
  test.each<[reason: string, settings: object, local: Record<string, string>]>([
    ['where it is switched off', { ...SETTINGS, autoUpdate: false }, {}],
    ['where it is switched off on this device', SETTINGS, { [AUTO_UPDATE_KEY]: 'off' }],
  ])('%s', async (_reason, settings, local) => {
    await run(INDEXES, settings, local);
    await write('One.md', note('A'));
    await plugin.quiet();
    expect([plugin.writes, plugin.timers()]).toEqual([[], 0]);
  });

  test('before it is switched on; then all that was missed is', async () => {
    await run(INDEXES, { ...SETTINGS, autoUpdate: false });
    await write('One.md', note('A'));
    await plugin.quiet();
    await plugin.settings.update((now) => ({ ...now, autoUpdate: true }));
    await plugin.host.ready();
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('after it was switched off by another device, of which nobody told', async () => {
    await run();
    await write('One.md', note('A'));
    await plugin.node.vault.adapter.write(DATA, JSON.stringify({ ...SETTINGS, autoUpdate: false }));
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
  });

  test('before the app has read every note; then it is, for another note too', async () => {
    await run();
    const unread = jest.spyOn(plugin.node.metadataCache, 'getFileCache').mockReturnValue(null);
    await write('One.md', note('A'));
    // It is asked again and again: no file is read for that.
    const looked = jest.spyOn(plugin.settings, 'isUsable');
    await plugin.quiet();
    expect(looked).not.toHaveBeenCalled();
    expect([plugin.host.complete(), plugin.writes, plugin.timers()]).toEqual([false, [], 1]);
    unread.mockRestore();
    await write('One.md', note('A', 'Read.'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('where a note comes that is not read yet while the settings are looked at', async () => {
    await run();
    await write('One.md', note('A'));
    const look = plugin.settings.isUsable.bind(plugin.settings);
    const spy = jest.spyOn(plugin.settings, 'isUsable').mockImplementation(async () => {
      jest.spyOn(plugin.node.metadataCache, 'getFileCache').mockReturnValue(null);
      await plugin.node.vault.create('New.md', '');
      return look();
    });
    await plugin.quiet();
    expect([plugin.writes, spy.mock.calls.length]).toEqual([[], 1]);
  });

  test('while the atlas is in doubt', async () => {
    await run();
    const sound = jest.spyOn(plugin.host, 'isSound').mockReturnValue(false);
    await write('One.md', note('A'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
    sound.mockRestore();
    await plugin.quiet();
    expect(plugin.writes).toEqual([A]);
  });

  test('when the plugin went meanwhile', async () => {
    await run();
    await write('One.md', note('A'));
    const done = plugin.quiet();
    plugin.update.unload();
    await done;
    expect([plugin.writes, plugin.timers()]).toEqual([[], 0]);
  });

  test.each([
    ['cut off', JSON.stringify(SETTINGS).slice(0, 30)],
    ['empty', ''],
    ['zeros', '\0\0\0'],
    ['in conflict', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> a\n'],
    ['newer', '{"version":99}'],
  ])('while the settings file is %s, told or not; once it is whole again, what is due', async (_reason, damage) => {
    await run({ ...INDEXES, 'One.md': note('A') });
    const { adapter } = plugin.node.vault;
    await adapter.write(DATA, damage);
    await write('Two.md', note('A'));
    await plugin.quiet();
    await plugin.settings.load();
    await write('Three.md', note('B'));
    await plugin.quiet();
    await plugin.quiet();
    expect([plugin.writes, plugin.settings.settings.topics]).toEqual([[], SETTINGS.topics]);
    // What mends it is heard of, or comes with the next change.
    expect(plugin.timers()).toBe(0);
    await adapter.write(DATA, JSON.stringify(SETTINGS));
    await plugin.settings.load();
    await plugin.quiet();
    expect(plugin.writes).toEqual([A, B]);
    expect(await plugin.text(A)).toMatch(/\[\[One\]\]\n- \[\[Two\]\]/);
  });
});

describe('an entry', () => {
  const TWO = { 'One.md': note('A'), 'Two.md': note('A') };

  /** The index note as automatic update leaves it, with both notes. */
  async function listed(): Promise<string> {
    await run({ ...INDEXES, 'One.md': note('A') });
    await write('Two.md', note('A'));
    await plugin.quiet();
    const text = await plugin.text(A);
    expect(text).toMatch(/\[\[One\]\]\n- \[\[Two\]\]/);
    return text;
  }

  test('of a note that is not there yet, as on a device that still syncs, stays', async () => {
    const text = await listed();
    plugin.stop();
    await run({ ...INDEXES, [A]: text, 'One.md': note('A') });
    await write('Three.md', note('A'));
    await plugin.quiet();
    expect(await plugin.text(A)).toMatch(/\[\[One\]\]\n(?:.*\n)*?.*\[\[Three\]\]/);
    expect(await plugin.text(A)).toContain('[[Two]]');
  });

  test('of a note that is not there yet stays also after the settings were changed for other topics', async () => {
    const text = await listed();
    plugin.stop();
    await run({ ...INDEXES, [A]: text, 'One.md': note('A'), 'Zero.md': '#z' });
    await plugin.settings.update((now) => ({
      ...now,
      topics: { ...now.topics, b: { name: 'B', rules: { tags: ['z'] } } },
    }));
    await plugin.host.ready();
    await plugin.quiet();
    expect(await plugin.text(B)).toContain('[[Zero]]');
    await write('Three.md', note('A'));
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[Three]]');
    expect(await plugin.text(A)).toContain('[[Two]]');
  });

  test('of a note that is deleted while the app runs goes', async () => {
    await listed();
    await trash('Two.md');
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[One]]');
    expect(await plugin.text(A)).not.toContain('[[Two]]');
  });

  test('of a note that the app never reads stays, and the rest follows once the app is quiet', async () => {
    const text = await listed();
    plugin.stop();
    jest.spyOn(FolderDisk.prototype, 'readMany').mockImplementation(function (this: FolderDisk, paths) {
      return Promise.all(paths.map(async (path) => (path === 'Two.md' ? null : this.read(path).catch(() => null))));
    });
    await run({ ...INDEXES, ...TWO, [A]: text });
    await write('Three.md', note('A'));
    await plugin.quiet();
    expect(plugin.writes).toEqual([]);
    plugin.passOver();
    expect(plugin.host.complete()).toBe(true);
    await plugin.quiet();
    expect(plugin.host.unread()).toEqual(['Two.md']);
    expect(await plugin.text(A)).toContain('[[Two]]');
    expect(await plugin.text(A)).toContain('[[Three]]');
    await write('Four.md', note('A'));
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[Four]]');
  });

  test('of a note that belongs elsewhere now goes over', async () => {
    await listed();
    await write('Two.md', note('B'));
    await plugin.quiet();
    expect(await plugin.text(A)).not.toContain('[[Two]]');
    expect(await plugin.text(B)).toContain('[[Two]]');
  });
});

describe('an index note that cannot be written', () => {
  const full = { code: 'ENOSPC' };
  let fails: string[];

  beforeEach(async () => {
    await run();
    fails = [A];
    const process = plugin.node.vault.process.bind(plugin.node.vault);
    jest
      .spyOn(plugin.node.vault, 'process')
      .mockImplementation((file, change) =>
        fails.includes(file.path) ? Promise.reject(Object.assign(new Error('no space'), full)) : process(file, change),
      );
  });

  test('is told once with the reason, keeps no other from following, and is tried again with the next change', async () => {
    await write('One.md', note('A, B'));
    await plugin.quiet();
    expect(await plugin.text(B)).toContain('[[One]]');
    expect(notices).toEqual([
      'Topics/A.md could not be kept current. The disk is full. Free some space, then try again.',
    ]);
    expect(staying.size).toBe(1);
    // By itself it is not tried for ever.
    for (let i = 0; i < 5; i++) await plugin.quiet();
    expect(plugin.timers()).toBe(0);
    const tried = plugin.writes.length;
    await write('Two.md', note('B'));
    await plugin.quiet();
    expect(plugin.writes.slice(tried)).toEqual(expect.arrayContaining([A, B]));
    expect(notices).toHaveLength(1);
    fails = [];
    await write('Three.md', note('B'));
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[One]]');
    await plugin.quiet();
    const read = jest.spyOn(plugin.vault, 'read');
    await write('Five.md', note('B'));
    await plugin.quiet();
    expect(read.mock.calls.flat()).not.toContain(A);
    fails = [A];
    await write('Four.md', note('A'));
    await plugin.quiet();
    expect(notices).toHaveLength(2);
  });

  test('among many, for one reason, is told in one notice', async () => {
    fails = [A, B];
    await write('One.md', note('A, B'));
    await plugin.quiet();
    expect(notices).toEqual([expect.stringMatching(/^Topics\/A\.md, Topics\/B\.md could not/)]);
  });

  test('for another reason than before is told again', async () => {
    await write('One.md', note('A'));
    await plugin.quiet();
    full.code = 'EROFS';
    await write('Two.md', note('A'));
    await plugin.quiet();
    full.code = 'ENOSPC';
    expect(notices).toEqual([expect.stringContaining('full'), expect.stringContaining('Nothing can be written')]);
  });

  test('after other settings, loses what they take out once it can be written', async () => {
    fails = [];
    await write('One.md', '---\ntags: [x]\n---\n');
    await plugin.settings.update((now) => ({ ...now, topics: { a: { name: 'A', rules: { tags: ['x'] } } } }));
    await plugin.host.ready();
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[One]]');
    fails = [A];
    await plugin.settings.update((now) => ({ ...now, topics: { a: { name: 'A' } } }));
    await plugin.host.ready();
    await plugin.quiet();
    fails = [];
    await write('Two.md', note('A'));
    await plugin.quiet();
    expect(await plugin.text(A)).not.toContain('[[One]]');
  });
});

test('an index note that cannot be worked out, and a card that cannot be looked for, keep no other index note from following', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await run();
  const { vault } = plugin;
  const [read, glance] = [vault.read.bind(vault), vault.glance.bind(vault)];
  jest
    .spyOn(vault, 'read')
    .mockImplementation((path) => (path === A ? Promise.reject(new Error('broken')) : read(path)));
  jest
    .spyOn(vault, 'glance')
    .mockImplementation((path) => (path === 'One.md' ? Promise.reject(new Error('broken')) : glance(path)));
  await write('One.md', note('A, B', 'What is one? It is the first.'));
  await write('Two.md', note('A, B', 'What is two? It is the second.'));
  await plugin.quiet();
  expect(await glance(B)).toMatch(/\[\[One\]\]\n- \[\[Two\]\]: What is two\?/);
  expect(errors.mock.calls.flat().filter((said) => said instanceof Error)).not.toEqual([]);
});
