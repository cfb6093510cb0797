import {
  addToListProperty,
  setTextProperty,
  type LeftNote,
  type PropertyEdit,
} from '../../../core/notes/edit-property';
import { topicNamesIn } from '../../../core/notes/topic-values';
import type { YamlParser } from '../../../core/notes/properties';
import { pathKey } from '../../../core/topics/names';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import type { NoteStore } from '../../../core/vault';
import { editProperties } from '../note-edits';

/** Has a note name a topic in its property, unless it does already. */
export function nameTopic(property: string, topicPath: string, parse: YamlParser): (text: string) => PropertyEdit {
  const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => pathKey(name) === pathKey(topicPath));
  return (text) => addToListProperty(text, property, topicPath, parse, isThere);
}

/**
 * Gives index notes, by path, another topic path in their property. Answers with those that could not be changed
 * safely.
 */
export async function reclaim(
  claims: ReadonlyMap<string, string>,
  store: NoteStore,
  parse: YamlParser,
): Promise<readonly LeftNote[]> {
  const changes = Array.from(claims, ([path, topicPath]) => {
    const change = (text: string): PropertyEdit => setTextProperty(text, INDEX_PROPERTY, topicPath, parse);
    return [path, change] as const;
  });
  return (await editProperties(store, INDEX_PROPERTY, changes)).left;
}
