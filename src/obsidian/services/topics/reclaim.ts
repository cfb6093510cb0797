import type { AtlasView } from '../../../core/atlas/view';
import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import {
  setTextProperty,
  type LeftNote,
  type PropertyEdit,
  type PropertyProblem,
} from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/yaml';
import { VaultError, type NoteStore } from '../../../core/vault';

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
): Promise<LeftNote[]> {
  const left: LeftNote[] = [];
  for (const [id, paths] of claims) {
    if (atlas.topic(id) === undefined) continue;
    const topicPath = atlas.topicPath(id);
    for (const path of paths) {
      if (atlas.indexNotesOf(topicPath).includes(path)) continue;
      const refused = await editNote(path, INDEX_PROPERTY, store, (text) =>
        setTextProperty(text, INDEX_PROPERTY, topicPath, parse),
      );
      if (refused !== null) left.push(refused);
    }
  }
  return left;
}

/** Edits a property of a note; null when that is done. */
export async function editNote(
  path: string,
  property: string,
  store: NoteStore,
  edit: (text: string) => PropertyEdit,
): Promise<LeftNote | null> {
  const problems: (PropertyProblem | undefined)[] = [];
  try {
    await store.process(path, (before) => {
      const { text, problem } = edit(before);
      problems.push(problem);
      return text ?? before;
    });
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return { path, property, problem: null };
  }
  // A host may ask more than once; the last answer is the one that it took.
  const problem = problems[problems.length - 1];
  return problem === undefined ? null : { path, property, problem };
}
