import type { PageOptions } from '../server/page';

export type { PageOptions };

/** What the server wrote into the page. */
export function readOptions(): PageOptions {
  const meta = document.querySelector('meta[name="workbench"]')?.getAttribute('content');
  if (meta === null || meta === undefined) throw new Error('The page came without its options.');
  return JSON.parse(meta) as PageOptions;
}
