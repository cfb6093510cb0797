import { sameValue } from '../notes/same';
import type { TopicSettings } from './edit';

/** The taxonomy with a change taken back, as far as that can be. */
export interface Restored {
  readonly topics: TopicSettings;
  /** Names of topics that were changed since: they are left as they are. */
  readonly left: readonly string[];
}

/** Gives every topic that a change concerned what it was before, unless it is not what the change made of it any more. */
export function restoreTopics(now: TopicSettings, before: TopicSettings, after: TopicSettings): Restored {
  const topics = new Map(Object.entries(now));
  const left: string[] = [];
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is, current] = [own(before, id), own(after, id), own(now, id)];
    if (sameValue(was, is)) continue;
    if (!sameValue(is, current)) left.push(current?.name ?? was?.name ?? id);
    else if (was === undefined) topics.delete(id);
    else topics.set(id, was);
  }
  return { topics: Object.fromEntries(topics), left };
}

function own(topics: TopicSettings, id: string): TopicSettings[string] | undefined {
  return Object.prototype.hasOwnProperty.call(topics, id) ? topics[id] : undefined;
}
