import { folderOf } from '../notes/paths';
import { isLeftOut, type Note } from '../notes/note';
import { each, type Steps } from '../steps';
import { fold } from '../text/fold';
import { CommaNames } from './comma-names';
import { pathSegments } from './names';
import type { TopicRules } from './topic';

/** Where topics show before anybody configured one: the `topics` property, nested tags, folders, maps of content. */
export type TopicSource = 'topic' | 'tag' | 'folder' | 'map';

export type Segments = readonly string[];

/** How many notes one step looks at. */
export const AT_ONCE = 200;

/** One way to see topics in a vault. */
export interface SourceReader {
  readonly source: TopicSource;
  /** Whether a note says anything of this kind. */
  readonly covers: (note: Note) => boolean;
  /** The places of a note in the tree of this source, each a path from the top. */
  readonly places: (note: Note) => readonly Segments[];
}

/** What notes a topic takes that was seen at these places. Topics that notes name need no rules. */
export function rulesFor(source: TopicSource, values: readonly string[]): Partial<TopicRules> {
  switch (source) {
    case 'topic':
      return {};
    case 'tag':
      return { tags: values };
    case 'folder':
      return { folders: values };
    case 'map':
      return { linksTo: values };
  }
}

/** Notes that topics can be seen in. */
export function* listedNotes(notes: Iterable<Note>): Steps<Note[]> {
  const listed: Note[] = [];
  yield* each(notes, AT_ONCE, (note) => {
    if (!isLeftOut(note) && note.indexOf === null) listed.push(note);
  });
  return listed;
}

export function* nameReader(notes: readonly Note[]): Steps<SourceReader> {
  const commas = new CommaNames();
  const names = new NamePlaces();
  yield* each(notes, AT_ONCE, (note) => commas.add(note));
  yield* each(notes, AT_ONCE, (note) => {
    for (const name of commas.namesIn(note)) names.add(pathSegments(name));
  });
  return {
    source: 'topic',
    covers: ({ topicValues }) => topicValues.length > 0,
    places: (note) => commas.namesIn(note).map((name) => names.placeOf(pathSegments(name))),
  };
}

/** Tags of a tree: the first part of the tag has something below it somewhere in the vault. */
export function* tagReader(notes: readonly Note[]): Steps<SourceReader> {
  const roots = new Set<string>();
  yield* each(notes, AT_ONCE, ({ tags }) => {
    for (const tag of tags) if (tag.includes('/')) roots.add(rootOf(tag));
  });
  const nested = ({ tags }: Note): string[] => tags.filter((tag) => roots.has(rootOf(tag)));
  return { source: 'tag', covers: (note) => nested(note).length > 0, places: (note) => nested(note).map(partsOf) };
}

export const folderReader: SourceReader = {
  source: 'folder',
  covers: () => true,
  places: ({ path }) => [partsOf(folderOf(path))],
};

/**
 * A name by itself means the topic of that name further down, where some note gives it a path. Where notes give it
 * several, it means none of them; where it has topics below it, it is a topic of its own.
 */
class NamePlaces {
  private readonly parents = new Set<string>();
  private readonly below = new Map<string, Map<string, Segments>>();

  /** Takes in how a note wrote a topic. */
  add(segments: Segments): void {
    if (segments.length > 1) this.parents.add(fold(segments[0] ?? ''));
    for (let end = 2; end <= segments.length; end++) {
      const path = segments.slice(0, end);
      const name = fold(path[end - 1] ?? '');
      this.below.set(name, (this.below.get(name) ?? new Map<string, Segments>()).set(fold(path.join('/')), path));
    }
  }

  placeOf(segments: Segments): Segments {
    const name = fold(segments[0] ?? '');
    if (segments.length !== 1 || this.parents.has(name)) return segments;
    const [place = segments, ...others] = this.below.get(name)?.values() ?? [];
    return others.length === 0 ? place : [];
  }
}

function rootOf(tag: string): string {
  return fold(tag.split('/', 1)[0] ?? '');
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}
