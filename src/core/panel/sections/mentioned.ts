import { LINES } from '../row';
import type { PanelSection } from './panel-section';

/** Notes that name the shown one or are named in it, without a link. */
export const mentioned: PanelSection = {
  items: { from: 'found', all: (found) => Array.from(found.mentions.keys()) },
  shape: { lines: LINES.card, hasPlace: true, isUnfolded: true },
  fewEnough: Infinity,
  holdsNotes: true,
  isLinked: false,
  has: ({ found }, id) => found?.mentions.has(id) === true,
  reasons: () => [],
  tie: ({ found }, id) => (found?.mentions.get(id) ?? []).map((direction) => ({ kind: 'named', direction })),
};
