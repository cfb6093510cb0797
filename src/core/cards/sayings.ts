import type { CardOrigin, NoteCard } from './card';
import { NO_CARD } from './card';
import type { Habit, SummaryShape } from './habit';
import { textKeys } from './text-keys';

/**
 * The version of the rules by which notes are read: raised when the same note would be read otherwise, so that nothing
 * that was kept is believed.
 */
export const READING_VERSION = 17;

/** How much of a note is read: up to what it says first, or all that it might show were that what others say too. */
export type Depth = 'first' | 'whole';

/** One of the things that a note could show of itself. */
export interface Saying {
  readonly card: NoteCard;
  /** Of its words; none where it is shown whatever others say. */
  readonly keys: readonly number[];
  /** In vaults of this habit only; absent where the habit makes no difference. */
  readonly habit?: Habit;
  /** It may be about a part of the note: shown only in the place of what others say too. */
  readonly isLater?: boolean;
}

/** What a note says, before it is known what others say too, and how. */
export interface CardReading {
  /** Best first: its card, then its first sentences. */
  readonly sayings: readonly Saying[];
  /**
   * Whether all of them are here; else only what is shown where no other note says it, for the rest is seldom asked
   * for.
   */
  readonly isWhole: boolean;
  /**
   * Of the words that the note begins with, and of what it says first: by these it is told what several notes share.
   */
  readonly keys: readonly number[];
  /** How its summary reads; null where it has none, or says its parts outright. */
  readonly shape: SummaryShape | null;
}

/** What the other notes of a vault have to say on what one of them shows. */
export interface OtherNotes {
  readonly habit: Habit;
  /** Whether several notes have the text with this key. */
  isShared(key: number): boolean;
}

/** What of a note is shown: the first that is its own. What several notes say, word for word, tells nothing of one. */
export function shownCard({ sayings }: CardReading, others: OtherNotes): NoteCard {
  return shown(sayings, others)?.card ?? NO_CARD;
}

/** Whether the note has to be read again for what it says besides. */
export function asksForMore({ sayings, isWhole }: CardReading, others: OtherNotes): boolean {
  return !isWhole && shown(sayings, others) === null;
}

function shown(sayings: readonly Saying[], others: OtherNotes): Saying | null {
  let isPassed = false;
  for (const saying of sayings) {
    if (saying.habit !== undefined && saying.habit !== others.habit) continue;
    if (isShared(saying, others)) isPassed = true;
    else if (saying.isLater !== true || isPassed) return saying;
  }
  return null;
}

function isShared({ keys }: Saying, others: OtherNotes): boolean {
  return keys.length > 0 && keys.every((key) => others.isShared(key));
}

/** A card that a writer put where nothing else is read stays, whatever others say. */
export function cardSaying(card: NoteCard): Saying {
  const isOwn = isOutright(card.problemOrigin) || isOutright(card.approachOrigin);
  return { card, keys: isOwn ? [] : [...textKeys(card.problem), ...textKeys(card.approach)] };
}

function isOutright(origin: CardOrigin | null): boolean {
  return origin?.kind === 'property' || origin?.kind === 'inline-field';
}
