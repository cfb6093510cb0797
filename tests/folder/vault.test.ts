import { chmodSync, symlinkSync, utimesSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { FolderVault } from '../../pkg/cli/folder/vault';
import { metadataPortContract } from '../contract/metadata-port';
import { noteStoreContract, problemOf } from '../contract/note-store';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

metadataPortContract('FolderVault', async (files, style = {}) => {
  const root = temporaryFolder({ ...files, '.obsidian/app.json': JSON.stringify(style) });
  return { vault: await FolderVault.open(root), cleanUp: () => removeFolder(root) };
});

noteStoreContract('FolderVault', async () => {
  const root = temporaryFolder();
  return { store: await FolderVault.open(root), cleanUp: () => removeFolder(root) };
});

describe('FolderVault', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder({ 'a.md': '[[b]]' });
  });
  afterEach(() => removeFolder(root));
  const open = (): Promise<FolderVault> => FolderVault.open(root);

  test('knows what was written through it', async () => {
    const vault = await open();
    expect(vault.resolve('b', 'a.md')).toBeNull();
    await vault.create('T/b.md', '#tag');
    expect(vault.resolve('b', 'a.md')).toBe('T/b.md');
    expect(vault.metadata('T/b.md')?.tags).toHaveLength(1);
    await vault.process('T/b.md', () => '# Heading');
    expect(vault.metadata('T/b.md')?.headings).toHaveLength(1);
    await vault.remove('T/b.md');
    expect([vault.resolve('b', 'a.md'), vault.metadata('T/b.md')]).toEqual([null, null]);
    expect(Array.from(vault.files(), (file) => file.path)).toEqual(['a.md']);
  });

  test('reads a note however large it is', async () => {
    writeFiles(root, { 'large.md': `# Heading\n\n${'Words. '.repeat(99)}\n\n`.repeat(4000) });
    const vault = await open();
    expect(vault.metadata('large.md')?.headings).toHaveLength(4000);
    expect(vault.notices).toEqual([]);
  });

  test('reads a picture that is named like a note', async () => {
    writeFiles(root, { 'b.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xd8]) });
    expect((await open()).metadata('b.md')).not.toBeNull();
  });

  test('names notes that it may not read, and knows that they are there', async () => {
    chmodSync(root, 0o755);
    writeFiles(root, { 'closed.md': '' });
    chmodSync(path.join(root, 'closed.md'), 0);
    await withoutPrivileges(async () => {
      const vault = await open();
      expect(vault.notices).toEqual([{ kind: 'unreadable', path: 'closed.md', detail: 'EACCES' }]);
      expect(vault.resolve('closed', 'a.md')).toBe('closed.md');
      expect(vault.metadata('closed.md')).toBeNull();
    });
  });

  test('knows that it does not know what is in a folder that it may not read', async () => {
    chmodSync(root, 0o755);
    writeFiles(root, { 'shut/b.md': '' });
    chmodSync(path.join(root, 'shut'), 0);
    await withoutPrivileges(async () => {
      const vault = await open();
      expect(
        ['shut/b.md', 'shut/c/d.md', 'shutter/b.md', 'a.md', 'c.md', '?c'].map((key) => vault.isUnread(key)),
      ).toEqual([true, true, false, false, false, true]);
    });
    expect((await open()).isUnread('?c')).toBe(process.getuid?.() !== 0);
    chmodSync(path.join(root, 'shut'), 0o755);
  });

  test('knows of notes in the cloud, and does not take them for gone', async () => {
    writeFiles(root, { 'T/.b.md.icloud': 'x' });
    const vault = await open();
    expect(vault.notices).toEqual([{ kind: 'evicted', path: 'T/b.md' }]);
    expect(vault.resolve('b', 'a.md')).toBe('T/b.md');
    expect([vault.metadata('T/b.md'), vault.isUnread('T/b.md'), vault.glance('T/b.md')]).toEqual([null, true, null]);
    expect(await problemOf(vault.read('T/b.md'))).toBe('evicted');
    expect(await problemOf(vault.process('T/b.md', () => 'x'))).toBe('missing');
    expect(await problemOf(vault.create('T/b.md', 'x'))).toBe('exists');
    expect(await vault.exists('T/b.md')).toBe(true);
    expect(existsSync(path.join(root, 'T/b.md'))).toBe(false);
  });

  test('reads what symbolic links lead to, and leaves it', async () => {
    const elsewhere = temporaryFolder({ 'b.md': '# B' });
    try {
      symlinkSync(elsewhere, path.join(root, 'out'));
      const vault = await open();
      expect([vault.resolve('b', 'a.md'), vault.glance('out/b.md')]).toEqual(['out/b.md', '# B']);
      expect(vault.metadata('out/b.md')?.headings).toHaveLength(1);
      expect(await problemOf(vault.process('out/b.md', () => 'x'))).toBe('linked');
      expect([vault.notices, vault.isUnread('?gone')]).toEqual([[], false]);
    } finally {
      removeFolder(elsewhere);
    }
  });

  test.each<[string, (root: string) => string, string]>([
    ['nothing there', (at) => path.join(at, 'nowhere'), 'missing'],
    ['a file', (at) => path.join(at, 'a.md'), 'not-a-folder'],
    ['below a file', (at) => path.join(at, 'a.md/b'), 'not-a-folder'],
    [
      'a symbolic link to nowhere',
      (at) => {
        symlinkSync('nowhere', path.join(at, 'link'));
        return path.join(at, 'link');
      },
      'missing',
    ],
  ])('cannot be opened: %s', async (_reason, place, problem) => {
    expect(await problemOf(FolderVault.open(place(root)))).toBe(problem);
  });

  test('cannot be opened: no permission', async () => {
    chmodSync(root, 0);
    await withoutPrivileges(async () => {
      expect(await problemOf(open())).toBe('denied');
    });
    chmodSync(root, 0o755);
  });

  test('may be reached through a symbolic link', async () => {
    const link = `${root}-link`;
    symlinkSync(root, link);
    try {
      const vault = await FolderVault.open(link);
      await vault.create('b.md', '');
      expect(vault.root).toBe(root);
    } finally {
      removeFolder(link);
    }
  });

  test('cleans up what a killed run left, but nothing of one that is still going', async () => {
    const [old, young] = ['0'.repeat(16), '1'.repeat(16)].map((id) => path.join(root, `.topic-atlas-${id}.tmp`));
    writeFiles(root, { [path.basename(old ?? '')]: '', [path.basename(young ?? '')]: '' });
    utimesSync(old ?? '', 0, 0);
    await (await open()).cleanUp();
    expect([old, young].map((file) => existsSync(file ?? ''))).toEqual([false, true]);
  });

  test('says how far it is and stops when told to', async () => {
    writeFiles(root, Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`n${i}.md`, ''])));
    const seen: number[] = [];
    await FolderVault.open(root, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.length).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
    await expect(FolderVault.open(root, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  test('a note that goes while the vault is read is one that is not there', async () => {
    const vault = await open();
    renameSync(path.join(root, 'a.md'), path.join(root, 'c.md'));
    expect(await problemOf(vault.process('a.md', () => 'x'))).toBe('missing');
  });
});
