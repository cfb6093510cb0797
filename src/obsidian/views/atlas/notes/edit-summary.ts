import { Notice } from 'obsidian';
import { cardOfLine, summaryLine } from '../../../../core/browse/summary-line';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { offerUndo } from '../../../services/undo-notice';
import { refusalText } from '../../cards/refusal-text';
import { titleOf } from '../../cards/shown-card';
import { askInPlace, type Draft, type InlineRisk } from '../../ui/inline-input';

/**
 * Has the person write a note's summary, problem → approach, in the place of its row.
 *
 * @param risk where the row may be drawn anew meanwhile
 * @param draft what was typed before that
 */
export async function editSummary(
  path: string,
  row: HTMLElement,
  services: Services,
  risk?: InlineRisk,
  draft: Draft | null = null,
): Promise<void> {
  const { cardEditor, noteEdits } = services;
  const note = await cardEditor.read(path);
  if ('refusal' in note) return void new Notice(refusalText(path, note.refusal), 0);
  const title = titleOf(path, services);
  const value = summaryLine(note.card);
  const answer = await askInPlace(row, { label: t('atlas.notes.summary', { title }), value, draft }, risk);
  if (answer === null || answer.trim() === value) return;
  const outcome = await cardEditor.write(path, note.card, () => cardOfLine(answer), 'properties');
  if (outcome.refusal !== undefined) new Notice(refusalText(path, outcome.refusal), 0);
  else if (outcome.step.length > 0) offerUndo(t('atlas.notes.written', { title }), outcome.step, noteEdits.cards);
}
