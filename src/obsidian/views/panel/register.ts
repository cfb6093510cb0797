import type { Plugin } from 'obsidian';
import { isNotePath } from '../../../core/notes/paths';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { Visits } from '../../services/near/visits';
import { MentionsModal } from './mentions-modal';
import { wander } from './wander';
import { PANEL_VIEW, PanelView } from './panel-view';
import { HOVER_SOURCE } from './row-actions';

/** The linked-notes panel, its commands, and what it knows of texts. */
export function registerPanel(plugin: Plugin, services: Services): void {
  const { workspace } = plugin.app;
  const visits = plugin.addChild(new Visits(plugin.app));
  plugin.addChild(services.near);
  plugin.registerEvent(workspace.on('editor-change', () => services.near.pace.typed()));
  const goOn = (): void => void wander(services, visits);
  plugin.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, services, goOn));
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: t('panel.title'), defaultMod: true });
  plugin.addCommand({
    id: 'open-linked-notes',
    name: t('panel.command.open'),
    icon: 'waypoints',
    callback: () => void workspace.ensureSideLeaf(PANEL_VIEW, 'right', { active: true, reveal: true }),
  });
  plugin.addCommand({
    id: 'link-mentions',
    name: t('panel.command.linkMentions'),
    icon: 'link',
    checkCallback: (checking) => {
      const path = workspace.getActiveFile()?.path ?? '';
      if (!isNotePath(path)) return false;
      if (!checking) new MentionsModal(services, path).open();
      return true;
    },
  });
  plugin.addCommand({ id: 'wander', name: t('panel.command.wander'), icon: 'footprints', callback: goOn });
}
