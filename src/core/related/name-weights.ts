import type { Name, NameIndex } from './name-index';
import type { WordIndex } from './word-index';

/** What the words of each name weigh together: one question meets thousands of names, and the next one the same. */
export class NameWeights {
  /** By the number of a name; 0 where it is not known yet. */
  private known = new Float64Array(0);
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
  }

  /** More than 0. */
  of(id: number, { terms }: Name): number {
    return this.known[id] || (this.known[id] = this.index.weight(terms));
  }
}
