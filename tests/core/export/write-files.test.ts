import fc from 'fast-check';
import type { Page } from '../../../src/core/export/document';
import { planFiles, writeFiles, type ExportFolder } from '../../../src/core/export/write-files';

const LIST = 'atlas-files.json';
const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 200);

class MemoryFolder implements ExportFolder {
  readonly files = new Map<string, string>();
  writes = 0;
  /** So many writes succeed; then the machine is off. */
  left = Infinity;

  read(path: string): Promise<string | null> {
    return Promise.resolve(this.files.get(path) ?? null);
  }

  write(path: string, text: string): Promise<void> {
    return this.change(() => this.files.set(path, text));
  }

  remove(path: string): Promise<void> {
    return this.change(() => this.files.delete(path));
  }

  private async change(change: () => void): Promise<void> {
    await Promise.resolve();
    if (this.left-- <= 0) throw new Error('off');
    this.writes++;
    change();
  }
}

const pagesOf = (texts: Readonly<Record<string, string>>): Page[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

/** Exports; answers with the file that barred the way. */
async function write(folder: MemoryFolder, texts: Readonly<Record<string, string>>): Promise<string | null> {
  const plan = await planFiles(pagesOf(texts), folder);
  if ('foreign' in plan) return plan.foreign;
  await writeFiles(plan, folder);
  return null;
}

const withoutList = ({ files }: MemoryFolder): Record<string, string> =>
  Object.fromEntries(Array.from(files).filter(([path]) => path !== LIST));

test('a second export writes what is new, deletes what is gone, and then nothing', async () => {
  const folder = new MemoryFolder();
  await write(folder, { 'index.md': 'a', 'topics/x.md': 'x', 'topics/y.md': 'y' });
  await write(folder, { 'index.md': 'b', 'topics/x.md': 'x' });
  expect(withoutList(folder)).toEqual({ 'index.md': 'b', 'topics/x.md': 'x' });
  const { writes } = folder;
  await write(folder, { 'index.md': 'b', 'topics/x.md': 'x' });
  expect(folder.writes).toBe(writes);
});

test.each<[string, Record<string, string>, string]>([
  ['a file that no export wrote', { 'index.md': 'mine' }, 'index.md'],
  ['a list that is none of ours', { [LIST]: '{"name":"a web app"}' }, LIST],
  ['a list that is no JSON', { [LIST]: '<<<<<<< ours' }, LIST],
])('%s bars the way, and nothing is written', async (_reason, there, barred) => {
  const folder = new MemoryFolder();
  for (const [path, text] of Object.entries(there)) folder.files.set(path, text);
  expect(await write(folder, { 'atlas.json': '{}', 'index.md': 'a' })).toBe(barred);
  expect(Object.fromEntries(folder.files)).toEqual(there);
});

test('a page that was changed since bars the way; one that is wanted no more stays, and is theirs from then on', async () => {
  const folder = new MemoryFolder();
  await write(folder, { 'index.md': 'a', 'topics/x.md': 'x' });
  folder.files.set('topics/x.md', 'x and a remark');
  expect(await write(folder, { 'index.md': 'b', 'topics/x.md': 'z' })).toBe('topics/x.md');
  expect(folder.files.get('index.md')).toBe('a');
  expect(await write(folder, { 'index.md': 'b' })).toBeNull();
  expect(withoutList(folder)).toEqual({ 'index.md': 'b', 'topics/x.md': 'x and a remark' });
  expect(folder.files.get(LIST)).not.toContain('topics/x.md');
});

test('a file that says already what it is to say is no bar, whoever wrote it, whatever its line ends', async () => {
  const folder = new MemoryFolder();
  folder.files.set('index.md', 'a\r\nb\r\n');
  expect(await write(folder, { 'index.md': 'a\nb\n' })).toBeNull();
  expect(folder.files.get('index.md')).toBe('a\r\nb\r\n');
  expect(await write(folder, { 'index.md': 'c\n' })).toBeNull();
  expect(folder.files.get('index.md')).toBe('c\n');
});

test.each(['../secret.md', '/etc/x.md', 'topics/../../x.md', '.hidden.md', 'notes.txt', 'C:x.md', 'a/b.md'])(
  'a list that names %s has nothing deleted',
  async (path) => {
    const folder = new MemoryFolder();
    await write(folder, { 'index.md': 'a' });
    const list = folder.files.get(LIST) ?? '';
    folder.files.set(LIST, list.replace('"index.md"', JSON.stringify(path)));
    folder.files.set(path, 'a');
    await write(folder, { 'index.md': 'a' });
    expect(folder.files.get(path)).toBe('a');
  },
);

const texts = fc.dictionary(
  fc.constantFrom('index.md', 'atlas.json', 'topics/a.md', 'topics/b.md', 'topics/c.md'),
  fc.constantFrom('one', 'two', 'three'),
  { noNullPrototype: true },
);

test('wherever an export is cut off, the next one completes it, and files of others are as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, fc.nat({ max: 9 })), { maxLength: 4 }), texts, async (cut, wanted) => {
      const folder = new MemoryFolder();
      folder.files.set('theirs.md', 'theirs');
      for (const [some, left] of cut) {
        folder.left = left;
        await write(folder, some).catch(() => undefined);
      }
      folder.left = Infinity;
      expect(await write(folder, wanted)).toBeNull();
      expect(withoutList(folder)).toEqual({ ...wanted, 'theirs.md': 'theirs' });
    }),
    { numRuns: RUNS },
  );
});
