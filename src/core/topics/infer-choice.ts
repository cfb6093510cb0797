import { appendTo } from '../multimap';
import type { TopicSettings } from './edit';
import type { ProposedTopic } from './infer-proposal';
import { cleanName, nameKey } from './names';
import type { TopicRules, TopicSetting } from './topic';

/** What a person made of a proposal. */
export interface ProposalChoice {
  /** Ids of the topics that are wanted. */
  readonly kept: ReadonlySet<string>;
  /** Other names for some of them, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A proposal as it stands before a person changed anything: what nothing speaks against is wanted. */
export function untouched(proposed: readonly ProposedTopic[]): ProposalChoice {
  return { kept: new Set(proposed.filter(({ doubt }) => doubt === null).map(({ id }) => id)), names: new Map() };
}

/**
 * The wanted topics as settings. What stood under one that is not wanted moves up. A name that notes use stays as a
 * synonym.
 */
export function chosenTopics(proposed: readonly ProposedTopic[], { kept, names }: ProposalChoice): TopicSettings {
  const byId = new Map(proposed.map((topic) => [topic.id, topic]));
  return Object.fromEntries(
    proposed
      .filter(({ id }) => kept.has(id))
      .map((topic) => [topic.id, settingOf(topic, keptAbove(topic, byId, kept), names.get(topic.id) ?? '')]),
  );
}

/** Paths of the notes that would belong to one of the wanted topics. */
export function notesHeld(proposed: readonly ProposedTopic[], kept: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(proposed.map((topic) => [topic.id, topic]));
  const held = new Set<string>();
  for (const topic of proposed) {
    if (!kept.has(topic.id) || byId.has(keptAbove(topic, byId, kept) ?? '')) continue;
    for (const note of topic.notes) held.add(note);
  }
  return held;
}

/**
 * Notes of wanted topics that no rule can hold, for they were found by what their texts are about, with the paths of
 * these topics: to belong there they have to name them.
 */
export function notesToName(
  proposed: readonly ProposedTopic[],
  choice: ProposalChoice,
  pathOf: (id: string) => string,
): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  /** By topic, the notes that name one below it: they need not name this one too. */
  const lower = new Map<string, Set<string>>();
  for (const { id, parent, toName } of [...proposed].reverse()) {
    const below = lower.get(id) ?? new Set<string>();
    const named = choice.kept.has(id) ? Array.from(toName).filter((note) => !below.has(note)) : [];
    for (const note of named) appendTo(wanted, note, pathOf(id));
    if (parent !== null) lower.set(parent, new Set([...(lower.get(parent) ?? []), ...below, ...named]));
  }
  return wanted;
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

function settingOf({ name, otherNames, places }: ProposedTopic, parent: string | null, chosen: string): TopicSetting {
  const called = cleanName(chosen) || name;
  const isNamed = places.some(({ source }) => source === 'topic');
  const synonyms = [...(isNamed ? [name] : []), ...otherNames].filter((other) => nameKey(other) !== nameKey(called));
  const rules = mergedRules(places.map((place) => place.rules));
  return {
    name: called,
    ...(parent === null ? {} : { parent }),
    ...(synonyms.length === 0 ? {} : { synonyms }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
  };
}

/** All that any of the rules ask for; kinds that none of them asks for are left out. */
function mergedRules(all: readonly Partial<TopicRules>[]): Partial<TopicRules> {
  const tags = all.flatMap((rules) => rules.tags ?? []);
  const folders = all.flatMap((rules) => rules.folders ?? []);
  const properties = all.flatMap((rules) => rules.properties ?? []);
  const linksTo = all.flatMap((rules) => rules.linksTo ?? []);
  return {
    ...(tags.length === 0 ? {} : { tags }),
    ...(folders.length === 0 ? {} : { folders }),
    ...(properties.length === 0 ? {} : { properties }),
    ...(linksTo.length === 0 ? {} : { linksTo }),
  };
}
