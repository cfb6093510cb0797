import { stat } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { inWorkbench } from './in-workbench';
import { median, ms, printTable } from './measure';

/**
 * What the built plugin takes of the app's start, beside one that does nothing: `npm run bench -- start`, after `npm
 * run build`.
 */
const ROUNDS = 9;
const OURS = 'topic-atlas';
const EMPTY = 'empty';
const PARTS = ['compile', 'evaluate', 'onload'] as const;

type Parts = Readonly<Record<(typeof PARTS)[number], number>>;
/**
 * Milliseconds by the clock, and those of the page's own thread on a processor, which a busy machine does not lengthen.
 */
type Took = Parts & { readonly processor: number };

/** Runs in the page and sees nothing of this file: starts a plugin as the app does, and ends it again. */
async function startInPage([id, round]: readonly [id: string, round: number]): Promise<Parts> {
  const { app } = window;
  const manifest = app.plugins.manifests[id];
  if (manifest === undefined) throw new Error(`There is no plugin ${id}.`);
  const code = await (await fetch(`/plugins/${id}/main.js`)).text();
  const module: { exports: { default?: unknown } } = { exports: {} };
  const times = [performance.now()];
  // The round makes it another text: one that was compiled before is not compiled again.
  const load = (0, eval)(`(function(require,module,exports){${code}\n})// ${round}`) as (...handed: unknown[]) => void;
  times.push(performance.now());
  load(window.requireOfBench, module, module.exports);
  times.push(performance.now());
  const Main = (module.exports.default ?? module.exports) as new (
    ...handed: unknown[]
  ) => NonNullable<ReturnType<typeof app.plugins.getPlugin>>;
  const plugin = new Main(app, manifest);
  await plugin.start();
  times.push(performance.now());
  plugin.unload();
  const [begun = 0, compiled = 0, evaluated = 0, loaded = 0] = times;
  return { compile: compiled - begun, evaluate: evaluated - compiled, onload: loaded - evaluated };
}

declare global {
  interface Window {
    requireOfBench?: unknown;
  }
}

/** Milliseconds that the page's thread has had of a processor. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Both plugins in turn, each time in a page that is new. */
async function measure(page: Page, load: () => Promise<void>): Promise<Map<string, Took[]>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const took = new Map<string, Took[]>([
    [OURS, []],
    [EMPTY, []],
  ]);
  for (let round = 0; round < ROUNDS; round++) {
    await load();
    await page.evaluate((id) => window.app.plugins.enablePlugin(id), EMPTY);
    await page.evaluate((id) => window.app.plugins.disablePlugin(id), EMPTY);
    for (const [id, all] of took) {
      const before = await processorTime(session);
      const parts = await page.evaluate(startInPage, [id, round] as const);
      all.push({ ...parts, processor: (await processorTime(session)) - before });
    }
  }
  return took;
}

const together = (took: Took): number => PARTS.reduce((sum, part) => sum + took[part], 0);

function row(name: string, took: readonly Took[]): string[] {
  const sums = took.map(together);
  return [
    name,
    ...PARTS.map((part) => ms(median(took.map((one) => one[part])))),
    ms(median(sums)),
    ms(Math.min(...sums)),
    ms(Math.max(...sums)),
    ms(median(took.map(({ processor }) => processor))),
  ];
}

const plugins = { vault: 'examples/ml-notes', plugin: ['.', 'tests/bench/fixtures/empty'], enabled: false };
const took = await inWorkbench(plugins, (workbench) => measure(workbench.page, () => workbench.load()));
const { size } = await stat('main.js');
printTable(`Start in a browser, ${ROUNDS} new pages, medians; main.js has ${(size / 1024).toFixed(0)} KB`, [
  ['plugin', ...PARTS, 'together', 'least', 'most', 'processor'],
  ...[...took].map(([name, all]) => row(name, all)),
]);
