import { setTooltip } from 'obsidian';
import { hasCard, isOpen, type NoteCard } from '../../../core/cards/card';
import { toPlainText } from '../../../core/cards/plain-text';
import { t } from '../../../i18n';

/** What one card shows. */
export interface ShownCard {
  readonly path: string;
  readonly title: string;
  readonly card: NoteCard;
  /** Names of the note's topics. */
  readonly topics: readonly string[];
}

/** All that a card's element shows, to tell whether it has to be drawn anew. */
export function printOf({ title, card: { problem, approach, gist }, topics }: ShownCard): string {
  return [title, problem, approach, gist, ...topics].join('\u0000');
}

/** Longer text is of no use on a card, and costs. */
const LONGEST = 1500;

/** Draws a card: plain text in plain elements, so that nothing a note holds can run or reach out. */
export function drawCard(element: HTMLElement, { title, card, topics }: ShownCard): void {
  element.empty();
  element.toggleClass('is-open', isOpen(card));
  element.createDiv({ cls: 'topic-atlas-card-title', text: title, attr: { dir: 'auto' } });
  if (hasCard(card)) {
    part(element, 'problem', card.problem, t('cards.problem'));
    part(element, 'approach', card.approach, t('cards.approach'));
    if (isOpen(card)) element.createDiv({ cls: 'topic-atlas-card-open', text: t('cards.open') });
  } else {
    part(element, 'gist', card.gist, t('cards.gist'));
  }
  if (topics.length > 0)
    element.createDiv({ cls: 'topic-atlas-card-topics', text: topics.join(' · '), attr: { dir: 'auto' } });
}

function part(element: HTMLElement, kind: 'problem' | 'approach' | 'gist', markdown: string, name: string): void {
  if (markdown === '') return;
  const text = toPlainText(markdown.slice(0, LONGEST));
  const row = element.createDiv({ cls: `topic-atlas-card-${kind}`, attr: { dir: 'auto' } });
  if (kind === 'approach')
    row.createSpan({ cls: 'topic-atlas-card-arrow', text: '→', attr: { 'aria-hidden': 'true' } });
  const said = row.createDiv({ cls: 'topic-atlas-card-text', text });
  if (text.length > 200) setTooltip(said, `${name}: ${text.slice(0, 600)}`);
}
