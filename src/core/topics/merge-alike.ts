import { addTopic, changeTopic, mergeTopics, type TopicSettings } from './edit';
import { nameKey } from './names';
import type { TaxonomyEdit } from './taxonomy-edit';

/** A topic as it is known: by its path alone, where only notes name it. */
interface KnownTopic {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly configured: boolean;
}

/**
 * One topic of several: configured ones are merged, names and paths that notes use become synonyms. Where only notes
 * name the topic that is kept, it is configured now, so that it can have them.
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

/** The same as an edit. */
export function alikeEdit(into: KnownTopic, others: readonly KnownTopic[]): TaxonomyEdit {
  const id = into.configured ? into.id : idFor(into);
  return {
    change: (topics) => mergeAlike(topics, into, others),
    merged: new Map(others.filter(({ configured }) => configured).map((other) => [other.id, id])),
  };
}

function idFor({ path }: KnownTopic): string {
  return `topic:${nameKey(path)}`;
}

function configure(topics: TopicSettings, topic: KnownTopic): [TopicSettings, string] {
  let id = idFor(topic);
  while (topics[id] !== undefined) id += '~';
  return [addTopic(topics, id, topic.name, null), id];
}
