import { Notice } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { lastDone } from '../../services/undoable';
import { undoEdits } from '../../services/undo-notice';
import { undoMove } from './move-index';

/** Takes back what the person did last, whatever it was, and says what that was. */
export async function undoLastChange({ rebuilder, topics, indexMover, noteEdits }: Services): Promise<void> {
  const last = lastDone([
    rebuilder,
    topics,
    { doneAt: indexMover.doneAt, undo: () => undoMove(indexMover) },
    ...Object.values(noteEdits).map((edits) => ({ doneAt: edits.doneAt, undo: () => undoEdits(edits) })),
  ]);
  if (last === undefined) new Notice(t('common.nothingToUndo'));
  else await last.undo();
}
