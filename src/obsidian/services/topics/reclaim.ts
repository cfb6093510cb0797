import { INDEX_PROPERTY } from '../../../core/index-notes/new-note';
import {
  setTextProperty,
  type LeftNote,
  type PropertyEdit,
  type PropertyProblem,
} from '../../../core/notes/edit-property';
import type { YamlParser } from '../../../core/notes/yaml';
import { VaultError, type NoteStore } from '../../../core/vault';

/** Gives an index note another topic path in its property. Null when that is done. */
export function reclaim(
  path: string,
  topicPath: string,
  store: NoteStore,
  parse: YamlParser,
): Promise<LeftNote | null> {
  return editNote(path, INDEX_PROPERTY, store, (text) => setTextProperty(text, INDEX_PROPERTY, topicPath, parse));
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
