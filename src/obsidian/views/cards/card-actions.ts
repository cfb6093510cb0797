import { Notice } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { Refused, Written } from '../../services/cards/card-editor';
import { offerUndo } from '../../services/undo';
import { refusalText } from './refusal-text';
import { titleOf } from '../../../core/notes/paths';

/** Has a note say that it has no problem. Answers whether it does. */
export async function dismissProblem(path: string, services: Services): Promise<boolean> {
  const title = titleOf(path);
  return tell(path, await services.cardEditor.dismissProblem(path), t('cards.done.dismissed', { title }), services);
}

/** Has a note say that its problem is solved. Answers whether it does. */
export async function markSolved(path: string, services: Services): Promise<boolean> {
  const title = titleOf(path);
  return tell(path, await services.cardEditor.markSolved(path), t('cards.done.solved', { title }), services);
}

/** Has a note with an open problem name another one as its approach. Answers whether it does. */
export async function answerWith(path: string, target: string, services: Services): Promise<boolean> {
  const [title, answer] = [titleOf(path), titleOf(target)];
  return tell(
    path,
    await services.cardEditor.answerWith(path, target),
    t('cards.done.answered', { title, answer }),
    services,
  );
}

/** Says what was done, with a button to take it back; or why nothing was. */
function tell(path: string, outcome: Written | Refused, done: string, { noteEdits }: Services): boolean {
  if (outcome.refusal !== undefined) {
    new Notice(refusalText(path, outcome.refusal), 0);
    return false;
  }
  if (outcome.step.length > 0) offerUndo(done, outcome.step, noteEdits.cards);
  return true;
}
