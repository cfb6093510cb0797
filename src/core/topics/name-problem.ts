import type { TopicSettings } from './edit';
import { pathKey, pathSegments } from './names';

/**
 * Why a topic cannot be called so: there is nothing to call it by, or a topic beside it is called so already, and the
 * two would be one. Null where it can.
 */
export function nameProblem(topics: TopicSettings, id: string, name: string): 'empty' | 'taken' | null {
  if (pathSegments(name).length === 0) return 'empty';
  const parent = topics[id]?.parent;
  const isTaken = Object.entries(topics).some(
    ([other, topic]) => other !== id && topic.parent === parent && pathKey(topic.name) === pathKey(name),
  );
  return isTaken ? 'taken' : null;
}
