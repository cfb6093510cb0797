import { ConfirmationModal } from 'obsidian';
import type { RenamedTopics, TopicsEffect } from '../../../core/index-notes/effect';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { t } from '../../../i18n';
import type { RebuildParts } from '../../services/rebuild/parts';
import { effectText, forecastEdit } from '../../services/topics/effect';

/** So many notes are named. */
const NAMED = 200;

export interface TopicsChange {
  readonly title: string;
  /** What it does in general. */
  readonly text: string;
  /** What the button says that does it. */
  readonly apply: string;
  readonly edit: TaxonomyEdit;
  readonly destructive?: boolean;
}

/** Shows what a change of the topics would do before it is made; true when the person wants it. */
export function confirmChange(
  parts: RebuildParts,
  { title, text, apply, edit, destructive }: TopicsChange,
): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const life = new AbortController();
    const modal = new ConfirmationModal(parts.app).setTitle(title);
    modal.contentEl.createEl('p', { text });
    const effectEl = modal.contentEl.createDiv({ cls: 'topic-atlas-effect', text: '…', attr: { role: 'status' } });
    modal.addButton((button) => {
      button
        .setButtonText(apply)
        .setCta()
        .setInitialFocus()
        .onClick(() => {
          answer = true;
        });
      if (destructive === true) button.setDestructive();
    });
    modal
      .addCancelButton()
      .setCloseCallback(() => {
        life.abort();
        resolve(answer);
      })
      .open();
    void forecastEdit(parts, edit, life.signal).then((effect) => {
      if (effect !== null && !life.signal.aborted) showEffect(effectEl, effect);
    });
  });
}

function showEffect(container: HTMLElement, effect: TopicsEffect): void {
  container.setText(effectText(effect));
  const { changed, orphaned, moved, unsorted, renamed } = effect;
  showList(container, 'settings.effect.unsortedNotes', unsorted);
  showList(container, 'settings.effect.renamedNotes', renamed.map(renamedText));
  showList(container, 'settings.effect.indexNotes', [...changed, ...orphaned]);
  showList(
    container,
    'settings.effect.notes',
    moved.filter((path) => !unsorted.includes(path)),
  );
}

/** What notes name now, and what would stand there. */
export function renamedText({ path, names }: RenamedTopics): string {
  return [path, ...names.map(([from, to]) => t('settings.effect.renamedName', { from, to }))].join('  ');
}

type Heading = 'unsortedNotes' | 'renamedNotes' | 'indexNotes' | 'notes';

/** Folded; nothing where there is nothing to list. */
function showList(container: HTMLElement, heading: `settings.effect.${Heading}`, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const details = container.createEl('details');
  details.createEl('summary', { text: t(heading, { count: texts.length }) });
  const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
  for (const text of texts.slice(0, NAMED)) list.createEl('li', { text });
  if (texts.length > NAMED) list.createEl('li', { text: '…' });
}
