import { IndexMover } from '../../../src/obsidian/services/topics/index-mover';
import { CURRENT } from '../../../src/settings';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { vaultProblemText } from '../../../src/i18n/report';
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

test('where the index note cannot go, all is as it was', async () => {
  const trash = jest
    .spyOn(plugin.node.vault.adapter, 'trashLocal')
    .mockRejectedValue(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }));
  const mover = new IndexMover(plugin);
  expect(await mover.move('Topics/Vision index.md')).toMatchObject({ kind: 'failed' });
  trash.mockRestore();
  await plugin.node.settle();
  for (const [path, text] of Object.entries(FILES)) expect(await plugin.text(path)).toBe(text);
  expect(await mover.undo()).toBeNull();
});

describe('a page that is read-only', () => {
  const PAGE = 'Vision.md';
  /** As the system refuses it. */
  const makeReadOnly = (path: string): void => {
    const { adapter } = plugin.node.vault;
    const write = adapter.write.bind(adapter);
    jest
      .spyOn(adapter, 'write')
      .mockImplementation((to, ...rest) =>
        to === path
          ? Promise.reject(Object.assign(new Error(`EACCES: permission denied, open '${to}'`), { code: 'EACCES' }))
          : write(to, ...rest),
      );
  };

  afterEach(() => jest.restoreAllMocks());

  test('is left alone with its index note, and it is told why', async () => {
    makeReadOnly(PAGE);
    const moved = await new IndexMover(plugin).move('Topics/Vision index.md');
    if (moved.kind !== 'failed') throw new Error(moved.kind);
    expect(moved.error).toMatchObject({ path: PAGE, problem: 'denied' });
    expect(vaultProblemText(moved.error)).toContain('no permission');
    await plugin.node.settle();
    for (const [path, text] of Object.entries(FILES)) expect(await plugin.text(path)).toBe(text);
  });

  test('is passed over by a rebuild that puts indexes into pages, and the person is told', async () => {
    await plugin.vault.remove('Topics/Vision index.md');
    await plugin.node.settle();
    await plugin.settings.update((now) => ({ ...now, index: { ...now.index, pages: 'into' } }));
    makeReadOnly(PAGE);
    const done = await plugin.rebuilder.unasked(false);
    expect(done?.plan.skipped).toEqual([expect.objectContaining({ path: PAGE, reason: 'denied' })]);
    expect(await plugin.text(PAGE)).toBe(FILES[PAGE]);
    expect(done?.plan.changes.map(({ path }) => path)).toEqual(['Topics/Topics.md']);
  });
});
