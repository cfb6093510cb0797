import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DEFAULT_CARD_NAMES, type CardNames } from '../../src/core/cards/card-names';
import type { Saying } from '../../src/core/cards/sayings';
import { NoteCache } from '../../pkg/cli/folder/note-cache';
import { packNote, PackedNote } from '../../pkg/cli/folder/note-record';
import { knownNote, wholeReading, type KnownNote } from '../../pkg/cli/folder/known-note';
import { sumOf } from '../../pkg/cli/folder/look';
import { FolderVault } from '../../pkg/cli/folder/vault';
import { wholeNote } from '../support/whole-note';
import { removeFolder, temporaryFolder, withoutPrivileges, writeFiles } from '../support/temporary-folder';

const NOTES: Readonly<Record<string, string>> = {
  'a.md': '---\ntopics: [T]\nproblem: It is slow.\n---\n# A\n\nSee [[b|that]], ![[c]] and [[d]]. #tag\n',
  'b.md': 'First words of a note that says something. Then more.\n\n## Under\n\nText.',
  'F/c.md': '---\nup: "[[a]]"\nsummary: Long texts are slow, so we cut them.\n---\n',
};

/** Characters of the checksum at the end of a cache. */
const CHECKSUM = 40;

let root: string;
let cacheFolder: string;
let file: string;
beforeEach(() => {
  root = temporaryFolder(NOTES);
  cacheFolder = temporaryFolder();
  file = path.join(cacheFolder, 'vault/notes.jsonl');
});
afterEach(() => {
  removeFolder(root);
  removeFolder(cacheFolder);
});

interface Opened {
  readonly notes: Readonly<Record<string, KnownNote | null>>;
  /** How many notes were read, and not taken from the cache. */
  readonly read: number;
}

/** Opens the vault and keeps what is known of it, as a run does. */
async function run(at = file, names: CardNames = DEFAULT_CARD_NAMES): Promise<Opened> {
  let read = 0;
  const vault = await FolderVault.open(root, {
    cache: { file: at, program: 'one' },
    names,
    onProgress: (_done, total) => (read = total),
  });
  await vault.saveCache(() => false);
  return { notes: notesOf(vault), read };
}

const notesOf = (vault: FolderVault): Opened['notes'] =>
  Object.fromEntries(Array.from(vault.files(), ({ path: note }) => [note, wholeNote(vault.known(note))]));

const fresh = async (): Promise<Opened['notes']> => notesOf(await FolderVault.open(root));

/** Runs until all is kept: a file as new as the run is not. */
async function settle(): Promise<void> {
  while ((await run()).read > 0);
}

test('a second run reads nothing, and knows the same', async () => {
  await settle();
  const second = await run();
  expect(second).toEqual({ notes: await fresh(), read: 0 });
});

test('a note that a run wrote is not read by the next one, unless its text is another by then', async () => {
  await settle();
  const vault = await FolderVault.open(root, { cache: { file, program: 'one' } });
  await vault.create('new.md', '# New\n\nSee [[a]].');
  await vault.process('b.md', (text) => `${text} [[a]]`);
  await vault.saveCache(() => false);
  expect(await run()).toEqual({ notes: await fresh(), read: 0 });
  // The sums in the cache are those of other texts now, as if the stamps were those of other texts.
  writeFileSync(file, withOtherSums(readFileSync(file, 'utf8')));
  expect(await run()).toEqual({ notes: await fresh(), read: 2 });
});

/** A cache as it would be if what this run wrote had been changed since, within a tick of the disk's clock. */
function withOtherSums(text: string): string {
  const lines = text.slice(0, -CHECKSUM).replace(/,"[\w+/=]{28}"\]\t/g, `,"${sumOf('')}"]\t`);
  return lines + createHash('sha1').update(lines).digest('hex');
}

test('only what changed is read', async () => {
  await settle();
  writeFiles(root, { 'b.md': 'Other words.', 'new.md': '' });
  rmSync(path.join(root, 'a.md'));
  expect(await run()).toEqual({ notes: await fresh(), read: 2 });
});

const ALL = Object.keys(NOTES).length;

