import path from 'node:path';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { cli } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

const NOTE = '---\ntags: [ml]\n---\n# Title\n\nA [[link]].\n';

describe('metadata', () => {
  let root: string;
  beforeEach(() => {
    root = temporaryFolder({ 'a.md': NOTE, 'crlf.md': '\ufeff# A\r\n' });
  });
  afterEach(() => removeFolder(root));
  const file = (name: string): string => path.join(root, name);

  test.each(['a.md', 'crlf.md'])('of %s is what the app holds', async (name) => {
    const { exitCode, stdout } = await cli(['metadata', file(name)]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseNote(name === 'a.md' ? NOTE : '\ufeff# A\r\n'))));
  });

  test('with --json it is one line', async () => {
    expect((await cli(['metadata', file('a.md'), '--json'])).stdout.split('\n')).toHaveLength(2);
  });

  test('from standard input, however it is cut', async () => {
    const bytes = Buffer.from('[[木😀]]');
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of bytes) {
        await Promise.resolve();
        yield Uint8Array.of(byte);
      }
    }
    const { stdout } = await cli(['metadata', '-'], { stdin: pieces() });
    expect(JSON.parse(stdout)).toMatchObject({ links: [{ link: '木😀' }] });
  });

  test('of nothing is empty', async () => {
    expect((await cli(['metadata', '-', '--json'])).stdout).toBe('{}\n');
  });

  test.each<[string, string, number, RegExp]>([
    ['no file', 'nowhere.md', 3, /no file .*nowhere\.md/],
    ['a folder', '', 3, /is a folder/],
  ])('%s: one line that says so', async (_reason, name, code, message) => {
    const { exitCode, stdout, stderr } = await cli(['metadata', file(name)]);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('properties that hold themselves are none', async () => {
    const { exitCode, stdout } = await cli(['metadata', '-'], { stdin: '---\na: &x [1, {b: *x}]\n---\n# A\n' });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sections: [{ type: 'yaml' }, { type: 'heading' }] });
    expect(JSON.parse(stdout)).not.toHaveProperty('frontmatter');
  });
});
