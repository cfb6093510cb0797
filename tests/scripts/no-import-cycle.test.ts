import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

/** What the rule reports of a file; it is no module that the tests' own loader can read. */
function reported(folder: string, file: string): string[] {
  const rule = pathToFileURL(path.resolve('scripts/lint/no-import-cycle.mjs')).href;
  const script = `
    const { noImportCycle } = await import(${JSON.stringify(rule)});
    const ways = [];
    const context = { filename: process.argv[1], cwd: process.cwd(), report: ({ data }) => ways.push(data.way) };
    noImportCycle.create(context).Program({});
    console.log(JSON.stringify(ways));`;
  const args = ['--input-type=module', '--eval', script, path.join(folder, file)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })) as string[];
}

test.each([
  [
    'over a value',
    { 'a.ts': "import { b } from './b';", 'b.ts': "export { a as b } from './a';" },
    ['a.ts → b.ts → a.ts'],
  ],
  [
    'over types alone, which the usual rule passes over',
    { 'a.ts': "import type { B } from './b';", 'b.ts': "import { type C } from './c';", 'c.ts': "import './a';" },
    ['a.ts → b.ts → c.ts → a.ts'],
  ],
  ["over a folder's index", { 'a.ts': "import './b';", 'b/index.ts': "import '../a';" }, ['a.ts → b/index.ts → a.ts']],
  ['of others, further on', { 'a.ts': "import './b';", 'b.ts': "import './c';", 'c.ts': "import './b';" }, []],
  ['none', { 'a.ts': "import './b'; import 'obsidian';", 'b.ts': '' }, []],
])('a circle of imports: %s', (_name, files, expected) => {
  const folder = temporaryFolder(files);
  try {
    expect(reported(folder, 'a.ts')).toEqual(expected);
  } finally {
    removeFolder(folder);
  }
});
