import { folderOf } from '../notes/paths';
import type { Note } from '../notes/note';
import { fold } from '../text/fold';
import { FoundTree, type FoundTopic } from './found-tree';
import { pathSegments } from './names';
import type { TopicRules, TopicSetting } from './topic';

/** A topic holds at least so many notes, its subtopics included. */
const FEWEST = 3;

type Settings = Readonly<Record<string, TopicSetting>>;

/**
 * A taxonomy for a vault that has none, by topic id: from the `topics` property where at least half of the notes have
 * it; else from nested tags where at least half of the notes have a tag of such a tree; else from folders. What holds
 * fewer than three notes is left out. Ignored notes and index notes do not count.
 */
export function inferTopics(notes: Iterable<Note>): Settings {
  const listed = Array.from(notes).filter((note) => !note.ignored && note.indexOf === null);
  const covers = (paths: (note: Note) => readonly string[]): boolean => listed.length > 0 && listed.filter((note) => paths(note).length > 0).length * 2 >= listed.length;
  if (covers(({ topicValues }) => topicValues)) return fromNames(listed);
  const tags = nestedTags(listed);
  if (covers(tags)) return fromPaths(listed, tags, 'tag', (values) => ({ tags: values }));
  return fromPaths(listed, ({ path }) => [folderOf(path)], 'folder', (values) => ({ folders: values }));
}

/** Topics that notes name need no rules. */
function fromNames(notes: readonly Note[]): Settings {
  const tree = new FoundTree();
  const written = notes.flatMap(({ topicValues }) => topicValues.map(pathSegments));
  const placeOf = placesOfNames(written);
  for (const note of notes) {
    for (const value of note.topicValues) tree.add(placeOf(pathSegments(value)), note.path);
  }
  return settingsOf(tree, 'topic', () => ({}));
}

/**
 * A name by itself means the topic of that name further down, where some note gives it a path. Where notes give it
 * several, it means none of them; where it has topics below it, it is a topic of its own.
 */
function placesOfNames(written: readonly (readonly string[])[]): (segments: readonly string[]) => readonly string[] {
  const parents = new Set<string>();
  const below = new Map<string, Map<string, readonly string[]>>();
  for (const segments of written.filter(({ length }) => length > 1)) {
    parents.add(fold(segments[0] ?? ''));
    for (let end = 2; end <= segments.length; end++) {
      const path = segments.slice(0, end);
      const name = fold(path[end - 1] ?? '');
      below.set(name, (below.get(name) ?? new Map<string, readonly string[]>()).set(fold(path.join('/')), path));
    }
  }
  return (segments) => {
    const name = fold(segments[0] ?? '');
    if (segments.length !== 1 || parents.has(name)) return segments;
    const [place = segments, ...others] = below.get(name)?.values() ?? [];
    return others.length === 0 ? place : [];
  };
}

/** The tags of a note that belong to a tree: the first part of the tag has something below it somewhere in the vault. */
function nestedTags(notes: readonly Note[]): (note: Note) => readonly string[] {
  const roots = new Set(notes.flatMap(({ tags }) => tags.filter((tag) => tag.includes('/')).map(rootOf)));
  return ({ tags }) => tags.filter((tag) => roots.has(rootOf(tag)));
}

function rootOf(tag: string): string {
  return fold(tag.split('/', 1)[0] ?? '');
}

type RulesFor = (values: readonly string[]) => Partial<TopicRules>;

/** A topic takes what its subtopics do not take: else it would list every note of theirs a second time. */
function fromPaths(notes: readonly Note[], pathsOf: (note: Note) => readonly string[], kind: string, rules: RulesFor): Settings {
  const tree = new FoundTree();
  for (const note of notes) {
    for (const path of pathsOf(note)) tree.add(path.split('/').filter((part) => part !== ''), note.path);
  }
  return settingsOf(tree, kind, ({ spelling }, below) => ({
    rules: rules([spelling]),
    ...(below.length === 0 ? {} : { exclude: rules(below.map((topic) => topic.spelling)) }),
  }));
}

function settingsOf(tree: FoundTree, kind: string, rulesOf: (topic: FoundTopic, below: readonly FoundTopic[]) => Pick<TopicSetting, 'rules' | 'exclude'>): Settings {
  const topics = tree.withAtLeast(FEWEST);
  const below = new Map<string, FoundTopic[]>();
  for (const topic of topics) below.set(topic.parent, [...below.get(topic.parent) ?? [], topic]);
  // The kind keeps ids apart from those of topics that only notes name, whatever a folder is called.
  return Object.fromEntries(topics.map((topic) => [`${kind}:${topic.key}`, {
    name: topic.spelling.slice(topic.spelling.lastIndexOf('/') + 1),
    ...(topic.parent === '' ? {} : { parent: `${kind}:${topic.parent}` }),
    ...rulesOf(topic, below.get(topic.key) ?? []),
  }]));
}
