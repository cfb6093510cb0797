import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cli, jsonLines, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

const NOTES = {
  'Attention.md':
    '---\ntopics: Deep learning/Transformers\nproblem: Tokens are alone.\napproach: Let them look.\n---\n[[Rotary]]\n',
  'Rotary.md': '---\ntopics: Deep learning/Transformers\nproblem: Positions do not extrapolate.\n---\n[[Nowhere]]\n',
  'Masks.md': '---\ntopics: [Deep learning/Transformers]\n---\n[[Attention]]\n',
  'Alone.md': 'Nothing.',
};

describe('on a vault', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder(NOTES);
  });
  afterEach(() => removeFolder(root));
  const text = (name: string): string => readFileSync(path.join(root, name), 'utf8');
  const rebuild = (...more: string[]): Promise<Outcome> => cli(['rebuild', root, ...more]);
  const report = async (...more: string[]): Promise<unknown> => jsonLines((await rebuild('--json', ...more)).stdout)[0];
  const everything = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(path.join(root, name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(path.join(root, name), 'latin1')]),
    );

  test('the index notes are written, and written once', async () => {
    const created = ['Topics/Topics.md', 'Topics/Deep learning.md', 'Topics/Deep learning/Transformers.md'];
    expect(await report()).toEqual({
      notes: 4,
      topics: 2,
      linked: 3,
      unsorted: 1,
      openProblems: 1,
      created,
      updated: [],
      unchanged: 0,
      skipped: [],
      orphaned: [],
      ms: 0,
    });
    expect(text('Topics/Deep learning/Transformers.md')).toContain(
      '[[Rotary]]: Positions do not extrapolate. → *open*',
    );
    const first = everything();
    expect(await report()).toMatchObject({ created: [], updated: [], unchanged: 3 });
    expect(everything()).toEqual(first);
  });

  test('notes that a condition leaves out are in nothing that is written or told', async () => {
    writeFiles(root, {
      'Zephyr.md': '---\ntopics: [Deep learning/Transformers, Zephyr]\nprivate: true\n---\n[[Rotary]] [[Masks]]\n',
    });
    expect(await report('--without', 'private')).toMatchObject({ notes: 4, topics: 2, linked: 3 });
    expect((await cli(['check', root, '--without', 'private'])).stdout).not.toContain('Zephyr');
    for (const command of ['inspect', 'related', 'suggest']) {
      const ask = [command, root, '--json', '--without', 'private'];
      expect((await cli(ask)).stdout).not.toContain('Zephyr');
      expect(await cli([...ask, '--note', 'Zephyr'])).toEqual(await cli([...ask, '--note', 'Zephyr', '--no-cache']));
      expect(await cli([...ask, '--note', 'Zephyr'])).toMatchObject({ exitCode: 2, stdout: '' });
    }
    const written = readdirSync(path.join(root, 'Topics'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(written.map((name) => text(`Topics/${name}`)).join('')).not.toContain('Zephyr');
    expect(await report('--only', 'publish', '--only', '#none')).toMatchObject({ notes: 0, linked: 0 });
  });

  test('once the filter is on, it is told which index notes still name what it leaves out', async () => {
    writeFiles(root, { 'Zephyr.md': '---\ntopics: [Deep learning/Transformers]\nprivate: true\n---\n' });
    const check = async (): Promise<string> => (await cli(['check', root, '--without', 'private'])).stdout;
    const told = 'Transformers.md: It names notes that the filter leaves out; a rebuild takes them out.';
    expect(await check()).not.toContain(told);
    await report();
    expect(await check()).toContain(told);
    await report('--without', 'private');
    expect(await check()).not.toContain('It names notes');
  });

  test('a condition on the command line lets nothing through that the settings leave out', async () => {
    writeFiles(root, {
      'Seen.md': '---\npublish: true\nwork: true\n---\n',
      'Kept.md': '---\nwork: true\n---\n',
      'Other.md': '---\npublish: true\n---\n',
      '.obsidian/plugins/topic-atlas/data.json': '{"version": 1, "filter": {"only": ["publish"]}}',
    });
    const { stdout } = await cli(['inspect', root, '--json', '--only', 'work']);
    expect(stdout.match(/"path":"[^"]*"/g)).toEqual(['"path":"Seen.md"']);
  });

  test('what stands around a region stays, to the byte', async () => {
    await rebuild();
    const file = path.join(root, 'Topics/Topics.md');
    const [before = '', after = ''] = ['\ufeff---\r\ntopic-index: /\r\n---\r\n# Mine\r\n\r\n', '\r\nbelow, no end'];
    const region = text('Topics/Topics.md')
      .replace(/^[^]*?(?=<!--)/, '')
      .trimEnd()
      .replace(/\n/g, '\r\n');
    writeFileSync(file, before.replace('\ufeff', '') + region + after);
    writeFiles(root, { 'New.md': '---\ntopics: Deep learning\n---\n' });
    await rebuild();
    const now = text('Topics/Topics.md');
    expect(now.startsWith(before.replace('\ufeff', ''))).toBe(true);
    expect(now.endsWith(after)).toBe(true);
    expect(now).toContain('New');
    expect(now.replace(/\r\n/g, '')).not.toContain('\n');
  });

  test('a dry run shows what `patch` would do, and writes nothing', async () => {
    const before = everything();
    const { exitCode, stdout } = await rebuild('--dry-run');
    expect(exitCode).toBe(0);
    expect(everything()).toEqual(before);
    const patched = temporaryFolder(NOTES);
    try {
      if (spawnSync('patch', ['--version']).status !== 0) return;
      expect(spawnSync('patch', ['-p1', '-s', '-d', patched], { input: stdout }).status).toBe(0);
      await rebuild();
      const name = 'Topics/Deep learning/Transformers.md';
      expect(readFileSync(path.join(patched, name), 'utf8')).toBe(text(name));
    } finally {
      removeFolder(patched);
    }
    expect((await rebuild('--dry-run')).stdout).toBe('');
  });

  test('for a person: counts, what was done, and what to look at', async () => {
    const { exitCode, stdout, stderr } = await rebuild();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^4 notes · 2 topics · 3 linked · 1 unsorted · 1 open problem\n3 created\n {2}Topics\/Topics\.md\n/,
    );
    expect((await rebuild()).stdout).toMatch(/\nThe index notes are up to date\.\n$/);
  });

  test('a note whose markers are broken is left, named, and told of by the exit code', async () => {
    await rebuild();
    const broken = text('Topics/Topics.md').replace(/<!-- topic-atlas:end.*-->/, '');
    writeFiles(root, { 'Topics/Topics.md': broken, 'New.md': '---\ntopics: Deep learning\n---\n' });
    const { exitCode, stdout } = await rebuild('--json');
    expect(exitCode).toBe(1);
    expect(jsonLines(stdout)[0]).toMatchObject({
      skipped: [{ path: 'Topics/Topics.md', reason: expect.stringContaining('end marker') as string }],
      updated: ['Topics/Deep learning.md'],
    });
    expect(text('Topics/Topics.md')).toBe(broken);
  });

  test('an index folder that is a file', async () => {
    writeFiles(root, { Topics: 'mine' });
    const { exitCode, stdout } = await rebuild('--json');
    expect(exitCode).toBe(1);
    expect(jsonLines(stdout)[0]).toMatchObject({
      created: [],
      skipped: [{ reason: expect.stringContaining('Rename it') as string }, {}, {}],
    });
    expect(text('Topics')).toBe('mine');
  });

  test('check says whether a rebuild would change anything', async () => {
    const first = await cli(['check', root, '--json']);
    expect(first.exitCode).toBe(1);
    expect(jsonLines(first.stdout)[0]).toMatchObject({
      unsorted: 1,
      openProblems: 1,
      created: ['Topics/Topics.md', {}, {}].map((path) =>
        typeof path === 'string' ? path : (expect.any(String) as string),
      ),
      lists: {
        unsorted: ['Alone.md'],
        openProblems: ['Rotary.md'],
        unresolved: [{ path: 'Rotary.md', links: ['Nowhere'] }],
        orphaned: [],
      },
    });
    expect(existsSync(path.join(root, 'Topics'))).toBe(false);
    await rebuild();
    expect(await cli(['check', root])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Nowhere') as string,
    });
  });

  test('an interrupted run stops between notes and says so', async () => {
    expect(await cli(['rebuild', root], { signal: AbortSignal.abort() })).toMatchObject({
      exitCode: 130,
      stderr: expect.stringContaining('whole') as string,
    });
    expect(existsSync(path.join(root, 'Topics'))).toBe(false);
  });

  test('a bar is shown on a terminal after a second, and taken away', async () => {
    let now = 0;
    const clock = (): number => (now += 700);
    const { stderr } = await cli(['rebuild', root], { terminal: true, now: clock });
    expect(stderr).toContain('█');
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect((await cli(['rebuild', root], { now: clock })).stderr).toBe('');
  });

  describe('settings', () => {
    const settings = (json: string): void => writeFiles(root, { '.obsidian/plugins/topic-atlas/data.json': json });

    test('are those of the plugin', async () => {
      settings(JSON.stringify({ index: { folder: 'Maps', homeName: 'Atlas' } }));
      expect(await report()).toMatchObject({ created: ['Maps/Atlas.md', expect.any(String), expect.any(String)] });
    });

    test('may be another file', async () => {
      settings('{ broken');
      const file = path.join(root, 'other.json');
      writeFiles(root, { 'other.json': '{"topics":{"x":{"name":"Everything","rules":{"folders":["/"]}}}}' });
      expect(await report('--settings', file)).toMatchObject({
        created: expect.arrayContaining(['Topics/Everything.md']) as string[],
      });
    });

    test.each<[string, string, RegExp]>([
      ['broken', '{ "topics": ', /data\.json: The settings are not valid JSON/],
      ['a list', '[]', /data\.json: The settings file holds something else/],
      ['empty', '', /data\.json: The settings file is empty/],
      ['zeros', '\0\0\0', /data\.json: The settings file is empty/],
      ['in conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> a\n}', /data\.json: .* merge conflict/],
      ['newer', '{"version":7}', /data\.json: The settings are of version 7/],
      ['of no version', '{"version":"new"}', /data\.json: .*version should be a whole number/],
    ])('that are %s stop everything: with others other notes would be made', async (_reason, json, message) => {
      settings(json);
      const { exitCode, stdout, stderr } = await rebuild();
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(existsSync(path.join(root, 'Topics'))).toBe(false);
    });

    test('with mistakes are used as far as they go, and each mistake is named', async () => {
      settings(
        '{"topicsProperty":3,"index":{"layout":"mosaic","folder":"Maps"},"topics":{"a":{"name":"A","parent":"b"},"b":{"name":"B","parent":"a"}}}',
      );
      const { exitCode, stderr } = await rebuild();
      expect(exitCode).toBe(0);
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringContaining('topicsProperty should be a text of one line'),
        expect.stringContaining('index.layout should be one of list, table, cards, not mosaic'),
        expect.stringContaining('stand under each other'),
      ]);
      expect(existsSync(path.join(root, 'Maps/Topics.md'))).toBe(true);
    });

    test('that are not there where the user said', async () => {
      expect(await rebuild('--settings', '/nowhere.json')).toMatchObject({
        exitCode: 3,
        stderr: expect.stringContaining('no file /nowhere.json') as string,
      });
    });
  });

  describe('bad notes', () => {
    test('do not stop the rest, and stay as they are', async () => {
      const bad: Record<string, string | Uint8Array> = {
        'bad yaml.md': '---\ntopics: [a\n---\n',
        'wrong type.md': '---\ntopics: {a: 1}\nproblem: [1, {b: 2}]\naliases: 7\n---\n',
        'empty.md': '',
        'binary.md': Buffer.from([0xff, 0xd8, 0, 1, 2, 0xfe]),
        'a #b ^c [d] e% 😀.md': '---\ntopics: Deep learning\n---\n',
        [`${'long '.repeat(40)}.md`]: '---\ntopics: Deep learning\n---\n',
        '__proto__.md':
          '---\n__proto__: x\ntopics: [constructor, "../../x", "a/../b", " ", "\\u0000", "TCP/IP"]\n---\n',
      };
      writeFiles(root, bad);
      const before = everything();
      const { exitCode, stderr } = await rebuild('--json');
      expect(exitCode).toBe(0);
      expect(stderr).toBe('');
      const after = everything();
      for (const [name, content] of Object.entries(before)) expect(after[name]).toBe(content);
      expect(await report()).toMatchObject({ created: [], updated: [] });
    });

    test('that are large are listed as others are', async () => {
      const head = Buffer.from('---\ntopics: Deep learning/Transformers\nproblem: Long.\n---\n');
      writeFiles(root, {
        'Large.md': Buffer.concat([head, Buffer.alloc(2_700_000, `${'Some words. '.repeat(50)}\n\n`)]),
      });
      expect(await rebuild()).toMatchObject({ exitCode: 0, stderr: '' });
      expect(text('Topics/Deep learning/Transformers.md')).toContain('[[Large]]: Long.');
    });

    test('an index note whose property is broken is left, and none is made in its place', async () => {
      await rebuild();
      const name = 'Topics/Deep learning/Transformers.md';
      const broken = text(name).replace('topic-index: ', 'topic-index: [');
      writeFiles(root, { [name]: broken });
      expect(await report()).toMatchObject({
        created: [],
        skipped: [{ path: name, reason: expect.stringContaining('Mend its properties') as string }],
      });
      expect(text(name)).toBe(broken);
      expect(text('Topics/Topics.md')).toContain('[[Transformers]] (3)');
      writeFiles(root, { [name]: broken.replace('topic-index: [', 'topic-index: ') });
      await rebuild();
      expect(await report()).toMatchObject({ created: [], updated: [], skipped: [] });
    });

    test("a note of a topic's name in the index folder is no index note, and is left until it is said to be its page", async () => {
      writeFiles(root, { 'Topics/Deep learning.md': 'Mine.' });
      expect(await report()).toMatchObject({
        created: ['Topics/Topics.md', 'Topics/Deep learning/Transformers.md'],
        skipped: [],
      });
      expect((await cli(['rebuild', root])).stdout).toContain('--into-pages');
      expect(text('Topics/Deep learning.md')).toBe('Mine.');
      expect(await report('--into-pages')).toMatchObject({
        updated: ['Topics/Topics.md', 'Topics/Deep learning.md'],
        skipped: [],
      });
      expect(text('Topics/Deep learning.md')).toMatch(
        /^---\ntopic-index: Deep learning\n---\nMine\.\n\n<!-- topic-atlas:begin -->\n/,
      );
      expect(await report('--into-pages')).toMatchObject({ created: [], updated: [], skipped: [] });
      expect(await report()).toMatchObject({ created: [], updated: [], skipped: [] });
    });

    test('that may not be read keep their entries', async () => {
      await rebuild();
      for (const folder of ['', 'Topics', 'Topics/Deep learning']) chmodSync(path.join(root, folder), 0o777);
      for (const name of Object.keys(everything())) chmodSync(path.join(root, name), 0o666);
      chmodSync(path.join(root, 'Rotary.md'), 0);
      await withoutPrivileges(async () => {
        const { stderr } = await rebuild();
        expect(stderr).toMatch(/^Rotary\.md: The note cannot be read \(EACCES\)/);
      });
      expect(text('Topics/Deep learning/Transformers.md')).toContain('[[Rotary]]: Positions do not extrapolate.');
    });
  });
});

