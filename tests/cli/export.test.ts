import fs from 'node:fs/promises';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli, jsonLines, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

const NOTES = {
  'Notes/Gram.md': '---\ntopics: Kernels\nproblem: Is it large?\n---\n[[Mercer]]',
  'Notes/Mercer.md':
    '---\ntopics: Kernels/Theory\nsummary: Which functions are kernels? Those whose matrices are positive.\n---\n',
  'Notes/Rank.md': '---\ntopics: [Kernels, "Kernels/Theory"]\n---\nA number.',
  'Notes/Nystrom.md': '---\ntopics: Kernels/Theory\n---\nSome columns.',
  'Notes/Leverage.md': '---\ntopics: Kernels/Theory\n---\nSome rows.',
  'Secret.md': '---\nprivate: true\ntopics: Kernels\n---\n[[Gram]]',
  '.obsidian/plugins/topic-atlas/data.json': '{"version":1,"filter":{"only":[],"without":["private"]}}',
};

let root: string;
let to: string;

beforeEach(() => {
  root = temporaryFolder(NOTES);
  to = path.join(temporaryFolder(), 'atlas');
});

afterEach(() => {
  removeFolder(root);
  removeFolder(path.dirname(to));
});

const run = (...options: string[]): Promise<Outcome> => cli(['export', root, '--to', to, ...options]);

function contents(folder = to): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

test('pages and data; nothing of private notes; a second run writes nothing', async () => {
  const { exitCode, stdout, stderr } = await run('--json');
  expect([exitCode, stderr]).toEqual([0, '']);
  const pages = ['index.md', 'open-problems.md', 'topics/kernels.md', 'topics/kernels--theory.md'];
  expect(jsonLines(stdout)).toEqual([{ pages, notes: 5, topics: 2, written: [...pages, 'atlas.json'], removed: [] }]);
  const first = contents();
  expect(Object.keys(first)).toEqual(['atlas-files.json', 'atlas.json', ...pages].sort());
  expect(first['topics/kernels.md']).toContain('[Theory](kernels--theory.md) (4)');
  expect(first['topics/kernels.md']).toContain('- `Notes/Gram.md`: Is it large? → *open*');
  expect(first['topics/kernels--theory.md']).toContain('[Topics](../index.md) / [Kernels](kernels.md)');
  expect(JSON.stringify(first)).not.toContain('Secret');
  expect(JSON.parse(first['atlas.json'] ?? '')).toMatchObject({ version: 1, counts: { notes: 5, topics: 2, open: 1 } });
  const times = (): number[] => Object.keys(first).map((name) => statSync(path.join(to, name)).mtimeMs);
  const before = times();
  expect(await run()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('up to date') as string });
  expect(times()).toEqual(before);
  expect(contents()).toEqual(first);
});

