import { Notice } from 'obsidian';
import { t } from '../../i18n';
import type { NoteEdit, NoteEdits } from './note-edits';

/** How long a person has to take back what was done with a click, in milliseconds. */
const PATIENCE = 10_000;

/** Says what was done to notes, and offers to take it back. */
export function offerUndo(text: string, step: readonly NoteEdit[], edits: NoteEdits): void {
  offerToTakeBack(text, () => void undoEdits(edits, step));
}

/** Says what was done, and offers to take it back. */
export function offerToTakeBack(text: string, takeBack: () => void): void {
  const notice = new Notice(text, PATIENCE);
  const bar = notice.messageEl.createDiv({ cls: 'topic-atlas-notice-buttons' });
  const button = bar.createEl('button', { cls: 'topic-atlas-notice-button', text: t('common.undo') });
  button.addEventListener('click', takeBack);
}

/** Takes back a step, the last one where none is named, and says what came of it. */
export async function undoEdits(edits: NoteEdits, step?: readonly NoteEdit[]): Promise<void> {
  const undone = await edits.undo(step);
  if (undone === null) return void new Notice(t('common.nothingToUndo'));
  const { left } = undone;
  if (left.length === 0) new Notice(t(`common.undoneOf.${edits.kind}`));
  else new Notice(t('common.notUndone', { paths: left.join(', ') }), 0);
}
