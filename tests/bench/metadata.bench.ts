import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { GFM, parser as lezer } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkParse from 'remark-parse';
import unified from 'unified';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { parseBlocks } from '../../pkg/cli/folder/markdown/blocks/parse';
import { Lines } from '../../pkg/cli/folder/markdown/blocks/lines';
import { Source } from '../../pkg/cli/folder/markdown/source';
import { parseNotes } from '../../pkg/cli/folder/parse-pool';
import type { NoteFile } from '../../pkg/cli/folder/read-note';
import { collectGarbage, ms, printTable, time, times } from './measure';
import { syntheticNotes } from './synthetic';

// How fast notes become metadata: beside reading the bytes, and beside Markdown libraries that only parse.

const DATA = process.env['TOPIC_ATLAS_TEST_DATA'];
/** Megabytes of the made-up vault. */
const SYNTHETIC = Number(process.argv[2] ?? 50);
/** With a folder behind it: reads that once, in a process that has read nothing before, and prints the milliseconds. */
const COLD = '--cold';
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 15;
/** Milliseconds. */
const ENOUGH = 3_000;

interface Vault {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
}

function notesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name));
}

/** Notes of real length: several of the made-up ones in a file, with the properties of the first. */
function makeVault(folder: string, megabytes: number): Vault {
  const files: string[] = [];
  let text = '';
  let size = 0;
  for (const note of syntheticNotes({ notes: megabytes * 4_000 })) {
    text += text === '' ? note.text : note.text.replace(/^---\n[^]*?\n---\n/, '');
    if (text.length < 4_000) continue;
    const file = path.join(folder, `${files.length}.md`);
    writeFileSync(file, text);
    files.push(file);
    size += Buffer.byteLength(text);
    text = '';
    if (size > megabytes * 1e6) break;
  }
  return { name: `made up, ${Math.round(size / 1e6)} MB`, folder, files };
}

const rate = (bytes: number, milliseconds: number): string => `${(bytes / 1_000 / milliseconds).toFixed(1)} MB/s`;

const markdownIt = new MarkdownIt();
const remark = unified().use(remarkParse, { commonmark: true, gfm: true }).freeze();
const lezerGfm = lezer.configure(GFM);

/**
 * What each does with a text. Only ours and remark-parse read it as the app does, and only ours makes metadata of it.
 */
const OTHERS: Readonly<Record<string, (text: string) => unknown>> = {
  '@lezer/markdown': (text) => lezerGfm.parse(text),
  'markdown-it': (text) => markdownIt.parse(text, {}),
  'micromark, mdast': (text) => fromMarkdown(text),
  'remark-parse 8': (text) => remark.parse(text),
};

/**
 * Milliseconds of the fastest run of each. They are run in turn, round by round, until each has been run a few times
 * and long enough. The fastest run is the one that the rest of the machine disturbed least.
 */
function fastest(runs: Readonly<Record<string, () => unknown>>): Map<string, number> {
  const all = Object.entries(runs).map(([name, run]) => ({ name, run, best: Infinity, spent: 0 }));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const each of all) {
      if (round >= LEAST_ROUNDS && each.spent > ENOUGH) continue;
      collectGarbage();
      const took = time(each.run);
      each.spent += took;
      each.best = Math.min(each.best, took);
    }
  }
  return new Map(all.map(({ name, best }) => [name, best]));
}

/** Milliseconds of the first pass over a vault, of which small ones never see another. */
function coldPass({ folder }: Vault): number {
  const [, bench = ''] = process.argv;
  const { stdout } = spawnSync(process.execPath, [bench, COLD, folder], { encoding: 'utf8' });
  return Number(stdout);
}

function readOnce(folder: string): number {
  const texts = notesIn(folder).map((file) => readFileSync(file, 'utf8'));
  return time(() => texts.forEach((text) => parseNote(text)));
}

