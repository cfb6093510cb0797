import type { AtlasView } from '../atlas/view';
import { isLinked } from '../index-notes/content/order';
import { sortByTitle } from '../text/compare';

/** So many notes of a topic are looked at. A large topic has its centre among them, too, or one that is as good. */
const LOOKED_AT = 200;
/** A note that is linked with more than this is not counted through. */
const LINKS = 500;

/**
 * The notes that show best what a topic holds: those that most other notes of the topic itself are linked with, then
 * by title. Cheap enough to ask for each topic that is in sight, whatever its size.
 *
 * @returns paths, at most `count`
 */
export function centralNotes(id: string, count: number, atlas: AtlasView): string[] {
  const members = atlas.notesIn(id);
  const found: { readonly path: string; readonly title: string; readonly within: number }[] = [];
  for (const path of members) {
    if (found.length >= LOOKED_AT) break;
    const note = atlas.note(path);
    if (note !== undefined && note.indexOf === null)
      found.push({ path, title: note.title, within: linksWithin(members, path, atlas) });
  }
  const byTitle = sortByTitle(
    found,
    ({ title }) => title,
    ({ path }) => path,
  );
  return byTitle
    .sort((a, b) => b.within - a.within)
    .slice(0, count)
    .map(({ path }) => path);
}

function linksWithin(members: ReadonlySet<string>, path: string, atlas: AtlasView): number {
  if (!isLinked(path, atlas)) return 0;
  const linked = new Set<string>();
  let left = LINKS;
  for (const links of [atlas.linksFrom(path), atlas.linksTo(path)])
    for (const other of links) {
      if (left-- === 0) return linked.size;
      if (members.has(other)) linked.add(other);
    }
  return linked.size;
}
