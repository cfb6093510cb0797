import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

// Each script is a process of its own that starts others, on a machine that may be busy.
jest.setTimeout(240_000);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const MANIFEST = {
  id: 'topic-garden',
  name: 'Topic Garden',
  version: '1.2.0',
  minAppVersion: '1.13.1',
  description: 'Grows topics.',
  author: 'A gardener',
  isDesktopOnly: false,
};

/** A small project that can be released, with a build of its own. */
const PROJECT = {
  'manifest.json': `${JSON.stringify(MANIFEST, null, '\t')}\n`,
  'versions.json': json({ '1.0.0': '1.13.0', '1.1.0': '1.13.1' }),
  'package.json': json({ name: 'garden', version: '1.2.0', scripts: { build: 'node build.js' } }),
  'pkg/cli/package.json': json({ name: 'topic-garden', version: '1.2.0' }),
  'package-lock.json': json({
    version: '1.2.0',
    packages: { '': { version: '1.2.0' }, 'node_modules/x': { version: '7.0.0' }, 'pkg/cli': { version: '1.2.0' } },
  }),
  'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n- Beans.\n\n## 1.1.0\n\n- Peas.\n',
  'build.js': "require('node:fs').writeFileSync('main.js', 'module.exports = 1;');\n",
  'styles.css': '.garden {\n  color: green;\n}\n',
  '.gitignore': 'main.js\ndist/\n',
};
type Files = Readonly<Record<string, string>>;

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

function run(cwd: string, command: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}
const script = (cwd: string, name: string, ...args: string[]): Ran =>
  run(cwd, process.execPath, path.resolve('scripts', `${name}.mjs`), ...args);
function expectRun({ code, output }: Ran, expected: number, said: string): void {
  expect(output).toContain(said);
  expect(code).toBe(expected);
}
const git = (cwd: string, ...args: string[]): Ran =>
  run(cwd, 'git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args);

let root: string;
const cleanUp = (): void => removeFolder(root);

/** The project with other files, committed. */
function project(files: Files = {}): void {
  root = temporaryFolder({ ...PROJECT, ...files });
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'Garden'],
  ])
    expect(git(root, ...args).code).toBe(0);
}
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const tags = (): string => git(root, 'tag', '--list').output.trim();

describe('a release', () => {
  afterEach(cleanUp);

  test('is made and checked by a dry run, and nothing is tagged', () => {
    project();
    const { code, output } = script(root, 'release', '--dry-run', '--tag', '1.2.0');
    expect(output).toContain('1.2.0 can be released');
    expect(code).toBe(0);
    expect(text('dist/release/main.js')).toBe('module.exports = 1;');
    expect(text('dist/release/manifest.json')).toBe(PROJECT['manifest.json']);
    expect(text('dist/release/styles.css')).toBe(PROJECT['styles.css']);
    expect(text('dist/release/notes.md')).toBe('- Beans.\n');
    expect(tags()).toBe('');
  });

  test('is tagged with its version', () => {
    project();
    git(root, 'config', 'user.name', 'A');
    git(root, 'config', 'user.email', 'a@example.org');
    expect(script(root, 'release').code).toBe(0);
    expect(tags()).toBe('1.2.0');
  });

  const manifest = (change: object): Files => ({ 'manifest.json': json({ ...MANIFEST, ...change }) });
  const build = (code: string): Files => ({
    'build.js': `require('node:fs').writeFileSync('main.js', ${code});\n`,
  });
  test.each<[reason: string, files: Files, said: readonly string[]]>([
    [
      'other files have other versions',
      {
        'CHANGELOG.md': '## 1.1.0\n\n- Peas.\n',
        'package.json': json({ version: '1.1.0', scripts: { build: 'node build.js' } }),
        'pkg/cli/package.json': json({ version: '1.1.0' }),
        'versions.json': json({ '1.2.0': '1.12.0', '2.0.0': '1.13.1' }),
      },
      [
        'CHANGELOG.md says nothing of 1.2.0.',
        '1.2.0, package.json has 1.1.0.',
        'pkg/cli/package.json has 1.1.0.',
        'versions.json says 1.12.0 for 1.2.0.',
        'versions.json has 2.0.0',
      ],
    ],
    [
      'what was done stands under no version',
      { 'CHANGELOG.md': '## Unreleased\n\n- Leeks.\n\n## 1.2.0\n\n## 1.1.0\n\n- Peas.\n' },
      ['unreleased changes', 'says nothing of 1.2.0'],
    ],
    [
      'the directory would take no such manifest',
      manifest({ name: 'Garden Plugin', description: 'Grows topics', author: undefined, dir: '.' }),
      ['"plugin" in its name', 'has a description', 'has no author', 'the key dir'],
    ],
    ['the version has a v', manifest({ version: 'v1.2.0' }), ['not three numbers']],
    ['a build depends on its folder', build('process.cwd()'), ['differ: main.js']],
    ['a build makes nothing', { 'build.js': '' }, ['made no main.js']],
    ['a build fails', { 'build.js': 'process.exit(1);' }, ['"npm run build" failed']],
    [
      'a build is for development, and large',
      build("'//# sourceMappingURL=main.js.map' + 'x'.repeat(1_300_000)"),
      ['source map', 'more than'],
    ],
  ])('is refused where %s', (_reason, files, said) => {
    project(files);
    const { code, output } = script(root, 'release');
    for (const one of said) expect(output).toContain(one);
    expect(code).toBe(1);
    expect(tags()).toBe('');
  });

  test('is refused in a tree with changes, and by a tag with a v', () => {
    project();
    writeFiles(root, { 'notes.txt': 'Not committed.' });
    const { code, output } = script(root, 'release', '--dry-run', '--tag', 'v1.2.0');
    expect(output).toContain('notes.txt');
    expect(output).toContain('The tag v1.2.0 is not the version 1.2.0: the directory takes a tag without the v only.');
    expect(code).toBe(1);
  });

  test('says how it is asked for', () => {
    project();
    expectRun(script(root, 'release', '--now'), 2, 'Usage');
  });
});

