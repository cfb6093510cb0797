import { setIcon } from 'obsidian';
import type { TopicRow } from '../../../../core/browse/topic-rows';
import { numberText, t } from '../../../../i18n';

/** How high a row is, in lines of text. */
export const ROW_LINES = 1.5;

export function printOf({ topic, isFolded }: TopicRow, chosen: string): string {
  const { name, depth, notes, open, configured, id } = topic;
  return JSON.stringify([name, depth, notes, open, configured, isFolded, id === chosen]);
}

/** A topic of the tree: its name, how many notes it holds, and how many of them are open problems. */
export function fillTopicRow(el: HTMLElement, { topic, isFolded }: TopicRow, chosen: string): void {
  const { id, name, depth, notes, open, configured } = topic;
  el.addClass('topic-atlas-topic-row');
  el.toggleClass('is-collapsed', isFolded === true);
  el.toggleClass('is-chosen', id === chosen);
  el.toggleClass('is-implicit', !configured);
  el.toggleClass('is-empty', notes === 0);
  el.draggable = configured;
  el.setCssProps({ '--topic-atlas-depth': String(depth) });
  el.setAttrs({ 'aria-level': String(depth + 1), 'aria-current': id === chosen ? 'true' : null });
  const fold = el.createSpan({ cls: 'topic-atlas-row-icon collapse-icon' });
  if (isFolded !== null) {
    el.setAttribute('aria-expanded', String(!isFolded));
    fold.setAttribute('data-act', 'fold');
    setIcon(fold, 'right-triangle');
  }
  el.createSpan({
    cls: 'topic-atlas-topic-name',
    text: name,
    attr: { dir: 'auto', title: configured ? null : t('atlas.topics.implicit') },
  });
  if (open > 0) {
    el.createSpan({
      cls: 'topic-atlas-topic-open',
      text: numberText(open),
      attr: { title: t('report.open', { count: open }) },
    });
  }
  el.createSpan({
    cls: 'topic-atlas-topic-count tree-item-flair',
    text: numberText(notes),
    attr: { title: t('report.notes', { count: notes }) },
  });
}
