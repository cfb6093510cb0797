import type { AtlasView } from '../atlas/view';
import type { Note } from '../notes/note';
import { addToListProperty, changeListProperty, type PropertyEdit } from '../notes/edit-property';
import { topicNamesIn } from '../notes/topic-values';
import type { YamlParser } from '../notes/properties';
import { nameKey, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';

/** What stands for a topic in the `topics` property. */
export interface TopicNaming {
  readonly path: string;
  /** Its name and synonyms, as far as no other topic answers to them. */
  readonly names: readonly string[];
  /** Whether its path is a name or synonym of other topics too. */
  readonly isShared?: boolean;
}

/** What stands for a topic, for a note with links of its own. */
export function namingOf(id: string, atlas: AtlasView, note?: Note): TopicNaming {
  const topic = atlas.topic(id);
  const path = atlas.topicPath(id);
  const others = new Set(atlas.topics().flatMap((other) => (other.id === id ? [] : namesOf(other).map(nameKey))));
  return {
    path,
    names: [
      ...(topic === undefined ? [] : namesOf(topic)).filter((name) => !others.has(nameKey(name))),
      ...(note === undefined ? [] : linksTo(path, note, atlas)),
    ],
    isShared: others.has(nameKey(path)),
  };
}

function namesOf({ name, synonyms }: Topic): string[] {
  return [name, ...synonyms];
}

/** What the note writes as links to the index note of a topic. */
function linksTo(topicPath: string, { path, topicValues }: Note, atlas: AtlasView): string[] {
  return topicValues.filter((value) => {
    const claim = atlas.claimOf(value, path);
    return claim !== null && pathKey(claim) === pathKey(topicPath);
  });
}

/** Has a note name topics, and no longer those that it leaves. What puts it into a topic by a rule is not touched. */
export function retopic(
  text: string,
  property: string,
  { to, leave }: { readonly to: readonly TopicNaming[]; readonly leave: readonly TopicNaming[] },
  parse: YamlParser,
): PropertyEdit {
  const isLeft = (name: string): boolean => leave.some((topic) => isNamed(topic, name));
  const left = changeListProperty(
    text,
    property,
    (item) => {
      const names = topicNamesIn(item);
      return names.some(isLeft) ? names.filter((name) => !isLeft(name)) : null;
    },
    parse,
  );
  return to.reduce<PropertyEdit>((edit, topic) => {
    if (edit.problem !== undefined) return edit;
    const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => isNamed(topic, name));
    return addToListProperty(edit.text, property, spelled(topic), parse, isThere);
  }, left);
}

/** A path that is the name of others too means this one alone with a slash before it. */
function spelled({ path, isShared }: TopicNaming): string {
  return isShared === true ? `/${path}` : path;
}

/** Whether a value of the property stands for a topic. */
export function isNamed({ path, names, isShared }: TopicNaming, value: string): boolean {
  const isPath = pathKey(value) === pathKey(path) && (isShared !== true || value.trim().startsWith('/'));
  return isPath || names.some((name) => nameKey(name) === nameKey(value));
}
