import { sameTexts, sameValue } from '../notes/same';
import type { Topic } from '../topics/topic';
import type { TopicTree } from '../topics/tree';
import type { Recorder } from './recorder';

/** Records what is different about the topics themselves after the taxonomy was replaced. */
export function compareTrees(before: TopicTree, after: TopicTree, changes: Recorder): void {
  for (const { id } of before.topics()) if (after.topic(id) === undefined) changes.topicRemoved(id);
  for (const topic of after.topics()) compareTopic(topic, before, after, changes);
  for (const id of [null, ...[...before.topics(), ...after.topics()].map((topic) => topic.id)]) {
    if (sameTexts(childIds(before, id), childIds(after, id))) continue;
    changes.homeEntries();
    if (id !== null) changes.entries(id, after.above(id));
  }
}

/** A topic that says something else of itself is shown in the note above it, and in every note below it. */
function compareTopic(topic: Topic, before: TopicTree, after: TopicTree, changes: Recorder): void {
  const old = before.topic(topic.id);
  if (old !== undefined && sameValue(old, topic) && before.path(topic.id) === after.path(topic.id)) return;
  if (old === undefined) changes.topicAdded(topic.id);
  else changes.topicChanged(topic.id);
  changes.homeEntries();
  for (const id of after.subtree(topic.id)) changes.entries(id, after.above(id));
  if (topic.parent !== null) changes.entries(topic.parent, after.above(topic.parent));
}

function childIds(tree: TopicTree, id: string | null): readonly string[] {
  return tree.children(id).map((child) => child.id);
}
