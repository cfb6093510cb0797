import { Notice } from 'obsidian';
import { lineOf } from '../../../../core/browse/summary-line';
import { t } from '../../../../i18n';
import type { Services } from '../../../services';
import { offerUndo } from '../../../services/undo';
import { refusalText } from '../../cards/refusal-text';
import { shownCard } from '../../cards/shown-card';
import { plainLine } from './note-row';
import { askInPlace, type Draft, type InlineRisk } from '../../ui/inline-input';
import { titleOf } from '../../../../core/notes/paths';

/** Where a summary is written. */
interface SummaryPlace {
  readonly row: HTMLElement;
  /** The part of the row that says it; the title stays in sight. */
  readonly box: DOMRect;
}

/**
 * Has the person write a note's summary, problem → approach, where it stands.
 *
 * @param risk where the row may be drawn anew meanwhile
 * @param draft what was typed before that
 */
export async function editSummary(
  path: string,
  { row, box }: SummaryPlace,
  services: Services,
  risk?: InlineRisk,
  draft: Draft | null = null,
): Promise<void> {
  const { cardEditor, noteEdits } = services;
  const note = await cardEditor.read(path);
  if ('refusal' in note) return void new Notice(refusalText(path, note.refusal), 0);
  const title = titleOf(path);
  const value = lineOf(note);
  const label = t('atlas.notes.summary', { title });
  const atEnd = { text: value, from: value.length, to: value.length };
  // The note's own words are said as long as nobody wrote others.
  const said = plainLine(shownCard(path, services).card.gist);
  const input = { label, value, draft: draft ?? atEnd, placeholder: said || label };
  const answer = await askInPlace(row, input, risk, box);
  if (answer === null || answer.trim() === value) return;
  const outcome = await cardEditor.writeLine(path, note, answer);
  if (outcome.refusal !== undefined) new Notice(refusalText(path, outcome.refusal), 0);
  else if (outcome.step.length > 0) offerUndo(t('atlas.notes.written', { title }), outcome.step, noteEdits.cards);
}
