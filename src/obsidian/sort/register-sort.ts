import type { Plugin } from 'obsidian';
import { t } from '../../i18n';
import type { Services } from '../services';
import { SORT_SOURCE, SORT_VIEW, SortView } from './sort-view';

export function registerSort(plugin: Plugin, services: Services): void {
  const { app } = services;
  plugin.registerView(SORT_VIEW, (leaf) => new SortView(leaf, services));
  plugin.registerHoverLinkSource(SORT_SOURCE, { display: t('sort.view'), defaultMod: true });
  plugin.addCommand({
    id: 'sort-the-unsorted',
    name: t('sort.command'),
    icon: 'inbox',
    callback: () => void openSortView(),
  });

  async function openSortView(): Promise<void> {
    const leaf = app.workspace.getLeavesOfType(SORT_VIEW)[0] ?? app.workspace.getLeaf('tab');
    await leaf.setViewState({ type: SORT_VIEW, active: true });
    await app.workspace.revealLeaf(leaf);
  }
}
