import { topicsAbove } from '../../../core/atlas/view';
import { claimantsOf } from '../../../core/index-notes/plan/claimants';
import type { Topic } from '../../../core/topics/topic';
import type { Services } from '../../services';
import { linkToNote, type LinkContext } from '../ui/note-link';
import type { BaseGroup } from './bases-groups';
import type { CardHeading } from './grid-elements';

/**
 * The heading of a group. That of a topic names those above it too, whether they have a group or not; what is a link
 * stays one, and a topic without a value of its own leads to its index note.
 */
export function groupHeading({ topic, value }: BaseGroup, link: LinkContext, services: Services): CardHeading {
  const atlas = services.host.now();
  // The topmost first.
  const above = topic === null || atlas === null ? [] : topicsAbove(topic.id, atlas).reverse();
  const page = topic === null || value !== null ? null : indexNoteOf(topic, services);
  const name = value === null ? (topic?.name ?? '') : value.toString();
  return {
    print: JSON.stringify([above.map((one) => one.name), name, page]),
    depth: above.length,
    fill: (el) => {
      const path = above.map((one) => `${one.name} / `).join('');
      if (path !== '') el.createSpan({ cls: 'topic-atlas-cards-group-above', text: path });
      if (value !== null) value.renderTo(el, link.app.renderContext);
      else if (page !== null) linkToNote(el.createEl('a', { cls: 'internal-link', text: name }), () => page, link);
      else el.appendText(name);
    },
  };
}

/** The heading of what belongs nowhere. */
export function restHeading(text: string): CardHeading {
  return { print: text, depth: 0, fill: (el) => el.appendText(text) };
}

function indexNoteOf(topic: Topic, { host, settings }: Services): string | null {
  const atlas = host.now();
  return atlas === null ? null : claimantsOf(topic, atlas, settings.settings.index).used;
}