test.each([
  'javascript:alert(1)//',
  'JavaScript:',
  ' javascript:',
  'java\nscript:',
  '\u0001javascript:',
  'javascript&colon;alert(1)//',
  'vbscript:',
  'data:text/html,',
  'blob:https://example.org/',
])('nothing that a browser would run begins a link: %j', async (base) => {
  expect(await run('--base', base)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--base') as string });
});

test.each([
  '../notes/',
  '/',
  'file:///notes/',
  'obsidian://open?vault=Notes&file=',
  'notes & more/',
  'zotero:x',
  '?a=b:c',
])('an address may be of any other kind: %s', async (base) => {
  expect(await run('--base', base)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('an address makes links of the notes', async () => {
  await run('--base', 'https://example.org/notes (all)/');
  expect(contents()['topics/kernels.md']).toContain('[Gram](https://example.org/notes%20%28all%29/Notes/Gram.md)');
});

test.each<[string, string[], RegExp]>([
  ['no folder', [], /^topic-atlas: export needs --to DIR\.\n$/],
  ['too small a page', ['--to', 'x', '--tokens', '499'], /--tokens needs a whole number from 500 on, not "499"/],
  ['no number at all', ['--to', 'x', '--tokens', 'many'], /--tokens needs a whole number/],
])('%s is wrong use, in one line', async (_reason, options, message) => {
  const { exitCode, stdout, stderr } = await cli(['export', root, ...options]);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

describe('where pages would become notes, or stand among files of programs, nothing is written', () => {
  const before = (): Record<string, string> => contents(root);

  test.each<[string, (root: string) => string, RegExp]>([
    ['the vault itself', (vault) => vault, /would become notes/],
    ['a folder in it', (vault) => path.join(vault, 'Notes/atlas'), /would become notes/],
    ['a way round into it', (vault) => path.join(vault, '.hidden/../Atlas'), /would become notes/],
    ['what the app keeps', (vault) => path.join(vault, '.obsidian/atlas'), /belongs to another program/],
    ['what git keeps', (vault) => path.join(vault, '.git'), /belongs to another program/],
    ['the bin', (vault) => path.join(vault, '.trash'), /belongs to another program/],
  ])('%s', async (_reason, place, message) => {
    const files = before();
    const { exitCode, stderr } = await cli(['export', root, '--to', place(root)]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(contents(root)).toEqual(files);
  });

  test('what the app will keep, in a vault that it has not opened yet', async () => {
    const fresh = temporaryFolder({ 'A.md': '' });
    expect(await cli(['export', fresh, '--to', path.join(fresh, '.obsidian')])).toMatchObject({ exitCode: 2 });
    expect(contents(fresh)).toEqual({ 'A.md': '' });
    removeFolder(fresh);
  });

  test.each(['file', 'file/below', 'nowhere'])('where a folder should be and cannot: %s', async (name) => {
    const outer = temporaryFolder({ file: 'mine' });
    symlinkSync('gone', path.join(outer, 'nowhere'));
    const { exitCode, stderr } = await cli(['export', root, '--to', path.join(outer, name)]);
    expect([exitCode, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toMatch(/should be there is a file, or a link that leads nowhere\. Name another folder\./);
    removeFolder(outer);
  });

  test('a symbolic link into it', async () => {
    const link = path.join(path.dirname(to), 'link');
    symlinkSync(root, link);
    expect(await cli(['export', root, '--to', path.join(link, 'Atlas')])).toMatchObject({ exitCode: 2 });
  });

  test('a folder around it whose pages would stand in it', async () => {
    const outer = temporaryFolder({ 'topics/One.md': '' });
    expect(await cli(['export', path.join(outer, 'topics'), '--to', outer])).toMatchObject({ exitCode: 2 });
    removeFolder(outer);
  });
});

test('a hidden folder in the vault is a place, and its pages are no notes', async () => {
  const inside = ['export', root, '--to', path.join(root, '.atlas'), '--json'];
  const [first] = jsonLines((await cli(inside)).stdout);
  expect(first).toMatchObject({ notes: 5 });
  expect(jsonLines((await cli(inside)).stdout)).toMatchObject([{ notes: 5, written: [] }]);
});

test('a file of somebody else bars the way, and all is as it was', async () => {
  writeFiles(to, { 'README.md': 'theirs', 'open-problems.md': 'theirs' });
  const { exitCode, stdout, stderr } = await run();
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/open-problems\.md.*nothing was written/);
  expect(stderr.split('\n')).toHaveLength(2);
  expect(contents()).toEqual({ 'README.md': 'theirs', 'open-problems.md': 'theirs' });
});

test.each<[string, (folder: string) => void]>([
  ['a folder of that name', (folder) => mkdirSync(path.join(folder, 'index.md'), { recursive: true })],
  ['a link of that name', (folder) => symlinkSync(path.join(root, 'Notes/Gram.md'), path.join(folder, 'index.md'))],
  ['a link in place of the folder', (folder) => symlinkSync(path.join(root, 'Notes'), path.join(folder, 'topics'))],
  ['a file in place of the folder', (folder) => writeFileSync(path.join(folder, 'topics'), 'theirs')],
])('%s: one sentence, nothing written', async (_reason, make) => {
  mkdirSync(to);
  make(to);
  const [there, vault] = [readdirSync(to), contents(root)];
  const { exitCode, stderr } = await run();
  expect([exitCode, stderr.split('\n').length]).toEqual([1, 2]);
  expect([readdirSync(to), contents(root)]).toEqual([there, vault]);
});

test('a topic that is gone takes its page along, and leaves what is beside it', async () => {
  await run();
  writeFiles(to, { 'topics/mine.md': 'mine' });
  for (const name of ['Mercer', 'Nystrom', 'Leverage', 'Rank'])
    writeFileSync(path.join(root, `Notes/${name}.md`), '---\ntopics: Kernels\n---\n');
  const { exitCode, stdout } = await run('--json');
  expect(exitCode).toBe(0);
  expect(jsonLines(stdout)).toMatchObject([{ removed: ['topics/kernels--theory.md'] }]);
  expect(contents()['topics/mine.md']).toBe('mine');
});

test('a folder that may not be written to: one sentence', async () => {
  mkdirSync(to, { mode: 0o555 });
  for (const folder of [root, path.dirname(to)]) chmodSync(folder, 0o755);
  await withoutPrivileges(async () => {
    const { exitCode, stderr } = await run('--no-cache');
    expect([exitCode, stderr.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toMatch(/There is no permission/);
  });
});

test('a disk that is full at any moment: one sentence, and the next run completes it', async () => {
  const handle = await fs.open(__filename);
  const files = Object.getPrototypeOf(handle) as { sync(): Promise<void> };
  await handle.close();
  for (let first = 0; first < 40; first++) {
    let calls = 0;
    const spy = jest.spyOn(files, 'sync').mockImplementation(() => {
      return calls++ < first ? Promise.resolve() : Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    });
    const { exitCode, stderr } = await run('--no-cache');
    spy.mockRestore();
    if (exitCode === 0) break;
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^topic-atlas: .*The disk is full.*\n$/)]);
  }
  expect(await run()).toMatchObject({ exitCode: 0 });
  const whole = contents();
  removeFolder(to);
  await run();
  expect(whole).toEqual(contents());
});
