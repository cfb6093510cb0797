import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { GuideModal } from './guide-modal';

export function openGuide(services: Services): void {
  new GuideModal(services).open();
}

export function registerGuide(plugin: Plugin, services: Services): void {
  services.rebuilder.chooseTopics = () => openGuide(services);
  plugin.addCommand({
    id: 'set-up-topics',
    name: t('guide.command'),
    icon: 'list-checks',
    callback: () => openGuide(services),
  });
}
