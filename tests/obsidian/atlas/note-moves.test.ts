import { NoteEdits } from '../../../src/obsidian/services/note-edits';
import { NoteMoves } from '../../../src/obsidian/views/atlas/topics/note-moves';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { notices } from '../node-obsidian';
import { note, runPlugin, type RunningPlugin } from '../rebuild/plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

let plugin: RunningPlugin;

beforeEach(async () => {
  new MemoryIndexedDb().install();
  notices.length = 0;
  plugin = await runPlugin(
    { 'In A.md': note('A'), 'In B.md': note('B') },
    { version: 2, topics: { a: { name: 'A' }, b: { name: 'B' } } },
  );
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

function moves(): NoteMoves {
  const { vault } = plugin;
  return new NoteMoves({
    ...plugin,
    noteEdits: {
      cards: new NoteEdits(vault, 'cards'),
      links: new NoteEdits(vault, 'links'),
      topics: new NoteEdits(vault, 'topics'),
      sorting: new NoteEdits(vault, 'sorting'),
      order: new NoteEdits(vault, 'order'),
    },
  });
}

const assign = (path: string): Promise<boolean> => moves().assign({ paths: [path], from: null }, 'a', false);

test('a note that is put into a topic was changed', async () => {
  expect(await assign('In B.md')).toBe(true);
  expect(await plugin.text('In B.md')).toBe(note('B, A'));
});

test('a note that is in the topic already was not', async () => {
  expect(await assign('In A.md')).toBe(false);
  expect(notices).toHaveLength(1);
});

test('a note that cannot be written was not', async () => {
  const { adapter } = plugin.node.vault;
  jest.spyOn(adapter, 'write').mockRejectedValue(Object.assign(new Error('no'), { code: 'EACCES' }));
  expect(await assign('In B.md')).toBe(false);
  expect(await plugin.text('In B.md')).toBe(note('B'));
});
