import type { ProposedTopic } from './infer-proposal';
import { ancestorsOf, inOrder, otherNames, pathUsed } from './proposed-tree';

/** One proposed topic made part of another, by their ids. */
export interface ProposedMerge {
  readonly from: string;
  readonly into: string;
}

/**
 * A proposal with topics made part of others, one merge after the other: notes, rules, reasons and what stands below go
 * along, and names that notes use stay as synonyms. What is not in the proposal any more is passed over.
 */
export function mergeProposed(
  proposed: readonly ProposedTopic[],
  merges: readonly ProposedMerge[],
): readonly ProposedTopic[] {
  return merges.reduce<readonly ProposedTopic[]>(mergeOne, proposed);
}

function mergeOne(topics: readonly ProposedTopic[], { from, into }: ProposedMerge): readonly ProposedTopic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const [gone, kept] = [byId.get(from), byId.get(into)];
  if (gone === undefined || kept === undefined || gone === kept) return topics;
  const above = ancestorsOf(kept, byId);
  // What takes in a topic from further up stands in its place.
  const isLifted = above.some(({ id }) => id === from);
  const merged: ProposedTopic = {
    ...kept,
    parent: isLifted ? gone.parent : kept.parent,
    places: [...kept.places, ...gone.places],
    notes: new Set([...kept.notes, ...gone.notes]),
    toName: new Set([...kept.toName, ...gone.toName]),
    otherNames: otherNames(kept, gone, pathUsed(gone, byId)),
    doubt: kept.doubt === null || gone.doubt === null ? null : kept.doubt,
  };
  const wider = new Set(isLifted ? [] : above);
  return inOrder(
    topics
      .filter(({ id }) => id !== from)
      .map((topic) => {
        if (topic === kept) return merged;
        const parent = topic.parent === from ? into : topic.parent;
        const notes = wider.has(topic) ? new Set([...topic.notes, ...gone.notes]) : topic.notes;
        return { ...topic, parent, notes };
      }),
  );
}
