import { setIcon } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import { doubtText, foundReasonText } from '../../../i18n/reasons';
import type { ListOptions } from '../ui/virtual-list';
import type { GuideModel } from './guide-model';
import { fillTickRow, type TickRow } from './tick-list';

/** Deeper topics are not set in any further. */
const DEEPEST = 8;

/** How topics become rows of a tree. What is clicked is told by `data-part`. */
export function guideList(model: GuideModel): ListOptions<ProposedTopic> {
  return {
    role: 'tree',
    label: t('guide.tree'),
    key: ({ id }) => id,
    print: (topic) =>
      JSON.stringify([rowOf(model, topic), topic.depth, model.hasBelow(topic), model.isFolded(topic), model.isOpen]),
    fill: (el, topic) => {
      fillTickRow(el, rowOf(model, topic));
      el.setAttribute('aria-level', String(topic.depth + 1));
      el.setAttribute('aria-disabled', String(!model.isOpen));
      el.toggleClass('is-closed', !model.isOpen);
      el.setCssProps({ '--topic-atlas-depth': String(Math.min(topic.depth, DEEPEST)) });
      el.draggable = model.isOpen;
      fillFold(el, model, topic);
      if (!model.isOpen) return;
      fillPart(el, 'rename', 'pencil', t('guide.rename'));
      fillPart(el, 'menu', 'more-vertical', t('guide.more'));
    },
  };
}

/** The room is there in any case: names of one level stand in one line. */
function fillFold(el: HTMLElement, model: GuideModel, topic: ProposedTopic): void {
  const fold = createSpan({ cls: 'topic-atlas-guide-fold', attr: { 'aria-hidden': 'true' } });
  el.prepend(fold);
  if (!model.hasBelow(topic)) return;
  const isFolded = model.isFolded(topic);
  el.setAttribute('aria-expanded', String(!isFolded));
  fold.setAttribute('data-part', 'fold');
  setIcon(fold, isFolded ? 'chevron-right' : 'chevron-down');
}

function fillPart(el: HTMLElement, part: string, icon: string, title: string): void {
  setIcon(el.createSpan({ cls: 'topic-atlas-guide-part', attr: { 'data-part': part, title } }), icon);
}

function rowOf(model: GuideModel, topic: ProposedTopic): TickRow {
  return {
    isTicked: model.isKept(topic),
    name: model.nameOf(topic),
    aside: t('settings.notes', { count: topic.notes.size }),
    // In one line, so that many topics are in sight.
    below: [[whyText(topic), model.examples(topic)].filter((text) => text !== '').join(' · ')],
  };
}

/** What speaks against a topic, then what speaks for it; its notes come after that. */
function whyText({ doubt, places }: ProposedTopic): string {
  const reasons = places.flatMap((place) => place.reasons.filter(({ kind }) => kind !== 'examples'));
  return [...(doubt === null ? [] : [doubtText(doubt)]), ...reasons.map(foundReasonText)].join(' · ');
}
