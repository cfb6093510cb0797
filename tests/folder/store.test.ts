import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { FolderStore } from '../../pkg/cli/folder/store';
import { noteStoreContract, problemOf } from '../contract/note-store';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

noteStoreContract('FolderStore', () => {
  const root = temporaryFolder();
  // A write is a rename, so it shows in the number of the file.
  const inodes = (): number =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + statSync(path.join(root, name)).ino,
      0,
    );
  return { store: new FolderStore(root), writes: inodes, cleanUp: () => removeFolder(root) };
});

describe('on a disk', () => {
  let root: string;
  let outside: string;
  let store: FolderStore;
  beforeEach(() => {
    root = temporaryFolder({ 'a.md': 'text' });
    outside = temporaryFolder({ 'secret.md': 'secret' });
    store = new FolderStore(root);
  });
  afterEach(() => [root, outside].forEach(removeFolder));
  const bytes = (name: string): string => readFileSync(path.join(root, name), 'latin1');

  test.each([
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x0a])],
    ['text in Latin-1', Buffer.from('caf\xe9', 'latin1')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
    ['UTF-16', Buffer.from('\ufeffnote', 'utf16le')],
    ['half a character in UTF-8', Buffer.from([0xed, 0xa0, 0xbd])],
  ])('%s: read as far as it goes, never written', async (_reason, content) => {
    writeFiles(root, { 'b.md': content });
    expect(await store.read('b.md')).toContain('\ufffd');
    expect(await problemOf(store.process('b.md', (text) => `${text}!`))).toBe('not-text');
    expect(readFileSync(path.join(root, 'b.md'))).toEqual(content);
  });

  test('the mode stays', async () => {
    chmodSync(path.join(root, 'a.md'), 0o640);
    await store.process('a.md', () => 'new');
    expect(statSync(path.join(root, 'a.md')).mode & 0o7777).toBe(0o640);
  });

  test('what changed while it was being changed is left alone', async () => {
    const change = (): string => {
      writeFileSync(path.join(root, 'a.md'), 'theirs');
      return 'ours';
    };
    expect(await problemOf(store.process('a.md', change))).toBe('changed');
    expect(bytes('a.md')).toBe('theirs');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('what was deleted meanwhile does not come back', async () => {
    const change = (): string => {
      renameSync(path.join(root, 'a.md'), path.join(outside, 'a.md'));
      return 'ours';
    };
    expect(await problemOf(store.process('a.md', change))).toBe('missing');
    expect(readdirSync(root)).toEqual([]);
  });

  test('symbolic links are not written through', async () => {
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
    symlinkSync(outside, path.join(root, 'folder'));
    symlinkSync('nowhere', path.join(root, 'dangling.md'));
    symlinkSync('a.md', path.join(root, 'inside.md'));
    for (const name of ['link.md', 'inside.md', 'folder/secret.md']) {
      expect(await problemOf(store.process(name, () => 'x'))).toBe('linked');
      expect(await problemOf(store.remove(name))).toBe('linked');
    }
    expect(await problemOf(store.create('folder/a.md', 'x'))).toBe('linked');
    expect(await problemOf(store.create('folder/new/a.md', 'x'))).toBe('linked');
    expect(await problemOf(store.create('dangling.md', 'x'))).toBe('exists');
    expect(readdirSync(outside)).toEqual(['secret.md']);
    expect([bytes('a.md'), readFileSync(path.join(outside, 'secret.md'), 'utf8')]).toEqual(['text', 'secret']);
  });

  test('what symbolic links lead to is read', async () => {
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
    symlinkSync(outside, path.join(root, 'folder'));
    symlinkSync('nowhere', path.join(root, 'dangling.md'));
    symlinkSync('/dev/zero', path.join(root, 'device.md'));
    expect(await store.read('link.md')).toBe('secret');
    expect(await store.read('folder/secret.md')).toBe('secret');
    expect(await problemOf(store.read('dangling.md'))).toBe('missing');
    expect(await problemOf(store.read('device.md'))).toBe('not-a-note');
  });

  test('a bin that is a symbolic link is not written to', async () => {
    symlinkSync(outside, path.join(root, '.trash'));
    expect(await problemOf(store.remove('a.md'))).toBe('linked');
    expect([bytes('a.md'), readdirSync(outside)]).toEqual(['text', ['secret.md']]);
  });

  test('a pipe in the place of a note does not make anybody wait', async () => {
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    expect(await problemOf(store.read('pipe.md'))).toBe('not-a-note');
    expect(await problemOf(store.process('pipe.md', () => 'x'))).toBe('not-a-note');
  });

  test('another name of the same file keeps what it had', async () => {
    linkSync(path.join(root, 'a.md'), path.join(outside, 'same.md'));
    await store.process('a.md', () => 'new');
    expect(readFileSync(path.join(outside, 'same.md'), 'utf8')).toBe('text');
  });

  test('a folder named like a note', async () => {
    mkdirSync(path.join(root, 'b.md'));
    expect(await problemOf(store.read('b.md'))).toBe('not-a-note');
    expect(await problemOf(store.process('b.md', () => 'x'))).toBe('not-a-note');
    expect(await problemOf(store.remove('b.md'))).toBe('not-a-note');
  });

  test('names that no disk can hold', async () => {
    expect(await problemOf(store.create(`${'x'.repeat(300)}.md`, ''))).toBe('too-long');
    expect(await problemOf(store.create(`${'木'.repeat(100)}/a.md`, ''))).toBe('too-long');
  });

  test('no permission', async () => {
    chmodSync(root, 0o777);
    writeFiles(root, { 'mine.md': 'x', 'closed.md': 'x', 'shut/a.md': 'x' });
    chmodSync(path.join(root, 'a.md'), 0o444);
    chmodSync(path.join(root, 'closed.md'), 0o000);
    chmodSync(path.join(root, 'shut'), 0o000);
    await withoutPrivileges(async () => {
      expect(await problemOf(store.process('a.md', () => 'new'))).toBe('denied');
      expect(await problemOf(store.read('closed.md'))).toBe('denied');
      expect(await problemOf(store.read('shut/a.md'))).toBe('denied');
      expect(await problemOf(store.create('shut/b.md', ''))).toBe('denied');
    });
    expect(bytes('a.md')).toBe('text');
  });

  test('deleted notes go to the bin of the vault, each under a name of its own', async () => {
    writeFiles(root, { 'b/a.md': 'other', 'c/a.md': 'third' });
    for (const note of ['a.md', 'b/a.md', 'c/a.md']) await store.remove(note);
    expect(['a.md', 'a 1.md', 'a 2.md'].map((name) => bytes(`.trash/${name}`))).toEqual(['text', 'other', 'third']);
  });

  test('without a bin they are deleted', async () => {
    await new FolderStore(root, { bin: false }).remove('a.md');
    expect(readdirSync(root)).toEqual([]);
  });

  test('names that are written otherwise on the disk', async () => {
    const decomposed = 'Cafe\u0301';
    writeFiles(root, { [`${decomposed}/a\u00a0b.md`]: 'x' });
    const named = new FolderStore(root, {
      diskPaths: new Map([
        ['Café', decomposed],
        ['Café/a b.md', `${decomposed}/a\u00a0b.md`],
      ]),
    });
    await named.process('Café/a b.md', () => 'y');
    await named.create('Café/new.md', 'z');
    expect(bytes(`${decomposed}/a\u00a0b.md`)).toBe('y');
    expect(bytes(`${decomposed}/new.md`)).toBe('z');
    expect(existsSync(path.join(root, 'Café'))).toBe(false);
  });

  describe('where the system fails', () => {
    afterEach(() => jest.restoreAllMocks());
    const fails = (name: 'rm' | 'link', code: string): void => {
      jest.spyOn(fs, name).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
    };

    test('what was written is written, though its temporary file stays', async () => {
      fails('rm', 'EIO');
      await store.create('b.md', 'new');
      expect(bytes('b.md')).toBe('new');
    });

    test('without hard links a new note is written all the same, and replaces none', async () => {
      fails('link', 'EPERM');
      await store.create('b.md', 'new');
      fails('link', 'EPERM');
      expect(await problemOf(store.create('a.md', 'new'))).toBe('exists');
      expect([bytes('a.md'), bytes('b.md'), readdirSync(root)]).toEqual(['text', 'new', ['a.md', 'b.md']]);
    });

    test.each([
      ['ENOSPC', 'full'],
      ['EDQUOT', 'full'],
      ['EROFS', 'read-only'],
      ['EIO', 'unreachable'],
      ['EBADF', 'failed'],
    ])('%s is told as %s', async (code, problem) => {
      fails('link', code);
      expect(await problemOf(store.create('b.md', 'new'))).toBe(problem);
      expect(readdirSync(root)).toEqual(['a.md']);
    });
  });

  test('nothing temporary is left behind, whatever happens', async () => {
    utimesSync(root, 0, 0);
    await store.process('a.md', () => 'new');
    await problemOf(store.create('a.md', 'x'));
    await problemOf(store.process('a.md', () => '\ud800'));
    expect(readdirSync(root)).toEqual(['a.md']);
  });
});
