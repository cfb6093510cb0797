import { shownLength, toInline } from '../../cards/inline';
import { isOpen, type NoteCard } from '../../cards/card';
import type { InlineCard } from './content';
import type { IndexOptions } from '../options';

/**
 * A note's card as it stands in an entry: of the room that both parts share, the longer one gets what the shorter
 * leaves.
 */
export function inlineCard(
  card: NoteCard,
  { entryLimit, gistLimit }: Pick<IndexOptions, 'entryLimit' | 'gistLimit'>,
): InlineCard {
  const { problem, approach, gist } = card;
  const open = isOpen(card);
  if (problem === '' && approach === '') return { problem, approach, gist: toInline(gist, gistLimit), open };
  const half = Math.floor(entryLimit / 2);
  const [first, second] = [toInline(problem, entryLimit), toInline(approach, entryLimit)];
  const [left, right] = [entryLimit - shownLength(second), entryLimit - shownLength(first)];
  return {
    // What fills no more than its half is not cut, whatever the other leaves.
    problem: entryLimit - right <= half ? first : toInline(problem, Math.max(half, left)),
    approach: entryLimit - left <= half ? second : toInline(approach, Math.max(half, right)),
    gist: '',
    open,
  };
}
