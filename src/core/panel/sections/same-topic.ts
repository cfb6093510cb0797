import { filtered, type Steps } from '../../steps';
import { LINES } from '../row';
import type { SectionReason } from '../section';
import type { ShownNote } from '../shown-note';
import type { PanelSection } from './panel-section';

/** In topics of more notes, others are looked for in steps. */
const MANY_MATES = 2_000;
/** What a topic in common counts beside the nearness of two notes, which is from 0 to about 1. */
const TOPIC = 0.1;

/** Notes that have a topic of the shown one's, those with most in common first. */
export const sameTopic: PanelSection = {
  items: {
    from: 'metadata',
    isInOrder: false,
    isLong: (note) => mostMates(note) > MANY_MATES,
    all: topicMates,
    rank: (note, id, nearness) => -(nearness + TOPIC * note.sharedTopics(id).length),
  },
  shape: { lines: LINES.card, hasPlace: false, isUnfolded: false },
  fewEnough: 12,
  holdsNotes: true,
  isLinked: false,
  has: ({ note }, id) => note.sharedTopics(id).length > 0,
  reasons: inTopics,
  tie: ({ note }, id) => inTopics(note, id),
};

/** At most so many they are. */
function mostMates({ atlas, path }: ShownNote): number {
  return Array.from(atlas.topicsOf(path)).reduce((sum, topic) => sum + atlas.notesIn(topic).size, 0);
}

function topicMates(note: ShownNote): Steps<string[]> {
  const { atlas, path } = note;
  const mates = new Set(Array.from(atlas.topicsOf(path)).flatMap((topic) => [...atlas.notesIn(topic)]));
  return filtered(mates, (mate) => note.mayShow(mate));
}

function inTopics(note: ShownNote, id: string): SectionReason[] {
  return [{ kind: 'in-topics', ids: note.sharedTopics(id) }];
}
