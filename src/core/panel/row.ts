import type { Section, SectionKind } from './section';

/** One row of the list, from top to bottom as they are seen. */
export type Row =
  | {
      readonly kind: 'section';
      readonly section: SectionKind;
      readonly count: number | null;
      readonly isFolded: boolean;
    }
  | {
      readonly kind: 'item';
      readonly section: SectionKind;
      readonly id: string;
      readonly places: number;
      /** How many of its places are shown only where it is unfolded. */
      readonly foldable: number;
      readonly isUnfolded: boolean;
    }
  /** A place in a note's text where a link or a name stands, below the note's row. */
  | { readonly kind: 'place'; readonly section: SectionKind; readonly id: string; readonly index: number }
  | { readonly kind: 'message'; readonly section: SectionKind };

/** Heights of rows in lines of text, the room around them included. Quarters, so that sums are exact. */
export const LINES = { section: 1.75, title: 1.25, line: 1, card: 3.25, place: 2, context: 4, message: 1.5 } as const;

/** What the person has folded. */
export interface Folding {
  isFolded(section: Section): boolean;
  /** Whether places are shown at all. */
  readonly showsPlaces: boolean;
  /** Whether places show more of the text around them. */
  readonly showsContext: boolean;
  /** Items of which the person said whether all their places are to be shown. */
  told(section: SectionKind): ReadonlyMap<string, boolean>;
}
