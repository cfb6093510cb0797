import type { Plugin } from 'obsidian';
import { HOME } from '../../../core/topics/names';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { insertIndex } from './insert-index';
import { moveIndexIntoPage } from './move-index';
import { openTopicOf } from './open-topic';
import { undoLastChange } from './undo-last-change';

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
    name: t('common.undoLast'),
    icon: 'undo-2',
    callback: () => void undoLastChange(services),
  });
  plugin.addCommand({
    id: 'open-topic-index-of-this-note',
    name: t('rebuild.command.open'),
    icon: 'map',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void openTopicOf(file.path, services);
      return true;
    },
  });
  plugin.addCommand({
    id: 'move-topic-index-into-its-page',
    name: t('rebuild.move.command'),
    icon: 'folder-input',
    checkCallback: (checking) => {
      const path = app.workspace.getActiveFile()?.path;
      const claim = path === undefined ? null : (services.host.now()?.note(path)?.indexOf ?? null);
      if (path === undefined || claim === null || claim === HOME) return false;
      if (!checking) void moveIndexIntoPage(path, services);
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