function oneCore(vault: Vault): string[][] {
  const { files } = vault;
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const each = (run: (text: string) => unknown) => () => {
    for (const text of texts) run(text);
  };
  const isLarge = bytes > 10e6;
  const took = fastest({
    'reading the bytes': () => {
      for (const file of files) readFileSync(file, 'utf8');
    },
    metadata: each(parseNote),
    'of it, the blocks': each((text) => parseBlocks(Lines.all(new Source(text)))),
    ...(isLarge ? {} : Object.fromEntries(Object.entries(OTHERS).map(([other, run]) => [other, each(run)]))),
  });
  const all = [...took, ['metadata, the first pass', coldPass(vault)] as const];
  return all.map(([what, milliseconds]) => [what, ms(milliseconds), rate(bytes, milliseconds)]);
}

async function manyCores({ name, files }: Vault, workerFile: string): Promise<string[][]> {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const notes: NoteFile[] = files.map((file) => ({ path: file, file }));
  const rows: string[][] = [];
  for (const threads of [1, 2]) {
    let best = Infinity;
    for (let round = 0; round < 5; round++) {
      collectGarbage();
      const start = performance.now();
      await parseNotes(notes, { threads, workerFile, notesPerThread: 1 });
      best = Math.min(best, performance.now() - start);
    }
    rows.push([
      name,
      `reading and metadata, ${threads} ${threads === 1 ? 'core' : 'cores'}`,
      ms(best),
      rate(bytes, best),
    ]);
  }
  return rows;
}

const fill =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What makes parsers slow. Four times the text must not take much more than four times as long. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  '50,000 brackets': fill('['),
  'links in links': fill('[a]('),
  'open emphasis': fill('*a **b _c '),
  backticks: fill('`a ``b '),
  'open HTML': fill('<a b="'),
  'open comments': fill('<!-- '),
  'deep quotes': fill('>'),
  'deep lists': fill('- '),
  'lazy lines': (length) => `> - a\n${fill('b\n')(length)}`,
  'open fences': fill('```\n~~~\n'),
  'open comments of the app': fill('%%\n%% a\n'),
  footnotes: fill('[^a]: b\n'),
  tables: fill('|a|b|\n'),
  'one line': fill('word #tag [[link]] '),
  properties: (length) => `---\n${fill('- a\n')(length)}---\n`,
  'mail addresses': fill('a@b.c_'),
  NUL: fill('\0'),
  'lone surrogates': fill('\ud800#'),
  CR: fill('a\r'),
};

function hostile(): string[][] {
  return Object.entries(HOSTILE).map(([name, make]) => {
    const took = fastest({ less: () => parseNote(make(50_000)), more: () => parseNote(make(200_000)) });
    const [less = NaN, more = NaN] = took.values();
    return [name, ms(less), ms(more), times(more / less)];
  });
}

if (process.argv[2] === COLD) {
  console.log(readOnce(process.argv[3] ?? ''));
  process.exit();
}
const folder = mkdtempSync(path.join(tmpdir(), 'topic-atlas-metadata-'));
try {
  const workerFile = path.join(folder, 'parse-worker.mjs');
  buildSync({
    entryPoints: ['pkg/cli/folder/parse-worker.ts'],
    outfile: workerFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const real =
    DATA === undefined || !existsSync(path.join(DATA, 'vaults'))
      ? []
      : ['knowledge-garden/vault', 'tasks-docs', 'foam-docs'].map((name) => ({
          name,
          folder: path.join(DATA, 'vaults', name),
          files: notesIn(path.join(DATA, 'vaults', name)),
        }));
  if (real.length === 0) console.log('The real vaults are left out: set TOPIC_ATLAS_TEST_DATA.');
  const vaults: Vault[] = [...real, makeVault(folder, SYNTHETIC)];

  for (const vault of vaults) printTable(`${vault.name}: one core`, [['what', 'time', 'speed'], ...oneCore(vault)]);
  const rows = [['vault', 'what', 'time', 'speed']];
  for (const vault of vaults) rows.push(...(await manyCores(vault, workerFile)));
  printTable('One core and two', rows);
  printTable('Four times the text', [['hostile note', '50 kB', '200 kB', 'grows'], ...hostile()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
