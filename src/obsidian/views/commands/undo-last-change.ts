import { Notice } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { lastDone } from '../../services/undoable';
import { undoEdits } from '../../services/undo-notice';
import { undoBase } from '../cards/make-base';
import { undoMove } from './move-index';

/** Takes back what the person did last, whatever it was, and says what that was. */
export async function undoLastChange(services: Services): Promise<void> {
  const { rebuilder, topics, indexMover, madeBases, noteEdits } = services;
  const last = lastDone([
    rebuilder,
    topics,
    { doneAt: indexMover.doneAt, undo: () => undoMove(indexMover) },
    { doneAt: madeBases.doneAt, undo: () => undoBase(madeBases) },
    ...Object.values(noteEdits).map((edits) => ({ doneAt: edits.doneAt, undo: () => undoEdits(edits) })),
  ]);
  if (last === undefined) new Notice(t('common.nothingToUndo'));
  else await last.undo();
}
