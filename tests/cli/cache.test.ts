import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cli } from '../support/cli';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

const COMMANDS: readonly (readonly string[])[] = [
  ['rebuild', '--dry-run'],
  ['check', '--json'],
  ['inspect', '--json'],
  ['topics', '--json'],
  ['related', '--json'],
  ['suggest', '--json'],
];

/** Commands that only read. */
const READERS = ['check', 'inspect', 'topics', 'related', 'suggest'];

const SENTENCES = [
  'Long texts are slow to read.',
  'The cache is cut off, so we read all again.',
  'This notice stands in many notes.',
  'How can that be?',
];

const END = '<!-- topic-atlas:end -->';

const name = fc.constantFrom('a.md', 'b.md', 'F/c.md', 'F/d.md', 'F/G/e.md', 'a 2.md');
const text = fc
  .record({
    topics: fc.option(fc.constantFrom('One', 'Two')),
    summary: fc.option(fc.constantFrom(...SENTENCES)),
    body: fc.array(
      fc.constantFrom(...SENTENCES, '[[a]]', '[[c|that]]', '![[e]]', '[[gone]]', '#one/two', '# A', '```\n[[b]]\n```'),
      { maxLength: 5 },
    ),
  })
  .map(({ topics, summary, body }) => {
    const lines = [
      ...(topics === null ? [] : [`topics: [${topics}]`]),
      ...(summary === null ? [] : [`summary: "${summary}"`]),
    ];
    return `${lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`}${body.join('\n\n')}\n`;
  });
/** Settings of the plugin and of the app, that index notes are written by. */
const settings = fc.constantFrom<readonly [file: string, text: string]>(
  ['.obsidian/plugins/topic-atlas/data.json', '{"version":1,"index":{"layout":"table"}}'],
  ['.obsidian/plugins/topic-atlas/data.json', '{"version":1,"index":{"entryLimit":20,"order":"links"}}'],
  ['.obsidian/plugins/topic-atlas/data.json', '{"version":1,"cards":{"habit":"problem"}}'],
  ['.obsidian/app.json', '{"useMarkdownLinks":true}'],
  ['.obsidian/app.json', '{"newLinkFormat":"absolute"}'],
  ['.obsidian/templates.json', '{"folder":"sub"}'],
);
const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), settings }),
  fc.record({
    kind: fc.constant('add a line to index notes' as const),
    line: fc.constantFrom(...SENTENCES, '- [[a]]'),
  }),
  fc.record({ kind: fc.constant('write' as const), name, text }),
  fc.record({ kind: fc.constant('delete' as const), name }),
  fc.record({ kind: fc.constant('rebuild' as const) }),
);

let root: string;
let caches: string | undefined;
beforeEach(() => {
  root = temporaryFolder();
  caches = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = temporaryFolder();
});
afterEach(() => {
  removeFolder(process.env['XDG_CACHE_HOME'] ?? '');
  process.env['XDG_CACHE_HOME'] = caches;
  removeFolder(root);
});

const indexNotes = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(root, file))
    .filter((file) => readFileSync(file, 'utf8').includes(END));

function addLine(file: string, line: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(END, `${line}\n\n${END}`));
}

test('whatever is edited, every command says with a cache what it says without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 8 }), async (edits) => {
      for (const one of edits) {
        if (one.kind === 'write') writeFiles(root, { [one.name]: one.text });
        else if (one.kind === 'delete') rmSync(path.join(root, one.name), { force: true });
        else if (one.kind === 'set') writeFiles(root, { [one.settings[0]]: one.settings[1] });
        else if (one.kind === 'rebuild') await cli(['rebuild', root]);
        else for (const note of indexNotes()) addLine(note, one.line);
        for (const [command = '', ...options] of COMMANDS) {
          const said = await cli([command, root, ...options]);
          expect(said).toEqual(await cli([command, root, ...options, '--no-cache']));
        }
      }
    }),
    { numRuns: 8 },
  );
});

test.each([
  ['a file stands', (): string => path.join(root, 'a.md')],
  // Node tries for ever to make a folder below `/proc`, which is there and says that it is not.
  ['the system makes no folder', (): string => (existsSync('/proc') ? '/proc/none' : path.join(root, 'a.md'))],
])('where %s in the place of the cache, a run does without one', async (_, place) => {
  writeFiles(root, { 'a.md': '---\ntopics: [One]\n---\n' });
  const kept = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = place();
  const run = await cli(['inspect', root]);
  process.env['XDG_CACHE_HOME'] = kept;
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
});

describe('what was said of a vault in which nothing changed since', () => {
  const SETTINGS = '.obsidian/plugins/topic-atlas/data.json';
  const kept = (name: string): string[] =>
    readdirSync(process.env['XDG_CACHE_HOME'] ?? '', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(name),
    );
  const forget = (name: string): void => {
    for (const file of kept(name)) rmSync(path.join(process.env['XDG_CACHE_HOME'] ?? '', file));
  };

  beforeEach(async () => {
    writeFiles(root, {
      'a.md': '---\ntopics: [One]\n---\n[[b]] and [[picture.png]]',
      'b.md': '---\ntopics: [One]\nproblem: Slow.\n---\n',
      'c.md': 'No topic.',
      [SETTINGS]: '{"version":1,"topics":{"t":{"name":"One"}}}',
      '.obsidian/app.json': '{}',
    });
    await cli(['rebuild', root]);
    // What is as new as the run may change without a sign of it.
    while (kept('report.json').length === 0) await cli(['check', root]);
  });

  test.each(READERS)('of %s is said again without a look at any note', async (command) => {
    const fresh = await cli([command, root, '--json', '--no-cache']);
    await cli([command, root, '--json']);
    forget('notes.jsonl');
    expect(await cli([command, root, '--json'])).toEqual(fresh);
    expect(kept('notes.jsonl')).toEqual([]);
  });

  test.each([
    ['a limit', ['related', '--json', '--limit', '1']],
    ['a source', ['topics', '--json', '--source', 'folders']],
    ['text', ['inspect']],
    ['one note', ['inspect', '--json', '--note', 'a']],
  ])('is not said where %s is asked for', async (_what, [command = '', ...options]) => {
    await cli([command, root, '--json']);
    const said = await cli([command, root, ...options]);
    expect(said).toEqual(await cli([command, root, ...options, '--no-cache']));
  });

  test('goes with the next look at a vault in which something changed', async () => {
    await cli(['inspect', root, '--json']);
    expect(kept('').some(isAnswer)).toBe(true);
    writeFiles(root, { [SETTINGS]: '{"version":1,"filter":{"only":[],"without":["c.md/"]}}' });
    await cli(['check', root]);
    expect(kept('').filter(isAnswer)).toEqual([]);
  });

  test.each([...READERS, 'rebuild'])('of notes that the filter leaves out goes with it, by %s', async (command) => {
    for (const each of READERS) await cli([each, root, '--json']);
    writeFiles(root, { [SETTINGS]: '{"version":1,"filter":{"without":["problem"]}}' });
    await cli([command, root]);
    // By what was written a rebuild knows its own words, which it then takes out.
    const files = kept('').filter((file) => command === 'rebuild' || !file.endsWith('index-notes.json'));
    const texts = files.map(textOf).join('\n');
    expect(texts).toContain('a.md');
    expect(texts).not.toMatch(/Slow|"b\.md"/);
  });

  test.each<[string, () => void, readonly string[]]>([
    ['a note changes, and stays as long', () => writeFiles(root, { 'c.md': 'No theme.' }), []],
    ['a note comes', () => writeFiles(root, { 'd.md': '' }), []],
    ['a note goes', () => rmSync(path.join(root, 'b.md')), []],
    ['a file comes that a link leads to', () => writeFiles(root, { 'picture.png': '' }), []],
    ['an index note is edited', () => indexNotes().forEach((file) => addLine(file, 'Mine.')), []],
    ['the settings change', () => writeFiles(root, { [SETTINGS]: '{"version":1,"topics":{"t":{"name":"Two"}}}' }), []],
    [
      'the app leaves out a note',
      () => writeFiles(root, { '.obsidian/app.json': '{"userIgnoreFilters":["b.md"]}' }),
      [],
    ],
    ['links are written otherwise', () => writeFiles(root, { '.obsidian/app.json': '{"useMarkdownLinks":true}' }), []],
    ['a filter is given', () => undefined, ['--without', 'c.md/']],
    ['it is cut off', () => [...kept('report.json'), ...kept('').filter(isAnswer)].forEach(cutOff), []],
  ])('is not said where %s', async (_reason, meddle, options) => {
    await cli(['inspect', root, '--json']);
    meddle();
    for (const command of ['inspect', 'check']) {
      const said = await cli([command, root, '--json', ...options]);
      expect(said).toEqual(await cli([command, root, '--json', ...options, '--no-cache']));
    }
  });

  const isAnswer = (file: string): boolean => /[\\/]answers[\\/].*[\\/]/.test(file);
  const textOf = (file: string): string => {
    const full = path.join(process.env['XDG_CACHE_HOME'] ?? '', file);
    return statSync(full).isFile() ? readFileSync(full, 'utf8') : '';
  };
  const cutOff = (file: string): void => truncateSync(path.join(process.env['XDG_CACHE_HOME'] ?? '', file), 200);
});

describe('what a run that wrote something foresees of the next one', () => {
  const SETTINGS = '.obsidian/plugins/topic-atlas/data.json';
  const kept = (name: string): string[] =>
    readdirSync(process.env['XDG_CACHE_HOME'] ?? '', { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === name)
      .map((file) => path.join(process.env['XDG_CACHE_HOME'] ?? '', file));
  const run = (...argv: string[]): ReturnType<typeof cli> => cli(argv, { now: () => 0 });

  const open = async (settings: string): Promise<void> => {
    writeFiles(root, {
      'a.md': '---\ntopics: [One]\n---\n[[b]] and [[Two]]',
      'b.md': '---\ntopics: [One]\nproblem: Slow.\n---\n',
      'c.md': '---\ntopics: [Two]\n---\n[[picture.png]]',
      'd.md': '#two No topic.',
      'sub/e.md': '#two Nor here.',
      [SETTINGS]: settings,
    });
    // What is as new as the run may change without a sign of it.
    while (kept('next.json').length === 0) {
      for (const note of indexNotes()) rmSync(note);
      await run('rebuild', root);
    }
  };
  const TOPICS = '{"version":1,"topics":{"t":{"name":"One"},"u":{"name":"Two","rules":{"tags":["two"]}}}}';

  test.each([
    ['the settings have', TOPICS],
    ['are inferred', '{"version":1}'],
  ])('is said without a look at any note, where topics %s', async (_, settings) => {
    await open(settings);
    kept('notes.jsonl').forEach((file) => rmSync(file));
    for (const command of ['rebuild', 'check']) {
      const fresh = await run(command, root, '--json', '--no-cache');
      expect(await run(command, root, '--json')).toEqual(fresh);
    }
    expect(kept('notes.jsonl')).toEqual([]);
  });

  test.each<[string, () => void, readonly string[]]>([
    ['an index note has another letter', () => indexNotes().forEach((file) => swapLetters(file)), []],
    ['an index note goes', () => indexNotes().forEach((file) => rmSync(file)), []],
    ['a note changes, and stays as long', () => writeFiles(root, { 'd.md': '#one No topic.' }), []],
    ['a note comes', () => writeFiles(root, { 'e.md': '#two' }), []],
    ['a note goes', () => rmSync(path.join(root, 'b.md')), []],
    ['a file comes that a link leads to', () => writeFiles(root, { 'picture.png': '' }), []],
    ['the settings change', () => writeFiles(root, { [SETTINGS]: TOPICS.replace('One', 'Four') }), []],
    ['links are written otherwise', () => writeFiles(root, { '.obsidian/app.json': '{"useMarkdownLinks":true}' }), []],
    ['notes become templates', () => writeFiles(root, { '.obsidian/templates.json': '{"folder":"sub"}' }), []],
    ['a filter is given', () => undefined, ['--without', 'd.md/']],
    ['it is cut off', () => kept('next.json').forEach((file) => truncateSync(file, 200)), []],
  ])('is not said where %s', async (_reason, meddle, options) => {
    await open(TOPICS);
    meddle();
    for (const command of [['check'], ['rebuild', '--dry-run']]) {
      const argv = [...command, root, '--json', ...options];
      expect(await run(...argv)).toEqual(await run(...argv, '--no-cache'));
    }
  });

  const swapLetters = (file: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(\w)(\w)(?=\]\])/g, '$2$1'));
});
