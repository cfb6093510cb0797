import type { Links } from './links';
import { TermTable } from './term-table';
import { rootOf, termOf, type WordIndex } from './word-index';

/** So many of a note's neighbours are compared with others. */
const COMPARED = 24;

/**
 * What a word adds to how much another note is like each neighbour that has it. The shares of one word are a chain:
 * `first` is a word's first by its place, `next` the one after a place, and 0 ends it.
 */
class Shares {
  readonly first = new TermTable();
  next = new Int32Array(0);
  /** Which neighbour, by its place among them. */
  whose = new Uint8Array(0);
  weights = new Float64Array(0);

  /** Forgets all, and makes room for so many. */
  reset(most: number): void {
    this.first.reset(most);
    if (this.next.length >= most) return;
    [this.next, this.whose, this.weights] = [new Int32Array(most), new Uint8Array(most), new Float64Array(most)];
  }
}

/** The notes that one note is linked with, hubs left out, to be compared with many others. */
export class Neighbours {
  slots: readonly number[] = [];
  private readonly shares = new Shares();
  private isRead = false;

  constructor(
    private readonly links: Pick<Links, 'around' | 'isHub'>,
    private readonly index: WordIndex,
  ) {}

  /** From now on those of this note. */
  take(slot: number): void {
    this.slots = this.links
      .around(slot)
      .filter((near) => !this.links.isHub(near))
      .slice(0, COMPARED);
    this.isRead = false;
  }

  /** How much each neighbour is like another note, from 0 to about 1: found out in one reading of the other's words. */
  likenessTo(other: number): (neighbour: number) => number {
    if (!this.isRead) this.read();
    this.isRead = true;
    const { index, slots, shares } = this;
    const shared = new Float64Array(slots.length);
    for (const cell of index.wordsOf(other)) {
      let at = shares.first.get(termOf(cell));
      if (at < 0) continue;
      const root = rootOf(cell);
      for (; at > 0; at = shares.next[at] ?? 0) {
        const neighbour = shares.whose[at] ?? 0;
        shared[neighbour] = (shared[neighbour] ?? 0) + (shares.weights[at] ?? 0) * root;
      }
    }
    return (neighbour) => (shared[slots.indexOf(neighbour)] ?? 0) / (index.length(other) * index.length(neighbour));
  }

  private read(): void {
    const { index, slots, shares } = this;
    shares.reset(slots.reduce((sum, slot) => sum + index.count(slot), 1));
    const { first, next, whose, weights } = shares;
    let at = 1;
    slots.forEach((neighbour, place) => {
      for (const cell of index.wordsOf(neighbour)) {
        const term = termOf(cell);
        if (index.frequency(term) < 2) continue;
        next[at] = Math.max(0, first.get(term));
        whose[at] = place;
        weights[at] = rootOf(cell) * index.rarity(term) ** 2;
        first.set(term, at++);
      }
    });
  }
}
