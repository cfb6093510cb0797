import { addToListProperty, type PropertyEdit } from '../../../core/notes/edit-property';
import { topicNamesIn } from '../../../core/notes/topic-values';
import type { YamlParser } from '../../../core/notes/yaml';
import { pathKey } from '../../../core/topics/names';

/** Has a note name a topic in its property, unless it does already. */
export function nameTopic(property: string, topicPath: string, parse: YamlParser): (text: string) => PropertyEdit {
  const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => pathKey(name) === pathKey(topicPath));
  return (text) => addToListProperty(text, property, topicPath, parse, isThere);
}
