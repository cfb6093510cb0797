import type { Note } from '../notes/note';
import { each, finish, type Steps } from '../steps';
import type { TopicSettings } from './edit';
import { FoundTree, type FoundTopic } from './found-tree';
import {
  AT_ONCE,
  folderReader,
  listedNotes,
  nameReader,
  rulesFor,
  tagReader,
  type SourceReader,
  type TopicSource,
} from './infer-sources';

/** A topic holds at least so many notes, its subtopics included. */
export const FEWEST = 3;

/**
 * A taxonomy for a vault that has none, by topic id: from the `topics` property where at least half of the notes have
 * it; else from nested tags where at least half of the notes have a tag of such a tree; else from folders. What holds
 * fewer than three notes is left out. Ignored notes and index notes do not count.
 */
export function inferTopics(notes: Iterable<Note>): TopicSettings {
  return finish(inferTopicsInSteps(notes));
}

/** The same in small steps, for a host that must not block. */
export function* inferTopicsInSteps(notes: Iterable<Note>): Steps<TopicSettings> {
  const listed = yield* listedNotes(notes);
  const reader = yield* mainReader(listed, [yield* nameReader(listed), yield* tagReader(listed)]);
  return settingsOf(yield* topicsIn(listed, reader), reader.source);
}

/** The first source that at least half of the notes have; else the folders. */
export function* mainReader(notes: readonly Note[], readers: readonly SourceReader[]): Steps<SourceReader> {
  for (const reader of readers) {
    let covered = 0;
    yield* each(notes, AT_ONCE, (note) => {
      if (reader.covers(note)) covered++;
    });
    if (covered > 0 && covered * 2 >= notes.length) return reader;
  }
  return folderReader;
}

/** The topics that a source shows, each with notes enough. */
export function* topicsIn(notes: readonly Note[], { places }: SourceReader): Steps<FoundTopic[]> {
  const tree = new FoundTree();
  yield* each(notes, AT_ONCE, (note) => places(note).forEach((place) => tree.add(place, note.path)));
  return tree.withAtLeast(FEWEST);
}

/** The id of a topic that was found. The source keeps it apart from those of topics that only notes name, whatever a folder is called. */
export function foundId(source: TopicSource, key: string): string {
  return `${source}:${key}`;
}

export function nameOf({ spelling }: FoundTopic): string {
  return spelling.slice(spelling.lastIndexOf('/') + 1);
}

/** A topic takes what its subtopics do not take: else it would list every note of theirs a second time. */
function settingsOf(topics: readonly FoundTopic[], source: TopicSource): TopicSettings {
  const below = new Map<string, string[]>();
  for (const { parent, spelling } of topics) {
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [spelling]);
    else siblings.push(spelling);
  }
  return Object.fromEntries(
    topics.map((topic) => [
      foundId(source, topic.key),
      {
        name: nameOf(topic),
        ...(topic.parent === '' ? {} : { parent: foundId(source, topic.parent) }),
        ...(source === 'topic' ? {} : { rules: rulesFor(source, [topic.spelling]) }),
        ...(source === 'topic' || !below.has(topic.key)
          ? {}
          : { exclude: rulesFor(source, below.get(topic.key) ?? []) }),
      },
    ]),
  );
}
