import type { Steps } from '../../steps';
import type { Direction, SectionReason } from '../section';
import type { ShownNote } from '../shown-note';

/** What is found for a note besides what metadata say. */
export interface FoundAround {
  /** Notes near it, the nearest first. */
  readonly near: readonly string[];
  /** Notes that name it, or that it names, where there is no link. */
  readonly mentions: ReadonlyMap<string, readonly Direction[]>;
}

/** What is known of a note; `found` is null while it is being looked for. */
export interface Around {
  readonly note: ShownNote;
  readonly found: FoundAround | null;
}

/** How the rows of a section's items look. */
export interface Shape {
  /** Their height, in lines of text. */
  readonly lines: number;
  /** Whether every item has a place, which is shown even where the item is folded. */
  readonly hasPlace: boolean;
  /** Whether items are unfolded where the person says nothing: their places are what the section is about. */
  readonly isUnfolded: boolean;
}

/** Items that metadata tell. */
export interface ToldItems {
  readonly from: 'metadata';
  /** Whether they come in an order of their own where the person wants no other. */
  readonly isInOrder: boolean;
  /** Whether there may be so many that to find them takes steps. */
  isLong(note: ShownNote): boolean;
  all(note: ShownNote): Steps<readonly string[]>;
  /** What stands first where the person wants no other order, the smallest; `nearness` is 0 where it is not known. */
  rank(note: ShownNote, id: string, nearness: number): number;
}

/** Items that are found after a note is shown. */
interface FoundItems {
  readonly from: 'found';
  all(found: FoundAround): readonly string[];
}

/** A section of the panel: which items stand in it, why, and how their rows look. */
export interface PanelSection {
  readonly items: ToldItems | FoundItems;
  readonly shape: Shape;
  /** Over so many items it is folded, unless the person unfolds it. */
  readonly fewEnough: number;
  /** Whether an item is a note, or what a link says that leads nowhere. */
  readonly holdsNotes: boolean;
  /** Whether the shown note links to its items, so that its own sentence says why they are there. */
  readonly isLinked: boolean;
  /** Whether an item belongs here, be it shown here or not. */
  has(around: Around, id: string): boolean;
  /** Why an item stands here, as far as metadata tell. */
  reasons(note: ShownNote, id: string): readonly SectionReason[];
  /** What another section tells of an item that belongs here, too. */
  tie(around: Around, id: string): readonly SectionReason[];
}
