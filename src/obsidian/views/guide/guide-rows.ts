import { setIcon } from 'obsidian';
import type { ProposedTopic } from '../../../core/topics/infer-proposal';
import { t } from '../../../i18n';
import type { ListOptions } from '../ui/virtual-list';
import type { GuideModel } from './guide-model';
import { fillTickRow, type TickRow } from './tick-row';

/** Deeper topics are not set in any further. */
const DEEPEST = 8;

/** How topics become rows of a tree. What is clicked is told by `data-part`. */
export function guideList(model: GuideModel): ListOptions<ProposedTopic> {
  return {
    role: 'tree',
    label: t('guide.tree'),
    key: ({ id }) => id,
    print: (topic) => JSON.stringify([rowOf(model, topic), topic.depth]),
    fill: (el, topic) => {
      fillTickRow(el, rowOf(model, topic));
      el.setAttribute('aria-level', String(topic.depth + 1));
      el.setCssProps({ '--topic-atlas-depth': String(Math.min(topic.depth, DEEPEST)) });
      setIcon(
        el.createSpan({ cls: 'topic-atlas-guide-rename', attr: { 'data-part': 'rename', title: t('guide.rename') } }),
        'pencil',
      );
    },
  };
}

function rowOf(model: GuideModel, topic: ProposedTopic): TickRow {
  return {
    isTicked: model.isKept(topic),
    name: model.nameOf(topic),
    aside: t('settings.notes', { count: topic.notes.size }),
    below: [model.examples(topic)],
  };
}
