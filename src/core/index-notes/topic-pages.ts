import { appendTo } from '../multimap';
import type { AtlasView } from '../atlas/view';
import { isLeftOut, type Note } from '../notes/note';
import { fileName, folderKey, withoutMd } from '../notes/paths';
import { andThen, each, gathered, whenDone, type Steps } from '../steps';
import { fold } from '../text/fold';
import type { Topic } from '../topics/topic';

/** Ids of topics to the notes of a person's own that they are about. */
export type TopicPages = ReadonlyMap<string, string>;

/**
 * What is to become of a topic's page: the index goes into it, or into a note of its own, or nothing is made until
 * somebody says.
 */
export type PageChoice = 'into' | 'notes' | 'ask';

/**
 * The page of each topic that has one: the note of its folder (inside it or beside it), else the one note that bears
 * its path, its name or a synonym. A note that fits two topics alike is the page of neither.
 */
export function topicPages(atlas: AtlasView): Steps<TopicPages> {
  const named = gathered(new NotesByName(), atlas.notes(), (notes, note) => {
    if (!isLeftOut(note) && note.indexOf === null) notes.add(note);
  });
  const claims = new Map<string, { readonly id: string; readonly fit: number }[]>();
  const claimed = andThen(named, (notes) =>
    each(atlas.topics(), (topic) => {
      const found = pageOf(topic, atlas.topicPath(topic.id), notes);
      if (found !== null) appendTo(claims, found.path, { id: topic.id, fit: found.fit });
    }),
  );
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

class NotesByName {
  private readonly paths = new Map<string, string>();
  /** Null where several notes have the title. */
  private readonly titles = new Map<string, string | null>();

  add({ path, title }: Note): void {
    this.paths.set(fold(path), path);
    this.titles.set(fold(title), this.titles.has(fold(title)) ? null : path);
  }

  at(path: string): string | null {
    return this.paths.get(fold(path)) ?? null;
  }

  titled(title: string): string | null {
    return this.titles.get(fold(title)) ?? null;
  }
}

/** The best of what may be a topic's page; the smaller `fit` is, the better it fits. */
function pageOf(
  { name, synonyms, rules }: Topic,
  topicPath: string,
  notes: NotesByName,
): { readonly path: string; readonly fit: number } | null {
  const folders = rules.folders.map(folderKey).filter((folder) => folder !== '');
  const candidates = [
    folders.map((folder) => notes.at(`${folder}/${withoutMd(fileName(folder))}.md`)),
    folders.map((folder) => notes.at(`${folder}.md`)),
    [notes.at(`${topicPath}.md`)],
    [notes.titled(name)],
    synonyms.map((synonym) => notes.titled(synonym)),
  ].map((paths) => paths.find((path) => path !== null) ?? null);
  const fit = candidates.findIndex((path) => path !== null);
  const path = candidates[fit] ?? null;
  return path === null ? null : { path, fit };
}
