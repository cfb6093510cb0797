import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { cli, jsonLines, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

const listed = (topics: string, text = ''): string => `---\ntopics: ${topics}\n---\n${text}`;
const NOTES = {
  'One.md': `---\ntopics: Sun\nproblem: Why is it hot?\n---\n[[Two]]\n`,
  'Two.md': listed('Sun'),
  'Three.md': listed('Sun'),
};

let root: string;
let elsewhere: string;
beforeEach(() => {
  root = temporaryFolder(NOTES);
  elsewhere = temporaryFolder();
});
afterEach(() => [root, elsewhere].forEach(removeFolder));

const at = (name: string): string => path.join(root, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const rebuild = (...more: string[]): Promise<Outcome> => cli(['rebuild', root, '--json', ...more]);
const check = async (): Promise<Record<string, unknown>> =>
  jsonLines((await cli(['check', root, '--json'])).stdout)[0] as Record<string, unknown>;
const reportOf = ({ stdout }: Outcome): unknown => jsonLines(stdout)[0];
/** Everything that is on the disk in a folder, with when it was written. */
const everything = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name,
        `${statSync(path.join(folder, name)).mtimeMs} ${readFileSync(path.join(folder, name), 'latin1')}`,
      ]),
  );

describe('symbolic links', () => {
  test('linked notes are listed as others are, and the command ends well', async () => {
    writeFiles(elsewhere, { 'notes/Four.md': listed('Sun', '[[One]]'), 'Five.md': listed('Sun') });
    symlinkSync(path.join(elsewhere, 'notes'), at('linked'));
    symlinkSync(path.join(elsewhere, 'Five.md'), at('Five.md'));
    symlinkSync('.', at('circle'));
    symlinkSync('nowhere.md', at('dangling.md'));
    const before = everything(elsewhere);
    expect(await rebuild()).toMatchObject({ exitCode: 0, stderr: '' });
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five'])
      expect(text('Topics/Sun.md')).toContain(`- [[${name}]]`);
    expect(text('Topics/Sun.md')).toContain('5 notes');
    expect(reportOf(await rebuild())).toMatchObject({ created: [], updated: [], unchanged: 2 });
    expect(everything(elsewhere)).toEqual(before);
  });

  test('an index note behind one is read, never written, and named', async () => {
    const index = '---\ntopic-index: Sun\n---\n<!-- topic-atlas:begin -->\n<!-- topic-atlas:end -->\n';
    writeFiles(elsewhere, { 'Maps/Sun.md': index });
    symlinkSync(path.join(elsewhere, 'Maps'), at('Maps'));
    const before = everything(elsewhere);
    const outcome = await rebuild();
    expect(outcome.exitCode).toBe(1);
    expect(reportOf(outcome)).toMatchObject({
      created: ['Topics/Topics.md'],
      skipped: [{ path: 'Maps/Sun.md', reason: expect.stringContaining('symbolic link') as string }],
    });
    expect(everything(elsewhere)).toEqual(before);
  });

  test.each<[reason: string, target: () => string]>([
    ['elsewhere', () => elsewhere],
    ['to a folder of the vault', () => 'Maps'],
    ['to nowhere', () => 'nowhere'],
  ])('an index folder that is a link %s is not written through', async (_reason, target) => {
    mkdirSync(at('Maps'));
    symlinkSync(target(), at('Topics'));
    const outcome = await rebuild();
    expect(outcome.exitCode).toBe(1);
    expect(reportOf(outcome)).toMatchObject({
      created: [],
      skipped: [{ path: 'Topics/Topics.md' }, { path: 'Topics/Sun.md' }],
    });
    expect([readdirSync(elsewhere), readdirSync(at('Maps')), existsSync(at('nowhere'))]).toEqual([[], [], false]);
  });

  test('a note that a link has replaced since is not written through', async () => {
    await rebuild();
    renameSync(at('Topics/Sun.md'), path.join(elsewhere, 'Sun.md'));
    symlinkSync(path.join(elsewhere, 'Sun.md'), at('Topics/Sun.md'));
    writeFiles(root, { 'Four.md': listed('Sun') });
    const before = everything(elsewhere);
    const outcome = await rebuild();
    expect([outcome.exitCode, reportOf(outcome)]).toEqual([
      1,
      expect.objectContaining({ created: [], skipped: [expect.objectContaining({ path: 'Topics/Sun.md' })] }),
    ]);
    expect(everything(elsewhere)).toEqual(before);
  });
});

