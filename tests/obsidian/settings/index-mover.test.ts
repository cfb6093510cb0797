import { IndexMover } from '../../../src/obsidian/services/topics/index-mover';
import { CURRENT } from '../../../src/settings';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { index, note, runPlugin, type RunningPlugin } from '../rebuild/plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const FILES = {
  'Topics/Vision index.md': index('Vision').replace('begin -->\n', 'begin -->\n\n- mine\n'),
  'Vision.md': 'What I know of it.\n',
  'Named.md': note('Vision'),
  'Linked.md': '---\ntopics: "[[Vision index]]"\n---\nSee [[Vision index|the list]] and [[Vision index#Notes]].\n',
};
let plugin: RunningPlugin;

beforeEach(async () => {
  new MemoryIndexedDb().install();
  plugin = await runPlugin(FILES, { version: CURRENT, topics: { v: { name: 'Vision' } } });
});
afterEach(() => plugin.stop());

test('an index moves into the page of its topic, links with it, and back to the byte', async () => {
  const mover = new IndexMover(plugin);
  expect(await mover.move('Topics/Vision index.md')).toEqual({ kind: 'moved', page: 'Vision.md', left: [] });
  await plugin.node.settle();
  expect(await plugin.vault.exists('Topics/Vision index.md')).toBe(false);
  expect(await plugin.text('Vision.md')).toMatch(
    /^---\ntopic-index: Vision\n---\nWhat I know of it.\n\n<!-- topic-atlas:begin -->\n\n- mine\n/,
  );
  expect(await plugin.text('Linked.md')).toBe(
    '---\ntopics: "[[Vision]]"\n---\nSee [[Vision|the list]] and [[Vision#Notes]].\n',
  );
  expect(Array.from(plugin.host.now()?.notesIn('v') ?? []).sort()).toEqual(['Linked.md', 'Named.md']);
  expect(await mover.undo()).toEqual([]);
  await plugin.node.settle();
  for (const [path, text] of Object.entries(FILES)) expect(await plugin.text(path)).toBe(text);
  expect(await mover.undo()).toBeNull();
});

test('what was changed since is left, and named', async () => {
  const mover = new IndexMover(plugin);
  await mover.move('Topics/Vision index.md');
  await plugin.vault.process('Linked.md', (text) => `${text}More.`);
  expect(await mover.undo()).toEqual(['Linked.md']);
  expect(await plugin.text('Vision.md')).toBe(FILES['Vision.md']);
});

test('without a page nothing is moved', async () => {
  await plugin.vault.remove('Vision.md');
  await plugin.node.settle();
  expect(await new IndexMover(plugin).move('Topics/Vision index.md')).toEqual({ kind: 'no-page' });
});
