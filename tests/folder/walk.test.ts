import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, utimesSync } from 'node:fs';
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

  describe('symbolic links', () => {
    let elsewhere: string;
    beforeEach(() => {
      elsewhere = temporaryFolder({ 'c.md': 'text', 'p.png': '', 'sub/d.md': '', 'sub/deep/e.md': '' });
    });
    afterEach(() => removeFolder(elsewhere));
    /** Targets by the link's path in the vault; `ELSEWHERE` stands for the folder outside. */
    const link = (links: Readonly<Record<string, string>>): void => {
      for (const [name, target] of Object.entries(links))
        symlinkSync(target.replace('ELSEWHERE', elsewhere), path.join(root, name));
    };

    type Expected = { notes?: string[]; attachments?: string[]; notices?: string[] };
    test.each<[reason: string, links: Readonly<Record<string, string>>, expected: Expected]>([
      ['a folder elsewhere', { out: 'ELSEWHERE/sub' }, { notes: ['a/b.md', 'out/d.md', 'out/deep/e.md'] }],
      ['below a folder', { 'a/out': 'ELSEWHERE/sub/deep' }, { notes: ['a/b.md', 'a/out/e.md'] }],
      ['a note elsewhere', { 'l.md': 'ELSEWHERE/c.md' }, { notes: ['a/b.md', 'l.md'] }],
      ['a note that has another name there', { 'l.md': 'ELSEWHERE/p.png' }, { notes: ['a/b.md', 'l.md'] }],
      ['another file elsewhere', { 'l.png': 'ELSEWHERE/c.md' }, { attachments: ['l.png'] }],
      ['a folder of the vault', { again: 'a' }, {}],
      ['a note of the vault', { 'again.md': 'a/b.md' }, {}],
      ['the vault itself', { again: '.' }, {}],
      ['the folder it is in', { 'a/circle': '..' }, {}],
      ['a hidden folder of the vault', { shown: '.hidden' }, {}],
      ['all there is', { everything: '/' }, { notices: ['circle everything'] }],
      ['the folder around the vault', { up: '..' }, { notices: ['circle up'] }],
      ['nowhere', { 'l.md': 'nowhere', l: 'nowhere' }, {}],
      ['itself', { 'l.md': 'l.md', x: 'y', y: 'x' }, {}],
      ['through a file', { 'l.md': 'a/b.md/c' }, {}],
      ['a device', { 'l.md': '/dev/zero' }, {}],
      ['hidden', { '.l': 'ELSEWHERE', '.l.md': 'ELSEWHERE/c.md' }, {}],
      [
        'of two to one folder the first',
        { y: 'ELSEWHERE/sub', x: 'ELSEWHERE/sub' },
        { notes: ['a/b.md', 'x/d.md', 'x/deep/e.md'] },
      ],
      [
        'of two to one note the first',
        { 'y.md': 'ELSEWHERE/c.md', 'x.md': 'ELSEWHERE/c.md' },
        { notes: ['a/b.md', 'x.md'] },
      ],
      [
        'a folder in one that is linked already',
        { x: 'ELSEWHERE/sub', y: 'ELSEWHERE/sub/deep' },
        { notes: ['a/b.md', 'x/d.md', 'x/deep/e.md'] },
      ],
      [
        'a folder around one that is linked already',
        { x: 'ELSEWHERE/sub/deep', y: 'ELSEWHERE/sub' },
        { notes: ['a/b.md', 'x/e.md'], notices: ['circle y'] },
      ],
      [
        'a note in a folder that is linked, whichever comes first',
        { 'l.md': 'ELSEWHERE/sub/d.md', x: 'ELSEWHERE/sub' },
        { notes: ['a/b.md', 'x/d.md', 'x/deep/e.md'] },
      ],
      [
        'a folder whose name only begins as that of another',
        { x: 'ELSEWHERE/sub', y: 'ELSEWHERE/submarine' },
        { notes: ['a/b.md', 'x/d.md', 'x/deep/e.md', 'y/f.md'] },
      ],
      [
        'a folder with whose name that of another begins',
        { x: 'ELSEWHERE/submarine', y: 'ELSEWHERE/sub' },
        { notes: ['a/b.md', 'x/f.md', 'y/d.md', 'y/deep/e.md'] },
      ],
    ])('%s', async (_reason, links, expected) => {
      writeFiles(root, { 'a/b.md': '', '.hidden/h.md': '' });
      writeFiles(elsewhere, { 'submarine/f.md': '' });
      link(links);
      const { attachments, notices } = await walk(root);
      expect({
        notes: await paths(),
        attachments: [...attachments],
        notices: notices.map(({ kind, path: at }) => `${kind} ${at}`),
      }).toEqual({ notes: ['a/b.md'], attachments: [], notices: [], ...expected });
    });

    test('in a linked folder are followed in turn, and once', async () => {
      const third = temporaryFolder({ 'g.md': '' });
      try {
        symlinkSync(third, path.join(elsewhere, 'on'));
        symlinkSync(elsewhere, path.join(third, 'back'));
        symlinkSync(root, path.join(third, 'home'));
        link({ out: 'ELSEWHERE' });
        writeFiles(root, { 'a.md': '' });
        expect(await paths()).toEqual(['a.md', 'out/c.md', 'out/on/g.md', 'out/sub/d.md', 'out/sub/deep/e.md']);
      } finally {
        removeFolder(third);
      }
    });

    test('of two to one place the first by path is followed, be it in a linked folder', async () => {
      const third = temporaryFolder({ 'g.md': '' });
      try {
        symlinkSync(third, path.join(elsewhere, 'sub/on'));
        writeFiles(root, { 'a/h.md': '' });
        link({ x: 'ELSEWHERE/sub', y: third, 'l.md': 'ELSEWHERE/c.md', 'a/m.md': 'ELSEWHERE/c.md' });
        expect(await paths()).toEqual(['a/h.md', 'a/m.md', 'x/d.md', 'x/deep/e.md', 'x/on/g.md']);
      } finally {
        removeFolder(third);
      }
    });

    test('time and size are those of what they lead to', async () => {
      link({ 'l.md': 'ELSEWHERE/c.md' });
      utimesSync(path.join(elsewhere, 'c.md'), 5, 5);
      expect((await walk(root)).notes).toMatchObject([{ path: 'l.md', mtime: 5000, size: 4 }]);
    });

    test('those that may not be followed are named, and what lies behind is not taken for gone', async () => {
      link({ shut: 'ELSEWHERE/sub/deep', 'l.md': 'ELSEWHERE/sub/d.md' });
      for (const folder of [root, elsewhere]) chmodSync(folder, 0o755);
      chmodSync(path.join(elsewhere, 'sub'), 0);
      await withoutPrivileges(async () => {
        const { notes, notices } = await walk(root);
        expect(notices).toEqual([{ kind: 'unreadable-folder', path: 'shut', detail: 'EACCES' }]);
        expect(notes.map((note) => note.path)).toEqual(['l.md']);
      });
    });

    test('what others left in a linked folder is theirs', async () => {
      writeFiles(elsewhere, { '.topic-atlas-0123456789abcdef.tmp': '' });
      link({ out: 'ELSEWHERE' });
      expect((await walk(root)).leftovers).toEqual([]);
    });
  });

  describe('placeholders of clouds', () => {
    type Expected = { notes: string[]; evicted: string[] };
    test.each<[reason: string, files: string[], expected: Expected]>([
      ['iCloud', ['a/.b.md.icloud'], { notes: ['a/b.md'], evicted: ['a/b.md'] }],
      ['iCloud, another ending', ['.b.MD.icloud'], { notes: ['b.MD'], evicted: ['b.MD'] }],
      ['Nextcloud', ['b.md.nextcloud'], { notes: ['b.md'], evicted: ['b.md'] }],
      ['ownCloud', ['b.md.owncloud'], { notes: ['b.md'], evicted: ['b.md'] }],
      ['Resilio Sync', ['b.md.rslsf'], { notes: ['b.md'], evicted: ['b.md'] }],
      ['the note is here as well', ['.b.md.icloud', 'b.md'], { notes: ['b.md'], evicted: [] }],
      ['two of one note', ['.b.md.icloud', 'b.md.nextcloud'], { notes: ['b.md'], evicted: ['b.md'] }],
      ['Unicode written otherwise', ['.e\u0301.md.icloud'], { notes: ['é.md'], evicted: ['é.md'] }],
      ['a hidden file', ['..b.md.icloud'], { notes: [], evicted: [] }],
      ['a name that is all ending', ['.icloud', '.nextcloud'], { notes: [], evicted: [] }],
      ['no dot before it', ['b.md.icloud'], { notes: [], evicted: [] }],
      ['a dot before it', ['.b.md.nextcloud'], { notes: [], evicted: [] }],
      ['in the middle of a name', ['b.nextcloud.txt'], { notes: [], evicted: [] }],
      ['a folder', ['.b.md.icloud/c.md'], { notes: [], evicted: [] }],
    ])('%s', async (_reason, files, expected) => {
      writeFiles(root, Object.fromEntries(files.map((file) => [file, ''])));
      const { evicted } = await walk(root);
      expect({ notes: await paths(), evicted: [...evicted] }).toEqual(expected);
    });

    test('of other files the name is all that is needed', async () => {
      writeFiles(root, { '.p.png.icloud': '' });
      expect(await walk(root)).toMatchObject({ attachments: ['p.png'], evicted: new Set() });
    });
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
