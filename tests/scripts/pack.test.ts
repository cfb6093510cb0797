import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../pkg/cli/package.json';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

// Each step is a process of its own, on a machine that may be busy.
jest.setTimeout(240_000);

/** By the shell, for on Windows npm is a script; the words hold nothing that a shell would read otherwise. */
function npm(cwd: string, ...words: string[]): string {
  // What the command line remembers stays in the test's folder, too.
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') };
  const options = { cwd, env, encoding: 'utf8', shell: true } as const;
  const { status, stdout, stderr } = spawnSync(['npm', ...words].join(' '), options);
  if (status !== 0) throw new Error(`npm ${words.join(' ')}: ${stderr}`);
  return stdout;
}

let folder: string;
beforeAll(() => {
  folder = temporaryFolder({
    'package.json': '{ "private": true }',
    ...Object.fromEntries(['A', 'B', 'C'].map((name) => [`vault/${name}.md`, '---\ntopics: [Beans]\n---\n'])),
  });
});
afterAll(() => removeFolder(folder));

test('the packed command line installs without the network, and runs, where nothing else is', () => {
  npm('.', 'pack', '--workspace', 'pkg/cli', '--pack-destination', `"${folder}"`);
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./topic-atlas-${packageJson.version}.tgz`);

  const installed = path.join(folder, 'node_modules/topic-atlas');
  expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
  expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'topic-atlas',
  ]);
  expect(readFileSync(path.join(installed, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
  expect(readFileSync(path.join(installed, 'dist/NOTICES.txt'), 'utf8')).toMatch(/^yaml \d.*\n\n.*Permission/ms);

  expect(npm(folder, 'exec', '--offline', 'topic-atlas', '--', '--version').trim()).toBe(packageJson.version);
  const said = npm(folder, 'exec', '--offline', 'topic-atlas', '--', 'rebuild', 'vault', '--json');
  expect(JSON.parse(said)).toMatchObject({ notes: 3, topics: 1 });
  expect(existsSync(path.join(folder, 'vault/Topics/Beans.md'))).toBe(true);
});
