import { chromium, type CDPSession } from 'playwright-core';
import { startWorkbench, type Workbench } from '../tests/e2e/workbench';
import { buildBundle, type Bundle } from '../tests/workbench/server/bundle';
import { browserArguments, findBrowser } from '../tests/workbench/server/find-browser';
import { MemoryDisk } from './memory-disk';
import { median, ms, printTable, times } from './measure';
import { syntheticNotes } from './synthetic';

/** In the real browser, on the workbench, after `npm run build`: `npm run bench -- panel [NOTES]`. */
const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];
const HUB = 10_000;
const PLUGIN = 'topic-atlas';
const PATIENCE = 30 * 60_000;
/** So long the background pass is watched, in milliseconds: a vault of this size takes longer. */
const WATCHED = 25_000;
const ROUNDS = 8;

/** What the page's side of the bench is called with. */
interface Opening { readonly script: number; readonly layout: number; readonly painted: number }

function vaultOf(notes: number): Record<string, string> {
  const files: Record<string, string> = { 'Few.md': 'A note with few links to it.\n', 'Hub.md': 'A note with many links to it.\n' };
  let count = 0;
  for (const { path, text } of syntheticNotes({ notes })) {
    const few = count < 10 ? 'It also needs [[Few]].\n' : '';
    files[path] = `${text}${few}${count < HUB ? 'See [[Hub]] for this.\n' : ''}`;
    count++;
  }
  return files;
}

/** Functions that run in the page; they see nothing of this file. */
const inPage = {
  watch: (): void => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks });
  },
  /** The long tasks since the last call. */
  longTasks: (): number[] => (window as unknown as { tasks: number[] }).tasks.splice(0),
  panel: async (): Promise<void> => {
    const leaf = await window.app.workspace.ensureSideLeaf('topic-atlas-linked-notes', 'right', { reveal: true });
    const view = leaf.view as unknown as { services: { near: object; host: { ready(): Promise<unknown> } }; pin(path: string): void };
    Object.assign(window, { panel: view });
    await view.services.host.ready();
  },
  /** Whether notes near one can be told, if only from metadata. */
  isKnown: (): boolean => {
    const { near } = (window as unknown as { panel: { services: { near: { knowledge: object | null; total: number } } } }).panel.services;
    return near.knowledge !== null && near.total > 0;
  },
  /** How many texts were read. */
  read: (): { done: number; total: number } => {
    const { near } = (window as unknown as { panel: { services: { near: { total: number; progress(): { done: number; total: number } | null } } } }).panel.services;
    return near.progress() ?? { done: near.total, total: near.total };
  },
  open: async (path: string): Promise<Opening> => {
    const { panel } = window as unknown as { panel: { pin(path: string): void; contentEl: HTMLElement } };
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    panel.pin(path);
    const script = performance.now() - start;
    panel.contentEl.getBoundingClientRect();
    const layout = performance.now() - start;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(null); });
    return { script, layout, painted: performance.now() - start };
  },
  /** The floor: as many rows of plain text, put into the page and laid out. */
  plain: (): number => {
    const { panel } = window as unknown as { panel: { contentEl: HTMLElement } };
    const rows = panel.contentEl.querySelectorAll('.topic-atlas-row');
    const start = performance.now();
    const list = document.createElement('div');
    for (const row of rows) list.appendChild(document.createElement('div')).textContent = row.textContent;
    panel.contentEl.appendChild(list);
    panel.contentEl.getBoundingClientRect();
    const took = performance.now() - start;
    list.remove();
    return took;
  },
  near: (path: string): number => {
    const { near } = (window as unknown as { panel: { services: { near: { near(path: string, limit: number): unknown } } } }).panel.services;
    const start = performance.now();
    near.near(path, 20);
    return performance.now() - start;
  },
  countChanges: (): void => {
    const counted = { changes: 0 };
    const { panel } = window as unknown as { panel: { contentEl: HTMLElement } };
    new MutationObserver((found) => { counted.changes += found.length; }).observe(panel.contentEl, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { counted });
  },
  changes: (): number => (window as unknown as { counted: { changes: number } }).counted.changes,
};

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const longest = (tasks: readonly number[]): string => (tasks.length === 0 ? 'under 50 ms' : `${ms(Math.max(...tasks))}, ${tasks.length} over 50 ms`);

interface Report { readonly size: number; readonly rows: Readonly<Record<string, string>> }

