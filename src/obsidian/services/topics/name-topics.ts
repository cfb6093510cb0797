import { addToListProperty, type LeftNote } from '../../../core/notes/edit-property';
import { topicNamesIn } from '../../../core/notes/topic-values';
import type { YamlParser } from '../../../core/notes/yaml';
import { pathKey } from '../../../core/topics/names';
import type { NoteStore } from '../../../core/vault';
import { Slices } from '../slices';
import { editNote } from './reclaim';
import type { NoteEdit } from './topic-editor';

/** What became of notes that were to name topics. */
export interface NamedTopics {
  readonly edits: readonly NoteEdit[];
  /** Those that could not be changed safely: they are as they were. */
  readonly left: readonly LeftNote[];
}

/** Has notes name topics in their property; what they name already stays as it is. */
export async function nameTopics(
  wanted: ReadonlyMap<string, readonly string[]>,
  property: string,
  store: NoteStore,
  parse: YamlParser,
): Promise<NamedTopics> {
  const edits: NoteEdit[] = [];
  const left: LeftNote[] = [];
  const slices = new Slices();
  for (const [path, topics] of wanted) {
    for (const topic of topics) {
      const isThere = (item: unknown): boolean => topicNamesIn(item).some((name) => pathKey(name) === pathKey(topic));
      const texts: NoteEdit[] = [];
      const refused = await editNote(path, property, store, (before) => {
        const edit = addToListProperty(before, property, topic, parse, isThere);
        if (edit.text !== undefined && edit.text !== before) texts.push({ path, before, after: edit.text });
        return edit;
      });
      if (refused === null) edits.push(...texts.slice(-1));
      else left.push(refused);
    }
    await slices.goOn();
  }
  return { edits, left };
}
