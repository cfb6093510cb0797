import type { AtlasView } from '../atlas/view';
import { linkpathOf } from '../notes/paths';
import { listOf, propertyOf } from '../notes/properties';
import { bareTag } from '../notes/tags';
import { topicNamesIn, unlinked } from '../notes/topic-values';
import type { Topic, TopicRules } from '../topics/topic';
import type { BaseFilter } from './base-file';
import { topicReader, type TopicReader } from './topic-reader';
import { hasAny, inFolder, linkTo, literalOf, quoted, spellings } from './formula';

/** A topic and all below it, parents first. */
export function topicsBelow(topic: Topic, atlas: Pick<AtlasView, 'subtopics'>): readonly Topic[] {
  const found = [topic];
  for (const one of found) found.push(...atlas.subtopics(one.id));
  return found;
}

/**
 * The condition for a note to be of a topic or of one below it: by what its property names, in every spelling that
 * notes have now, or by the rules.
 */
export function topicFilter(topic: Topic, atlas: AtlasView, topicsProperty: string): BaseFilter {
  const read = topicReader(atlas);
  const conditions = topicsBelow(topic, atlas).flatMap((one) => [
    ...byNames(one, atlas, topicsProperty, read),
    ...byRules(one),
  ]);
  return { or: conditions };
}

function byNames(topic: Topic, atlas: AtlasView, property: string, read: TopicReader): BaseFilter[] {
  const isIt = (name: string, path = ''): boolean => read(name, path)?.id === topic.id;
  const clear = [topic.name, ...topic.synonyms].filter((name) => isIt(name));
  const literals = new Set([...clear, atlas.topicPath(topic.id)].flatMap(spellings));
  for (const name of clear) literals.add(linkTo(name));
  for (const path of atlas.notesIn(topic.id)) {
    for (const item of listOf(propertyOf(atlas.note(path)?.properties ?? {}, property))) {
      const names = [...topicNamesIn(item), ...(typeof item === 'string' ? [unlinked(item)] : [])];
      const literal = literalOf(item);
      if (literal !== null && names.some((name) => isIt(name, path))) literals.add(literal);
    }
  }
  return [hasAny(property, literals)];
}

/** What the rules ask for, but for what they exclude. */
function byRules({ rules, exclude }: Topic): BaseFilter[] {
  const [asked, excluded] = [conditionsOf(rules), conditionsOf(exclude)];
  return asked.length === 0 || excluded.length === 0 ? asked : [{ and: [{ or: asked }, { not: excluded }] }];
}

function conditionsOf({ tags, folders, properties, linksTo }: TopicRules): string[] {
  const bare = tags.map((tag) => bareTag(tag.trim())).filter((tag) => tag !== '');
  const byKey = new Map<string, string[]>();
  for (const { key, value } of properties)
    byKey.set(key.trim(), [...(byKey.get(key.trim()) ?? []), ...valueLiterals(value)]);
  return [
    ...(bare.length === 0 ? [] : [`file.hasTag(${bare.map(quoted).join(', ')})`]),
    ...folders.map(inFolder),
    ...Array.from(byKey, ([key, literals]) => hasAny(key, literals)),
    ...linksTo.map((target) => `file.hasLink(${quoted(linkpathOf(unlinked(target)))})`),
  ];
}

/** A rule's value, which a note may have as text or as a link. */
function valueLiterals(value: string): string[] {
  const text = unlinked(value);
  return [...spellings(text), linkTo(text)];
}
