import { appendTo } from '../multimap';
import type { Links } from './links';
import { termOf, usesOf, type WordIndex } from './word-index';

/** So many of a note's neighbours are compared with others. */
const COMPARED = 24;

/** A neighbour by its place among them, and what a word adds to how much another note is like it. */
interface Share {
  readonly at: number;
  readonly weight: number;
}

/** The notes that one note is linked with, hubs left out, to be compared with many others. */
export class Neighbours {
  readonly slots: readonly number[];
  private byTerm: ReadonlyMap<number, readonly Share[]> | null = null;

  constructor(
    links: Pick<Links, 'around' | 'isHub'>,
    slot: number,
    private readonly index: WordIndex,
  ) {
    this.slots = links
      .around(slot)
      .filter((near) => !links.isHub(near))
      .slice(0, COMPARED);
  }

  /** How much each neighbour is like another note, from 0 to about 1: found out in one reading of the other's words. */
  likenessTo(other: number): (neighbour: number) => number {
    this.byTerm ??= this.read();
    const { index, slots, byTerm } = this;
    const shared = new Float64Array(slots.length);
    index.forEachWord(other, (cell) => {
      const shares = byTerm.get(termOf(cell));
      if (shares === undefined) return;
      const root = Math.sqrt(usesOf(cell, true));
      for (const { at, weight } of shares) shared[at] = (shared[at] ?? 0) + weight * root;
    });
    return (neighbour) => (shared[slots.indexOf(neighbour)] ?? 0) / (index.length(other) * index.length(neighbour));
  }

  private read(): ReadonlyMap<number, readonly Share[]> {
    const { index } = this;
    const byTerm = new Map<number, Share[]>();
    this.slots.forEach((neighbour, at) =>
      index.forEachWord(neighbour, (cell) => {
        const term = termOf(cell);
        if (index.frequency(term) < 2) return;
        appendTo(byTerm, term, { at, weight: Math.sqrt(usesOf(cell, true)) * index.rarity(term) ** 2 });
      }),
    );
    return byTerm;
  }
}
