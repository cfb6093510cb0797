import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { insertIndex } from './insert-index';
import { openIndex } from './open-index';

/** The commands that concern index notes. */
export function registerIndexCommands(plugin: Plugin, services: Services): void {
  const { rebuilder, app } = services;
  plugin.addCommand({
    id: 'rebuild-topic-indexes',
    name: t('rebuild.command.rebuild'),
    icon: 'refresh-cw',
    callback: () => void rebuilder.rebuild(),
  });
  plugin.addCommand({
    id: 'preview-topic-indexes',
    name: t('rebuild.command.preview'),
    icon: 'eye',
    callback: () => void rebuilder.preview(),
  });
  plugin.addCommand({
    id: 'undo-last-rebuild',
    name: t('rebuild.command.undo'),
    icon: 'undo-2',
    callback: () => void rebuilder.undo(),
  });
  plugin.addCommand({
    id: 'open-topic-index-of-this-note',
    name: t('rebuild.command.open'),
    icon: 'map',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void openIndex(file.path, services);
      return true;
    },
  });
  plugin.addCommand({
    id: 'insert-topic-index-here',
    name: t('rebuild.command.insert'),
    icon: 'list-tree',
    editorCallback: (editor, { file }) => {
      if (file !== null) void insertIndex(editor, file.path, services);
    },
  });
}
