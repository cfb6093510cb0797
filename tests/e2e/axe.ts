import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Workbench } from './workbench';

declare global {
  interface Window {
    axe: { run(root: string, options: RunOptions): Promise<AxeResults> };
  }
}

/** Colours are the theme's, light or dark, of the app or of the person; the plugin only names them. */
const options: RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe has to object to below an element, with the elements that it means. */
export async function violations({ page }: Workbench, root: string): Promise<string[]> {
  await page.locator(root).first().waitFor();
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([selector, how]) => window.axe.run(selector, how).then((result) => result.violations),
    [root, options] as const,
  );
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