describe('where the cache is of no use, all is read as without one', () => {
  test.each<[string, () => void, number]>([
    ['it is cut off in the middle of a line', () => truncateSync(file, statSync(file).size >> 1), ALL],
    [
      'it is cut off at the end of a line',
      () => truncateSync(file, readFileSync(file, 'utf8').lastIndexOf('\n') + 1),
      ALL,
    ],
    ['nothing is left of it', () => truncateSync(file, 0), ALL],
    ['the disk changed a letter', () => writeFileSync(file, readFileSync(file, 'utf8').replace('slow', 'fast')), ALL],
    ['it was deleted', () => rmSync(file), ALL],
    [
      'a folder stands in its place',
      () => {
        rmSync(file);
        mkdirSync(file);
      },
      ALL,
    ],
    ['a run was killed while it wrote beside it', () => writeFileSync(`${file}.1.ab.tmp`, 'half a'), 0],
  ])('%s', async (_reason, meddle, read) => {
    await settle();
    meddle();
    expect(await run()).toEqual({ notes: await fresh(), read });
  });

  test('it was made by another program, by other settings, or is of another version', async () => {
    await settle();
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\{"version":5,"program":"one","settings":\{/);
    const stamp = { path: 'a.md', mtime: 0, size: 0, changed: 0 };
    const note = knownNote('a.md', '', DEFAULT_CARD_NAMES);
    const key = { program: 'one', settings: 1 };
    await (await NoteCache.load(file, key)).save([{ stamp, note, sum: null }], Date.now());
    expect(wholeNote((await NoteCache.load(file, key)).get(stamp, () => ''))).toEqual(note);
    expect((await NoteCache.load(file, { ...key, program: 'other' })).get(stamp, () => '')).toBeNull();
    expect((await NoteCache.load(file, { ...key, settings: 2 })).get(stamp, () => '')).toBeNull();
  });

  test('cards are looked for under other names', async () => {
    await settle();
    const names = { ...DEFAULT_CARD_NAMES, problem: ['topics'] };
    const { notes, read } = await run(file, names);
    expect(read).toBe(ALL);
    expect(notes['a.md']?.reading.sayings[0]?.card.problem).toBe('T');
  });

  test('another vault is at the same path, with notes of the same names, sizes and times', async () => {
    await settle();
    const { atime, mtime } = statSync(path.join(root, 'b.md'));
    rmSync(path.join(root, 'b.md'));
    writeFiles(root, { 'b.md': (NOTES['b.md'] ?? '').replace('First', 'Other') });
    utimesSync(path.join(root, 'b.md'), atime, mtime);
    expect(await run()).toEqual({ notes: await fresh(), read: 1 });
  });

  test('the clock was set back, so that a file is of tomorrow: it is read each time', async () => {
    await settle();
    const tomorrow = Date.now() / 1000 + 86_400;
    utimesSync(path.join(root, 'b.md'), tomorrow, tomorrow);
    expect((await run()).read).toBe(1);
    expect(await run()).toEqual({ notes: await fresh(), read: 1 });
  });

  test('a file changes again and again within one tick of the clock, and stays as long', async () => {
    for (let i = 100; i < 200; i++) {
      writeFiles(root, { 'b.md': `#tag${i}` });
      expect((await run()).notes['b.md']?.facts.tags).toEqual([`#tag${i}`]);
    }
  });
});

test('two runs at the same time leave a cache that is whole', async () => {
  await settle();
  writeFiles(root, { 'b.md': 'Other words.' });
  await Promise.all([run(), run(), run(), run()]);
  await settle();
  expect(readdirSync(path.dirname(file))).toEqual(['notes.jsonl']);
  expect(await run()).toEqual({ notes: await fresh(), read: 0 });
});

test('where nothing can be written, nothing is said and all works', async () => {
  writeFiles(cacheFolder, { 'file.txt': '' });
  expect(await run(path.join(cacheFolder, 'file.txt/notes.jsonl'))).toEqual({ notes: await fresh(), read: ALL });
  chmodSync(root, 0o755);
  await withoutPrivileges(async () => {
    expect(await run('/topic-atlas-test/notes.jsonl')).toEqual({ notes: await fresh(), read: ALL });
  });
  expect(existsSync('/topic-atlas-test')).toBe(false);
});

test('what killed runs left is taken away in the end', async () => {
  const left = `${file}.1.ab.tmp`;
  await settle();
  writeFileSync(left, 'half a');
  const longAgo = Date.now() / 1000 - 86_400;
  utimesSync(left, longAgo, longAgo);
  rmSync(path.join(root, 'b.md'));
  await run();
  expect(existsSync(left)).toBe(false);
});

describe('a note as it is kept', () => {
  const readAmongOthers = (line: string): KnownNote | null => {
    const before = Buffer.from('Ähnlich\tbefore\n');
    const bytes = Buffer.concat([before, Buffer.from(line), Buffer.from('\nand\tafter\n')]);
    return wholeNote(new PackedNote(bytes, before.length, before.length + Buffer.byteLength(line)));
  };

  test.each([
    ['properties of all kinds', '---\na: 1.5\nb: [true, null, {c: ""}]\nd: 2024-01-01\n---\n', true],
    ['no properties', 'Text', true],
    ['properties that cannot be read', '---\na: [\n---\n', true],
    ['letters of other planes, and halves of them', '---\na: "\u{1f600}"\n---\n\ud800 [[\ud800]]', true],
    ['a number that is none', '---\na: .nan\n---\n', false],
    ['a negative zero', '---\na: -0.0\n---\n', false],
  ])('%s: it is the same, or is read each time', (_reason, text, isKept) => {
    const note = knownNote('F/Title.md', text, DEFAULT_CARD_NAMES);
    const line = packNote(note);
    expect(line === null).toBe(!isKept);
    expect(line === null ? note : readAmongOthers(line)).toEqual(note);
  });

  test.each<[reason: string, text: string, has: (saying: Saying) => boolean]>([
    [
      'what is shown in vaults of one habit',
      '---\nsummary: Count the bees.\n---\n',
      ({ habit }) => habit !== undefined,
    ],
    [
      'what may be about a part of the note',
      'A hive needs room.\n\n## Part\n\nThe machine presents an interface to the rest of the system.\n',
      ({ isLater }) => isLater === true,
    ],
  ])('%s is told apart afterwards too', (_reason, text, has) => {
    const reading = wholeReading('Bees.md', text, DEFAULT_CARD_NAMES);
    expect(reading.sayings.some(has)).toBe(true);
    const note = { ...knownNote('Bees.md', text, DEFAULT_CARD_NAMES), reading };
    expect(readAmongOthers(packNote(note) ?? '')).toEqual(note);
  });

  test('properties that contain themselves are not kept', () => {
    const note = knownNote('a.md', '', DEFAULT_CARD_NAMES);
    const properties: Record<string, unknown> = {};
    properties['self'] = properties;
    expect(packNote({ ...note, facts: { ...note.facts, properties } })).toBeNull();
  });
});
