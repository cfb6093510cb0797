import type { NoteCard } from './card';
import type { Found } from './found';

/** The version of the rules by which notes are read: raised when the same note would be read otherwise, so that nothing that was kept is believed. */
export const CARD_RULES = 2;

/** What a note says, before it is known what others say too. */
export interface CardReading {
  readonly card: NoteCard;
  /**
   * Its first sentences that say something. The first that is its own is its gist where it has no card; none beside a
   * card that stays whatever others say.
   */
  readonly gists: readonly Found[];
}
