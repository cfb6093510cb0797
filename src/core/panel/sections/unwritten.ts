import { ready } from '../../steps';
import { LINES } from '../row';
import type { ShownNote } from '../shown-note';
import { links } from './links';
import type { PanelSection } from './panel-section';

/** What the shown note links to and nobody has written, as it stands in the note. */
export const unwritten: PanelSection = {
  items: {
    from: 'metadata',
    isInOrder: true,
    isLong: () => false,
    all: (note) => ready(linkpaths(note)),
    rank: () => 0,
  },
  shape: { lines: LINES.title + LINES.line, hasPlace: false, isUnfolded: false },
  fewEnough: Infinity,
  holdsNotes: false,
  isLinked: true,
  has: () => false,
  reasons: (note, id) => links.reasons(note, id),
  tie: () => [],
};

/** Each as it is written first: to the app, case does not matter. An index note's links are ours. */
function linkpaths({ atlas, path }: ShownNote): string[] {
  if (atlas.note(path)?.indexOf !== null) return [];
  const written = new Map<string, string>();
  for (const linkpath of atlas.unresolvedFrom(path)) {
    if (!written.has(linkpath.toLowerCase())) written.set(linkpath.toLowerCase(), linkpath);
  }
  return Array.from(written.values());
}
