import { chromium } from 'playwright-core';
import { startWorkbench } from '../e2e/workbench';
import { buildBundle } from '../workbench/server/bundle';
import { browserArguments, findBrowser } from '../workbench/server/find-browser';
import { median, ms, printTable, times } from './measure';

const NOTES = 10_000;
const ROUNDS = 5;
const PATIENCE = 120_000;

interface Took {
  readonly first: number;
  readonly step: number;
  readonly elements: number;
}

/** Functions that run in the page; they see nothing of this file. */
const inPage = {
  ready: async (): Promise<void> => {
    window.app.saveLocalStorage('topic-atlas-notes-as', 'cards');
    await window.app.workspace.getLeaf(true).setViewState({ type: 'topic-atlas', active: true });
    const { services } = window.app.workspace.getLeavesOfType('topic-atlas')[0]?.view as unknown as {
      services: { host: { ready(): Promise<unknown> } };
    };
    await services.host.ready();
  },
  /** The notes of the atlas as cards, opened and scrolled by half of what is in sight. */
  cards: async (steps: number): Promise<Took> => {
    const painted = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    };
    const leaf = window.app.workspace.getLeaf(true);
    await painted();
    let start = performance.now();
    await leaf.setViewState({ type: 'topic-atlas', state: { part: 'notes' }, active: true });
    while (leaf.view.containerEl.querySelector('.topic-atlas-card') === null) await painted();
    await painted();
    const first = performance.now() - start;
    const scroller = leaf.view.containerEl.querySelector('.topic-atlas-cards');
    if (scroller === null) throw new Error('There are no cards.');
    await painted();
    start = performance.now();
    for (let step = 0; step < steps; step++) {
      scroller.scrollTop += scroller.clientHeight / 2;
      scroller.dispatchEvent(new Event('scroll'));
      scroller.getBoundingClientRect();
    }
    const step = (performance.now() - start) / steps;
    const elements = scroller.querySelectorAll('*').length;
    leaf.detach();
    return { first, step, elements };
  },
  /** The floor: as many cards as plain elements, all of them at once. */
  plain: async ([notes, steps]: readonly [number, number]): Promise<Took> => {
    const painted = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    };
    await painted();
    let start = performance.now();
    const list = document.createElement('div');
    list.setAttribute(
      'style',
      'position: fixed; inset: 0; z-index: 9; overflow: auto; display: grid; grid-template-columns: repeat(3, 1fr)',
    );
    for (let i = 0; i < notes; i++) {
      const card = list.appendChild(document.createElement('div'));
      for (const text of [`Note ${i}`, `Search number ${i} is slow.`, `Build index ${i}.`])
        card.appendChild(document.createElement('div')).textContent = text;
    }
    document.body.appendChild(list);
    await painted();
    const first = performance.now() - start;
    start = performance.now();
    for (let step = 0; step < steps; step++) {
      list.scrollTop += list.clientHeight / 2;
      list.getBoundingClientRect();
    }
    const step = (performance.now() - start) / steps;
    const elements = list.querySelectorAll('*').length;
    list.remove();
    await painted();
    return { first, step, elements };
  },
};

/**
 * First paint of the notes as cards, and a step of scrolling, beside plain elements. Needs `npm run build` before, and
 * a browser.
 */
export async function printBrowser(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null)
    return console.log('\nNo figures of the browser: there is none. `npm run setup:browser` gets one.');
  const vault = Object.fromEntries(
    Array.from({ length: NOTES }, (_, i) => [
      `Note ${i}.md`,
      `---\nproblem: Search number ${i} is slow.\napproach: Build index ${i}.\n---\n`,
    ]),
  );
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const workbench = await startWorkbench(browser, await buildBundle(), { vault, watchLeaks: false, scale: 1 });
  try {
    workbench.page.setDefaultTimeout(PATIENCE);
    await workbench.load();
    await workbench.page.evaluate(inPage.ready);
    const cards: Took[] = [];
    const plain: Took[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      cards.push(await workbench.page.evaluate(inPage.cards, 40));
      plain.push(await workbench.page.evaluate(inPage.plain, [NOTES, 40] as const));
    }
    const rows = (['first', 'step', 'elements'] as const).map((what) => {
      const [ours, floor] = [cards, plain].map((all) => median(all.map((each) => each[what])));
      return { what, ours: ours ?? NaN, floor: floor ?? NaN };
    });
    const names = {
      first: 'until painted',
      step: 'a step of scrolling: script and layout',
      elements: 'elements in the page',
    };
    const shown = (what: keyof Took, value: number): string =>
      what === 'elements' ? value.toLocaleString('en') : ms(value);
    printTable(`${NOTES.toLocaleString('en')} cards in the browser`, [
      ['', 'cards', 'plain elements', 'to plain'],
      ...rows.map(({ what, ours, floor }) => [names[what], shown(what, ours), shown(what, floor), times(ours / floor)]),
    ]);
  } finally {
    await workbench.close();
    await browser.close();
  }
}
