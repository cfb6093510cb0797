import { TFile, type Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { openNoteTopics } from './note-topics-modal';
import { addAction } from '../ui/menu-action';

/** The form for the topics of a note: by a command, and in the menu of the note wherever it has one. */
export function registerNoteTopics(plugin: Plugin, services: Services): void {
  const { workspace } = plugin.app;
  const edits = services.noteEdits.topics;
  plugin.addCommand({
    id: 'set-topics-of-this-note',
    name: t('noteTopics.command'),
    icon: 'tags',
    checkCallback: (checking) => {
      const file = workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) void openNoteTopics(file.path, services, edits);
      return true;
    },
  });
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      if (!(file instanceof TFile) || file.extension !== 'md') return;
      addAction(menu, t('noteTopics.menu'), 'tags', () => void openNoteTopics(file.path, services, edits));
    }),
  );
}
