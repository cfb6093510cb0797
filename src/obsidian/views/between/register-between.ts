import type { Plugin } from 'obsidian';
import { isNotePath } from '../../../core/notes/paths';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { NoteSuggestModal } from './note-suggest';
import { WaysModal } from './ways-modal';

/** The command that asks for a note, and shows what links the open one with it. */
export function registerBetween(plugin: Plugin, services: Services): void {
  plugin.addCommand({
    id: 'what-links-this-with',
    name: t('between.command'),
    icon: 'route',
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path ?? '';
      if (!isNotePath(path)) return false;
      if (!checking) askForOther(path, services);
      return true;
    },
  });
}

/** Asks for the note at the other end, and shows the ways to it. Index notes are no ends. */
export function askForOther(path: string, services: Services): void {
  const atlas = services.host.now();
  const isOffered = (other: string): boolean => other !== path && atlas?.note(other)?.indexOf === null;
  new NoteSuggestModal(services.app, isOffered, (other) => showWays(path, other, services), t('between.choose')).open();
}

/** Shows what links two notes. */
export function showWays(from: string, to: string, services: Services): void {
  new WaysModal(services, from, to).open();
}