describe('notes in the cloud', () => {
  const evict = (name: string): void =>
    renameSync(at(name), at(path.join(path.dirname(name), `.${path.basename(name)}.icloud`)));

  test('keep their entries, and are named', async () => {
    await rebuild();
    const line = '- [[One]]: Why is it hot? → *open*';
    expect(text('Topics/Sun.md')).toContain(line);
    evict('One.md');
    const outcome = await rebuild();
    expect([outcome.exitCode, outcome.stderr]).toEqual([0, expect.stringMatching(/^One\.md: .*in the cloud.*\n$/)]);
    expect(text('Topics/Sun.md')).toContain(line);
    expect(text('Topics/Topics.md')).toContain(line);
    expect(text('Topics/Topics.md')).not.toContain('## Unsorted');
    renameSync(at('.One.md.icloud'), at('One.md'));
    await rebuild();
    expect(text('Topics/Sun.md')).toContain('3 notes · 2 linked');
  });

  test.each<[reason: string, from: string, to: string]>([
    ['where it was made', 'Topics/Sun.md', 'Topics/.Sun.md.icloud'],
    ['where it was moved', 'Topics/Sun.md', 'Maps/.Sun.md.icloud'],
    ['under the name it got when its own was taken', 'Topics/Sun.md', 'Topics/.Sun index.md.icloud'],
    ['the home index', 'Topics/Topics.md', 'Topics/.Topics.md.icloud'],
  ])('an index note is not made a second time: %s', async (_reason, from, to) => {
    await rebuild();
    mkdirSync(at('Maps'));
    renameSync(at(from), at(to));
    const outcome = await rebuild();
    expect(outcome.exitCode).toBe(1);
    expect(reportOf(outcome)).toMatchObject({
      created: [],
      skipped: [
        {
          path: to.replace(/\.([^/]+)\.icloud$/, '$1'),
          reason: expect.stringContaining('in the cloud') as string,
        },
      ],
    });
    expect(existsSync(at(from))).toBe(false);
  });

  test('a note of another name is in the way of no index note', async () => {
    writeFiles(root, { '.Sunday.md.icloud': '', '.Moon.md.icloud': '' });
    expect(reportOf(await rebuild())).toMatchObject({ created: ['Topics/Topics.md', 'Topics/Sun.md'], skipped: [] });
  });

  test('a link to one is no link to nowhere', async () => {
    writeFiles(root, { 'Four.md': '[[Five]]', '.Five.md.icloud': '' });
    expect((await check())['lists']).toMatchObject({ unresolved: [], unsorted: ['Four.md'] });
  });
});

describe('a folder that may not be read', () => {
  const shut = async (name: string, work: () => Promise<void>): Promise<void> => {
    for (const folder of ['.', 'Topics', 'Sub']) if (existsSync(at(folder))) chmodSync(at(folder), 0o777);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
      if (statSync(at(file)).isFile()) chmodSync(at(file), 0o666);
    chmodSync(at(name), 0);
    await withoutPrivileges(work);
    chmodSync(at(name), 0o777);
  };

  test('keeps the entries of its notes', async () => {
    writeFiles(root, { 'Sub/Four.md': listed('Sun') });
    await rebuild();
    await shut('Sub', async () => {
      const outcome = await rebuild();
      expect([outcome.exitCode, outcome.stderr]).toEqual([0, expect.stringMatching(/^Sub: .*\(EACCES\)/)]);
    });
    expect(text('Topics/Sun.md')).toContain('- [[Four]]');
  });

  test('keeps its index notes, and none is made in their place', async () => {
    await rebuild();
    const before = text('Topics/Sun.md');
    await shut('Topics', async () => {
      const outcome = await rebuild();
      expect(outcome.exitCode).toBe(1);
      expect(reportOf(outcome)).toMatchObject({
        created: [],
        updated: [],
        skipped: ['Topics/Topics.md', 'Topics/Sun.md'].map((note) => ({
          path: note,
          reason: expect.stringContaining('no permission') as string,
        })),
      });
    });
    expect(text('Topics/Sun.md')).toBe(before);
  });
});

