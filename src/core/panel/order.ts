import { compareCodePoints, sortKey } from '../text/compare';

/** `natural` is each section's own order: as in the text, nearest first, most topics in common first, else by title. */
export const ORDERS = ['natural', 'title', 'titleDown', 'newest', 'oldest'] as const;

export type Order = (typeof ORDERS)[number];

/** What notes are ordered by. */
export interface OrderFacts {
  title(id: string): string;
  /** When the note was last changed, in milliseconds; 0 for what is no note. */
  mtime(id: string): number;
}

interface Keyed {
  readonly id: string;
  readonly rank: number;
  readonly title: string;
}

/** Ids that are sorted in one go; more of them take steps. */
export const AT_ONCE = 256;

/**
 * A sorted copy, in small steps. `rank` comes before the order (smaller first), and makes up the natural order
 * together with the title.
 */
export function* sortInSteps(ids: readonly string[], order: Order, facts: OrderFacts, rank: (id: string) => number): Generator<void, string[]> {
  const sign = order === 'titleDown' ? -1 : 1;
  const rankOf = ranking(order, facts, rank);
  const compare = (a: Keyed, b: Keyed): number =>
    a.rank - b.rank || sign * compareCodePoints(a.title, b.title) || compareCodePoints(a.id, b.id);
  let runs: Keyed[][] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    runs.push(ids.slice(at, at + AT_ONCE).map((id) => ({ id, rank: rankOf(id), title: sortKey(facts.title(id)) })).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Keyed[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return (runs[0] ?? []).map(({ id }) => id);
}

function ranking(order: Order, facts: OrderFacts, rank: (id: string) => number): (id: string) => number {
  switch (order) {
    case 'natural': return rank;
    case 'newest': return (id) => -facts.mtime(id);
    case 'oldest': return (id) => facts.mtime(id);
    case 'title':
    case 'titleDown': return () => 0;
  }
}

function* merge(a: readonly Keyed[], b: readonly Keyed[], compare: (a: Keyed, b: Keyed) => number): Generator<void, Keyed[]> {
  const merged: Keyed[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    const isLeft = left !== undefined && (right === undefined || compare(left, right) <= 0);
    const next = isLeft ? left : right;
    if (next !== undefined) merged.push(next);
    if (isLeft) i++;
    else j++;
    if (merged.length % AT_ONCE === 0) yield;
  }
  return merged;
}

/** Runs to the end without a pause. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
