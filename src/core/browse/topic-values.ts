import { addToListProperty, changeListProperty, type PropertyEdit } from '../notes/edit-property';
import { topicNamesIn } from '../notes/topic-values';
import type { YamlParser } from '../notes/yaml';
import { nameKey, pathKey } from '../topics/names';

/** What stands for a topic in the `topics` property. */
export interface TopicNaming {
  readonly path: string;
  /** Its name and synonyms, as far as no other topic answers to them. */
  readonly names: readonly string[];
}

/** Has a note name a topic, and no longer those that it leaves. What puts it into a topic by a rule is not touched. */
export function retopic(
  text: string,
  property: string,
  { to, leave }: { readonly to: TopicNaming; readonly leave: readonly TopicNaming[] },
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
  if (left.problem !== undefined) return left;
  const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => isNamed(to, name));
  return addToListProperty(left.text, property, to.path, parse, isThere);
}

/** Whether a value of the property stands for a topic. */
export function isNamed({ path, names }: TopicNaming, value: string): boolean {
  return pathKey(value) === pathKey(path) || names.some((name) => nameKey(name) === nameKey(value));
}