describe("files that the app leaves out of its lists, by its user's wish", () => {
  const exclude = (list: unknown): void =>
    writeFiles(root, { '.obsidian/app.json': JSON.stringify({ userIgnoreFilters: list }) });

  test('are not listed, counted or named', async () => {
    writeFiles(root, { 'Archive/Old.md': listed('Sun', '[[Nowhere]]'), 'Archive/Lost.md': '', 'Loose.md': '' });
    exclude(['archive/']);
    expect(reportOf(await rebuild())).toMatchObject({ notes: 4, unsorted: 1 });
    const { lists } = (await check()) as { lists: object };
    expect(lists).toMatchObject({ unsorted: ['Loose.md'], unresolved: [], missing: [] });
    for (const name of ['Topics/Sun.md', 'Topics/Topics.md']) expect(text(name)).not.toMatch(/Old|Lost/);
  });

  test('lose their entries when the list is another, and get them again', async () => {
    await rebuild();
    const before = text('Topics/Sun.md');
    exclude(['One.md']);
    await rebuild();
    expect(text('Topics/Sun.md')).not.toContain('[[One]]');
    expect(text('Topics/Topics.md')).not.toContain('[[One]]');
    exclude(null);
    await rebuild();
    expect(text('Topics/Sun.md')).toBe(before);
  });

  test('are no source of topics', async () => {
    writeFiles(
      root,
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`Kitchen/${name}.md`, 'Text. #cook/bread'])),
    );
    exclude(['Kitchen/']);
    expect(reportOf(await rebuild())).toMatchObject({ created: ['Topics/Topics.md', 'Topics/Sun.md'] });
  });

  test('may be index notes all the same', async () => {
    await rebuild();
    exclude(['Topics/']);
    writeFiles(root, { 'Four.md': listed('Sun') });
    expect(reportOf(await rebuild())).toMatchObject({ created: [], updated: ['Topics/Topics.md', 'Topics/Sun.md'] });
  });

  test('what in the list is no expression is named, and the rest holds', async () => {
    writeFiles(root, { 'Four.md': listed('Sun') });
    exclude(['/[/', 'Two.md']);
    const { exitCode, stderr } = await rebuild();
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringMatching(/^\.obsidian\/app\.json: .*\/\[\/.*passed over.*\n$/),
    ]);
    expect(text('Topics/Sun.md')).not.toContain('[[Two]]');
  });
});