async function measure(workbench: Workbench, notes: readonly string[]): Promise<Record<string, string>> {
  const { page } = workbench;
  page.setDefaultTimeout(PATIENCE);
  await workbench.load();
  const session = await page.context().newCDPSession(page);
  const before = await heap(session);
  await page.evaluate(inPage.watch);
  let start = performance.now();
  await workbench.enable(PLUGIN);
  await page.evaluate(inPage.panel);
  const indexed = performance.now() - start;
  const first = await page.evaluate(inPage.longTasks);
  await page.waitForFunction(inPage.isKnown, undefined, { timeout: PATIENCE, polling: 100 });
  const known = performance.now() - start;
  const pass = await watchPass(page);
  const background = await page.evaluate(inPage.longTasks);
  const after = await heap(session);

  const openings = new Map<string, Opening[]>([['few', []], ['hub', []], ['any', []]]);
  const floors: number[] = [];
  const queries: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const any = notes[Math.floor((round + 0.5) * notes.length / ROUNDS)] ?? '';
    for (const [kind, path] of [['any', any], ['few', 'Few.md'], ['any', notes[round] ?? ''], ['hub', 'Hub.md']] as const) {
      openings.get(kind)?.push(await page.evaluate(inPage.open, path));
      await page.waitForTimeout(150);
    }
    floors.push(await page.evaluate(inPage.plain));
    queries.push(await page.evaluate(inPage.near, any));
  }
  const opening = await page.evaluate(inPage.longTasks);
  const typing = await type(workbench, notes[3] ?? '');

  await workbench.load();
  start = performance.now();
  await page.evaluate(inPage.watch);
  await page.evaluate(inPage.panel);
  await page.waitForFunction(inPage.isKnown, undefined, { timeout: PATIENCE, polling: 100 });
  const again = performance.now() - start;

  const of = (kind: string, part: keyof Opening): number => median((openings.get(kind) ?? []).map((each) => each[part]));
  const floor = median(floors);
  return {
    'first index, from cached metadata': ms(indexed),
    '· longest task': longest(first),
    'until it is known what is near': ms(known),
    '· texts read in the background': `${pass.done.toLocaleString('en')}, ${Math.round(pass.done / pass.seconds)} a second`,
    '· longest task ': longest(background),
    'until it is known at the next start': ms(again),
    'opening a note: script': ms(of('any', 'script')),
    '· and layout': `${ms(of('any', 'layout'))} (${times(of('any', 'layout') / floor)} plain rows)`,
    '· and painted': ms(of('any', 'painted')),
    'opening one with 10 links to it: script': ms(of('few', 'script')),
    '· and layout ': ms(of('few', 'layout')),
    'opening the hub: script': ms(of('hub', 'script')),
    '· and layout  ': `${ms(of('hub', 'layout'))} (${times(of('hub', 'layout') / of('few', 'layout'))} the one with 10)`,
    '· and painted ': ms(of('hub', 'painted')),
    'longest task while opening and sorting': longest(opening),
    'what is near a note': ms(median(queries)),
    'typing: changes of the panel': String(typing.changes),
    'typing: longest task': longest(typing.tasks),
    'heap for each note': `${((after - before) / notes.length / 1024).toFixed(2)} KB`,
  };
}

/** Lets the texts be read for a while, or to the end. */
async function watchPass(page: Workbench['page']): Promise<{ done: number; seconds: number }> {
  const start = performance.now();
  for (;;) {
    const { done, total } = await page.evaluate(inPage.read);
    const took = performance.now() - start;
    if (done === total || took > WATCHED) return { done, seconds: took / 1000 };
    await page.waitForTimeout(250);
  }
}

async function type(workbench: Workbench, path: string): Promise<{ changes: number; tasks: number[] }> {
  const { page } = workbench;
  await page.evaluate(() => { (window as unknown as { panel: { pin(path: null): void } }).panel.pin(null); });
  await workbench.open(path, 'source');
  await page.waitForTimeout(500);
  await page.locator('.mod-root textarea').focus();
  await page.evaluate(inPage.countChanges);
  await page.evaluate(inPage.longTasks);
  await page.keyboard.type('Words that somebody types without a pause. ', { delay: 30 });
  return { changes: await page.evaluate(inPage.changes), tasks: await page.evaluate(inPage.longTasks) };
}

async function run(bundle: Bundle, size: number): Promise<Report> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser to measure in. `npm run setup:browser` gets one.');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const vault = vaultOf(size);
    const workbench = await startWorkbench(browser, bundle, { vault: {}, disk: (folder) => new MemoryDisk(folder, vault), enabled: false, watchLeaks: false });
    try {
      return { size, rows: await measure(workbench, Object.keys(vault).slice(2)) };
    } finally {
      await workbench.close();
    }
  } finally {
    await browser.close();
  }
}

const bundle = await buildBundle();
const reports: Report[] = [];
for (const size of SIZES) reports.push(await run(bundle, size));
printTable('The linked-notes panel in a browser, medians', [
  ['notes', ...reports.map(({ size }) => size.toLocaleString('en'))],
  ...Object.keys(reports[0]?.rows ?? {}).map((name) => [name, ...reports.map(({ rows }) => rows[name] ?? '')]),
]);
