import { Journal, type Undone } from '../../../src/obsidian/services/rebuild/journal';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { VaultError } from '../../../src/core/vault';
import { eventually } from '../../e2e/eventually';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { MemoryVault } from '../../support/memory-vault';
import { notices } from '../node-obsidian';
import { writeNote } from '../node-plugin';
import { note, runPlugin, type RunningPlugin } from './plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

let browser: MemoryIndexedDb;

beforeEach(() => {
  browser = new MemoryIndexedDb().install();
  notices.length = 0;
});

afterEach(() => jest.restoreAllMocks());

describe('in the running plugin', () => {
  const NOTES = { 'One.md': note('A'), 'Two.md': note('A') };
  const SETTINGS = { version: 1, topics: { a: { name: 'A' } } };
  const [A, HOME] = ['Topics/A.md', 'Topics/Topics.md'];
  let plugin: RunningPlugin;

  beforeEach(async () => {
    plugin = await runPlugin(NOTES, SETTINGS);
    await plugin.rebuilder.unasked(false);
    await plugin.node.settle();
    await plugin.quiet();
  });

  afterEach(() => plugin.stop());

  const paths = (): string[] =>
    plugin.node.vault
      .getMarkdownFiles()
      .map(({ path }) => path)
      .sort();
  const undo = (): Promise<Undone | null> => plugin.journal.undo(plugin.vault);

  /** A note is made, and automatic update lists it. */
  async function updated(): Promise<void> {
    await writeNote(plugin.node, 'Three.md', note('A'));
    await plugin.quiet();
    expect(await plugin.text(A)).toContain('[[Three]]');
    expect(await plugin.text(HOME)).toContain('[[Three]]');
  }

  test('an undo takes back what automatic update made of it since, and removes what was new', async () => {
    await updated();
    await plugin.rebuilder.undo();
    expect(notices).toEqual(['2 index notes removed again.']);
    expect(plugin.node.vault.getFolderByPath('Topics')).toBeNull();
    expect(paths()).toEqual(['One.md', 'Three.md', 'Two.md']);
    expect(await undo()).toBeNull();
  });

  test('a folder that holds something else by now stays', async () => {
    await plugin.node.vault.adapter.write('Topics/.hidden', '');
    await plugin.rebuilder.undo();
    expect(paths()).toEqual(['One.md', 'Two.md']);
    expect(plugin.node.vault.getFolderByPath('Topics')).not.toBeNull();
  });

  test('also after a restart', async () => {
    await updated();
    expect(await new Journal(plugin.device).undo(plugin.vault)).toEqual({
      restored: [A, HOME],
      removed: [A, HOME],
      left: [],
      refused: [],
      folders: ['Topics'],
    });
    expect(paths()).toEqual(['One.md', 'Three.md', 'Two.md']);
  });

  test('an index note that was there is as it was, to the byte', async () => {
    await plugin.journal.remember([]);
    const before =
      (await plugin.text(A)).replace('topic-index', 'aliases: [x]\r\ntopic-index') + '\r\nMine, with a tab.\t\n\n\n';
    await writeNote(plugin.node, A, before);
    await writeNote(plugin.node, 'Four.md', note('A'));
    await plugin.rebuilder.unasked(false);
    await plugin.node.settle();
    expect(await plugin.text(A)).toContain('[[Four]]');
    await updated();
    expect((await undo())?.left).toEqual([]);
    expect(await plugin.vault.read(A)).toBe(before);
  });

  test.each([
    ['before automatic update wrote it too', true],
    ['after it', false],
  ])('what a person changed %s is left and named', async (_reason, isBefore) => {
    if (!isBefore) await updated();
    await writeNote(
      plugin.node,
      A,
      `Mine.\n\n${await plugin.text(A)}`.replace(/^Mine\.\n\n(---\n[^]*?---\n)/, '$1Mine.\n'),
    );
    if (isBefore) await updated();
    await plugin.rebuilder.undo();
    expect(notices[0]).toMatch(/^1 index note removed again\.\n1 note was changed since and is left: Topics\/A\.md$/);
    expect(paths()).toEqual(['One.md', 'Three.md', A, 'Two.md']);
    expect(await plugin.text(A)).toContain('Mine.');
  });

  test('a rebuild that wrote nothing leaves the one before to be taken back', async () => {
    await plugin.rebuilder.unasked(false);
    expect((await undo())?.restored).toEqual(expect.arrayContaining([A, HOME]));
  });

  test('what cannot be put back is told with its reason, and the next undo does it', async () => {
    const trash = plugin.node.fileManager.trashFile.bind(plugin.node.fileManager);
    const spy = jest
      .spyOn(plugin.node.fileManager, 'trashFile')
      .mockImplementation((file) =>
        file.path === A ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : trash(file),
      );
    await plugin.rebuilder.undo();
    expect(notices[0]).toMatch(
      /^1 index note removed again\.\nTopics\/A\.md could not be put back\. There is no permission/,
    );
    spy.mockRestore();
    await plugin.rebuilder.undo();
    expect(paths()).toEqual(['One.md', 'Two.md']);
  });

  test('automatic update waits while a rebuild writes: what it then writes is taken back too', async () => {
    await writeNote(plugin.node, 'Four.md', note('A'));
    const { vault } = plugin.node;
    const process = vault.process.bind(vault);
    const flushed: Promise<void>[] = [];
    const alone = jest.spyOn(plugin.journal, 'alone');
    jest.spyOn(vault, 'process').mockImplementation(async (file, change) => {
      const written = await process(file, change);
      if (flushed.length === 0) {
        await writeNote(plugin.node, 'Five.md', note('A'));
        const before = alone.mock.calls.length;
        flushed.push(plugin.quiet());
        // It either waits for its turn, or is done.
        const waits = eventually(() => expect(alone.mock.calls.length).toBeGreaterThan(before));
        await Promise.race([...flushed, waits.then(() => plugin.node.settle())]);
      }
      return written;
    });
    const before = await plugin.text(A);
    await plugin.rebuilder.unasked(false);
    await Promise.all(flushed);
    expect(await plugin.text(A)).toContain('[[Five]]');
    expect((await undo())?.left).toEqual([]);
    expect(await plugin.text(A)).toBe(before);
  });
});