describe('a new version', () => {
  afterEach(cleanUp);

  const UNRELEASED = { 'CHANGELOG.md': `# Changelog\n\n## Unreleased\n\n- Leeks.\n\n## 1.2.0\n\n- Beans.\n` };

  test('stands everywhere, and can be released once it is committed', () => {
    project(UNRELEASED);
    expect(script(root, 'bump', '1.3.0').code).toBe(0);
    expect(text('CHANGELOG.md')).toBe('# Changelog\n\n## 1.3.0\n\n- Leeks.\n\n## 1.2.0\n\n- Beans.\n');
    expect(text('manifest.json')).toBe(PROJECT['manifest.json'].replace('1.2.0', '1.3.0'));
    expect(text('package-lock.json')).toBe(PROJECT['package-lock.json'].replaceAll('1.2.0', '1.3.0'));
    expect(text('versions.json')).toBe(PROJECT['versions.json']);
    git(root, 'commit', '--all', '--message', 'Version 1.3.0');
    expectRun(script(root, 'release', '--dry-run'), 0, 'can be released');
  });

  test('that needs a newer app is told to older ones', () => {
    project({ ...UNRELEASED, 'manifest.json': json({ ...MANIFEST, minAppVersion: '1.14.0' }) });
    expect(script(root, 'bump', '1.3.0').code).toBe(0);
    expect(JSON.parse(text('versions.json'))).toEqual({ '1.0.0': '1.13.0', '1.1.0': '1.13.1', '1.3.0': '1.14.0' });
  });

  test.each([
    ['v1.3.0', 'without a v'],
    ['1.3', 'three numbers'],
    ['1.2.0', 'does not come after'],
    ['1.1.9', 'does not come after'],
  ])('is not %s', (version, said) => {
    project(UNRELEASED);
    expectRun(script(root, 'bump', version), 1, said);
    expect(git(root, 'status', '--porcelain').output).toBe('');
  });

  test('brings something', () => {
    project();
    expectRun(script(root, 'bump', '1.3.0'), 1, 'say first');
    expect(git(root, 'status', '--porcelain').output).toBe('');
  });
});

test('this project is built to the same bytes in two folders', () => {
  const { output } = script('.', 'release', '--dry-run');
  expect(output).toContain('Two builds in two folders are equal');
  expect(existsSync('dist/release/main.js')).toBe(true);
});
