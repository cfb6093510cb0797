import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../e2e/eventually';
import { buildCli, start, type Ended } from '../support/built-cli';
import { cli as here, jsonLines } from '../support/cli';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

// A process of its own, on a machine that may be busy.
jest.setTimeout(120_000);

let built: string;
let cli: string;
beforeAll(async () => {
  built = temporaryFolder();
  cli = await buildCli(built);
});
afterAll(() => removeFolder(built));

let root: string;
beforeEach(() => {
  root = temporaryFolder({
    'a.md': '---\ntopics: [One]\n---\n',
    'F/b.md': '---\ntopics: [One]\n---\n',
    '.obsidian/plugins/topic-atlas/data.json': '{"version":1,"topics":{"t":{"name":"One"}}}',
  });
});
afterEach(() => removeFolder(root));

const index = (): string => readFileSync(path.join(root, 'Topics/One.md'), 'utf8');

type Meddle = (stop: () => void, said: () => string) => Promise<void>;

/** Follows the vault while `meddle` changes it, and ends as that wants it. */
async function following(meddle: Meddle, ...options: string[]): Promise<Ended> {
  let meddling: Promise<void> = Promise.resolve();
  const ended = await start(cli, ['rebuild', root, '--watch', ...options], (child) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const stop = (): boolean => child.kill('SIGINT');
    meddling = meddle(stop, () => said).catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    });
  });
  await meddling;
  return ended;
}

test('index notes follow the vault until Ctrl-C, and each time it is said what was written', async () => {
  const { code, stdout, stderr } = await following(async (stop) => {
    await eventually(() => expect(index()).toContain('[[b]]'));
    writeFiles(root, { 'c.md': '---\ntopics: [One]\n---\n' });
    await eventually(() => expect(index()).toContain('[[c]]'));
    writeFiles(root, { 'New/Below/d.md': '---\ntopics: [One]\n---\n' });
    await eventually(() => expect(index()).toContain('[[d]]'));
    renameSync(path.join(root, 'F/b.md'), path.join(root, 'F/renamed.md'));
    await eventually(() => expect(index()).toContain('[[renamed]]'));
    rmSync(path.join(root, 'New'), { recursive: true });
    await eventually(() => expect(index()).not.toContain('[[d]]'));
    mkdirSync(path.join(root, 'New/Below'), { recursive: true });
    writeFiles(root, { 'New/Below/again.md': '---\ntopics: [One]\n---\n' });
    await eventually(() => expect(index()).toContain('[[again]]'));
    stop();
  }, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [first, ...others] = jsonLines(stdout) as { created: string[]; updated: string[] }[];
  expect(first?.created).toContain('Topics/One.md');
  expect(others.length).toBeGreaterThanOrEqual(5);
  for (const { updated } of others) expect(updated).toContain('Topics/One.md');
});

test('settings that change are followed; while they are half there it is said once, and nothing is written', async () => {
  const settings = path.join(root, '.obsidian/plugins/topic-atlas/data.json');
  const whole = readFileSync(settings, 'utf8');
  const { code, stdout, stderr } = await following(async (stop) => {
    await eventually(() => expect(index()).toContain('[[b]]'));
    writeFileSync(settings, whole.slice(0, 20));
    writeFiles(root, { 'c.md': '---\ntopics: [One]\n---\n' });
    writeFileSync(settings, whole.replace('{"name":"One"}', '{"name":"One","layout":"table"}'));
    await eventually(() => expect(index()).toMatch(/^\| .*\[\[c\]\]/m));
    stop();
  });
  expect(code).toBe(0);
  expect(stdout).toContain(`Following ${root}. Ctrl-C ends it.\n`);
  expect(stderr.split('\n').length).toBeLessThanOrEqual(2);
});

test('settings whose folder is made later are followed, too', async () => {
  rmSync(path.join(root, '.obsidian'), { recursive: true });
  writeFiles(root, { 'c.md': '---\ntopics: [One]\n---\n' });
  const { code } = await following(async (stop, said) => {
    await eventually(() => expect(said()).toContain('Following'));
    mkdirSync(path.join(root, '.obsidian'));
    writeFiles(root, { '.obsidian/plugins/topic-atlas/data.json': '{"version":1,"index":{"layout":"table"}}' });
    await eventually(() => expect(index()).toMatch(/^\| .*\[\[c\]\]/m));
    stop();
  });
  expect(code).toBe(0);
});

test('where the folder vanishes, it ends with one message', async () => {
  const { code, stderr } = await following(async (_stop, said) => {
    // Until then it writes.
    await eventually(() => expect(said()).toContain('Following'));
    rmSync(root, { recursive: true });
  });
  expect(code).toBe(3);
  // A pass that is under way meanwhile may say of notes that they cannot be read.
  const ends = stderr.split('\n').filter((line) => line.startsWith('topic-atlas: '));
  expect(ends).toEqual([`topic-atlas: There is no folder ${root}. Name the folder that holds your notes.`]);
});

test('it does not go with a run that writes nothing', async () => {
  expect(await here(['rebuild', root, '--watch', '--dry-run'])).toMatchObject({
    exitCode: 2,
    stderr: 'topic-atlas: The option --watch writes, so it does not go with --dry-run. Leave one of them out.\n',
  });
});
