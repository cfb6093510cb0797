import { Notice } from 'obsidian';
import type { MovedIndex } from '../../../core/index-notes/move-index';
import { listed, t } from '../../../i18n';
import { skipText } from '../../../i18n/report';
import type { Services } from '../../services';
import { unlessRefused } from '../../services/refusal';
import type { IndexMover } from '../../services/topics/index-mover';
import { offerToTakeBack, tellUndone } from '../../services/undo';
import { openPath } from '../ui/note-link';

/** Moves the index in a note into the page of its topic, and offers to take that back. */
export async function moveIndexIntoPage(path: string, services: Services): Promise<void> {
  const mover = services.indexMover;
  if (!(await unlessRefused(() => services.settings.ensureUsable()))) return;
  const result = await mover.move(path);
  if (result.kind === 'no-page') return void new Notice(t('rebuild.move.noPage'));
  if (result.kind === 'refused') return void new Notice(refusalText(path, result.page, result.moved), 0);
  if (result.kind === 'failed')
    return void new Notice(
      `${result.error.path}: ${skipText({ path, reason: result.error.problem, detail: result.error.detail })}`,
      0,
    );
  const { page, left } = result;
  const also = left.length === 0 ? [] : [t('rebuild.move.left', { paths: left.join(', ') })];
  offerToTakeBack([t('rebuild.move.done', { path, page }), ...also].join('\n'), () => void undoMove(mover));
  await openPath(page, services.app);
}

/** Takes back the last move of an index, and says what came of it. */
export async function undoMove(mover: IndexMover): Promise<void> {
  tellUndone(await mover.undo(), t('rebuild.move.undone'));
}

function refusalText(index: string, page: string, moved: Exclude<MovedIndex, { readonly text: string }>): string {
  if (moved.problem === 'own-properties')
    return t('rebuild.move.ownProperties', { path: index, names: listed(moved.names) });
  const path = moved.of === 'index' ? index : page;
  return `${path}: ${skipText({ path, reason: moved.problem })}`;
}
