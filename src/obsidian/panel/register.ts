import type { Plugin } from 'obsidian';
import { t } from '../../i18n';
import type { Services } from '../services';
import { PANEL_VIEW, PanelView } from './panel-view';
import { HOVER_SOURCE } from './row-actions';

/** The linked-notes panel and its commands. */
export function registerPanel(plugin: Plugin, services: Services): void {
  const { workspace } = plugin.app;
  const wander = (): void => undefined;
  plugin.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, services, wander));
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: t('panel.title'), defaultMod: true });
  plugin.addCommand({
    id: 'open-linked-notes',
    name: t('panel.command.open'),
    icon: 'waypoints',
    callback: () => void workspace.ensureSideLeaf(PANEL_VIEW, 'right', { active: true, reveal: true }),
  });
}
