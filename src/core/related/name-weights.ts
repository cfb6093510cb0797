import type { NameIndex } from './name-index';
import type { WordIndex } from './word-index';

/** What the words of each name weigh together: one question meets thousands of names, and the next one the same. */
export class NameWeights {
  /** By the number of a name; 0 where it is not known yet. */
  private known = new Float64Array(0);
  /** By slot; -1 where it is not known yet. */
  private heaviestOf = new Float64Array(0);
  private knownFor = '';

  constructor(
    private readonly index: WordIndex,
    private readonly names: NameIndex,
  ) {}

  /** To be called before a question: what changed since the last one is weighed anew. */
  update(): void {
    const revisions = `${this.index.revision} ${this.names.revision}`;
    if (this.knownFor === revisions) return;
    this.knownFor = revisions;
    if (this.known.length < this.names.end) this.known = new Float64Array(this.names.end * 2);
    else this.known.fill(0);
    this.heaviestOf.fill(-1);
  }

  /** More than 0. */
  of(id: number): number {
    return this.known[id] || (this.known[id] = this.index.weight(this.names.name(id)?.terms ?? []));
  }

  /** What the heaviest of a note's names weighs; 0 for a note that has none. */
  heaviest(slot: number): number {
    if (slot >= this.heaviestOf.length) this.makeRoom(slot);
    const known = this.heaviestOf[slot] ?? -1;
    if (known >= 0) return known;
    return (this.heaviestOf[slot] = this.names.namesOf(slot).reduce((most, { id }) => Math.max(most, this.of(id)), 0));
  }

  private makeRoom(slot: number): void {
    const larger = new Float64Array(2 * slot + 64).fill(-1);
    larger.set(this.heaviestOf);
    this.heaviestOf = larger;
  }
}
