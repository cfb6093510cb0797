import { Notice, type Plugin } from 'obsidian';
import { HOME } from '../../../core/topics/names';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { insertIndex } from './insert-index';
import { moveIndexIntoPage } from './move-index';
import { claimantsOf } from '../../../core/index-notes/plan/claimants';
import { openAtlas } from '../atlas/open-atlas';
import { openNoteTopics } from '../note-topics/note-topics-modal';
import { openPath } from '../ui/note-link';
import { undoLastChange } from './undo-last';
import { TopicSuggestModal } from './topic-suggest';

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

/**
 * Opens the topic of a note: its index note, or its place in the atlas as long as it has none. Of several topics the
 * person chooses; a note that has none is given one.
 */
async function openTopicOf(path: string, services: Services): Promise<void> {
  const { app, host, settings, noteEdits } = services;
  const atlas = await host.ready();
  if (atlas === null) return;
  const topics = Array.from(atlas.topicsOf(path)).flatMap((id) => atlas.topic(id) ?? []);
  if (topics.length === 0) {
    new Notice(t('rebuild.open.none'));
    return openNoteTopics(path, services, noteEdits.topics);
  }
  const topic =
    topics.length === 1 ? topics[0] : await new TopicSuggestModal(app, atlas, topics, t('rebuild.open.choose')).ask();
  if (topic === undefined || topic === null) return;
  const { used } = claimantsOf(topic, atlas, settings.settings.index);
  if (used === null) await openAtlas(app, { part: 'topics', topic: topic.id, text: '' });
  else await openPath(used, app, false, path);
}
