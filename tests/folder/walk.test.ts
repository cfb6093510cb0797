import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../pkg/cli/folder/walk';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

describe('walk', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder();
  });
  afterEach(() => removeFolder(root));
  const paths = async (): Promise<string[]> => (await walk(root)).notes.map((note) => note.path).sort();

  test('finds notes and attachments, with time and size', async () => {
    writeFiles(root, {
      'a.md': 'text',
      'b/c/D.MD': '',
      'b/picture.png': 'x',
      'b/board.canvas': '',
      'no extension': '',
    });
    const found = await walk(root);
    expect(await paths()).toEqual(['a.md', 'b/c/D.MD']);
    expect([...found.attachments].sort()).toEqual(['b/board.canvas', 'b/picture.png', 'no extension']);
    expect(found.notes.find((note) => note.path === 'a.md')).toMatchObject({ size: 4 });
    expect(Number.isInteger(found.notes[0]?.mtime)).toBe(true);
    expect(found.notices).toEqual([]);
  });

  test('leaves out what the app does not show', async () => {
    writeFiles(root, { '.obsidian/app.json': '', '.trash/a.md': '', '.a.md': '', 'b/.git/c.md': '', 'b/c.md': '' });
    expect(await paths()).toEqual(['b/c.md']);
  });

  test('follows no symbolic link, and names those behind which notes may be', async () => {
    const elsewhere = temporaryFolder({ 'c.md': '', 'p.png': '' });
    writeFiles(root, { 'a/b.md': '' });
    const links = {
      'a/link.md': 'b.md',
      everything: '/',
      'a/circle': '..',
      again: 'a',
      out: elsewhere,
      'p.png': path.join(elsewhere, 'p.png'),
      'dangling.md': 'nowhere',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(root, name));
    try {
      const { notices, attachments } = await walk(root);
      expect(await paths()).toEqual(['a/b.md']);
      expect(attachments).toEqual(['p.png']);
      expect(notices.map(({ kind, path: at }) => `${kind} ${at}`).sort()).toEqual(['symlink a/link.md', 'symlink out']);
    } finally {
      removeFolder(elsewhere);
    }
  });

  test('takes neither a folder nor a pipe for a note', async () => {
    mkdirSync(path.join(root, 'folder.md'));
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    writeFiles(root, { 'folder.md/a.md': '' });
    expect(await paths()).toEqual(['folder.md/a.md']);
  });

  test('gives names as the app keeps them, and says where they are', async () => {
    writeFiles(root, { 'Cafe\u0301/a\u00a0b.md': '', 'Cafe\u0301/plain.md': '', 'x.md': '' });
    const { diskPaths } = await walk(root);
    expect(await paths()).toEqual(['Café/a b.md', 'Café/plain.md', 'x.md']);
    expect(Object.fromEntries(diskPaths)).toEqual({
      Café: 'Cafe\u0301',
      'Café/a b.md': 'Cafe\u0301/a\u00a0b.md',
      'Café/plain.md': 'Cafe\u0301/plain.md',
    });
  });

  test('of two names that are one for the app, one is used and the other named', async () => {
    writeFiles(root, { 'é.md': 'composed', 'e\u0301.md': 'decomposed' });
    const { notes, notices } = await walk(root);
    expect(notes.map((note) => [note.path, note.size])).toEqual([['é.md', 10]]);
    expect(notices).toEqual([{ kind: 'odd-name', path: 'é.md' }]);
  });

  test('a backslash in a name would be a folder for the app', async () => {
    writeFiles(root, { 'a\\b.md': '' });
    expect(await walk(root)).toMatchObject({ notes: [], notices: [{ kind: 'odd-name', path: 'a\\b.md' }] });
  });

  test('names what it may not read, and goes on', async () => {
    writeFiles(root, { 'open/a.md': '', 'shut/b.md': '' });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'shut'), 0);
    await withoutPrivileges(async () => {
      expect(await walk(root)).toMatchObject({
        notes: [{ path: 'open/a.md' }],
        notices: [{ kind: 'unreadable-folder', path: 'shut', detail: 'EACCES' }],
      });
    });
  });

  test('finds what a killed run left', async () => {
    writeFiles(root, { 'a/.topic-atlas-0123456789abcdef.tmp': '', 'a/.topic-atlas-mine.tmp': '' });
    expect((await walk(root)).leftovers).toEqual(['a/.topic-atlas-0123456789abcdef.tmp']);
  });

  test.each([
    ['nothing', 'nowhere', 'ENOENT'],
    ['a file', 'a.md', 'ENOTDIR'],
  ])('rejects when %s is where the vault should be', async (_what, name, code) => {
    writeFiles(root, { 'a.md': '' });
    await expect(walk(path.join(root, name))).rejects.toMatchObject({ code });
  });

  test('stops when it is told to', async () => {
    writeFiles(root, { 'a/b.md': '' });
    await expect(walk(root, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
