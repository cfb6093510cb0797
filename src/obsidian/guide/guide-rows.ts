import { setIcon } from 'obsidian';
import type { ProposedTopic } from '../../core/topics/infer-proposal';
import { t } from '../../i18n';
import type { ListOptions, RowModel } from '../ui/virtual-list';
import type { GuideModel } from './guide-model';

/** Lines of a row: the topic, and notes that it would hold. */
const LINES = 2.4;

/** Rows of one height. */
export function topicRows(topics: readonly ProposedTopic[]): RowModel<ProposedTopic> {
  const last = topics.length - 1;
  return {
    length: topics.length,
    height: topics.length * LINES,
    at: (index) => topics[index],
    top: (index) => index * LINES,
    indexAt: (lines) => Math.max(0, Math.min(last, Math.floor(lines / LINES))),
    indexOf: ({ id }) => topics.findIndex((topic) => topic.id === id),
  };
}

/** How topics become rows of a tree. What is clicked is told by `data-part`. */
export function guideList(model: GuideModel): ListOptions<ProposedTopic> {
  return {
    role: 'tree',
    label: t('guide.tree'),
    key: ({ id }) => id,
    print: (topic) => JSON.stringify([model.nameOf(topic), model.isKept(topic), topic.depth, topic.notes.size, model.examples(topic)]),
    fill: (el, topic) => {
      const isKept = model.isKept(topic);
      el.addClass('topic-atlas-guide-row');
      el.toggleClass('is-dropped', !isKept);
      el.setAttrs({ 'aria-level': String(topic.depth + 1), 'aria-checked': String(isKept), 'aria-label': label(model, topic) });
      el.setCssProps({ '--topic-atlas-depth': String(Math.min(topic.depth, 8)) });
      const box = el.createEl('input', { cls: 'topic-atlas-guide-box', type: 'checkbox', attr: { tabindex: '-1', 'aria-hidden': 'true' } });
      if (isKept) box.setAttribute('checked', '');
      const said = el.createDiv({ cls: 'topic-atlas-guide-said' });
      const head = said.createDiv({ cls: 'topic-atlas-guide-head' });
      head.createSpan({ cls: 'topic-atlas-guide-name', text: model.nameOf(topic), attr: { dir: 'auto' } });
      head.createSpan({ cls: 'topic-atlas-guide-count', text: t('settings.notes', { count: topic.notes.size }) });
      said.createDiv({ cls: 'topic-atlas-guide-examples', text: model.examples(topic), attr: { dir: 'auto' } });
      setIcon(el.createSpan({ cls: 'topic-atlas-guide-rename', attr: { 'data-part': 'rename', title: t('guide.rename') } }), 'pencil');
    },
  };
}

function label(model: GuideModel, topic: ProposedTopic): string {
  return `${model.nameOf(topic)}, ${t('settings.notes', { count: topic.notes.size })}: ${model.examples(topic)}`;
}
