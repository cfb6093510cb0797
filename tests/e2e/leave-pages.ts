import type { Workbench } from './workbench';

/** Where topics have pages, it is asked first what becomes of these. */
export async function leavePagesAlone({ page }: Workbench): Promise<void> {
  const [confirm, pages] = [page.locator('.modal button.mod-cta'), page.locator('.topic-atlas-pages')];
  await confirm.waitFor();
  if ((await pages.count()) === 0) return;
  await page.locator('.modal').getByRole('button', { name: 'None', exact: true }).click();
  await confirm.click();
  await pages.waitFor({ state: 'detached' });
  await confirm.waitFor();
}
