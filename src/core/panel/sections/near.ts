import { LINES } from '../row';
import type { PanelSection } from './panel-section';

/** Notes near the shown one; why they are, the ranking tells. */
export const near: PanelSection = {
  items: { from: 'found', all: (found) => found.near },
  shape: { lines: LINES.card + LINES.line, hasPlace: false, isUnfolded: true },
  fewEnough: Infinity,
  holdsNotes: true,
  isLinked: false,
  has: ({ found }, id) => found?.near.includes(id) === true,
  reasons: () => [],
  tie: () => [],
};
