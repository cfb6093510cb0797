import type { CardOrigin, NoteCard } from './card';
import { hasCard, NO_CARD } from './card';
import type { CardReading } from './card-reading';

/** Tells of a text whether several notes of the vault have it, word for word. */
export type IsShared = (text: string) => boolean;

/** As if the note were alone. */
export const SHARES_NOTHING: IsShared = () => false;

/** What of a note is shown: its card, or the first of its sentences that is its own. What several notes say tells nothing of one. */
export function shownCard({ card, gists }: CardReading, isShared: IsShared): NoteCard {
  if (hasCard(card) && (isOwn(card) || !isShared(cardText(card)))) return card;
  const gist = gists.find(({ text }) => !isShared(text));
  return gist === undefined ? NO_CARD : { ...NO_CARD, gist: gist.text, gistOrigin: gist.origin };
}

/** All that a note would show of which it matters whether others say it. */
export function sharableTexts({ card, gists }: CardReading): readonly string[] {
  const texts = gists.map(({ text }) => text);
  return hasCard(card) && !isOwn(card) ? [cardText(card), ...texts] : texts;
}

/** Whether the writer put a part where nothing else is read, so that it is shown whatever others say. */
export function isOwn({ problemOrigin, approachOrigin }: NoteCard): boolean {
  return isOutright(problemOrigin) || isOutright(approachOrigin);
}

function isOutright(origin: CardOrigin | null): boolean {
  return origin?.kind === 'property' || origin?.kind === 'inline-field';
}

function cardText({ problem, approach }: NoteCard): string {
  return `${problem}\n→ ${approach}`;
}
