import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compare, ms, printTable, times } from './measure';
import { syntheticNotes, syntheticTopics } from './synthetic';

// The command line from a cold start, beside a process that reads all the files and does nothing else.

const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];
const CLI = path.resolve('dist/cli.mjs');

/** The floor: every note read as text, in a process of its own, by the fastest calls there are. */
const READ_ALL = `
  const { readdirSync, readFileSync } = require('node:fs');
  let length = 0;
  for (const name of readdirSync(process.argv[1], { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.md')) length += readFileSync(process.argv[1] + '/' + name, 'utf8').length;
  }
  process.exitCode = length > 0 ? 0 : 1;
`;

function makeVault(notes: number): string {
  const root = mkdtempSync(path.join(tmpdir(), 'topic-atlas-bench-'));
  const folders = new Set<string>();
  for (const note of syntheticNotes({ notes })) {
    const folder = path.join(root, path.dirname(note.path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path.join(root, note.path), note.text);
  }
  const plugin = path.join(root, '.obsidian/plugins/topic-atlas');
  mkdirSync(plugin, { recursive: true });
  writeFileSync(path.join(plugin, 'data.json'), JSON.stringify({ version: 1, topics: syntheticTopics(notes) }));
  return root;
}

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status === null || status > 1) throw new Error(stderr);
}

if (!existsSync(CLI)) throw new Error('dist/cli.mjs is not built: run npm run build.');
const rows = [
  [
    'notes',
    'reading all files',
    'rebuild, nothing to change',
    'to floor',
    'inspect --json',
    'to floor',
    'first rebuild',
  ],
];
for (const size of SIZES) {
  const vault = makeVault(size);
  try {
    const start = performance.now();
    node(CLI, 'rebuild', vault, '--json');
    const first = performance.now() - start;
    const took = compare(size > 20_000 ? 2 : 5, 1, {
      floor: () => node('-e', READ_ALL, vault),
      rebuild: () => node(CLI, 'rebuild', vault, '--json'),
      inspect: () => node(CLI, 'inspect', vault, '--json'),
    });
    rows.push([
      size.toLocaleString('en'),
      ms(took.floor),
      ms(took.rebuild),
      times(took.rebuild / took.floor),
      ms(took.inspect),
      times(took.inspect / took.floor),
      ms(first),
    ]);
  } finally {
    rmSync(vault, { recursive: true });
  }
}
printTable('The command line from cold', rows);
