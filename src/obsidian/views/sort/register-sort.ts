import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import { openAtlas } from '../atlas/open-atlas';
import { SORT_SOURCE } from './sort-pane';

export function registerSort(plugin: Plugin): void {
  plugin.registerHoverLinkSource(SORT_SOURCE, { display: t('sort.view'), defaultMod: true });
  plugin.addCommand({
    id: 'sort-the-unsorted',
    name: t('sort.command'),
    icon: 'inbox',
    callback: () => void openAtlas(plugin.app, { part: 'todo', todo: 'unsorted' }),
  });
}
