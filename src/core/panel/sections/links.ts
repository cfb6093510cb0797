import { isNotePath } from '../../notes/paths';
import { ready } from '../../steps';
import { placeReasons } from '../places';
import { LINES } from '../row';
import type { ShownNote } from '../shown-note';
import type { PanelSection } from './panel-section';

/** Notes that the shown one links to, as they stand in it. */
export const links: PanelSection = {
  items: {
    from: 'metadata',
    isInOrder: true,
    isLong: () => false,
    all: (note) => ready(targets(note)),
    rank: () => 0,
  },
  shape: { lines: LINES.card + LINES.line, hasPlace: false, isUnfolded: false },
  fewEnough: Infinity,
  holdsNotes: true,
  isLinked: true,
  has: ({ note }, id) => note.links.count(note.path, id) > 0,
  reasons: (note, id) => placeReasons(note.placesIn(id), note.links.metadata(note.path) ?? {}),
  tie: () => [{ kind: 'linked-here' }],
};

/** The atlas counts no link of an index note; here somebody looks at just that note. */
function targets(shown: ShownNote): string[] {
  const { atlas, path } = shown;
  const note = atlas.note(path);
  if (note === undefined) return [];
  const paths = note.indexOf === null ? atlas.linksFrom(path) : resolved(shown, note.linkpaths);
  return Array.from(paths).filter((target) => shown.mayShow(target));
}

function resolved({ links, path }: ShownNote, linkpaths: readonly string[]): Set<string> {
  const targets = linkpaths.flatMap((linkpath) => links.resolve(linkpath, path) ?? []);
  return new Set(targets.filter(isNotePath));
}
