import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { openWorkbench, type Workbench } from './harness';

declare global {
  interface Window { axe: { run(root: string, options: RunOptions): Promise<AxeResults> } }
}

/** Colours are the theme's, light or dark, of the app or of the person; the plugin only names them. */
const options: RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe has to object to below an element, with the elements that it means. */
async function violations({ page }: Workbench, root: string): Promise<string[]> {
  await page.locator(root).first().waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate(([selector, how]) => window.axe.run(selector, how).then((result) => result.violations), [root, options] as const);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const views: [name: string, show: (workbench: Workbench) => Promise<void>, root: string][] = [
  ['the preview of a rebuild', (workbench) => workbench.command('Preview topic indexes'), '.modal'],
  ['the panel of linked notes', async (workbench) => {
    await workbench.open('Notes/Attention.md');
    await workbench.command('Open linked notes');
  }, '.workspace-leaf-content[data-type^="topic-atlas"]'],
  ['the cards', (workbench) => workbench.command('Topic Atlas: Show cards'), '.mod-root .workspace-leaf-content[data-type^="topic-atlas"]'],
  ['the form for a card', async (workbench) => {
    await workbench.open('Notes/Attention.md');
    await workbench.command('Edit card of this note');
  }, '.modal'],
  ['the form for a block of cards', async (workbench) => {
    await workbench.open('Notes/Attention.md', 'source');
    await workbench.command('Insert cards here');
  }, '.modal'],
  ['the settings', async ({ page }) => {
    await page.keyboard.press('Control+,');
    await page.locator('[data-setting-id="topic-atlas"]').click();
  }, '.vertical-tab-content'],
];

test.each(views)('%s can be used by everybody, wide and on a phone', async (_name, show, root) => {
  for (const phone of [false, true]) {
    const workbench = await openWorkbench({ vault: 'examples/ml-notes', phone });
    await show(workbench);
    expect(await violations(workbench, root)).toEqual([]);
  }
});
