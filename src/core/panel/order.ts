import { sortByKey, type Steps } from '../steps';
import { compareCodePoints, sortKey } from '../text/compare';

/** `natural` is each section's own order: as in the text, nearest first, most topics in common first, else by title. */
export const ORDERS = ['natural', 'title', 'titleDown', 'newest', 'oldest', 'madeLast', 'madeFirst'] as const;

export type Order = (typeof ORDERS)[number];

/** What notes are ordered by. */
export interface OrderFacts {
  title(id: string): string;
  /** When the note was last changed, in milliseconds; 0 for what is no note. */
  mtime(id: string): number;
  /** When it was made, in milliseconds; 0 for what is no note. */
  ctime(id: string): number;
}

interface Keyed {
  readonly id: string;
  readonly rank: number;
  readonly title: string;
}

/** Ids that are looked at in one go; more of them take steps. */
export const AT_ONCE = 256;

/**
 * A sorted copy, in small steps. `rank` comes before the order (smaller first), and makes up the natural order
 * together with the title.
 */
export function orderInSteps(
  ids: readonly string[],
  order: Order,
  facts: OrderFacts,
  rank: (id: string) => number,
): Steps<string[]> {
  const sign = order === 'titleDown' ? -1 : 1;
  const rankOf = ranking(order, facts, rank);
  const compare = (a: Keyed, b: Keyed): number =>
    a.rank - b.rank || sign * compareCodePoints(a.title, b.title) || compareCodePoints(a.id, b.id);
  return sortByKey(ids, (id) => ({ id, rank: rankOf(id), title: sortKey(facts.title(id)) }), compare);
}

function ranking(order: Order, facts: OrderFacts, rank: (id: string) => number): (id: string) => number {
  switch (order) {
    case 'natural':
      return rank;
    case 'newest':
      return (id) => -facts.mtime(id);
    case 'oldest':
      return (id) => facts.mtime(id);
    case 'madeLast':
      return (id) => -facts.ctime(id);
    case 'madeFirst':
      return (id) => facts.ctime(id);
    case 'title':
    case 'titleDown':
      return () => 0;
  }
}
