import { Notice } from 'obsidian';
import { titleOf } from '../../core/notes/paths';
import { t } from '../../i18n';
import type { NoteEdit, NoteEdits } from './note-edits';

/** What a person did and can take back: several things of one kind, the last first. */
export interface Undoable {
  /**
   * When the last of it was done, in milliseconds since the window opened; 0 for what may have been done before. Null
   * where there is nothing to take back.
   */
  readonly doneAt: number | null;
  /** What the last of it was, in words; empty where nobody was told. */
  readonly what: string;
  /** Takes the last of it back, and says what that was. */
  undo(): Promise<void>;
}

/** The one whose last was done last of all; undefined where there is nothing to take back. */
export function lastDone(all: readonly Undoable[]): Undoable | undefined {
  const done = all.flatMap((each) => (each.doneAt === null ? [] : [{ each, at: each.doneAt }]));
  return done.sort((a, b) => b.at - a.at)[0]?.each;
}

/** How long a person has to take back what was done with a click, in milliseconds. */
const PATIENCE = 10_000;

/** Says what was done to notes, and offers to take it back. */
export function offerUndo(text: string, step: readonly NoteEdit[], edits: NoteEdits): void {
  edits.tell(step, text);
  offerToTakeBack(text, () => void undoEdits(edits, step));
}

/** Says what was done, and offers to take it back, behind what else there is to do. */
export function offerToTakeBack(text: string, takeBack: () => void, more: readonly NoticeButton[] = []): void {
  addButtons(new Notice(text, PATIENCE), [...more, { text: t('common.undo'), act: takeBack }]);
}

export interface NoticeButton {
  readonly text: string;
  readonly act: () => void;
}

/** Puts buttons below what a notice says, which the app takes away when one is pressed. */
export function addButtons({ messageEl }: Notice, buttons: readonly NoticeButton[]): void {
  const bar = messageEl.createDiv({ cls: 'topic-atlas-notice-buttons' });
  for (const { text, act } of buttons)
    bar.createEl('button', { cls: 'topic-atlas-notice-button', text }).addEventListener('click', act);
}

/** Takes back a step, the last one where none is named, and says what came of it. */
export async function undoEdits(edits: NoteEdits, step?: readonly NoteEdit[]): Promise<void> {
  const undone = await edits.undo(step);
  const [path, ...others] = undone?.restored ?? [];
  const isOne = path !== undefined && others.length === 0;
  tellUndone(
    undone?.left ?? null,
    isOne ? t('common.undone', { name: titleOf(path) }) : t(`common.undoneOf.${edits.kind}`),
  );
}

/**
 * Says what came of taking something back.
 *
 * @param left what was changed since and is left as it is; null where there was nothing to take back
 * @param done what is said where nothing is left
 */
export function tellUndone(left: readonly string[] | null, done: string): void {
  if (left === null) new Notice(t('common.nothingToUndo'));
  else if (left.length === 0) new Notice(done);
  else new Notice(t('common.notUndone', { paths: left.join(', ') }), 0);
}
