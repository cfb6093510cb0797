import { folderOf } from '../../../src/core/notes/paths';
import type { SectionReason } from '../../../src/core/panel/section';
import type { PanelSection } from '../../../src/core/panel/sections/panel-section';
import type { ShownNote } from '../../../src/core/panel/shown-note';
import { ready } from '../../../src/core/steps';

const isBeside = (note: ShownNote, id: string): boolean => note.mayShow(id) && folderOf(id) === folderOf(note.path);
const inFolder = (id: string): SectionReason[] => [{ kind: 'in-property', name: folderOf(id) }];

/** A section that the plugin does not have: notes of the same folder. */
export const sameFolder: PanelSection = {
  items: {
    from: 'metadata',
    isInOrder: false,
    isLong: () => false,
    all: (note) => ready(Array.from(note.atlas.notes(), ({ path }) => path).filter((id) => isBeside(note, id))),
    rank: (_note, id) => -id.length,
  },
  shape: { lines: 2, hasPlace: false, isUnfolded: false },
  fewEnough: 3,
  holdsNotes: true,
  isLinked: false,
  has: ({ note }, id) => isBeside(note, id),
  reasons: (_note, id) => inFolder(id),
  tie: (_around, id) => inFolder(id),
};
