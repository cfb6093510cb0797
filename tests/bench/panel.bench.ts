import type { CDPSession } from 'playwright-core';
import type { Workbench } from '../e2e/workbench';
import { inWorkbench } from './in-workbench';
import { MemoryDisk } from './memory-disk';
import { mb, median, ms, printTable, times } from './measure';
import { inPage, type Opening } from './panel-in-page';
import { syntheticNotes } from './synthetic';
import { longest, TaskWatch, type Task } from './task-watch';

/** In the real browser, on the workbench, after `npm run build`: `npm run bench -- panel [NOTES]`. */
const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];
const HUB = 10_000;
const PLUGIN = 'topic-atlas';
const PATIENCE = 30 * 60_000;
/** So long the background pass is watched, in milliseconds: a vault of this size takes longer. */
const WATCHED = 25_000;
const ROUNDS = 8;

function vaultOf(notes: number): Record<string, string> {
  const files: Record<string, string> = {
    'Few.md': 'A note with few links to it.\n',
    'Hub.md': 'A note with many links to it.\n',
  };
  let count = 0;
  for (const { path, text } of syntheticNotes({ notes })) {
    const few = count < 10 ? 'It also needs [[Few]].\n' : '';
    files[path] = `${text}${few}${count < HUB ? 'See [[Hub]] for this.\n' : ''}`;
    count++;
  }
  return files;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

type Rows = Readonly<Record<string, string>>;
interface Report {
  readonly size: number;
  readonly rows: Rows;
}

async function measure(workbench: Workbench, notes: readonly string[]): Promise<Rows> {
  const { page } = workbench;
  page.setDefaultTimeout(PATIENCE);
  await workbench.load();
  const session = await page.context().newCDPSession(page);
  const watch = new TaskWatch(session);
  const before = await heap(session);
  const started = await startPlugin(workbench, watch, () => workbench.enable(PLUGIN));
  const read = await readTexts(page, watch);
  const held = (await heap(session)) - before;
  return {
    'first index, from cached metadata, with the welcome': ms(started.indexed),
    'until it is known what is near': ms(started.known),
    '· longest task': longest(started.tasks),
    ...read,
    heap: mb(held),
    '· for each note': `${(held / notes.length / 1024).toFixed(2)} KB`,
    ...(await openNotes(page, watch, notes)),
    ...(await type(workbench, watch, notes[3] ?? '')),
    ...(await startAgain(workbench, watch)),
  };
}

interface Start {
  readonly indexed: number;
  readonly known: number;
  readonly tasks: Task[];
}

/** Starts the plugin and shows the panel. */
async function startPlugin(workbench: Workbench, watch: TaskWatch, begin: () => Promise<void>): Promise<Start> {
  const { page } = workbench;
  await watch.start();
  const start = performance.now();
  await begin();
  await page.evaluate(inPage.panel);
  const indexed = performance.now() - start;
  await page.waitForFunction(inPage.isKnown, undefined, { polling: 100 });
  const known = performance.now() - start;
  return { indexed, known, tasks: await watch.stop() };
}

/** Lets the texts be read for a while at the pace that people have, and the rest without a rest. */
async function readTexts(page: Workbench['page'], watch: TaskWatch): Promise<Rows> {
  const start = performance.now();
  await watch.start();
  const leisurely = await reading(page, WATCHED);
  const seconds = (performance.now() - start) / 1000;
  const tasks = await watch.stop();
  await page.evaluate(inPage.hurry);
  await watch.start();
  await reading(page, PATIENCE);
  await page.evaluate(inPage.learnt);
  return {
    'texts read in the background, a second': String(Math.round(leisurely / seconds)),
    '· longest task ': longest(tasks),
    '· longest task until all are read and learned from': longest(
      [...tasks, ...(await watch.stop())].sort((a, b) => b.took - a.took),
    ),
  };
}

/** Waits until all texts are read, but no longer than so many milliseconds. Answers with how many are. */
async function reading(page: Workbench['page'], patience: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { done, total } = await page.evaluate(inPage.read);
    if (done === total || performance.now() - start > patience) return done;
    await page.waitForTimeout(250);
  }
}

