import { setIcon } from 'obsidian';
import { hasCard } from '../../../../core/cards/card';
import { toPlainText } from '../../../../core/cards/plain-text';
import { t } from '../../../../i18n';
import type { ShownCard } from '../../cards/shown-card';

/** A note in one line. */
export interface NoteLine extends ShownCard {
  readonly isChosen: boolean;
  /** With how many notes it is linked; null where that is not told. */
  readonly links: number | null;
}

/** More of a text than this is never seen in a line. */
const LONGEST = 400;

/** All that a line shows, to tell whether it is another. */
export function printOf({ title, card, topics, isChosen, links }: NoteLine): string {
  const { problem, approach, gist, open, solved } = card;
  return JSON.stringify([title, problem, approach, gist, open, solved, topics, isChosen, links]);
}

/** The box to choose it, the title, problem → approach, and its topics. */
export function fillNoteRow(el: HTMLElement, { title, card, topics, isChosen, links }: NoteLine): void {
  el.addClass('topic-atlas-note-line');
  el.toggleClass('is-chosen', isChosen);
  el.draggable = true;
  el.setAttribute('aria-checked', String(isChosen));
  const box = el.createSpan({ cls: 'topic-atlas-note-tick', attr: { 'data-act': 'tick', 'aria-hidden': 'true' } });
  if (isChosen) setIcon(box, 'check');
  el.createSpan({ cls: 'topic-atlas-note-title', text: title, attr: { dir: 'auto' } });
  const said = el.createSpan({ cls: 'topic-atlas-note-said', attr: { dir: 'auto' } });
  if (!hasCard(card)) said.createSpan({ cls: 'topic-atlas-note-gist', text: plainLine(card.gist) });
  else {
    said.createSpan({ cls: 'topic-atlas-note-problem', text: plainLine(card.problem) });
    if (card.approach !== '') {
      said.createSpan({ cls: 'topic-atlas-note-arrow', text: ' → ' });
      said.createSpan({ cls: 'topic-atlas-note-approach', text: plainLine(card.approach) });
    }
  }
  if (card.open) el.createSpan({ cls: 'topic-atlas-card-open', text: t('cards.open') });
  if (links !== null) el.createSpan({ cls: 'topic-atlas-note-links', text: t('atlas.linked.links', { count: links }) });
  const edit = el.createSpan({
    cls: 'topic-atlas-note-edit',
    attr: { 'data-act': 'edit', 'aria-hidden': 'true', title: t('atlas.notes.edit') },
  });
  setIcon(edit, 'pencil');
  el.createSpan({ cls: 'topic-atlas-note-topics', text: topics.join(' · '), attr: { dir: 'auto' } });
}

/** Where a row says it, in the window: beside the title, or the half below it where there is little room. */
export function saidBox(row: HTMLElement): DOMRect {
  const [title, said] = ['title', 'said'].map((part) => row.querySelector<HTMLElement>(`.topic-atlas-note-${part}`));
  const { left, top, width, height } = row.getBoundingClientRect();
  if (title == null || said == null) return new DOMRect(left, top, width, height);
  if (said.offsetTop >= title.offsetTop + title.offsetHeight)
    return new DOMRect(left, top + height / 2, width, height / 2);
  const { left: start, width: rest } = said.getBoundingClientRect();
  return new DOMRect(start, top, rest, height);
}

/** As much of a text as a line may show. */
export function plainLine(markdown: string): string {
  return toPlainText(markdown.slice(0, LONGEST));
}