describe('copies that sync services make', () => {
  const COPY = '(Conflicted copy PC 202401021234)';

  test('of notes are no entries, and are told', async () => {
    writeFiles(root, {
      [`One ${COPY}.md`]: text('One.md'),
      'Two.sync-conflict-20240102-123456-ABCDEF7.md': text('Two.md'),
      "Gone (Anna's conflicted copy 2024-01-02).md": listed('Sun'),
      [`Loose ${COPY}.md`]: '',
    });
    expect(reportOf(await rebuild())).toMatchObject({ notes: 3, unsorted: 0 });
    expect(text('Topics/Sun.md')).toContain('3 notes');
    expect(text('Topics/Sun.md')).not.toMatch(/onflict/);
    expect(text('Topics/Topics.md')).not.toMatch(/onflict/);
    expect((await check())['lists']).toMatchObject({
      copies: [
        { path: "Gone (Anna's conflicted copy 2024-01-02).md", original: null },
        { path: `Loose ${COPY}.md`, original: null },
        { path: `One ${COPY}.md`, original: 'One.md' },
        { path: 'Two.sync-conflict-20240102-123456-ABCDEF7.md', original: 'Two.md' },
      ],
    });
    const { exitCode, stdout } = await cli(['check', root]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Copies from sync conflicts (4)\n`);
    expect(stdout).toContain(`  One ${COPY}.md: A sync service made this copy of One.md`);
  });

  test.each([
    `Topics/Sun ${COPY}.md`,
    'Topics/Sun.sync-conflict-20240102-123456-ABCDEF7.md',
    'Topics/Sun (1).md',
    'Topics/Sun 2.md',
    'Topics/Sun-DESKTOP-A1B2.md',
    'Topics/Sun_conf(1).md',
    'A/Sun (1).md',
  ])('of index notes do not take over: %s', async (name) => {
    await rebuild();
    const copy = text('Topics/Sun.md');
    writeFiles(root, { [name]: copy, 'Four.md': listed('Sun') });
    expect(reportOf(await rebuild())).toMatchObject({ created: [], updated: ['Topics/Topics.md', 'Topics/Sun.md'] });
    expect(text('Topics/Sun.md')).toContain('[[Four]]');
    expect(text(name)).toBe(copy);
    expect(text('Topics/Topics.md')).toContain('- [[Sun]] (4)');
    expect(await check()).toMatchObject({
      orphaned: [],
      lists: { doubles: [{ topic: 'Sun', used: 'Topics/Sun.md', others: [name] }] },
    });
  });

  test('of the home index do not take over', async () => {
    await rebuild();
    writeFiles(root, { 'Topics/Topics (1).md': text('Topics/Topics.md'), 'Four.md': listed('Sun') });
    expect(reportOf(await rebuild())).toMatchObject({ created: [], updated: ['Topics/Topics.md', 'Topics/Sun.md'] });
  });

  test('of an index note whose topic is gone are told as copies alone', async () => {
    const gone = '---\ntopic-index: Gone\n---\n<!-- topic-atlas:begin -->\n<!-- topic-atlas:end -->\n';
    writeFiles(root, { 'Gone.md': gone, 'Gone (1).md': gone, [`Gone ${COPY}.md`]: gone });
    expect(await check()).toMatchObject({
      orphaned: ['Gone.md'],
      lists: { copies: [{ path: 'Gone (1).md' }, { path: `Gone ${COPY}.md` }] },
    });
  });

  test('where the index note itself is gone, a new one is made', async () => {
    await rebuild();
    renameSync(at('Topics/Sun.md'), at(`Topics/Sun ${COPY}.md`));
    expect(reportOf(await rebuild())).toMatchObject({ created: ['Topics/Sun.md'] });
    expect((await check())['lists']).toMatchObject({ copies: [{ original: 'Topics/Sun.md' }] });
  });

  test('an index note that is listed by its own property lists no copy of itself', async () => {
    await rebuild();
    const own = text('Topics/Sun.md').replace('topic-index', 'topics: Sun\ntopic-index');
    writeFiles(root, { 'Topics/Sun.md': own, 'Topics/Sun (1).md': own });
    await rebuild();
    expect(text('Topics/Sun.md')).toContain('4 notes');
  });

  test('names that people give are no copies', async () => {
    const names = ['Chapter', 'Chapter 2', 'Chapter 3', 'Family (1)', 'Family', 'Lecture-ML', 'Lecture', 'Review 2024'];
    writeFiles(root, Object.fromEntries(names.map((name) => [`${name}.md`, listed('Sun')])));
    expect(reportOf(await rebuild())).toMatchObject({ notes: names.length + 3 });
    for (const name of names) expect(text('Topics/Sun.md')).toContain(`- [[${name}]]`);
    expect((await check())['lists']).toMatchObject({ copies: [] });
  });

  test('a number makes a copy where the note beside it is the same', async () => {
    const long = `---\ntopics: Sun\ndescription: How the light of a star comes about, and why it lasts.\n---\n${'A long paragraph. '.repeat(9)}\n\n${'Another paragraph of it. '.repeat(7)}\n`;
    writeFiles(root, { 'Star.md': long, 'Star (1).md': long.replace('and why', 'and also why') });
    expect(reportOf(await rebuild())).toMatchObject({ notes: 5 });
    writeFiles(root, { 'Star.md': long, 'Star (1).md': long });
    expect(reportOf(await rebuild())).toMatchObject({ notes: 4 });
  });
});

describe('settings', () => {
  test('are not looked for where a package manager keeps its plugins', async () => {
    writeFiles(root, {
      '.yarn/plugins/x.cjs': '',
      '.config/app.json': '{}',
      '.config/plugins/topic-atlas/data.json': '{"index":{"folder":"Maps"}}',
    });
    expect(reportOf(await rebuild())).toMatchObject({ created: ['Maps/Topics.md', 'Maps/Sun.md'] });
  });

  test.each<[what: string, shut: string, said: RegExp]>([
    ['the folder', '.obsidian', /^topic-atlas: .*\.obsidian cannot be read \(EACCES\)/],
    ["the plugin's folder", '.obsidian/plugins/topic-atlas', /^topic-atlas: .*data\.json cannot be read \(EACCES\)/],
  ])('that may not be read stop everything: %s', async (_what, shut, said) => {
    writeFiles(root, { '.obsidian/plugins/topic-atlas/data.json': '{}' });
    chmodSync(root, 0o777);
    chmodSync(at(shut), 0);
    await withoutPrivileges(async () => {
      for (const command of ['rebuild', 'check', 'inspect']) {
        const { exitCode, stdout, stderr } = await cli([command, root]);
        expect([exitCode, stdout, stderr.split('\n').length]).toEqual([3, '', 2]);
        expect(stderr).toMatch(said);
      }
    });
    expect(existsSync(at('Topics'))).toBe(false);
  });

  test.each(['.obsidian/.app.json.icloud', '.obsidian/plugins/topic-atlas/.data.json.icloud'])(
    'that are in the cloud stop everything: %s',
    async (name) => {
      writeFiles(root, { [name]: '' });
      const { exitCode, stdout, stderr } = await rebuild();
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^topic-atlas: .*(app|data)\.json are in the cloud.*\n$/);
      expect(existsSync(at('Topics'))).toBe(false);
    },
  );

  test('of another file do where there are none', async () => {
    writeFiles(root, { 'other.json': '{"index":{"folder":"Maps"}}' });
    expect(reportOf(await rebuild('--settings', at('other.json')))).toMatchObject({
      created: ['Maps/Topics.md', 'Maps/Sun.md'],
    });
  });
});
