import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { GFM, parser as lezer } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkParse from 'remark-parse';
import unified from 'unified';
import { parseNote } from '../src/folder/markdown';
import { parseBlocks } from '../src/folder/markdown/blocks/parse';
import { Lines } from '../src/folder/markdown/blocks/lines';
import { Source } from '../src/folder/markdown/source';
import { parseNotes } from '../src/folder/parse-pool';
import type { NoteFile } from '../src/folder/read-note';
import { collectGarbage, median, ms, printTable, times } from './measure';
import { syntheticNotes } from './synthetic';

// How fast notes become metadata: beside reading the bytes, and beside Markdown libraries that only parse.

const DATA = process.env['TOPIC_ATLAS_TEST_DATA'];
/** Megabytes of the made-up vault. */
const SYNTHETIC = Number(process.argv[2] ?? 50);
const ROUNDS = 5;

interface Vault {
  readonly name: string;
  readonly files: readonly string[];
}

function notesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name));
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
  return { name: `made up, ${Math.round(size / 1e6)} MB`, files };
}

const rate = (bytes: number, milliseconds: number): string => `${(bytes / 1_000 / milliseconds).toFixed(1)} MB/s`;

const markdownIt = new MarkdownIt();
const remark = unified().use(remarkParse, { commonmark: true, gfm: true }).freeze();
const lezerGfm = lezer.configure(GFM);

/** What each does with a text. Only ours and remark-parse read it as the app does, and only ours makes metadata of it. */
const OTHERS: Readonly<Record<string, (text: string) => unknown>> = {
  '@lezer/markdown': (text) => lezerGfm.parse(text),
  'markdown-it': (text) => markdownIt.parse(text, {}),
  'micromark, mdast': (text) => fromMarkdown(text),
  'remark-parse 8': (text) => remark.parse(text),
};

/** Milliseconds that the processor worked for a call: what else the machine does at the time hardly matters. */
function worked(run: () => unknown): number {
  collectGarbage();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Runs the alternatives in turn, round by round, after one round to warm up. Medians. */
function inTurn(rounds: number, runs: Readonly<Record<string, () => unknown>>): Map<string, number> {
  const took = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const one = worked(run);
      if (round > 0) took.get(name)?.push(one);
    }
  }
  return new Map([...took].map(([name, all]) => [name, median(all)]));
}

function oneCore({ name, files }: Vault): string[][] {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const each = (run: (text: string) => unknown) => () => { for (const text of texts) run(text); };
  const isLarge = bytes > 10e6;
  const took = inTurn(isLarge ? 1 : ROUNDS, {
    'reading the bytes': () => { for (const file of files) readFileSync(file, 'utf8'); },
    'metadata': each(parseNote),
    'of it, the blocks': each((text) => parseBlocks(Lines.all(new Source(text)))),
    ...(isLarge ? {} : Object.fromEntries(Object.entries(OTHERS).map(([other, run]) => [other, each(run)]))),
  });
  return [...took].map(([what, milliseconds]) => [name, what, ms(milliseconds), rate(bytes, milliseconds)]);
}

async function manyCores({ name, files }: Vault, workerFile: string): Promise<string[][]> {
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const notes: NoteFile[] = files.map((file) => ({ path: file, file }));
  const rows: string[][] = [];
  for (const threads of [1, 2]) {
    const took: number[] = [];
    for (let round = 0; round < 3; round++) {
      collectGarbage();
      const start = performance.now();
      await parseNotes(notes, { threads, workerFile });
      took.push(performance.now() - start);
    }
    rows.push([name, `reading and metadata, ${threads} ${threads === 1 ? 'core' : 'cores'}`, ms(median(took)), rate(bytes, median(took))]);
  }
  return rows;
}

const fill = (unit: string) => (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What makes parsers slow. Four times the text must not take much more than four times as long. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  '50,000 brackets': fill('['), 'links in links': fill('[a]('), 'open emphasis': fill('*a **b _c '), 'backticks': fill('`a ``b '), 'open HTML': fill('<a b="'),
  'open comments': fill('<!-- '), 'deep quotes': fill('>'), 'deep lists': fill('- '), 'lazy lines': (length) => `> - a\n${fill('b\n')(length)}`,
  'open fences': fill('```\n~~~\n'), 'open comments of the app': fill('%%\n%% a\n'), 'footnotes': fill('[^a]: b\n'), 'tables': fill('|a|b|\n'), 'one line': fill('word #tag [[link]] '),
  'properties': (length) => `---\n${fill('- a\n')(length)}---\n`, 'mail addresses': fill('a@b.c_'), 'NUL': fill('\0'), 'lone surrogates': fill('\ud800#'), 'CR': fill('a\r'),
};

function hostile(): string[][] {
  return Object.entries(HOSTILE).map(([name, make]) => {
    const took = inTurn(ROUNDS, { less: () => parseNote(make(50_000)), more: () => parseNote(make(200_000)) });
    const [less = NaN, more = NaN] = took.values();
    return [name, ms(less), ms(more), times(more / less)];
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'topic-atlas-metadata-'));
try {
  const workerFile = path.join(folder, 'parse-worker.mjs');
  buildSync({
    entryPoints: ['src/folder/parse-worker.ts'], outfile: workerFile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const real = DATA === undefined || !existsSync(path.join(DATA, 'vaults')) ? [] : ['knowledge-garden/vault', 'tasks-docs', 'foam-docs'].map((name) => ({ name, files: notesIn(path.join(DATA, 'vaults', name)) }));
  if (real.length === 0) console.log('The real vaults are left out: set TOPIC_ATLAS_TEST_DATA.');
  const vaults: Vault[] = [...real, makeVault(folder, SYNTHETIC)];

  printTable('One core, in time of the processor', [['vault', 'what', 'time', 'speed'], ...vaults.flatMap(oneCore)]);
  const rows = [['vault', 'what', 'time', 'speed']];
  for (const vault of vaults) rows.push(...await manyCores(vault, workerFile));
  printTable('One core and two, in time of the clock', rows);
  printTable('Four times the text, in time of the processor', [['hostile note', '50 kB', '200 kB', 'grows'], ...hostile()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
