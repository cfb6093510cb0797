import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { openAtlas } from '../atlas/open-atlas';
import { SORT_SOURCE } from './sort-pane';
import { SORT_VIEW, SortView } from './sort-view';

export function registerSort(plugin: Plugin, services: Services): void {
  plugin.registerView(SORT_VIEW, (leaf) => new SortView(leaf, services));
  plugin.registerHoverLinkSource(SORT_SOURCE, { display: t('sort.view'), defaultMod: true });
  plugin.addCommand({
    id: 'sort-the-unsorted',
    name: t('sort.command'),
    icon: 'inbox',
    callback: () => void openAtlas(plugin.app, { part: 'todo', todo: 'unsorted' }),
  });
}
