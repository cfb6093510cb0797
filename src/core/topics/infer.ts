import { compareCodePoints } from '../text/compare';
import { fold } from '../text/fold';
import { folderOf } from '../notes/paths';
import type { Note } from '../notes/note';
import { pathSegments } from './names';
import type { TopicRules, TopicSetting } from './topic';

/** A topic holds at least so many notes. */
const FEWEST = 3;

type Source = 'topics' | 'tags' | 'folders';

/** One place in the tree of what was found, with every note at it or below it. */
interface Found {
  /** As most notes spell it. */
  readonly spellings: Map<string, number>;
  readonly notes: Set<string>;
}

/**
 * A taxonomy for a vault that has none, by topic id: from the `topics` property where at least half of the notes have
 * it; else from nested tags where at least half of the notes have one of such a tree; else from folders. What holds
 * fewer than three notes, its subtopics included, is left out, and so is a parent that holds nothing but one subtopic.
 */
export function inferTopics(notes: Iterable<Note>): Readonly<Record<string, TopicSetting>> {
  const sorted = Array.from(notes).filter((note) => !note.ignored && note.indexOf === null);
  const half = sorted.length / 2;
  const named = sorted.filter((note) => note.topicValues.length > 0);
  if (named.length > 0 && named.length >= half) return settingsOf(collect(named, (note) => note.topicValues), 'topics');
  const nested = nestedTags(sorted);
  const tagged = sorted.filter((note) => nested(note).length > 0);
  if (tagged.length > 0 && tagged.length >= half) return settingsOf(collect(tagged, nested), 'tags');
  return settingsOf(collect(sorted, (note) => [folderOf(note.path)]), 'folders');
}

/** The tags of a note that belong to a tree: their first part has something below it somewhere in the vault. */
function nestedTags(notes: readonly Note[]): (note: Note) => readonly string[] {
  const roots = new Set(notes.flatMap(({ tags }) => tags.filter((tag) => tag.includes('/')).map(rootOf)));
  return ({ tags }) => tags.filter((tag) => roots.has(rootOf(tag)));
}

function rootOf(tag: string): string {
  return fold(tag.split('/', 1)[0] ?? '');
}

function collect(notes: readonly Note[], pathsOf: (note: Note) => readonly string[]): Map<string, Found> {
  const tree = new Map<string, Found>();
  for (const note of notes) {
    for (const path of pathsOf(note)) {
      const segments = pathSegments(path);
      segments.forEach((_, i) => add(tree, segments.slice(0, i + 1).join('/'), note.path));
    }
  }
  return tree;
}

function add(tree: Map<string, Found>, path: string, note: string): void {
  const found = tree.get(fold(path)) ?? { spellings: new Map<string, number>(), notes: new Set<string>() };
  tree.set(fold(path), found);
  found.spellings.set(path, (found.spellings.get(path) ?? 0) + 1);
  found.notes.add(note);
}

function settingsOf(tree: ReadonlyMap<string, Found>, source: Source): Readonly<Record<string, TopicSetting>> {
  const paths = Array.from(tree.keys()).filter((path) => (tree.get(path)?.notes.size ?? 0) >= FEWEST).sort(compareCodePoints);
  const kept = new Set(paths);
  return Object.fromEntries(paths.map((path) => {
    const parent = folderOf(path);
    const below = paths.filter((other) => folderOf(other) === path);
    const setting: TopicSetting = {
      name: nameOf(path, tree),
      ...(kept.has(parent) ? { parent } : {}),
      ...rulesOf(source, spelling(path, tree), below.map((other) => spelling(other, tree))),
    };
    return [path, setting];
  }));
}

/** A parent takes what its subtopics do not: else it would list every note of theirs a second time. */
function rulesOf(source: Source, path: string, below: readonly string[]): Pick<TopicSetting, 'rules' | 'exclude'> {
  if (source === 'topics') return {};
  const rules = (values: readonly string[]): Partial<TopicRules> => (source === 'tags' ? { tags: values } : { folders: values });
  return { rules: rules([path]), ...(below.length === 0 ? {} : { exclude: rules(below) }) };
}

function nameOf(path: string, tree: ReadonlyMap<string, Found>): string {
  const spelled = spelling(path, tree);
  return spelled.slice(spelled.lastIndexOf('/') + 1);
}

function spelling(path: string, tree: ReadonlyMap<string, Found>): string {
  const spellings = Array.from(tree.get(path)?.spellings ?? []);
  spellings.sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  return spellings[0]?.[0] ?? path;
}
