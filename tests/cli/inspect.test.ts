import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cli, jsonLines } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

let root: string;
beforeAll(() => {
  root = temporaryFolder({
    'Notes/Attention.md':
      '---\naliases: Focus\ntags: [ml]\ntopics: Deep learning\nrelated: "[[Rotary]]"\nproblem: Alone.\n---\n# Attention\n\n![[p.png]] and [[Rotary#Why|how]] and [[Nowhere]] #ml/attention\n\n## Prices\n',
    'Rotary.md': 'A first paragraph. It goes on. And on, without a question.\n',
    'Media/p.png': '',
    'steers \u001b[31m.md': '',
  });
});
afterAll(() => removeFolder(root));

test('a note with everything', async () => {
  expect(jsonLines((await cli(['inspect', root, '--note', 'Notes/Attention.md', '--json'])).stdout)).toEqual([
    {
      path: 'Notes/Attention.md',
      title: 'Attention',
      aliases: ['Focus'],
      tags: ['ml', 'ml/attention'],
      headings: [
        { level: 1, heading: 'Attention' },
        { level: 2, heading: 'Prices' },
      ],
      links: [
        { link: 'Rotary', path: 'Rotary.md', kind: 'frontmatter', displayText: 'Rotary' },
        { link: 'p.png', path: 'Media/p.png', kind: 'embed', displayText: 'p.png' },
        { link: 'Rotary#Why', path: 'Rotary.md', kind: 'link', displayText: 'how' },
        { link: 'Nowhere', path: null, kind: 'link', displayText: 'Nowhere' },
      ],
      problem: 'Alone.',
      open: true,
      approach: null,
      gist: null,
      cardSource: 'property',
      topics: ['Deep learning'],
    },
  ]);
});

test('all notes, one a line, in order', async () => {
  const notes = jsonLines((await cli(['inspect', root, '--json'])).stdout) as {
    path: string;
    gist: string | null;
    cardSource: string | null;
  }[];
  expect(notes.map(({ path }) => path)).toEqual(['Notes/Attention.md', 'Rotary.md', 'steers \u001b[31m.md']);
  expect(notes[1]).toMatchObject({
    gist: 'A first paragraph.',
    cardSource: 'paragraph',
  });
});

test.each(['Attention', 'Notes/Attention', './Notes/Attention.md', 'notes/attention'])(
  'a note may be named %j',
  async (name) => {
    expect(jsonLines((await cli(['inspect', root, '--note', name, '--json'])).stdout)).toMatchObject([
      { path: 'Notes/Attention.md' },
    ]);
  },
);

test('a path that leads out of the vault is no note', async () => {
  const { exitCode, stderr } = await cli(['inspect', root, '--note', '../Rotary.md']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('no note "../Rotary.md"')]);
});

test('an attachment is no note', async () => {
  expect((await cli(['inspect', root, '--note', 'p.png'])).exitCode).toBe(2);
});

test('for a person, and nothing that steers the terminal', async () => {
  const { stdout } = await cli(['inspect', root]);
  expect(stdout).toContain('Notes/Attention.md\n  Topics      Deep learning\n  Problem     Alone.\n');
  expect(stdout).toContain('  Unresolved  Nowhere\n');
  expect(stdout).not.toContain('\u001b');
});

test('whoever takes other characters for the end of a line too has one object a line', async () => {
  const lines = temporaryFolder({ 'a\u2028b.md': 'One\u0085 two\u2029 three.' });
  const { stdout } = await cli(['inspect', lines, '--json']);
  removeFolder(lines);
  expect(stdout.split(/[\n\v\f\r\u0085\u2028\u2029]/)).toHaveLength(2);
  expect(jsonLines(stdout)).toMatchObject([{ path: 'a\u2028b.md' }]);
});

test.each([['inspect'], ['export']])(
  '%s names no note that the filter leaves out by a link of another one',
  async (command) => {
    const vault = temporaryFolder({
      'Hidden one.md': '---\nprivate: true\n---\n',
      'A.md':
        '---\nproblem: "[[Hidden one]] is slow."\nup: "[[Hidden one]]"\n---\n# As [[Hidden one]]\n![[Hidden one]] [x](Hidden%20one.md)',
      'B.md': 'It says as [[Hidden one]] does that all of it is [[A|true]].',
    });
    const to = temporaryFolder();
    const { stdout } = await cli([
      command,
      vault,
      '--without',
      'private',
      '--json',
      ...(command === 'export' ? ['--to', to] : []),
    ]);
    const told = command === 'export' ? readFileSync(path.join(to, 'atlas.json'), 'utf8') : stdout;
    expect(told).toContain('… is slow.');
    expect(told).toContain('It says as … does');
    expect(told).not.toMatch(/hidden/i);
    removeFolder(vault);
    removeFolder(to);
  },
);
