import { groupedBy } from '../multimap';
import type { ProposedTopic } from './infer-proposal';
import { nameKey } from './names';

/** Proposed topics by their ids. */
export type ProposedById = ReadonlyMap<string, ProposedTopic>;

/** The names by which a topic goes that took in another, without its own. */
export function otherNames(kept: ProposedTopic, gone: ProposedTopic, used: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of [...kept.otherNames, gone.name, ...gone.otherNames, ...used])
    if (!names.has(nameKey(name)) && nameKey(name) !== nameKey(kept.name)) names.set(nameKey(name), name);
  return Array.from(names.values());
}

/** The path by which notes name a topic: its name alone would not lead there any more. */
export function pathUsed(topic: ProposedTopic, byId: ProposedById): string[] {
  if (topic.parent === null || topic.places.every(({ source }) => source !== 'topic')) return [];
  const above = ancestorsOf(topic, byId).map(({ name }) => name);
  return [[topic.name, ...above].reverse().join('/')];
}

/** The nearest first. */
export function ancestorsOf({ parent }: ProposedTopic, byId: ProposedById): ProposedTopic[] {
  const above = parent === null ? undefined : byId.get(parent);
  return above === undefined ? [] : [above, ...ancestorsOf(above, byId)];
}

/** Each topic before what stands below it; siblings as they were. */
export function inOrder(topics: readonly ProposedTopic[]): readonly ProposedTopic[] {
  const ids = new Set(topics.map(({ id }) => id));
  const below = groupedBy(topics, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const visit = (parent: string | null, depth: number): ProposedTopic[] =>
    (below.get(parent) ?? []).flatMap((topic) => [{ ...topic, depth }, ...visit(topic.id, depth + 1)]);
  return visit(null, 0);
}
