import { sameValue } from '../notes/same';
import type { TopicSettings } from './edit';
import type { TopicSetting } from './topic';

/** The taxonomy with a change taken back, as far as that can be. */
interface Restored {
  readonly topics: TopicSettings;
  /** Names of topics that were changed since in what the change concerned: they are left as they are. */
  readonly left: readonly string[];
}

/**
 * Gives every topic that a change concerned what it was before, unless it is not what the change made of it any more;
 * what else was changed of it since stays.
 */
export function restoreTopics(now: TopicSettings, before: TopicSettings, after: TopicSettings): Restored {
  const topics = new Map(Object.entries(now));
  const left: string[] = [];
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is, current] = [own(before, id), own(after, id), own(now, id)];
    if (sameValue(was, is)) continue;
    const restored = was !== undefined && is !== undefined && current !== undefined ? restore(current, was, is) : null;
    if (restored !== null) topics.set(id, restored);
    else if (!sameValue(is, current)) left.push(current?.name ?? was?.name ?? id);
    else if (was === undefined) topics.delete(id);
    else topics.set(id, was);
  }
  return { topics: Object.fromEntries(topics), left };
}

/** The topic with the fields that a change made different as they were; null where one of them is another again. */
function restore(now: TopicSetting, before: TopicSetting, after: TopicSetting): TopicSetting | null {
  const fieldsOf = (topic: TopicSetting): Map<string, unknown> => new Map(Object.entries(topic));
  const [current, was, is] = [fieldsOf(now), fieldsOf(before), fieldsOf(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => !sameValue(was.get(field), is.get(field)),
  );
  if (changed.some((field) => !sameValue(current.get(field), is.get(field)))) return null;
  const kept = Object.fromEntries(Object.entries(now).filter(([field]) => !changed.includes(field)));
  const restored = Object.fromEntries(Object.entries(before).filter(([field]) => changed.includes(field)));
  return { ...kept, name: now.name, ...restored };
}

function own(topics: TopicSettings, id: string): TopicSettings[string] | undefined {
  return Object.prototype.hasOwnProperty.call(topics, id) ? topics[id] : undefined;
}
