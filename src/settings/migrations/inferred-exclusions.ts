import { fold } from '../../core/text/fold';
import { isMap, type JsonMap } from '../../core/json';
import type { Migration } from './migration';

/** Ids of topics that were inferred start with where they were seen. */
const INFERRED = /^(?:topic|tag|folder|map):/;
/** Kinds of rules with which inference made room for subtopics. */
const KINDS = ['tags', 'folders', 'linksTo'];

/**
 * Inferred topics had exclusions to make room for their subtopics, and so lost the notes of a subtopic that was deleted
 * or merged. A note stands in the most specific topic now. What a person excluded stays: no topic at or below has it as
 * a rule.
 */
export const inferredExclusions: Migration = {
  to: 2,
  run: (data) => {
    const topics = data['topics'];
    if (!isMap(topics)) return data;
    const changed = Object.entries(topics).map(([id, topic]) => [id, withoutInferred(id, topic, topics)] as const);
    return { ...data, topics: Object.fromEntries(changed) };
  },
};

function withoutInferred(id: string, topic: unknown, topics: JsonMap): unknown {
  if (!INFERRED.test(id) || !isMap(topic) || !isMap(topic['exclude'])) return topic;
  const { exclude, ...rest } = topic;
  const below = Object.keys(topics).filter((other) => isAtOrBelow(other, id, topics));
  const own = Object.entries(exclude).map(([kind, values]) => {
    if (!KINDS.includes(kind) || !Array.isArray(values)) return [kind, values] as const;
    const taken = new Set(below.flatMap((other) => ruleKeys(topics[other], kind)));
    return [kind, values.filter((value) => !taken.has(keyOf(value)))] as const;
  });
  const kept = own.filter(([, values]) => !Array.isArray(values) || values.length > 0);
  return kept.length === 0 ? rest : { ...rest, exclude: Object.fromEntries(kept) };
}

function isAtOrBelow(id: string, above: string, topics: JsonMap): boolean {
  const seen = new Set<unknown>();
  let at: unknown = id;
  while (at !== above) {
    const topic = typeof at === 'string' ? topics[at] : undefined;
    if (!isMap(topic) || seen.has(at)) return false;
    seen.add(at);
    at = topic['parent'];
  }
  return true;
}

function ruleKeys(topic: unknown, kind: string): string[] {
  const rules = isMap(topic) ? topic['rules'] : undefined;
  const values = isMap(rules) ? rules[kind] : undefined;
  return Array.isArray(values) ? values.map(keyOf) : [];
}

function keyOf(value: unknown): string {
  return fold(String(value));
}
