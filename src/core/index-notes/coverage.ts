import type { AtlasView } from '../atlas/view';
import { isOpen, type NoteCard } from '../cards/card';
import { compareCodePoints } from '../text/compare';
import { Census } from './census';
import { isLinked } from './order';

/** How well the topics cover a vault, and what is left to do in it. Paths are in the order of their code points. */
export interface Coverage {
  /** Listed notes. */
  readonly notes: number;
  /** Topics that have, or would get, an index note of their own. */
  readonly topics: number;
  /** Listed notes that are linked with another note. */
  readonly linked: number;
  readonly unsorted: readonly string[];
  /** Listed notes whose card has a problem and no approach yet. */
  readonly open: readonly string[];
  /** Notes with links that lead nowhere, and these links as written. */
  readonly unresolved: readonly { readonly path: string; readonly links: readonly string[] }[];
}

/** Looks at every note once. */
export function coverageOf(atlas: AtlasView, card: (path: string) => NoteCard): Coverage {
  const census = new Census(atlas);
  const paths = Array.from(atlas.notes(), ({ path }) => path).sort(compareCodePoints);
  const listed = paths.filter((path) => atlas.isListed(path));
  return {
    notes: listed.length,
    topics: atlas.topics().filter((topic) => !census.isSmall(topic)).length,
    linked: listed.filter((path) => isLinked(path, atlas)).length,
    unsorted: Array.from(atlas.unsorted()).sort(compareCodePoints),
    open: listed.filter((path) => isOpen(card(path))),
    unresolved: paths.map((path) => ({ path, links: atlas.unresolvedFrom(path) })).filter(({ links }) => links.length > 0),
  };
}
