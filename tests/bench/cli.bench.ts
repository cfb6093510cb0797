import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mb, median, ms, printTable, times } from './measure';
import { Processes, type Cost } from './processes';
import { realisticNotes } from './realistic';
import { syntheticTopics } from './synthetic';

// Every command in processes of their own, on made-up notes that read like a person's, beside the least that there is:
// Node alone, and a loop that reads all files. What counts is processor time, for the clock counts the machine's other
// work. `cli 1000 10000` takes these sizes, `cli 1000 related suggest` these commands alone.

const given = process.argv.slice(2);
const SIZES = given.filter((word) => /^\d+$/.test(word)).map(Number);
const ONLY = given.filter((word) => !/^\d+$/.test(word));
const CLI = path.resolve('dist/cli.mjs');
/** Each is run so often, and the median counts; the longest ones once. */
const ROUNDS = 3;
/** Milliseconds. */
const LONG = 10_000;

/** The floor: all files read, one after the other, into the same memory. */
const READ_ALL = `
  const { readdirSync, openSync, readSync, closeSync } = require('node:fs');
  const buffer = Buffer.allocUnsafe(1 << 20);
  let length = 0;
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(folder + '/' + entry.name);
      else {
        const file = openSync(folder + '/' + entry.name);
        for (let read; (read = readSync(file, buffer)) > 0; ) length += read;
        closeSync(file);
      }
    }
  };
  visit(process.argv[1]);
  process.exitCode = length > 0 ? 0 : 1;
`;

interface Vault {
  readonly root: string;
  /** One of its notes. */
  readonly note: string;
}

function makeVault(notes: number): Vault {
  const root = mkdtempSync(path.join(tmpdir(), 'topic-atlas-bench-'));
  const folders = new Set<string>();
  let note = '';
  for (const { path: file, text } of realisticNotes(notes)) {
    const folder = path.join(root, path.dirname(file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path.join(root, file), text);
    note = file;
  }
  const plugin = path.join(root, '.obsidian/plugins/topic-atlas');
  mkdirSync(plugin, { recursive: true });
  writeFileSync(path.join(plugin, 'data.json'), JSON.stringify({ version: 1, topics: syntheticTopics(notes) }));
  return { root, note };
}

function usual(run: () => Cost): Cost {
  const costs = [run()];
  while (costs.length < ROUNDS && (costs[0]?.processor ?? 0) < LONG) costs.push(run());
  const of = (key: keyof Cost): number => median(costs.map((cost) => cost[key]));
  return { clock: of('clock'), processor: of('processor'), memory: of('memory') };
}

function measure(size: number): void {
  const { root, note } = makeVault(size);
  const cache = path.join(root, '..', `${path.basename(root)}-cache`);
  const pages = path.join(root, '..', `${path.basename(root)}-pages`);
  const processes = new Processes({ XDG_CACHE_HOME: cache });
  const cli = (...args: string[]): Cost => processes.run([CLI, ...args]);
  /** What was answered is forgotten, not what is known of the notes. */
  const anew = (...args: string[]): Cost => {
    const kept = path.join(cache, 'topic-atlas');
    for (const vault of readdirSync(kept)) rmSync(path.join(kept, vault, 'answers'), { recursive: true, force: true });
    return cli(...args);
  };
  const texts = Array.from(realisticNotes(1_000), ({ text }) => JSON.stringify({ text: text.slice(0, 400) })).join(
    '\n',
  );
  const rows = [['what', 'processor', 'to reading', 'clock', 'memory']];
  let reading = NaN;
  const row = (what: string, cost: Cost): void => {
    const { processor, clock, memory } = cost;
    const ratio = Number.isNaN(reading) ? '' : times(processor / reading);
    rows.push([what, ms(processor), ratio, ms(clock), mb(memory)]);
  };
  const commands: Readonly<Record<string, () => Cost>> = {
    rebuild: () => cli('rebuild', root, '--json'),
    check: () => cli('check', root, '--json'),
    inspect: () => anew('inspect', root, '--json'),
    'inspect again': () => cli('inspect', root, '--json'),
    'inspect --note': () => cli('inspect', root, '--json', '--note', note),
    topics: () => anew('topics', root, '--json'),
    'related --note': () => cli('related', root, '--json', '--note', note),
    related: () => anew('related', root, '--json'),
    suggest: () => anew('suggest', root, '--json'),
    export: () => {
      rmSync(pages, { recursive: true, force: true });
      return cli('export', root, '--json', '--to', pages);
    },
    'export again': () => cli('export', root, '--json', '--to', pages),
    changes: () => cli('changes', root, '--json', '--since', path.join(pages, 'atlas.json')),
    metadata: () => cli('metadata', path.join(root, note)),
    'card, 1,000 texts': () => processes.run([CLI, 'card', '-'], texts),
  };
  const wanted = (name: string): boolean => ONLY.length === 0 || ONLY.includes(name);
  try {
    row(
      'Node alone',
      usual(() => processes.run(['-e', '0'])),
    );
    const floor = usual(() => processes.run(['-e', READ_ALL, root]));
    reading = floor.processor;
    row('reading all files', floor);
    if (wanted('inspect')) row('inspect, the first run', cli('inspect', root, '--json'));
    rmSync(cache, { recursive: true, force: true });
    row('rebuild, the first run', cli('rebuild', root, '--json'));
    row('rebuild, the second run', cli('rebuild', root, '--json'));
    for (const [name, run] of Object.entries(commands)) if (wanted(name)) row(name, usual(run));
    printTable(`${size.toLocaleString('en')} notes`, rows);
  } finally {
    processes.close();
    for (const folder of [root, cache, pages]) rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(CLI)) throw new Error('dist/cli.mjs is not built: run npm run build.');
for (const size of SIZES.length === 0 ? [1_000, 10_000, 100_000] : SIZES) measure(size);
