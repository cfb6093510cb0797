import { Readable } from 'node:stream';
import { run } from '../../pkg/cli/cli/run';
import { cli } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

test.each([[['--help']], [['-h']], [['help']]])('%j shows the commands', async (argv) => {
  const { exitCode, stdout, stderr } = await cli(argv);
  expect([exitCode, stderr]).toEqual([0, '']);
  for (const command of ['rebuild', 'check', 'inspect', 'metadata', 'card', 'related', 'suggest'])
    expect(stdout).toContain(`  ${command} `);
  expect(stdout).toContain('Exit codes: 0 ');
});

test.each([[['rebuild', '--help']], [['--help', 'rebuild']], [['help', 'rebuild']]])(
  '%j shows the options of a command',
  async (argv) => {
    const { exitCode, stdout } = await cli(argv);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: topic-atlas rebuild VAULT \[options\]\n/);
    expect(stdout).toContain('--dry-run');
    expect(stdout).not.toContain('--limit');
  },
);

test('without a command the help goes where errors go', async () => {
  expect(await cli([])).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('Usage:') as string });
});

test('the version is one line', async () => {
  expect(await cli(['--version'])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

test.each<[string, string[], RegExp]>([
  ['a command that is none', ['build', 'x'], /no command "build".*rebuild, check/],
  ['a command named like a member of objects', ['constructor', 'x'], /no command "constructor"/],
  ['help for a command that is none', ['help', 'build'], /no command "build"/],
  ['an option that is none', ['rebuild', 'x', '--wet-run'], /no option --wet-run/],
  ['a letter that is no option', ['rebuild', 'x', '-j'], /no option -j/],
  ['an option of another command', ['rebuild', 'x', '--limit', '3'], /rebuild has no option --limit/],
  ['no vault', ['rebuild'], /rebuild needs VAULT/],
  ['a vault whose name is empty', ['rebuild', ''], /rebuild needs VAULT/],
  ['two vaults', ['rebuild', 'x', 'y'], /"y"/],
  ['a switch with a value', ['rebuild', 'x', '--json=yes'], /--json takes no value/],
  ['an option without its value', ['inspect', 'x', '--note'], /--note needs a value/],
  ['an option whose value was forgotten', ['inspect', 'x', '--note', '--json'], /--note needs a value/],
  ['an empty value', ['rebuild', 'x', '--settings='], /--settings needs a value/],
  ['an option given twice', ['inspect', 'x', '--note', 'a', '--note=b'], /--note is given more than once/],
  ['a limit in words', ['related', 'x', '--limit', 'ten'], /--limit needs a whole number from 1 on, not "ten"/],
  ['no notes at all', ['related', 'x', '--limit', '0'], /--limit needs/],
  ['a number below zero', ['related', 'x', '--limit', '-3'], /--limit needs a whole number from 1 on, not "-3"/],
  ['a condition of blanks', ['check', 'x', '--without', '  '], /--without "  " should be a property/],
  [
    'a tag with a space',
    ['check', 'x', '--without', 'a', '--without', '#a b'],
    /--without "#a b" should be a property/,
  ],
  ['two conditions in one', ['check', 'x', '--only', 'a, b'], /--only "a, b" should be a property/],
  ['a name that steers the terminal', ['\u001b[2J\n'], /no command "\ufffd\[2J\ufffd"/],
])('%s: one line, and exit code 2', async (_reason, argv, message) => {
  const { exitCode, stdout, stderr } = await cli(argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
  expect(stderr.split('\n')).toHaveLength(2);
});

test.each([['inspect'], ['related'], ['suggest']])(
  '%s can be stopped while it lists, and ends when nobody reads any more',
  async (command) => {
    const root = temporaryFolder(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`Note ${i}.md`, `---\ntopics: ${i < 6 ? 'A' : '[]'}\n---\nText ${i}.`]),
      ),
    );
    const listed = async (
      then: (world: { stop: () => void; close: () => void }) => void,
    ): Promise<{ lines: number; code: number }> => {
      const controller = new AbortController();
      const stdout = {
        isTerminal: false,
        isClosed: false,
        columns: 80,
        lines: 0,
        write: (text: string) => {
          if (stdout.lines === 0)
            setImmediate(() =>
              then({
                stop: () => controller.abort(),
                close: () => {
                  stdout.isClosed = true;
                },
              }),
            );
          stdout.lines += text.split('\n').length - 1;
        },
      };
      const io = {
        stdout,
        stderr: { ...stdout, write: () => undefined },
        stdin: Readable.from([]),
        signal: controller.signal,
        now: () => 0,
      };
      // What was answered once would be said again at once.
      const code = await run([command, root, '--json', '--no-cache'], io);
      return { lines: stdout.lines, code };
    };
    expect((await listed(() => undefined)).lines).toBeGreaterThan(50);
    const stopped = await listed(({ stop }) => stop());
    expect([stopped.lines < 30, stopped.code]).toEqual([true, 130]);
    const closed = await listed(({ close }) => close());
    expect([closed.lines < 30, closed.code]).toEqual([true, 0]);
    removeFolder(root);
  },
);
