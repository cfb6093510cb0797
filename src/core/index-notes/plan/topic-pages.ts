import { appendTo } from '../../multimap';
import type { AtlasView } from '../../atlas/view';
import { isLeftOut, type Note } from '../../notes/note';
import { fileName, folderKey, titleOf, withoutMd } from '../../notes/paths';
import { unlinked } from '../../notes/topic-values';
import { andThen, each, filtered, gathered, ready, whenDone, type Steps } from '../../steps';
import { fold } from '../../text/fold';
import { mapName } from '../../topics/sources/maps';
import type { Topic } from '../../topics/topic';

/** Ids of topics to the notes of a person's own that they are about. */
export type TopicPages = ReadonlyMap<string, string>;

/**
 * What is to become of a topic's page: the index goes into it, or into a note of its own, or nothing is made until
 * somebody says.
 */
export type PageChoice = 'into' | 'notes' | 'ask';

/**
 * The page of each topic that has one: the note of its folder (of its name, inside it or beside it, else one such as
 * `index`), else the map of content that its notes link to, else the one note that bears its path, its name or a
 * synonym, else the one map of that name. A note that fits two topics alike is the page of neither.
 */
export function topicPages(atlas: AtlasView): Steps<TopicPages> {
  return andThen(notesByName(atlas), (notes) => pagesAmong(notes, atlas.topics(), (id) => atlas.topicPath(id)));
}

/** The notes that may be pages. */
export function notesByName(atlas: AtlasView): Steps<NotesByName> {
  return gathered(new NotesByName(), atlas.notes(), (notes, note) => {
    if (!isLeftOut(note) && note.indexOf === null) notes.add(note);
  });
}

/** The pages of topics that are there, or would be. */
export function pagesAmong(
  notes: NotesByName,
  topics: Iterable<Topic>,
  pathOf: (id: string) => string,
): Steps<TopicPages> {
  const claims = new Map<string, { readonly id: string; readonly fit: number }[]>();
  const claimed = each(topics, (topic) => {
    const found = pageOf(topic, pathOf(topic.id), notes);
    if (found !== null) appendTo(claims, found.path, { id: topic.id, fit: found.fit });
  });
  return whenDone(claimed, () => {
    const pages = new Map<string, string>();
    for (const [path, all] of claims) {
      const best = Math.min(...all.map(({ fit }) => fit));
      const [first, second] = all.filter(({ fit }) => fit === best);
      if (first !== undefined && second === undefined) pages.set(first.id, path);
    }
    return pages;
  });
}

/** Listed notes that belong to no topic and are the page of none: a page has its place beside its topic. */
export function unsortedNotes(atlas: AtlasView): Steps<string[]> {
  const [first] = atlas.unsorted();
  return first === undefined ? ready([]) : andThen(topicPages(atlas), (pages) => withoutPages(atlas.unsorted(), pages));
}

export function withoutPages(paths: Iterable<string>, pages: TopicPages): Steps<string[]> {
  const own = new Set(pages.values());
  return filtered(paths, (path) => !own.has(path));
}

/** What programs that show folders as pages take for the page of one. */
const FOLDER_NOTES = ['index', '_index', 'README'];

/** Notes by what may make one the page of a topic. */
export class NotesByName {
  private readonly paths = new Map<string, string>();
  /** Null where several notes have the title. */
  private readonly titles = new Map<string, string | null>();
  /** The same of what the titles of maps of content say that they are of. */
  private readonly maps = new Map<string, string | null>();

  add({ path, title }: Note): void {
    this.paths.set(fold(path), path);
    addName(this.titles, title, path);
    const map = mapName(title);
    if (map !== null) addName(this.maps, map, path);
  }

  at(path: string): string | null {
    return this.paths.get(fold(path)) ?? null;
  }

  titled(title: string): string | null {
    return this.titles.get(fold(title)) ?? null;
  }

  mapOf(name: string): string | null {
    return this.maps.get(fold(name)) ?? null;
  }

  /** The map of content that a rule means by a path or a title. */
  mapAt(target: string): string | null {
    const title = fileName(withoutMd(target));
    return mapName(title) === null ? null : (this.at(`${withoutMd(target)}.md`) ?? this.titled(title));
  }
}

function addName(names: Map<string, string | null>, name: string, path: string): void {
  const key = fold(name);
  names.set(key, names.has(key) ? null : path);
}

/** The best of what may be a topic's page; the smaller `fit` is, the better it fits. */
function pageOf(
  { name, synonyms, rules }: Topic,
  topicPath: string,
  notes: NotesByName,
): { readonly path: string; readonly fit: number } | null {
  const folders = rules.folders.map(folderKey).filter((folder) => folder !== '');
  const targets = [...rules.linksTo, ...rules.properties.map(({ value }) => unlinked(value))];
  const candidates = [
    folders.map((folder) => notes.at(`${folder}/${titleOf(folder)}.md`)),
    folders.map((folder) => notes.at(`${folder}.md`)),
    folders.flatMap((folder) => FOLDER_NOTES.map((title) => notes.at(`${folder}/${title}.md`))),
    targets.map((target) => notes.mapAt(target)),
    [notes.at(`${topicPath}.md`)],
    [notes.titled(name)],
    synonyms.map((synonym) => notes.titled(synonym)),
    [name, ...synonyms].map((one) => notes.mapOf(one)),
  ].map((paths) => paths.find((path) => path !== null) ?? null);
  const fit = candidates.findIndex((path) => path !== null);
  const path = candidates[fit] ?? null;
  return path === null ? null : { path, fit };
}
