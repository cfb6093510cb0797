import type { CardOrigin, NoteCard } from './card';
import { NO_CARD } from './card';
import { textKeys } from './text-keys';

/** The version of the rules by which notes are read: raised when the same note would be read otherwise, so that nothing that was kept is believed. */
export const CARD_RULES = 2;

/** One of the things that a note could show of itself. */
export interface Saying {
  readonly card: NoteCard;
  /** Of its words; none where it is shown whatever others say. */
  readonly keys: readonly number[];
}

/** What a note says, before it is known what others say too. */
export interface CardReading {
  /** Best first: its card, then its first sentences. */
  readonly sayings: readonly Saying[];
  /** Whether all of them are here; else only the first, for the others are seldom asked for. */
  readonly isWhole: boolean;
  /** Of the words that the note begins with, and of the first saying: by these it is told what several notes share. */
  readonly keys: readonly number[];
}

/** Tells of a text's key whether several notes of the vault have it. */
export type IsShared = (key: number) => boolean;

/** What of a note is shown: the first that is its own. What several notes say, word for word, tells nothing of one. */
export function shownCard({ sayings }: CardReading, isShared: IsShared): NoteCard {
  return sayings.find((saying) => !isAllShared(saying, isShared))?.card ?? NO_CARD;
}

/** Whether the note has to be read again for what it says besides. */
export function asksForMore({ sayings, isWhole }: CardReading, isShared: IsShared): boolean {
  return !isWhole && sayings.every((saying) => isAllShared(saying, isShared));
}

function isAllShared({ keys }: Saying, isShared: IsShared): boolean {
  return keys.length > 0 && keys.every(isShared);
}

/** A card that a writer put where nothing else is read stays, whatever others say. */
export function cardSaying(card: NoteCard): Saying {
  const isOwn = isOutright(card.problemOrigin) || isOutright(card.approachOrigin);
  return { card, keys: isOwn ? [] : [...textKeys(card.problem), ...textKeys(card.approach)] };
}

function isOutright(origin: CardOrigin | null): boolean {
  return origin?.kind === 'property' || origin?.kind === 'inline-field';
}
