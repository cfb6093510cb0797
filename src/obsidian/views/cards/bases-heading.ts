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
  const above = topic === null ? [] : namesAbove(topic, services);
  const page = topic === null || value !== null ? null : indexNoteOf(topic, services);
  const name = value === null ? (topic?.name ?? '') : value.toString();
  return {
    print: JSON.stringify([above, name, page]),
    depth: above.length,
    fill: (el) => {
      const path = above.map((one) => `${one} / `).join('');
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

/** Of the topics above, the topmost first. */
function namesAbove(topic: Topic, { host }: Services): string[] {
  const names: string[] = [];
  for (let id = topic.parent; id !== null;) {
    const above = host.now()?.topic(id);
    if (above === undefined) break;
    names.unshift(above.name);
    id = above.parent;
  }
  return names;
}

function indexNoteOf(topic: Topic, { host, settings }: Services): string | null {
  const atlas = host.now();
  return atlas === null ? null : claimantsOf(topic, atlas, settings.settings.index).used;
}