test('indexes in pages do not change what topics are found', async () => {
  const root = temporaryFolder({
    'Bees/Bees.md': 'About bees.',
    'Bees/Drones.md': '[[Garden MOC]]',
    'Bees/Queens.md': '[[Garden MOC]]',
    'Garden MOC.md': '- [[Drones]]',
    'Soil.md': '#plants\n[[Garden MOC]]',
    'Water.md': '#plants',
    'Plants.md': '#plants',
    'Else.md': '',
  });
  try {
    const report = async (): Promise<unknown> =>
      JSON.parse((await cli(['rebuild', root, '--into-pages', '--json'])).stdout);
    expect(await report()).toMatchObject({
      created: ['Topics/Topics.md'],
      updated: ['Bees/Bees.md', 'Garden MOC.md', 'Plants.md'],
    });
    expect(await report()).toMatchObject({ created: [], updated: [], skipped: [], orphaned: [], unchanged: 4 });
  } finally {
    removeFolder(root);
  }
});

test.each<[string, (root: string) => string, RegExp]>([
  ['is not there', (root) => path.join(root, 'nowhere'), /There is no folder .*nowhere/],
  ['is a file', (root) => path.join(root, 'a.md'), /a\.md is a file/],
])('a vault that %s: one line, exit code 3', async (_reason, place, message) => {
  const root = temporaryFolder({ 'a.md': '' });
  try {
    for (const command of ['rebuild', 'check', 'inspect']) {
      const { exitCode, stdout, stderr } = await cli([command, place(root)]);
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(message);
      expect(stderr.split('\n')).toHaveLength(2);
    }
  } finally {
    removeFolder(root);
  }
});

test('an empty folder is a vault with nothing in it', async () => {
  const root = temporaryFolder();
  try {
    expect(await cli(['rebuild', root])).toMatchObject({ exitCode: 0, stderr: '' });
  } finally {
    removeFolder(root);
  }
});
