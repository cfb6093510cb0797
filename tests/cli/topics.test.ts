import { cli, jsonLines } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

interface Line {
  readonly topic: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

const many = (count: number, path: string, text: (i: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [path.replace('*', String(i)), text(i)]));

const SUBJECTS = {
  Boat: 'mast sail harbour keel anchor rigging',
  Loaf: 'dough flour oven yeast crust salt',
  Star: 'galaxy nebula telescope orbit comet planet',
  Rose: 'soil compost mulch pruning seed spade',
};
const FILES = {
  ...many(4, 'Inbox/*.md', () => 'Later. #todo'),
  ...many(4, 'Law/Civil/*.md', () => 'A case. #court/appeal'),
  ...many(4, 'Law/*.md', () => 'A law.'),
  ...many(4, 'Templates/*.md', () => '#private'),
  ...(Object.assign(
    {},
    ...Object.entries(SUBJECTS).map(([title, words]) =>
      many(12, `${title} *.md`, (i) => {
        const own = words.split(' ');
        return [0, 1, 2, 3].map((k) => own[(i + k) % own.length] ?? '').join(' ');
      }),
    ),
  ) as Record<string, string>),
};

let root: string;
beforeAll(() => {
  root = temporaryFolder(FILES);
});
afterAll(() => removeFolder(root));

const topics = async (...argv: string[]): Promise<Line[]> =>
  jsonLines((await cli(['topics', root, ...argv, '--json'])).stdout) as Line[];

test('what would be proposed, subtopics after their parent, with source, notes and reasons', async () => {
  const found = await topics();
  expect(found.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['Law', 'Law/Civil']));
  expect(found.find(({ topic }) => topic === 'Law')).toEqual({
    topic: 'Law',
    source: 'folders',
    notes: expect.arrayContaining(['Law/0.md', 'Law/Civil/3.md']) as string[],
    reasons: ['8 notes lie in Law'],
  });
  expect(found.findIndex(({ topic }) => topic === 'Law')).toBeLessThan(
    found.findIndex(({ topic }) => topic === 'Law/Civil'),
  );
  expect(found.map(({ topic }) => topic)).not.toEqual(expect.arrayContaining(['Inbox']));
});

test.each<[source: string, expected: string[]]>([
  ['property', []],
  ['tags', ['court', 'court/appeal']],
  ['folders', ['Law', 'Law/Civil']],
  ['maps', []],
])('those of %s alone', async (source, expected) => {
  expect((await topics('--source', source)).map(({ topic }) => topic)).toEqual(expected);
});

test('what texts are about, each group with the words that set it apart and some of its notes', async () => {
  const found = await topics('--source', 'content');
  for (const [title, words] of Object.entries(SUBJECTS)) {
    const group = found.find(({ notes }) => notes.includes(`${title} 0.md`));
    expect(group?.notes.filter((note) => !note.startsWith(title))).toEqual([]);
    expect(group?.reasons.join(' ')).toMatch(
      new RegExp(`Words of its notes.*(?:${words.replace(/ /g, '|')}).*Notes like ${title}`, 's'),
    );
  }
});

test('for people: what was left out and why', async () => {
  const { stdout, exitCode } = await cli(['topics', root]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Law/Civil: 4 notes (tags)');
  expect(stdout).toMatch(/Left out\n(?:.*\n)*? {2}Inbox: /);
});

test('a source that there is not', async () => {
  const { stderr, exitCode } = await cli(['topics', root, '--source', 'stars']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('stars');
});

test('an empty vault', async () => {
  const empty = temporaryFolder({});
  const { stdout, exitCode } = await cli(['topics', empty]);
  removeFolder(empty);
  expect([stdout, exitCode]).toEqual([expect.stringMatching(/^\S.*\n$/), 0]);
});
