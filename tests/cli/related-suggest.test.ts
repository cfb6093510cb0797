import { cli, jsonLines, type Outcome } from '../support/cli';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

const kernel = (i: number): string =>
  `---\ntopics: Kernels\n---\nA kernel is an inner product in some feature space, number ${i}. [[Kernel ${(i + 1) % 6}]]\n`;
const sailing = (i: number): string =>
  `---\ntopics: Sailing\n---\nThe wind, the mast and the harbour of day ${i}. [[Boat ${(i + 1) % 6}]]\n`;

const FILES = {
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`Kernel ${i}.md`, kernel(i)])),
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`Boat ${i}.md`, sailing(i)])),
  'Lost.md': 'An inner product in a feature space: a kernel. See [[Kernel 1]] and [[Kernel 2]].\n',
  'Hidden.md': '---\ntopic-atlas: ignore\n---\nA kernel, an inner product, a feature space.\n',
};

describe('on a small vault', () => {
  let root: string;
  beforeAll(async () => {
    root = temporaryFolder(FILES);
    await cli(['rebuild', root]);
  });
  afterAll(() => removeFolder(root));
  const json = async (...argv: string[]): Promise<unknown[]> => jsonLines((await cli([...argv, '--json'])).stdout);

  test('every note but index notes is ranked, and none is near itself or what it is linked with', async () => {
    const found = (await json('related', root)) as {
      path: string;
      related: { path: string; score: number; reasons: string[] }[];
    }[];
    expect(found.map(({ path }) => path)).toEqual(Object.keys(FILES).sort());
    for (const { path, related } of found) {
      expect(related.length).toBeLessThanOrEqual(10);
      expect(related.map((one) => one.path)).not.toContain(path);
      expect(related.map((one) => one.path)).not.toContain('Hidden.md');
      for (const { score, reasons } of related) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every((reason) => reason !== '' && !/[{}]|undefined/.test(reason))).toBe(true);
      }
    }
    const lost = found.find(({ path }) => path === 'Lost.md')?.related.map((one) => one.path) ?? [];
    expect(lost[0]).toMatch(/^Kernel [0345]/);
    expect(lost).not.toContain('Kernel 1.md');
  });

  test('one note, and no more near it than asked for', async () => {
    expect(await json('related', root, '--note', 'Lost', '--limit', '2')).toMatchObject([
      { path: 'Lost.md', related: [{}, {}] },
    ]);
  });

  test('topics for what is unsorted', async () => {
    const found = (await json('suggest', root)) as {
      path: string;
      suggestions: { topic: string; reasons: string[] }[];
    }[];
    expect(found.map(({ path }) => path)).toEqual(['Lost.md']);
    expect(found[0]?.suggestions[0]).toMatchObject({
      topic: 'Kernels',
      reasons: expect.arrayContaining(['Linked with its notes: Kernel 1, Kernel 2']) as string[],
    });
  });

  test('topics for a note that is sorted, when it is asked for', async () => {
    expect(await json('suggest', root, '--note', 'Boat 3.md', '--limit', '1')).toMatchObject([
      { path: 'Boat 3.md', suggestions: [{ topic: 'Sailing' }] },
    ]);
  });

  test.each(['related', 'suggest', 'inspect'])('%s: a note that is not there is wrong use', async (command) => {
    expect(await cli([command, root, '--note', 'Nowhere'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('no note "Nowhere"') as string,
    });
  });

  test.each([
    ['related', 'Lost.md\n  0.'],
    ['suggest', 'Lost.md\n  '],
  ])('%s for a person', async (command, start) => {
    const { exitCode, stdout }: Outcome = await cli([command, root, '--note', './Lost.md']);
    expect(exitCode).toBe(0);
    expect(stdout.startsWith(start)).toBe(true);
  });

  test.each(['related', 'suggest', 'inspect', 'check'])('%s writes the same twice', async (command) => {
    const [one, two] = [await cli([command, root, '--json']), await cli([command, root, '--json'])];
    expect(two).toEqual(one);
  });
});
