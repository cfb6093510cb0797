import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli, jsonLines, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

const note = (topics: string, rest = ''): string => `---\ntopics: [${topics}]\n---\n${rest}`;
const NOTES = {
  'Gram.md': '---\ntopics: [Kernels]\nproblem: Is it large?\n---\n[[Mercer]]',
  'Mercer.md': note('Kernels'),
  'Rank.md': note('Kernels', 'A number of its own, that no other note has.'),
  'Old.md': note('Sampling'),
  'Größe.md': note('Sampling', 'Wide.'),
  'Stays.md': note('Sampling', 'It stays as it is.'),
};

/** The repository, and the vault in it. */
let root: string;
let vault: string;

beforeEach(() => {
  root = temporaryFolder();
  vault = path.join(root, 'notes');
  writeFiles(vault, NOTES);
  writeFiles(root, { 'Beside.md': note('Kernels') });
  git('init', '-q', '-b', 'main');
  commit();
});

afterEach(() => removeFolder(root));

function git(...args: string[]): void {
  const config = ['-c', 'user.name=T', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...config, '-C', root, ...args], { stdio: 'ignore' });
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'x', '--allow-empty');
}

const changes = (since: string, ...options: string[]): Promise<Outcome> =>
  cli(['changes', vault, '--since', since, ...options]);

function change(): void {
  writeFiles(vault, {
    'Gram.md': '---\ntopics: [Kernels]\nproblem: Is it large?\napproach: Sample it.\n---\n[[Mercer]]',
    'Mercer.md': note('Kernels, Sampling'),
    'New.md': note('Sampling', 'Fresh.'),
  });
  renameSync(path.join(vault, 'Rank.md'), path.join(vault, 'Rank of a matrix.md'));
  rmSync(path.join(vault, 'Old.md'));
}

const NOTHING = { added: [], removed: [], changed: [], renamed: [], moved: [], cards: [] };
const MOVED = { from: 'Mercer.md', to: 'Mercer.md', before: ['Kernels'], after: ['Kernels', 'Sampling'] };
const CHANGED = [
  {
    ...NOTHING,
    topic: 'Kernels',
    state: 'kept',
    changed: ['Gram.md', 'Mercer.md', 'Rank of a matrix.md'],
    renamed: [{ from: 'Rank.md', to: 'Rank of a matrix.md' }],
    cards: [
      {
        path: 'Gram.md',
        before: { problem: 'Is it large?', approach: null, gist: null, open: true },
        after: { problem: 'Is it large?', approach: 'Sample it.', gist: null, open: false },
      },
    ],
  },
  { ...NOTHING, topic: 'Sampling', state: 'kept', added: ['Mercer.md', 'New.md'], removed: ['Old.md'], moved: [MOVED] },
];

