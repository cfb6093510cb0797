import { DEFAULT_CONFIG, findConfigFolder, readAppConfig } from '../../pkg/cli/folder/config';
import type { Notice } from '../../pkg/cli/folder/notice';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});
afterEach(() => removeFolder(root));

test.each<[string, string[], string | null]>([
  ['none', ['a.md', '.git/config'], null],
  ['the usual one', ['.obsidian/app.json', '.git/config'], '.obsidian'],
  ['another name', ['.settings/app.json', '.obsidian/readme'], '.settings'],
  ['one for each device: the shortest name', ['.obsidian-phone/app.json', '.obsidian/app.json'], '.obsidian'],
  ['only plugins in it', ['.obsidian/plugins/topic-atlas/data.json'], '.obsidian'],
  ['a file that looks like one', ['.obsidian'], null],
])('the settings folder: %s', async (_reason, files, expected) => {
  writeFiles(root, Object.fromEntries(files.map((file) => [file, ''])));
  expect(await findConfigFolder(root)).toBe(expected);
});

test.each<[string, string | null, object, Notice['kind'][]]>([
  ['no file', null, DEFAULT_CONFIG, []],
  ['an empty map', '{}', DEFAULT_CONFIG, []],
  [
    'everything',
    '{"newLinkFormat":"relative","useMarkdownLinks":true,"trashOption":"none"}',
    { newLinkFormat: 'relative', useMarkdownLinks: true, bin: false },
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
