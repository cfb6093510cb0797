import type { AtlasView } from '../../../core/atlas/view';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import { setTextProperty } from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/yaml';
import { VaultError, type NoteStore } from '../../../core/vault';

/** Index notes that claim a topic by its id, from before the taxonomy is changed. */
export function claimsById(atlas: AtlasView): Map<string, readonly string[]> {
  return new Map(atlas.topics().map(({ id }) => [id, [...atlas.indexNotesOf(atlas.topicPath(id))]]));
}

/** Gives index notes the new path of their topic in their property. Answers with those that could not be changed safely. */
export async function reclaim(
  claims: ReadonlyMap<string, readonly string[]>,
  atlas: AtlasView,
  store: NoteStore,
  parse: YamlParser,
): Promise<string[]> {
  const left: string[] = [];
  for (const [id, paths] of claims) {
    if (atlas.topic(id) === undefined) continue;
    const topicPath = atlas.topicPath(id);
    for (const path of paths) {
      if (atlas.indexNotesOf(topicPath).includes(path)) continue;
      if (!(await editNote(path, store, (text) => setTextProperty(text, INDEX_PROPERTY, topicPath, parse).text)))
        left.push(path);
    }
  }
  return left;
}

/** Edits a note's text; false where the edit or the host refuses. */
export async function editNote(
  path: string,
  store: NoteStore,
  edit: (text: string) => string | undefined,
): Promise<boolean> {
  let refused = false;
  try {
    await store.process(path, (text) => {
      const edited = edit(text);
      refused = edited === undefined;
      return edited ?? text;
    });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return false;
  }
  return !refused;
}
