import type { ProposedTopic } from './infer-proposal';
import { nameKey } from './names';
import { ancestorsOf, inOrder, pathUsed, type ProposedById } from './proposed-tree';

/** A proposed topic put under another, or to the top, by their ids. */
export interface ProposedMove {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * A proposal with a topic in another place: its notes go along, and a path by which notes name it stays as a synonym.
 * Unchanged where either is not in it any more, or the topic would stand below itself.
 */
export function moveProposed(topics: readonly ProposedTopic[], { id, parent }: ProposedMove): readonly ProposedTopic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const topic = byId.get(id);
  if (topic === undefined || topic.parent === parent || (parent !== null && !byId.has(parent))) return topics;
  const moved: ProposedTopic = { ...topic, parent, otherNames: namesAfter(topic, byId) };
  const above = ancestorsOf(moved, byId);
  if (above.includes(topic)) return topics;
  const notes = notesLeft(topic, byId);
  for (const one of above) notes.set(one.id, new Set([...(notes.get(one.id) ?? one.notes), ...topic.notes]));
  return inOrder(topics.map((one) => (one === topic ? moved : { ...one, notes: notes.get(one.id) ?? one.notes })));
}

function namesAfter(topic: ProposedTopic, byId: ProposedById): readonly string[] {
  const known = new Set(topic.otherNames.map(nameKey));
  return [...topic.otherNames, ...pathUsed(topic, byId).filter((path) => !known.has(nameKey(path)))];
}

/** What topics above hold without it: a rule for tags or folders holds what stands below them all the same. */
function notesLeft(topic: ProposedTopic, byId: ProposedById): Map<string, ReadonlySet<string>> {
  const left = new Map<string, ReadonlySet<string>>([[topic.id, new Set()]]);
  for (const above of ancestorsOf(topic, byId)) {
    if (above.places.some(({ source }) => source === 'tag' || source === 'folder')) break;
    const others = Array.from(byId.values()).filter(({ parent }) => parent === above.id);
    const held = new Set(others.flatMap((other) => Array.from(left.get(other.id) ?? other.notes)));
    left.set(above.id, new Set(Array.from(above.notes).filter((note) => held.has(note) || !topic.notes.has(note))));
  }
  left.delete(topic.id);
  return left;
}
