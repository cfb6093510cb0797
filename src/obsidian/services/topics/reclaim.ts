import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { setTextProperty, type LeftNote, type PropertyEdit } from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/yaml';
import type { NoteStore } from '../../../core/vault';
import { editProperties } from '../note-edits';

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
