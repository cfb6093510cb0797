import { setIcon, setTooltip } from 'obsidian';
import type { NoteAnswer } from '../../../core/cards/answer';
import { hasCard } from '../../../core/cards/card';
import { toPlainText } from '../../../core/cards/plain-text';
import { t } from '../../../i18n';
import { iconButton } from '../ui/buttons';
import { linkToNote, type LinkContext } from '../ui/note-link';
import { appendReason, plainReason } from '../ui/reason-text';
import type { CardProperty, ShownCard } from './shown-card';
import type { AnswerSuggestion } from './suggestions';
import { nameRegion } from '../ui/region-name';

/** What can be done on a card, besides to look at it. */
export interface CardActs {
  readonly link: LinkContext;
  /** Has the note name another one as its approach. */
  readonly accept: (path: string, target: string) => void;
}

/** What stands on a card besides what its note is about. */
interface CardExtras {
  readonly properties: readonly CardProperty[];
  readonly suggested: readonly AnswerSuggestion[];
}

const NO_EXTRAS: CardExtras = { properties: [], suggested: [] };

/** All that a card's element shows, to tell whether it has to be drawn anew. */
export function printOf({ title, card, topics, answer }: ShownCard, { properties, suggested }: CardExtras): string {
  const { problem, approach, gist, open, solved } = card;
  const said = properties.map(({ name, text }) => [name, text]);
  return JSON.stringify([title, problem, approach, gist, open, solved, topics, answer, said, suggested]);
}

/** Longer text is of no use on a card, and costs. */
const LONGEST = 1500;

/**
 * Draws a card: plain text in plain elements, so that nothing a note holds can run or reach out. Without `acts` it is
 * only to be looked at.
 */
export function drawCard(
  element: HTMLElement,
  shown: ShownCard,
  acts: CardActs | null = null,
  { properties, suggested }: CardExtras = NO_EXTRAS,
): void {
  const { title, card, topics, answer } = shown;
  element.empty();
  element.toggleClass('is-open', card.open);
  element.createDiv({ cls: 'topic-atlas-card-title', text: title, attr: { dir: 'auto' } });
  if (hasCard(card)) {
    part(element, 'problem', card.problem, t('cards.problem'));
    if (answer === null) part(element, 'approach', card.approach, t('cards.approach'));
    else drawAnswer(element, answer, acts);
  } else {
    part(element, 'gist', card.gist, t('cards.gist'));
  }
  if (card.open) element.createDiv({ cls: 'topic-atlas-card-open', text: t('cards.open') });
  if (card.solved) drawSolved(element);
  if (properties.length > 0) drawProperties(element, properties);
  if (acts !== null && suggested.length > 0) drawSuggestions(element, shown.path, suggested, acts);
  if (topics.length > 0)
    element.createDiv({ cls: 'topic-atlas-card-topics', text: topics.join(' · '), attr: { dir: 'auto' } });
}

function part(element: HTMLElement, kind: 'problem' | 'approach' | 'gist', markdown: string, name: string): void {
  if (markdown === '') return;
  const text = toPlainText(markdown.slice(0, LONGEST));
  const row = element.createDiv({ cls: `topic-atlas-card-${kind}`, attr: { dir: 'auto' } });
  if (kind === 'approach') arrow(row);
  const said = row.createDiv({ cls: 'topic-atlas-card-text', text });
  if (text.length > 200) setTooltip(said, `${name}: ${text.slice(0, 600)}`);
}

function arrow(row: HTMLElement): void {
  row.createSpan({ cls: 'topic-atlas-card-arrow', text: '→', attr: { 'aria-hidden': 'true' } });
}

/** The note that answers, and what it says. */
function drawAnswer(element: HTMLElement, { path, title, text }: NoteAnswer, acts: CardActs | null): void {
  const row = element.createDiv({ cls: 'topic-atlas-card-approach', attr: { dir: 'auto' } });
  arrow(row);
  const said = row.createDiv({ cls: 'topic-atlas-card-text' });
  if (acts === null) said.appendText(title);
  else noteName(said, path, title, acts);
  if (text !== '') said.appendText(`: ${toPlainText(text.slice(0, LONGEST))}`);
}

function noteName(parent: HTMLElement, path: string, title: string, acts: CardActs): HTMLElement {
  const link = parent.createEl('a', { cls: 'topic-atlas-card-link', text: title, href: '#', attr: { dir: 'auto' } });
  linkToNote(link, () => path, acts.link);
  return link;
}

function drawProperties(element: HTMLElement, properties: readonly CardProperty[]): void {
  const list = element.createEl('dl', { cls: 'topic-atlas-card-properties' });
  for (const property of properties) {
    const row = list.createDiv({ cls: 'topic-atlas-card-property', attr: { dir: 'auto' } });
    row.createEl('dt', { text: property.name });
    property.fill(row.createEl('dd'));
  }
}

function drawSolved(element: HTMLElement): void {
  const mark = element.createDiv({ cls: 'topic-atlas-card-solved' });
  setIcon(mark.createSpan(), 'check');
  mark.createSpan({ text: t('cards.solved') });
}

/** Notes that may answer a problem, each with a button that takes it. */
export function drawSuggestions(
  parent: HTMLElement,
  path: string,
  suggested: readonly AnswerSuggestion[],
  acts: CardActs,
): void {
  const list = parent.createDiv({ cls: 'topic-atlas-suggestions', attr: { role: 'group' } });
  nameRegion(list, t('cards.suggested'));
  list.createDiv({ cls: 'topic-atlas-suggestions-title', text: t('cards.suggested'), attr: { 'aria-hidden': 'true' } });
  for (const one of suggested) drawSuggestion(list.createDiv({ cls: 'topic-atlas-suggestion' }), path, one, acts);
}

function drawSuggestion(
  row: HTMLElement,
  path: string,
  { path: target, title, reason }: AnswerSuggestion,
  acts: CardActs,
): void {
  const said = row.createDiv({ cls: 'topic-atlas-suggestion-text' });
  // What is cut off is told whole.
  setTooltip(noteName(said, target, title, acts), `${title}: ${plainReason(reason)}`);
  appendReason(said.createSpan({ cls: 'topic-atlas-suggestion-reason', attr: { dir: 'auto' } }), reason);
  const take = (event: MouseEvent): void => {
    event.stopPropagation();
    acts.accept(path, target);
  };
  iconButton(row, t('cards.take', { title }), 'plus', take, 'topic-atlas-suggestion-take');
}