describe('whatever fails', () => {
  const BEFORE = { 'kept.md': 'old\n', 'mine.md': 'old', 'gone.md': 'old' };
  const CHANGES = [
    { path: 'kept.md', before: 'old\n', after: 'new\n' },
    { path: 'mine.md', before: 'old', after: 'new' },
    { path: 'made.md', before: null, after: 'new' },
    { path: 'gone.md', before: 'old', after: 'new' },
  ];
  const app = { loadLocalStorage: () => 'id', saveLocalStorage: () => undefined } as unknown as ConstructorParameters<
    typeof DeviceStore
  >[0];
  const device = (): DeviceStore => new DeviceStore(app, ['last-rebuild'], 40);

  async function rebuilt(journal: Journal): Promise<MemoryVault> {
    await journal.remember(CHANGES);
    await journal.follow({ path: 'kept.md', before: 'new\n', after: 'newer\n' });
    await journal.follow({ path: 'mine.md', before: 'mine', after: 'ours on mine' });
    return new MemoryVault({ 'kept.md': 'newer\n', 'mine.md': 'ours on mine', 'made.md': 'new' });
  }

  /** Fails at one call, counted from 1. */
  class FailingVault extends MemoryVault {
    calls = 0;

    constructor(
      files: Record<string, string>,
      private readonly at: number,
    ) {
      super(files);
    }

    private fail(path: string): void {
      if (++this.calls === this.at) throw new VaultError('full', path);
    }
    override async read(path: string): Promise<string> {
      this.fail(path);
      return super.read(path);
    }
    override async exists(path: string): Promise<boolean> {
      this.fail(path);
      return super.exists(path);
    }
    override async process(path: string, change: (text: string) => string): Promise<string> {
      this.fail(path);
      return super.process(path, change);
    }
    override async remove(path: string): Promise<void> {
      this.fail(path);
      return super.remove(path);
    }
  }

  const DONE = { 'kept.md': 'old\n', 'mine.md': 'ours on mine' };

  test('nothing does', async () => {
    const journal = new Journal(device());
    const vault = new FailingVault((await rebuilt(journal)).contents(), 0);
    expect(await journal.undo(vault)).toEqual({
      restored: ['kept.md', 'made.md'],
      removed: ['made.md'],
      left: ['mine.md', 'gone.md'],
      folders: [],
      refused: [],
    });
    expect(vault.contents()).toEqual(DONE);
    expect(vault.calls).toBe(7);
    expect(BEFORE['kept.md']).toBe(DONE['kept.md']);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'at call %i, each note is old or new, and a second undo does the rest',
    async (at) => {
      const journal = new Journal(device());
      const vault = new FailingVault((await rebuilt(journal)).contents(), at);
      const first = await journal.undo(vault);
      expect(first?.refused.map(({ reason }) => reason)).toEqual(['full']);
      await journal.undo(vault);
      expect(vault.contents()).toEqual(DONE);
      expect(await journal.undo(vault)).toBeNull();
    },
  );

  test('an undo that was cut off before it was forgotten: what is restored counts as that', async () => {
    const journal = new Journal(device());
    const vault = await rebuilt(journal);
    await journal.undo(vault);
    const again = new Journal(device());
    await rebuilt(again);
    expect(await again.undo(vault)).toEqual({
      restored: ['kept.md', 'made.md'],
      removed: ['made.md'],
      left: ['mine.md', 'gone.md'],
      folders: [],
      refused: [],
    });
    expect(vault.contents()).toEqual(DONE);
  });

  test.each(['throws', 'fails', 'is silent'] as const)(
    'the store %s at any call: this run can undo all the same, and a next one finds all of it or nothing',
    async (fate) => {
      jest.spyOn(console, 'error').mockImplementation(() => undefined);
      for (let at = 1; at <= 14; at++) {
        browser = new MemoryIndexedDb().install();
        browser.fate = (call) => (call === at ? fate : null);
        const journal = new Journal(device());
        const vault = await rebuilt(journal);
        expect((await journal.undo(vault))?.restored).toEqual(['kept.md', 'made.md']);
        browser.fate = () => null;
        expect([0, 4]).toContain((await device().all('last-rebuild')).size);
      }
    },
  );
});
