import type { Locator } from 'playwright-core';
import type { CardState } from '../../src/core/card-list/query';
import type { Workbench } from './workbench';

const atlas = ({ page }: Workbench): Locator => page.locator('.workspace-leaf.mod-active .topic-atlas-view');

/** Leads to a part of the atlas, as a person goes there. */
export async function showPart(workbench: Workbench, part: 'topics' | 'notes' | 'linked' | 'todo'): Promise<void> {
  await workbench.command('Open the atlas');
  await atlas(workbench).locator(`[role="tab"][data-part="${part}"]`).click();
}

/** Shows notes as cards in the atlas: all of them, or those in a state. */
export async function showCards(workbench: Workbench, state: CardState = 'all'): Promise<void> {
  await showPart(workbench, 'notes');
  await atlas(workbench).getByLabel('Which cards').selectOption(state);
  const asCards = atlas(workbench).getByLabel('Show as cards');
  if ((await asCards.count()) > 0) await asCards.click();
}

/** Shows what there is left to do. */
export async function showCoverage(workbench: Workbench): Promise<void> {
  await showPart(workbench, 'todo');
  await atlas(workbench).getByRole('button', { name: 'Coverage' }).click();
}

/** Shows a topic on the map, as large as there is room for: the topics above it first. */
export async function showOnMap(workbench: Workbench, ...topics: readonly string[]): Promise<void> {
  await showPart(workbench, 'linked');
  for (const topic of topics)
    await atlas(workbench).locator('.topic-atlas-where').getByRole('button', { name: topic, exact: true }).click();
}

/** Opens another view of the same kind, by the menu of the active one. */
export async function openAnother({ page }: Workbench, name: string): Promise<void> {
  await page.locator('.workspace-leaf.mod-active [aria-label="More options"]').click();
  await page.locator('.menu-item', { hasText: name }).click();
}
