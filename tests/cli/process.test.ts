import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli, start, type Ended } from '../support/built-cli';
import { cli as here, jsonLines } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(120_000);

const NOTES = 600;
const TOPICS = 200;

const FILES = Object.fromEntries(
  Array.from({ length: NOTES }, (_, i) => [
    `Note ${i}.md`,
    `---\ntopics: Topic ${i % TOPICS}\nproblem: "Problem ${i}: ${'long '.repeat(30)}"\n---\n[[Note ${(i * 7) % NOTES}]]\n`,
  ]),
);

/** What a person wrote stands around this region of an index note that is there from the start. */
const MINE = `---\ntopic-index: Topic 0\n---\nMine before.\n\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end -->\n\nMine after, without an end`;

let built: string;
let cli: string;
beforeAll(async () => {
  built = temporaryFolder();
  cli = await buildCli(built);
});
afterAll(() => removeFolder(built));

describe('the program', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder({ ...FILES, 'Mine.md': MINE });
  });
  afterEach(() => removeFolder(root));

  const notes = (): Map<string, string> =>
    new Map(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && statSync(path.join(root, name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
    );
  const leftovers = (): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

  /** Every note is as it was, or an index note from begin to end. */
  const expectAllWhole = (): void => {
    for (const [name, text] of notes()) {
      if (name in FILES) expect(text).toBe(FILES[name]);
      else
        expect(text).toMatch(
          /^---\ntopic-index: [^\n]+\n---\n[^]*<!-- topic-atlas:begin -->\n[^]*<!-- topic-atlas:end(?: [0-9a-f]{8})? -->/,
        );
    }
    const mine = notes().get('Mine.md') ?? '';
    expect(mine.startsWith(MINE.slice(0, MINE.indexOf('<!--')))).toBe(true);
    expect(mine.endsWith('\n\nMine after, without an end')).toBe(true);
  };

  test('has a version and exit codes', async () => {
    expect(await start(cli, ['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' });
    expect(await start(cli, ['rebuild', '/nowhere'])).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^topic-atlas: .*\/nowhere.*\n$/) as string,
    });
    expect(await start(cli, ['rebuid'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('writes the same with a worker and without', async () => {
    const { code, stdout, stderr } = await start(cli, ['rebuild', root, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(jsonLines(stdout)).toMatchObject([
      { notes: NOTES, topics: TOPICS, created: { length: TOPICS }, updated: ['Mine.md'] },
    ]);
    expectAllWhole();
    expect(await here(['check', root])).toMatchObject({ exitCode: 0 });
    expect(leftovers()).toEqual([]);
  });

  test('is quiet when nobody reads any more', async () => {
    let seen = 0;
    const ended = await start(cli, ['inspect', root, '--json'], (child) => {
      child.stdout?.once('data', (text: string) => {
        seen = text.length;
        child.stdout?.destroy();
      });
    });
    expect(seen).toBeGreaterThan(0);
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  const FULL = '/dev/full';
  const whereFull = existsSync(FULL) ? test.each([['inspect', '--json'], ['help']]) : test.skip.each([['']]);
  whereFull('says so in one line when its output cannot be written: %s', (command, ...more) => {
    const full = openSync(FULL, 'w');
    const given = command === 'help' ? [command] : [command, root, ...more];
    const { status, stderr } = spawnSync(process.execPath, [cli, ...given], {
      stdio: ['ignore', full, 'pipe'],
      env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      3,
      'topic-atlas: The output cannot be written (ENOSPC). Check where it goes to.\n',
    ]);
  });

  /** Ends a rebuild as it is about to give so many index notes their names: a machine's pace decides nothing. */
  const stopped = (count: number, signal: NodeJS.Signals): Promise<Ended> => {
    const stop = path.join(built, 'stop.mjs');
    writeFileSync(
      stop,
      `import fs from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      const { link } = fs;
      let count = 0;
      fs.link = async (from, to) => {
        if (++count === ${count}) process.kill(process.pid, '${signal}');
        await link(from, to);
      };
      syncBuiltinESMExports();`,
    );
    return start('--import', [pathToFileURL(stop).href, cli, 'rebuild', root]);
  };

  test('stops at Ctrl-C with every note whole, and says so', async () => {
    const { code, stderr } = await stopped(3, 'SIGINT');
    expect(stderr).toBe('Stopped. What was written is whole; run the command again for the rest.\n');
    expect(code).toBe(130);
    expectAllWhole();
    expect(leftovers()).toEqual([]);
    expect(notes().size).toBeLessThan(NOTES + 1 + TOPICS);
    await start(cli, ['rebuild', root]);
    expect(await start(cli, ['check', root])).toMatchObject({ code: 0 });
  });

  test('may be killed at any moment: every note is whole, and the next run ends what was begun', async () => {
    for (const count of [1, 5, 25]) {
      expect((await stopped(count, 'SIGKILL')).signal).toBe('SIGKILL');
      expectAllWhole();
    }
    await start(cli, ['rebuild', root]);
    expect(await start(cli, ['check', root])).toMatchObject({ code: 0 });
    expectAllWhole();
    expect(notes().size).toBe(NOTES + 1 + TOPICS);
  });
});
