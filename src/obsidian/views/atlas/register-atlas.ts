import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { START, type AtlasViewState } from './atlas-state';
import { ATLAS_SOURCE, AtlasItemView } from './atlas-view';
import { ATLAS_VIEW, openAtlas } from './open-atlas';

/**
 * Views of their own in former versions, of which a workspace may still have some: they are places in the atlas now.
 */
const FORMER: Readonly<Record<string, Partial<AtlasViewState>>> = {
  'topic-atlas-cards': { part: 'notes' },
  'topic-atlas-coverage': { part: 'todo', todo: 'coverage' },
  'topic-atlas-sort': { part: 'todo', todo: 'unsorted' },
};

export function registerAtlas(plugin: Plugin, services: Services): void {
  plugin.registerView(ATLAS_VIEW, (leaf) => new AtlasItemView(leaf, services));
  for (const [type, place] of Object.entries(FORMER))
    plugin.registerView(type, (leaf) => new AtlasItemView(leaf, services, { ...START, ...place }));
  plugin.registerHoverLinkSource(ATLAS_SOURCE, { display: t('atlas.view'), defaultMod: true });
  plugin.addRibbonIcon('library', t('atlas.command'), () => void openAtlas(services.app));
  plugin.addCommand({
    id: 'open-the-atlas',
    name: t('atlas.command'),
    icon: 'library',
    callback: () => void openAtlas(services.app),
  });
}
