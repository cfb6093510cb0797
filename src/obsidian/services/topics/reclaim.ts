import type { AtlasView } from '../../../core/atlas/view';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { setTextProperty, type LeftNote, type PropertyEdit } from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/yaml';
import type { NoteStore } from '../../../core/vault';
import { editProperties } from '../note-edits';

/** Index notes that claim a topic by its id, from before the taxonomy is changed. */
export function claimsById(atlas: AtlasView): Map<string, readonly string[]> {
  return new Map(atlas.topics().map(({ id }) => [id, [...atlas.indexNotesOf(atlas.topicPath(id))]]));
}

/**
 * Gives index notes the new path of their topic in their property. Answers with those that could not be changed safely.
 */
export async function reclaim(
  claims: ReadonlyMap<string, readonly string[]>,
  atlas: AtlasView,
  store: NoteStore,
  parse: YamlParser,
): Promise<readonly LeftNote[]> {
  const changes = Array.from(claims).flatMap(([id, paths]) => {
    const topicPath = atlas.topicPath(id);
    const stale =
      atlas.topic(id) === undefined ? [] : paths.filter((one) => !atlas.indexNotesOf(topicPath).includes(one));
    const change = (text: string): PropertyEdit => setTextProperty(text, INDEX_PROPERTY, topicPath, parse);
    return stale.map((path) => [path, change] as const);
  });
  return (await editProperties(store, INDEX_PROPERTY, changes)).left;
}
