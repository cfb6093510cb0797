import type { Links } from './links';

/** The ones that are in both lists, in the order of the first. */
export function inBoth(some: readonly number[], others: readonly number[]): number[] {
  const there = new Set(others);
  return some.filter((each) => there.has(each));
}

/** The fewer notes a note is linked with, the more it says that two are linked with it; a hub says nothing. */
export function mostTelling(links: Links, slots: readonly number[]): number[] {
  return slots
    .filter((slot) => !links.isHub(slot))
    .map((slot) => ({ slot, degree: links.degree(slot) }))
    .sort((a, b) => a.degree - b.degree)
    .map(({ slot }) => slot);
}

/**
 * Two notes that are linked with each other, the first with `slot` and the second with `other`; empty when there are
 * none.
 */
export function bridge(links: Links, slot: number, other: number): number[] {
  const ends = new Set(mostTelling(links, links.around(other)));
  for (const first of mostTelling(links, links.around(slot))) {
    const second = links.around(first).find((step) => ends.has(step) && step !== slot);
    if (second !== undefined) return [first, second];
  }
  return [];
}
