import { addTopic, changeTopic, mergeTopics, type TopicSettings } from './edit';
import { nameKey } from './names';

/** A topic as it is known: by its path alone, where only notes name it. */
export interface KnownTopic {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly configured: boolean;
}

/**
 * One topic of several: configured ones are merged, names and paths that notes use become synonyms. Where only notes name
 * the topic that is kept, it is configured now, so that it can have them.
 */
export function mergeAlike(topics: TopicSettings, into: KnownTopic, others: readonly KnownTopic[]): TopicSettings {
  const [kept, id] = into.configured ? [topics, into.id] : configure(topics, into);
  const merged = others.reduce((now, other) => (other.configured ? mergeTopics(now, other.id, id) : now), kept);
  const target = merged[id];
  if (target === undefined) return topics;
  const synonyms = new Map((target.synonyms ?? []).map((name) => [nameKey(name), name]));
  for (const { name: own, path } of into.configured ? others : [into, ...others])
    for (const name of [own, path]) if (!synonyms.has(nameKey(name))) synonyms.set(nameKey(name), name);
  synonyms.delete(nameKey(target.name));
  return changeTopic(merged, id, { synonyms: synonyms.size === 0 ? undefined : Array.from(synonyms.values()) });
}

function configure(topics: TopicSettings, { name, path }: KnownTopic): [TopicSettings, string] {
  let id = `topic:${nameKey(path)}`;
  while (topics[id] !== undefined) id += '~';
  return [addTopic(topics, id, name, null), id];
}
