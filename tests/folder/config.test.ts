import { DEFAULT_CONFIG, findConfigFolder, readAppConfig, refuseEvicted } from '../../pkg/cli/folder/config';
import type { Notice } from '../../pkg/cli/folder/problems';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => removeFolder(root));

test.each<[string, string[], string | null]>([
  ['none', ['a.md', '.git/config'], null],
  ['the usual one', ['.obsidian/app.json', '.git/config'], '.obsidian'],
  ['another name', ['.settings/app.json', '.git/config'], '.settings'],
  ['the usual one before any other', ['.a/app.json', '.obsidian/readme'], '.obsidian'],
  ['of others the shortest name', ['.obsidian-phone/app.json', '.settings/app.json', '.zettel/app.json'], '.zettel'],
  ['of equal length the first by name', ['.zettel-b/app.json', '.zettel-a/app.json'], '.zettel-a'],
  ['only plugins in it', ['.obsidian/plugins/topic-atlas/data.json'], '.obsidian'],
  ["a package manager's plugins", ['.yarn/plugins/p.cjs', '.vscode/settings.json'], null],
  ["a package manager's plugins beside it", ['.yarn/plugins/p.cjs', '.settings/app.json'], '.settings'],
  ['a file that looks like one', ['.obsidian'], null],
  ['a file that looks like one, and another that is one', ['.obsidian', '.settings/app.json'], '.settings'],
  ['a folder that is shown', ['settings/app.json'], null],
  ["another name, the app's file in the cloud", ['.settings/.app.json.icloud'], '.settings'],
])('the settings folder: %s', async (_reason, files, expected) => {
  writeFiles(root, Object.fromEntries(files.map((file) => [file, ''])));
  expect(await findConfigFolder(root)).toBe(expected);
});

test('the settings folder: a symbolic link to one', async () => {
  writeFiles(root, { 'shared/app.json': '' });
  symlinkSync('shared', path.join(root, '.obsidian'));
  expect(await findConfigFolder(root)).toBe('.obsidian');
});

test('the settings folder: a symbolic link to nowhere is there and cannot be read', async () => {
  writeFiles(root, { '.settings/app.json': '' });
  symlinkSync('nowhere', path.join(root, '.obsidian'));
  await expect(findConfigFolder(root)).rejects.toMatchObject({ path: '.obsidian', detail: 'ENOENT' });
});

test('the settings folder: without permission none is chosen in its place', async () => {
  writeFiles(root, { '.settings/app.json': '' });
  mkdirSync(path.join(root, '.obsidian'), 0o000);
  chmodSync(root, 0o755);
  await withoutPrivileges(async () => {
    await expect(findConfigFolder(root)).rejects.toMatchObject({ path: '.obsidian', detail: 'EACCES' });
  });
});

test.each<[reason: string, files: string[], isRefused: boolean]>([
  ['it is here', ['c/d.json'], false],
  ['nothing is there', ['c/e.json'], false],
  ['it is in the cloud', ['c/.d.json.icloud'], true],
  ['it is in another cloud', ['c/d.json.nextcloud'], true],
  ['it is here, and a placeholder was left', ['c/d.json', 'c/.d.json.icloud'], false],
])('a file of settings: %s', async (_reason, files, isRefused) => {
  writeFiles(root, Object.fromEntries(files.map((file) => [file, ''])));
  const refused = await refuseEvicted(root, 'c/d.json').then(
    () => null,
    (error: unknown) => error,
  );
  if (isRefused) expect(refused).toMatchObject({ path: 'c/d.json', detail: null });
  else expect(refused).toBeNull();
});

test("app.json in the cloud is not taken for the app's defaults", async () => {
  writeFiles(root, { '.obsidian/.app.json.icloud': '' });
  await expect(readAppConfig(root, '.obsidian', [])).rejects.toMatchObject({ path: '.obsidian/app.json' });
});

test("app.json that cannot be read is not taken for the app's defaults", async () => {
  mkdirSync(path.join(root, '.obsidian/app.json'), { recursive: true });
  await expect(readAppConfig(root, '.obsidian', [])).rejects.toMatchObject({
    path: path.join('.obsidian', 'app.json'),
    detail: 'EISDIR',
  });
});

test("app.json: the app's list of excluded files, and what in it is passed over", async () => {
  writeFiles(root, { '.obsidian/app.json': '{"userIgnoreFilters":["Archive/","/[/"]}' });
  const notices: Notice[] = [];
  const { excluded } = await readAppConfig(root, '.obsidian', notices);
  expect(['Archive/a.md', 'a.md'].map(excluded.filter)).toEqual([true, false]);
  expect(notices).toEqual([{ kind: 'bad-filter', path: '.obsidian/app.json', detail: '/[/' }]);
});

test('the folders that the app and Templater make notes from', async () => {
  writeFiles(root, {
    '.obsidian/templates.json': '{"folder":"My tpl"}',
    '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Meta/Forms"}',
  });
  const { excluded } = await readAppConfig(root, '.obsidian', []);
  expect(['My tpl/a.md', 'Meta/Forms/a.md', 'Meta/a.md'].map(excluded.filter)).toEqual([true, true, false]);
});

test('a damaged file of theirs is told', async () => {
  writeFiles(root, { '.obsidian/app.json': '{"userIgnoreFilters":["A/"]}', '.obsidian/templates.json': '{' });
  const notices: Notice[] = [];
  const { excluded } = await readAppConfig(root, '.obsidian', notices);
  expect(excluded.filter('A/a.md')).toBe(true);
  expect(notices).toMatchObject([{ kind: 'bad-config', path: '.obsidian/templates.json' }]);
});

test.each<[string, string | null, object, Notice['kind'][]]>([
  ['no file', null, DEFAULT_CONFIG, []],
  ['an empty map', '{}', DEFAULT_CONFIG, []],
  [
    'everything',
    '{"newLinkFormat":"relative","useMarkdownLinks":true,"trashOption":"none"}',
    { ...DEFAULT_CONFIG, newLinkFormat: 'relative', useMarkdownLinks: true, bin: false },
    [],
  ],
  ['values nobody knows', '{"newLinkFormat":"shiny","useMarkdownLinks":"yes","trashOption":7}', DEFAULT_CONFIG, []],
  ['no map', '[1]', DEFAULT_CONFIG, []],
  ['null', 'null', DEFAULT_CONFIG, []],
  ['no JSON', '{', DEFAULT_CONFIG, ['bad-config']],
])('app.json: %s', async (_reason, json, expected, kinds) => {
  if (json !== null) writeFiles(root, { '.obsidian/app.json': json });
  const notices: Notice[] = [];
  expect(await readAppConfig(root, '.obsidian', notices)).toEqual(expected);
  expect(notices.map((notice) => notice.kind)).toEqual(kinds);
});
