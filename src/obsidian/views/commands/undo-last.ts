import { Notice, type Menu } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { lastDone, undoEdits, type Undoable } from '../../services/undo';
import { undoBase } from '../cards/make-base';
import { undoMove } from './move-index';
import { addAction } from '../ui/menu-action';

/** Takes back what the person did last, whatever it was, and says what that was. */
export async function undoLastChange(services: Services): Promise<void> {
  const last = lastChange(services);
  if (last === undefined) new Notice(t('common.nothingToUndo'));
  else await last.undo();
}

/** Offers the same in a menu, and says before what it takes back; nothing where there is nothing. */
export function addUndo(menu: Menu, services: Services): void {
  const last = lastChange(services);
  if (last === undefined) return;
  const [what = ''] = last.what.split('\n');
  addAction(menu, what === '' ? t('common.undoLast') : t('common.undoOf', { what }), 'undo-2', () => void last.undo());
}

function lastChange({ rebuilder, topics, indexMover, madeBases, noteEdits }: Services): Undoable | undefined {
  return lastDone([
    rebuilder,
    topics,
    { doneAt: indexMover.doneAt, what: t('rebuild.move.command'), undo: () => undoMove(indexMover) },
    { doneAt: madeBases.doneAt, what: t('cards.bases.make.command'), undo: () => undoBase(madeBases) },
    ...Object.values(noteEdits).map((edits) => ({
      doneAt: edits.doneAt,
      what: edits.what,
      undo: () => undoEdits(edits),
    })),
  ]);
}