async function openNotes(page: Workbench['page'], watch: TaskWatch, notes: readonly string[]): Promise<Rows> {
  const openings = new Map<string, Opening[]>([
    ['few', []],
    ['hub', []],
    ['any', []],
  ]);
  const floors: number[] = [];
  const queries: number[] = [];
  await watch.start();
  for (let round = 0; round < ROUNDS; round++) {
    const any = notes[Math.floor(((round + 0.5) * notes.length) / ROUNDS)] ?? '';
    for (const [kind, path] of [
      ['any', any],
      ['few', 'Few.md'],
      ['any', notes[round] ?? ''],
      ['hub', 'Hub.md'],
    ] as const) {
      openings.get(kind)?.push(await page.evaluate(inPage.open, path));
      await page.waitForTimeout(150);
    }
    floors.push(await page.evaluate(inPage.plain));
    queries.push(await page.evaluate(inPage.near, any));
  }
  const of = (kind: string, part: keyof Opening): number =>
    median((openings.get(kind) ?? []).map((each) => each[part]));
  const floor = median(floors);
  return {
    'opening a note: script': ms(of('any', 'script')),
    '· and layout': `${ms(of('any', 'layout'))} (${times(of('any', 'layout') / floor)} plain rows)`,
    '· and painted': ms(of('any', 'painted')),
    'opening one with 10 links to it: script': ms(of('few', 'script')),
    '· and layout ': ms(of('few', 'layout')),
    'opening the hub: script': ms(of('hub', 'script')),
    '· and layout  ': `${ms(of('hub', 'layout'))} (${times(of('hub', 'layout') / of('few', 'layout'))} the one with 10)`,
    '· and painted ': ms(of('hub', 'painted')),
    'longest task while opening and sorting': longest(await watch.stop()),
    'what is near a note': ms(median(queries)),
  };
}

async function type(workbench: Workbench, watch: TaskWatch, path: string): Promise<Rows> {
  const { page } = workbench;
  await page.evaluate(inPage.follow);
  await workbench.open(path, 'source');
  await page.waitForTimeout(500);
  await page.locator('.mod-root textarea').focus();
  await page.evaluate(inPage.countChanges);
  await watch.start();
  await page.keyboard.type('Words that somebody types without a pause. ', { delay: 30 });
  return {
    'typing: changes of the panel': String(await page.evaluate(inPage.changes)),
    'typing: longest task': longest(await watch.stop()),
  };
}

/**
 * The app has its metadata when it starts, and so has the page in which the plugin is switched off and on again. Nobody
 * switches it on there, so that no welcome is made at the same time.
 */
async function startAgain(workbench: Workbench, watch: TaskWatch): Promise<Rows> {
  await workbench.disable(PLUGIN);
  const begin = (): Promise<void> => workbench.page.evaluate(inPage.start, PLUGIN);
  const { indexed, known, tasks } = await startPlugin(workbench, watch, begin);
  return {
    'index at the next start, without the welcome': ms(indexed),
    'until all texts are known at the next start': ms(known),
    '· longest task  ': longest(tasks),
  };
}

async function run(size: number): Promise<Report> {
  const vault = vaultOf(size);
  const disk = (folder: string): MemoryDisk => new MemoryDisk(folder, vault);
  const notes = Object.keys(vault).slice(2);
  return {
    size,
    rows: await inWorkbench({ vault: {}, disk, enabled: false }, (workbench) => measure(workbench, notes)),
  };
}

const reports: Report[] = [];
for (const size of SIZES) reports.push(await run(size));
printTable('The linked-notes panel in a browser, medians', [
  ['notes', ...reports.map(({ size }) => size.toLocaleString('en'))],
  ...Object.keys(reports[0]?.rows ?? {}).map((name) => [name, ...reports.map(({ rows }) => rows[name] ?? '')]),
]);
