import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { parseNotes, type PoolOptions } from '../../pkg/cli/folder/parse-pool';
import { DEFAULT_CARD_NAMES } from '../../src/core/cards/card-names';
import { knownNote, type KnownNote } from '../../pkg/cli/folder/known-note';
import type { NoteFile, ReadNote } from '../../pkg/cli/folder/read-note';
import { wholeNote } from '../support/whole-note';

let folder = '';
let worker = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-pool-'));
  worker = at('parse-worker.mjs');
  buildSync({
    entryPoints: ['pkg/cli/folder/parse-worker.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const known = (path: string, text: string): KnownNote => knownNote(path, text, DEFAULT_CARD_NAMES);

/** As it is read from its file. */
const inFull = (read: ReadNote): ReadNote => ('note' in read ? { ...read, note: wholeNote(read.note) } : read);

function write(count: number): NoteFile[] {
  return Array.from({ length: count }, (_, i) => {
    writeFileSync(at(`${i}.md`), `---\nnumber: ${i}\n---\n# Note ${i}\n[[${i + 1}]]\n`);
    return { path: `vault/${i}.md`, file: at(`${i}.md`) };
  });
}

test.each<[string, () => PoolOptions]>([
  ['in this thread', () => ({ workerFile: null })],
  ['in three threads', () => ({ workerFile: worker, threads: 3, notesPerThread: 100 })],
  ['in this thread where nothing is built', () => ({})],
  ['where the workers cannot start', () => ({ workerFile: at('missing.mjs'), threads: 3, notesPerThread: 100 })],
])('every note is read, in order, %s', async (_name, options) => {
  const files = write(600);
  const notes = await parseNotes(files, options());
  expect(notes.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(notes.map(inFull)).toEqual(
    files.map(({ path }, i) => ({ path, note: known(path, `---\nnumber: ${i}\n---\n# Note ${i}\n[[${i + 1}]]\n`) })),
  );
});

test('where a worker fails in the middle, the others do its part', async () => {
  const failing = at('failing.mjs');
  writeFileSync(
    failing,
    "import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => { throw new Error('on purpose'); });",
  );
  const files = write(600);
  const notes = await parseNotes(files, { workerFile: failing, threads: 3, notesPerThread: 100 });
  expect(notes.filter((note) => 'note' in note)).toHaveLength(600);
});

test('what is wrong with a file is said, and nothing is lost for it', async () => {
  const [good] = write(1);
  mkdirSync(at('folder.md'));
  const named = (name: string): NoteFile => ({ path: name, file: at(name) });
  const notes = await parseNotes([named('gone.md'), named('folder.md'), good ?? named('0.md')]);
  expect(notes.map((note) => ('notice' in note ? `${note.notice.kind} ${note.notice.detail ?? ''}` : 'read'))).toEqual([
    'unreadable ENOENT',
    'unreadable EISDIR',
    'read',
  ]);
});

test('the text is what the app sees: a byte order mark counts, and what is no UTF-8 is replaced', async () => {
  writeFileSync(at('mark.md'), '\ufeff# Head [[a]]');
  writeFileSync(at('bytes.md'), Buffer.from([0x23, 0x61, 0xff, 0x62, 0x20, 0xc3]));
  const [mark, bytes] = (await parseNotes(['mark.md', 'bytes.md'].map((name) => ({ path: name, file: at(name) })))).map(
    inFull,
  );
  expect(mark).toEqual({ path: 'mark.md', note: known('mark.md', '\ufeff# Head [[a]]') });
  const read = known('bytes.md', '#a\ufffdb \ufffd');
  const facts = { ...read.facts, misread: [{ kind: 'misread', how: 'encoding' }] };
  expect(bytes).toEqual({ path: 'bytes.md', note: { ...read, facts } });
});

test('progress goes up to all of them, and a signal stops it', async () => {
  const files = write(300);
  const done: number[] = [];
  await parseNotes(files, { onProgress: (count, total) => done.push(count / total) });
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done[done.length - 1]).toBe(1);

  const controller = new AbortController();
  const stopped = parseNotes(files, {
    signal: controller.signal,
    workerFile: worker,
    threads: 2,
    notesPerThread: 100,
    onProgress: () => controller.abort(new Error('stop')),
  });
  await expect(stopped).rejects.toThrow('stop');
});
