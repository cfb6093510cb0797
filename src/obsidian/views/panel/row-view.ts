import { setIcon } from 'obsidian';
import type { Shown } from '../../../core/panel/excerpt';
import { numberText, t } from '../../../i18n';
import { appendReason } from '../ui/reason-text';
import type { CardLine, NoteText, RowText } from './row-text';

/** What a person wrote runs in its own direction, whatever that of the app is. */
const AUTO = { dir: 'auto' } as const;

/** Fills an empty element. What is clicked is told by `data-part`. */
export function fillRow(el: HTMLElement, text: RowText): void {
  el.addClass(`mod-${text.kind}`);
  switch (text.kind) {
    case 'section':
      return fillSection(el, text);
    case 'note':
      return fillNote(el, text);
    case 'place':
      return fillPlace(el, text);
    case 'message':
      el.setText(text.text);
  }
}

function fillSection(el: HTMLElement, { title, count, isFolded }: Extract<RowText, { kind: 'section' }>): void {
  el.setAttrs({ 'aria-level': '1', 'aria-expanded': String(!isFolded) });
  el.toggleClass('is-collapsed', isFolded);
  el.toggleClass('is-empty', count === '0');
  chevron(el);
  el.createSpan({ cls: 'topic-atlas-row-title', text: title });
  el.createSpan({ cls: 'topic-atlas-row-count tree-item-flair', text: count });
}

function fillNote(el: HTMLElement, text: NoteText): void {
  el.setAttrs({ 'aria-level': '2' });
  el.draggable = text.isWritten;
  if (text.canFold) el.setAttribute('aria-expanded', String(text.isUnfolded));
  const head = el.createDiv({ cls: 'topic-atlas-row-head' });
  head.createSpan({
    cls: text.isWritten ? 'topic-atlas-row-title' : 'topic-atlas-row-title is-unresolved',
    text: text.title,
    attr: { ...AUTO, 'data-part': 'title' },
  });
  if (text.folder !== '') head.createSpan({ cls: 'topic-atlas-row-folder', text: text.folder, attr: AUTO });
  if (text.canFold) fillFold(head, text);
  if (text.card !== null) fillCard(el.createDiv({ cls: 'topic-atlas-row-card' }), text.card);
  if (text.reasons.length > 0 || text.topics.length > 0) fillFoot(el.createDiv({ cls: 'topic-atlas-row-foot' }), text);
}

/** Why the note stands there, and in the room that is left what it is about. */
function fillFoot(el: HTMLElement, { reasons, topics }: NoteText): void {
  if (reasons.length > 0) fillReasons(el.createSpan({ cls: 'topic-atlas-row-reason' }), reasons);
  for (const topic of topics) {
    el.appendText(' ');
    el.createSpan({ cls: 'topic-atlas-row-topic', text: topic, attr: AUTO });
  }
}

function fillReasons(el: HTMLElement, reasons: readonly string[]): void {
  reasons.forEach((reason, i) => {
    if (i > 0) el.appendText(' · ');
    appendReason(el.createEl('bdi'), reason);
  });
}

function fillFold(head: HTMLElement, { places, isUnfolded }: NoteText): void {
  const fold = head.createSpan({
    cls: 'topic-atlas-row-fold',
    attr: { 'data-part': 'fold', 'aria-label': t('panel.place', { count: places }) },
  });
  fold.toggleClass('is-collapsed', !isUnfolded);
  setIcon(fold, 'right-triangle');
  fold.createSpan({ cls: 'tree-item-flair', text: numberText(places) });
}

/** The problem, and below it what is done about it, or that nothing is yet. */
function fillCard(el: HTMLElement, card: CardLine): void {
  const { problem, approach, gist } = card;
  el.toggleClass('is-open', card.isOpen);
  if (problem === '' && approach === '')
    return void el.createDiv({ cls: 'topic-atlas-row-gist', text: gist, attr: AUTO });
  if (problem !== '') el.createDiv({ cls: 'topic-atlas-row-problem', text: problem, attr: AUTO });
  if (approach !== '' || card.isOpen || card.isSolved)
    fillAnswer(el.createDiv({ cls: 'topic-atlas-row-answer' }), card);
}

function fillAnswer(el: HTMLElement, { approach, isOpen }: CardLine): void {
  el.createSpan({ cls: 'topic-atlas-row-arrow', text: '→' });
  if (isOpen) el.createSpan({ cls: 'topic-atlas-row-open', text: t('panel.open') });
  else if (approach === '') el.createSpan({ cls: 'topic-atlas-row-solved', text: t('cards.solved') });
  else el.createSpan({ cls: 'topic-atlas-row-approach', text: approach, attr: AUTO });
}

function fillPlace(el: HTMLElement, { passage, link }: Extract<RowText, { kind: 'place' }>): void {
  el.setAttrs({ 'aria-level': '3' });
  const text = el.createDiv({ cls: 'topic-atlas-place', attr: { 'data-part': 'place' } });
  // Its text may still have to be read.
  if (passage === null) text.setText('…');
  else fillPassage(text.createEl('bdi'), passage);
  if (link !== null)
    el.createEl('button', {
      cls: 'topic-atlas-place-link',
      text: t('panel.action.makeLink'),
      attr: { 'data-part': 'link', 'aria-label': link, tabindex: '-1' },
    });
}

function fillPassage(el: HTMLElement, { text, from, to }: Shown): void {
  el.appendText(text.slice(0, from));
  el.createSpan({ cls: 'search-result-file-matched-text', text: text.slice(from, to) });
  el.appendText(text.slice(to));
}

function chevron(el: HTMLElement): void {
  setIcon(el.createDiv({ cls: 'topic-atlas-row-icon collapse-icon' }), 'right-triangle');
}