test('nothing has changed', async () => {
  expect(await changes('HEAD')).toEqual({ exitCode: 0, stdout: 'Nothing has changed.\n', stderr: '' });
  expect(await changes('HEAD', '--json')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test.each<[string, () => void, string]>([
  ['in the work tree', () => change(), 'HEAD'],
  [
    'in commits since',
    () => {
      change();
      commit();
    },
    'HEAD~1',
  ],
  [
    'on a branch since',
    () => {
      git('branch', 'then');
      change();
      commit();
      commit();
    },
    'then',
  ],
])('what changed %s, by topic', async (_reason, act, revision) => {
  act();
  const { exitCode, stdout, stderr } = await changes(revision, '--json');
  expect([exitCode, stderr]).toEqual([0, '']);
  const kernels = { ...CHANGED[0], changed: ['Gram.md', 'Rank of a matrix.md'] };
  expect(jsonLines(stdout)).toEqual([kernels, CHANGED[1]]);
});

test('for a person', async () => {
  change();
  const { stdout } = await changes('HEAD');
  expect(stdout.split('\n')).toEqual([
    '1 new · 1 gone · 1 renamed · 1 with other topics · 1 reworded',
    'Kernels',
    '  ~ Rank.md → Rank of a matrix.md',
    '  ~ Gram.md: Is it large? → Sample it. (before: Is it large? (open))',
    'Sampling',
    '  + Mercer.md (was in Kernels)',
    '  + New.md',
    '  - Old.md',
    '',
  ]);
});

test('the data of an earlier export tell the same', async () => {
  const to = path.join(root, 'atlas');
  await cli(['export', vault, '--to', to]);
  const data = path.join(to, 'atlas.json');
  expect((await changes(data)).stdout).toBe('Nothing has changed.\n');
  change();
  expect((await changes(data, '--json')).stdout).toBe((await changes('HEAD', '--json')).stdout);
});

test('other line ends are no change', async () => {
  writeFiles(vault, { 'Stays.md': note('Sampling', 'It stays as it is.').replace(/\n/g, '\r\n') });
  expect((await changes('HEAD')).stdout).toBe('Nothing has changed.\n');
});

test('what git does not follow is no news: ignored files, other repositories, what links lead to', async () => {
  const outside = temporaryFolder({ 'Far.md': note('Kernels') });
  symlinkSync(outside, path.join(vault, 'linked'));
  symlinkSync(path.join(outside, 'Far.md'), path.join(vault, 'Link.md'));
  commit();
  writeFiles(root, { '.gitignore': 'private/\n' });
  writeFiles(vault, { 'private/Diary.md': note('Kernels') });
  const inner = path.join(vault, 'inner');
  mkdirSync(inner);
  writeFileSync(path.join(inner, 'Inner.md'), note('Kernels'));
  execFileSync('git', ['-C', inner, 'init', '-q'], { stdio: 'ignore' });
  expect(await changes('HEAD')).toEqual({ exitCode: 0, stdout: 'Nothing has changed.\n', stderr: '' });
  removeFolder(outside);
});

test('a note that is private now is not named, whatever git has of it', async () => {
  writeFiles(vault, { 'Rank.md': '---\nprivate: true\n---\n' });
  const { stdout } = await changes('HEAD', '--json', '--without', 'private');
  expect(stdout).not.toContain('Rank');
});

test('in a hook, git says where it is; the vault is asked about all the same', async () => {
  change();
  const { GIT_DIR } = process.env;
  process.env['GIT_DIR'] = '/nowhere';
  try {
    expect((await changes('HEAD')).exitCode).toBe(0);
  } finally {
    if (GIT_DIR === undefined) delete process.env['GIT_DIR'];
    else process.env['GIT_DIR'] = GIT_DIR;
  }
});

describe('what cannot be compared is told in one sentence', () => {
  const expectOne = ({ exitCode, stdout, stderr }: Outcome, code: number, message: RegExp): void => {
    expect([exitCode, stdout, stderr.split('\n').length]).toEqual([code, '', 2]);
    expect(stderr).toMatch(message);
  };

  test('no revision at all', async () => {
    expectOne(await cli(['changes', vault]), 2, /changes needs --since/);
  });

  test.each(['nowhere', 'HEAD~9', '--output=x', 'HEAD:notes', ' '])('a revision that is none: %j', async (revision) => {
    expectOne(await cli(['changes', vault, `--since=${revision}`]), 2, /There is no revision/);
  });

  test('no repository', async () => {
    const plain = temporaryFolder(NOTES);
    expectOne(await cli(['changes', plain, '--since', 'HEAD']), 2, /not in a repository of git/);
    removeFolder(plain);
  });

  test('a repository without any commit', async () => {
    const fresh = temporaryFolder(NOTES);
    execFileSync('git', ['-C', fresh, 'init', '-q'], { stdio: 'ignore' });
    expectOne(await cli(['changes', fresh, '--since', 'HEAD']), 2, /There is no revision/);
    removeFolder(fresh);
  });

  test('a clone with only the end of the history', async () => {
    commit();
    const clone = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' });
    expectOne(await cli(['changes', path.join(clone, 'notes'), '--since', 'HEAD~1']), 3, /git fetch --unshallow/);
    expect(await cli(['changes', path.join(clone, 'notes'), '--since', 'HEAD'])).toMatchObject({ exitCode: 0 });
    removeFolder(path.dirname(clone));
  });

  test('a history whose files are not all there', async () => {
    writeFiles(vault, { 'Gram.md': note('Kernels', 'Now.') });
    const objects = path.join(root, '.git/objects');
    const blob = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD:notes/Gram.md'], { encoding: 'utf8' }).trim();
    rmSync(path.join(objects, blob.slice(0, 2), blob.slice(2)));
    expectOne(await changes('HEAD'), 3, /not in this clone/);
  });

  test('no git', async () => {
    const { PATH } = process.env;
    process.env['PATH'] = '';
    try {
      expectOne(await changes('HEAD'), 3, /git cannot be run \(ENOENT\)/);
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  test.each<[string, string | null, RegExp]>([
    ['a file that is not there', null, /There is no file/],
    ['one that is no JSON', '<<<<<<< ours', /not valid JSON/],
    ['one that holds something else', '{"version":1}', /holds something else/],
    ['one of a later version', '{"format":"topic-atlas","version":2}', /by a later version/],
  ])('%s', async (_reason, text, message) => {
    const file = path.join(root, 'atlas.json');
    if (text !== null) writeFileSync(file, text);
    expectOne(await changes(file), 3, message);
  });
});
