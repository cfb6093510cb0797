import type { TopicSettings } from './edit';
import type { ProposedTopic } from './infer-proposal';
import { rulesFor } from './infer-sources';
import { cleanName, nameKey } from './names';
import type { TopicRules, TopicSetting } from './topic';

/** What a person made of a proposal. */
export interface TopicChoice {
  /** Ids of the topics that are wanted. */
  readonly kept: ReadonlySet<string>;
  /** Other names for some of them, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The wanted topics as settings. What stood under one that is not wanted moves up, and so do its notes: a topic takes
 * what the topics below it do not take. A name that notes use stays as a synonym.
 */
export function chosenTopics(proposed: readonly ProposedTopic[], choice: TopicChoice): TopicSettings {
  const byId = new Map(proposed.map((topic) => [topic.id, topic]));
  const parents = new Map<string, string | null>();
  const below = new Map<string, ProposedTopic[]>();
  for (const topic of proposed.filter(({ id }) => choice.kept.has(id))) {
    const parent = keptAbove(topic, byId, choice.kept);
    parents.set(topic.id, parent);
    if (parent !== null) below.set(parent, [...(below.get(parent) ?? []), topic]);
  }
  return Object.fromEntries(
    Array.from(parents, ([id, parent]) => {
      const topic = byId.get(id);
      return topic === undefined ? [] : [[id, settingOf(topic, parent, below.get(id) ?? [], choice)] as const];
    }).flat(),
  );
}

/** How many notes would belong to one of the wanted topics. */
export function notesHeld(proposed: readonly ProposedTopic[], kept: ReadonlySet<string>): number {
  const byId = new Map(proposed.map((topic) => [topic.id, topic]));
  const held = new Set<string>();
  for (const topic of proposed) {
    if (!kept.has(topic.id) || byId.has(keptAbove(topic, byId, kept) ?? '')) continue;
    for (const note of topic.notes) held.add(note);
  }
  return held.size;
}

/** The next topic above that is wanted or was there before. */
function keptAbove(
  { parent }: ProposedTopic,
  byId: ReadonlyMap<string, ProposedTopic>,
  kept: ReadonlySet<string>,
): string | null {
  let at = parent;
  for (
    let above = at === null ? undefined : byId.get(at);
    above !== undefined && !kept.has(above.id);
    above = at === null ? undefined : byId.get(at)
  )
    at = above.parent;
  return at;
}

function settingOf(
  { id, name, places }: ProposedTopic,
  parent: string | null,
  below: readonly ProposedTopic[],
  { names }: TopicChoice,
): TopicSetting {
  const chosen = cleanName(names.get(id) ?? '') || name;
  const isNamed = places.some(({ source }) => source === 'topic');
  const rules = merged(places.map(({ source, values }) => rulesFor(source, values)));
  const exclude = merged(below.flatMap((topic) => topic.places).map(({ source, values }) => rulesFor(source, values)));
  const kinds = new Set(Object.keys(rules));
  const excluded = Object.fromEntries(Object.entries(exclude).filter(([kind]) => kinds.has(kind)));
  return {
    name: chosen,
    ...(parent === null ? {} : { parent }),
    ...(isNamed && nameKey(chosen) !== nameKey(name) ? { synonyms: [name] } : {}),
    ...(kinds.size === 0 ? {} : { rules }),
    ...(Object.keys(excluded).length === 0 ? {} : { exclude: excluded }),
  };
}

function merged(all: readonly Partial<TopicRules>[]): Partial<TopicRules> {
  const kinds = new Map<string, string[]>();
  for (const [kind, values] of all.flatMap((rules) => Object.entries(rules)))
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...values.map(String)]);
  return Object.fromEntries(kinds);
}
