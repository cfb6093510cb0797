import type { Workbench } from '../e2e/workbench';
import { inPage } from './atlas-view-in-page';
import { inWorkbench } from './in-workbench';
import { MemoryDisk } from './memory-disk';
import { mb, median, ms, printTable } from './measure';
import { syntheticNotes, syntheticTopics } from './synthetic';
import { longest, TaskWatch } from './task-watch';

/** In the real browser, on the workbench, after `npm run build`: `npm run bench -- atlas-view [NOTES]`. */
const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];
const PATIENCE = 30 * 60_000;
const ROUNDS = 5;
const FRAMES = 120;
const PARTS = ['topics', 'notes', 'linked', 'todo'] as const;

type Rows = Record<string, string>;

function vaultOf(notes: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { path, text } of syntheticNotes({ notes })) files[path] = text;
  const settings = { version: 1, topics: syntheticTopics(notes), autoUpdate: false };
  files['.obsidian/plugins/topic-atlas/data.json'] = JSON.stringify(settings);
  return files;
}

async function measure(workbench: Workbench, notes: number): Promise<Rows> {
  const { page } = workbench;
  page.setDefaultTimeout(PATIENCE);
  await workbench.load();
  const session = await page.context().newCDPSession(page);
  const watch = new TaskWatch(session);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  await workbench.command('Open the atlas');
  await page.waitForFunction(() => document.querySelector('.topic-atlas-tab-count')?.textContent !== '');
  const without = await heap();
  await page.evaluate(inPage.open, 'linked');
  await page.waitForFunction(inPage.hasMap, undefined, { polling: 100 });
  const held = (await heap()) - without;
  await watch.start();
  const openings = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const part of PARTS) {
      const took = await page.evaluate(inPage.open, part);
      openings.set(part, [...(openings.get(part) ?? []), took]);
      await page.waitForTimeout(300);
    }
  const opening = await watch.stop();
  await page.evaluate(inPage.open, 'notes');
  await page.waitForTimeout(500);
  await watch.start();
  const letters = await page.evaluate(inPage.type, 'attention');
  const typing = await watch.stop();
  await page.evaluate(inPage.open, 'topics');
  await page.locator('.topic-atlas-topic-row').first().click();
  await page.locator('.topic-atlas-note-line').first().waitFor();
  const moves = await page.evaluate(inPage.drag);
  await page.evaluate(inPage.open, 'linked');
  await page.waitForFunction(inPage.hasMap, undefined, { polling: 100 });
  await page.waitForTimeout(500);
  const frames = (await page.evaluate(inPage.fly, FRAMES)).sort((a, b) => a - b);
  return {
    ...Object.fromEntries(
      PARTS.map((part) => [`opening ${part}: script and layout`, ms(median(openings.get(part) ?? []))]),
    ),
    'longest task while opening': longest(opening),
    'a letter in the search': ms(median(letters)),
    'longest task while typing': longest(typing),
    'a note dragged over a topic': ms(median(moves)),
    'a frame of the map: script': ms(median(frames)),
    '· 95 of 100 within': ms(frames[Math.floor(frames.length * 0.95)] ?? 0),
    'heap of the map': mb(held),
    '· for each note': `${(held / notes / 1024).toFixed(2)} KB`,
  };
}

function run(size: number): Promise<Rows> {
  const vault = vaultOf(size);
  const disk = (folder: string): MemoryDisk => new MemoryDisk(folder, vault);
  return inWorkbench({ vault: {}, disk }, (workbench) => measure(workbench, size));
}

const reports: Rows[] = [];
for (const size of SIZES) reports.push(await run(size));
printTable('The atlas view in a browser, medians', [
  ['notes', ...SIZES.map((size) => size.toLocaleString('en'))],
  ...Object.keys(reports[0] ?? {}).map((name) => [name, ...reports.map((rows) => rows[name] ?? '')]),
]);
