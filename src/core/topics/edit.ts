import { fold } from '../text/fold';
import { nameKey } from './names';
import type { TopicRules, TopicSetting } from './topic';

type RuleProperty = TopicRules['properties'][number];

/** The configured topics by id, as the settings hold them. */
export type TopicSettings = Readonly<Record<string, TopicSetting>>;

/** A new topic, last among its siblings. */
export function addTopic(topics: TopicSettings, id: string, name: string, parent: string | null): TopicSettings {
  const position = 1 + Math.max(0, ...childrenOf(topics, parent).map(([, topic]) => topic.position ?? 0));
  return { ...topics, [id]: { name, position, ...(parent === null ? {} : { parent }) } };
}

/** The topic with some of its fields changed; a field that is undefined goes back to its default. */
export function changeTopic(topics: TopicSettings, id: string, change: Partial<TopicSetting>): TopicSettings {
  const topic = own(topics, id);
  if (topic === undefined) return topics;
  const changed = Object.fromEntries(
    Object.entries({ ...topic, ...change }).filter(([, value]) => value !== undefined),
  );
  return { ...topics, [id]: { ...changed, name: change.name ?? topic.name } };
}

/** The topic under another; unchanged where that would make a circle. */
export function moveTopic(topics: TopicSettings, id: string, parent: string | null): TopicSettings {
  const seen = new Set<string>();
  for (let above = parent; above !== null && !seen.has(above); above = own(topics, above)?.parent ?? null) {
    if (above === id) return topics;
    // What a merge of two devices made a circle of must not be followed for ever.
    seen.add(above);
  }
  return changeTopic(topics, id, { parent: parent ?? undefined });
}

/**
 * Without the topic; what stood under it moves up, and the topic above takes what its rules put there. No note is
 * touched.
 */
export function removeTopic(topics: TopicSettings, id: string): TopicSettings {
  const gone = own(topics, id);
  const parent = gone?.parent;
  const rest = Object.entries(topics).filter(([other]) => other !== id);
  return Object.fromEntries(
    rest.map(([other, topic]) => {
      if (topic.parent === id) return [other, withParent(topic, parent)];
      return [other, other === parent ? withRules(topic, gone?.rules) : topic];
    }),
  );
}

/** One topic of two: `into` takes over the name of `id` as a synonym, its synonyms, its rules and its subtopics. */
export function mergeTopics(topics: TopicSettings, id: string, into: string): TopicSettings {
  const [gone, kept] = [own(topics, id), own(topics, into)];
  if (gone === undefined || kept === undefined || id === into) return topics;
  const moved = Object.fromEntries(
    Object.entries(topics).map(([other, topic]) => [
      other,
      topic.parent === id && other !== into ? withParent(topic, into) : topic,
    ]),
  );
  const target = kept.parent === id ? withParent(kept, gone.parent) : kept;
  const merged = {
    ...target,
    synonyms: union(kept.synonyms, [gone.name, ...(gone.synonyms ?? [])]).filter(
      (name) => name !== kept.name && (name !== gone.name || !hasNamesake(topics, id)),
    ),
    rules: mergeRules(kept.rules, gone.rules),
    exclude: mergeRules(kept.exclude, gone.exclude),
  };
  return Object.fromEntries(Object.entries({ ...moved, [into]: merged }).filter(([other]) => other !== id));
}

/** Whether another topic is called so: as a synonym the name would make both unclear. */
function hasNamesake(topics: TopicSettings, id: string): boolean {
  const key = nameKey(own(topics, id)?.name ?? '');
  return Object.entries(topics).some(([other, { name }]) => other !== id && nameKey(name) === key);
}

/** Siblings in a new order. */
export function reorderTopics(topics: TopicSettings, ids: readonly string[]): TopicSettings {
  return ids.reduce((changed, id, i) => changeTopic(changed, id, { position: i + 1 }), topics);
}

/** Topics that may stand above a topic: not itself, and none of those under it. */
export function possibleParents(topics: TopicSettings, id: string): string[] {
  return Object.keys(topics).filter(
    (other) => other !== id && (own(topics, id)?.parent === other || moveTopic(topics, id, other) !== topics),
  );
}

function own(topics: TopicSettings, id: string): TopicSetting | undefined {
  return Object.prototype.hasOwnProperty.call(topics, id) ? topics[id] : undefined;
}

function childrenOf(topics: TopicSettings, parent: string | null): [string, TopicSetting][] {
  return Object.entries(topics).filter(([, topic]) => (topic.parent ?? null) === parent);
}

function withParent(topic: TopicSetting, parent: string | undefined): TopicSetting {
  const { parent: _before, ...rest } = topic;
  return parent === undefined ? rest : { ...rest, parent };
}

/** The topic with those rules that its own do not cover. */
function withRules(topic: TopicSetting, given: TopicSetting['rules'] = {}): TopicSetting {
  const { tags = [], folders = [], properties = [], linksTo = [] } = topic.rules ?? {};
  const isProperty = (a: RuleProperty) => (b: RuleProperty) =>
    fold(a.key) === fold(b.key) && fold(a.value) === fold(b.value);
  const more = {
    tags: (given.tags ?? []).filter((tag) => !tags.some((own) => isWithin(tag, own))),
    folders: (given.folders ?? []).filter((folder) => !folders.some((own) => isWithin(folder, own))),
    properties: (given.properties ?? []).filter((property) => !properties.some(isProperty(property))),
    linksTo: (given.linksTo ?? []).filter((target) => !linksTo.includes(target)),
  };
  const isCovered = Object.values(more).every(({ length }) => length === 0);
  return isCovered ? topic : { ...topic, rules: mergeRules(topic.rules, more) };
}

/** Whether a tag or folder is another, or lies in it. */
function isWithin(path: string, above: string): boolean {
  return `${fold(path)}/`.startsWith(`${fold(above)}/`);
}

function mergeRules(a: TopicSetting['rules'] = {}, b: TopicSetting['rules'] = {}): NonNullable<TopicSetting['rules']> {
  return {
    tags: union(a.tags, b.tags),
    folders: union(a.folders, b.folders),
    linksTo: union(a.linksTo, b.linksTo),
    properties: [...(a.properties ?? []), ...(b.properties ?? [])],
  };
}

function union(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return Array.from(new Set([...a, ...b]));
}
