import { ready } from '../../steps';
import { HOME } from '../../topics/names';
import { LINES } from '../row';
import type { ShownNote } from '../shown-note';
import type { PanelSection } from './panel-section';

/** Notes that link to the shown one, each with the places where it does. */
export const linkedFrom: PanelSection = {
  items: {
    from: 'metadata',
    isInOrder: false,
    isLong: () => false,
    all: (note) => ready(sources(note)),
    rank: () => 0,
  },
  shape: { lines: LINES.card, hasPlace: true, isUnfolded: true },
  fewEnough: Infinity,
  holdsNotes: true,
  isLinked: false,
  has: ({ note }, id) => note.links.count(id, note.path) > 0,
  reasons: () => [],
  tie: () => [{ kind: 'links-here' }],
};

function sources(note: ShownNote): string[] {
  return [...note.atlas.linksTo(note.path), ...indexNotesAbove(note)];
}

/** Index notes that link here: few enough to ask each. */
function indexNotesAbove({ atlas, links, path, showsIndexNotes }: ShownNote): string[] {
  if (!showsIndexNotes) return [];
  const topics = atlas.topics().map(({ id }) => atlas.topicPath(id));
  const indexNotes = new Set([HOME, ...topics].flatMap((topic) => atlas.indexNotesOf(topic)));
  return Array.from(indexNotes).filter(
    (each) => each !== path && atlas.note(each)?.copyOf === null && links.count(each, path) > 0,
  );
}
