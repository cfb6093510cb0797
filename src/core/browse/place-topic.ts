import { sameTexts } from '../notes/same';
import { moveTopic, reorderTopics, type TopicSettings } from '../topics/edit';

/** Where a topic is to stand. */
export interface TopicPlace {
  readonly parent: string | null;
  /** Those that are under the parent now, in the order in which they are shown. */
  readonly siblings: readonly string[];
  /** The sibling that it is to stand before; null for the last place. */
  readonly before: string | null;
}

/** The topic in another place; unchanged where that would be below itself. */
export function placeTopic(topics: TopicSettings, id: string, { parent, siblings, before }: TopicPlace): TopicSettings {
  const moved = (topics[id]?.parent ?? null) === parent ? topics : moveTopic(topics, id, parent);
  if ((moved[id]?.parent ?? null) !== parent) return topics;
  const others = siblings.filter((other) => other !== id);
  const next = before === id ? siblings[siblings.indexOf(id) + 1] : before;
  const at = others.indexOf(next ?? '');
  const order = at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
  return moved === topics && sameTexts(order, siblings) ? topics : reorderTopics(moved, order);
}
