import { BLOCKS, type Block } from './features';
import { SHARE, type Vectors, type VectorSpace } from './space';
import { addScaled, dot, lengthOf, squaredLength } from './vector';

/** The middle of each topic's notes. A few notes are enough to know it, so it speaks first where a topic is small. */
export class Centres {
  private readonly sums: Readonly<Record<Block, readonly Float32Array[]>>;
  private readonly lengths: Readonly<Record<keyof Vectors, readonly number[]>>;

  /** `topics` holds the numbers of each note's topics, below `count`. */
  constructor(space: VectorSpace, notes: readonly Vectors[], topics: readonly (readonly number[])[], count: number) {
    const zeros = (block: Block): Float32Array[] => Array.from({ length: count }, () => new Float32Array(space.size(block)));
    this.sums = { words: zeros('words'), form: zeros('form'), links: zeros('links') };
    notes.forEach((vectors, i) => {
      for (const topic of topics[i] ?? []) this.add(vectors, topic);
    });
    const lengths = (block: Block): number[] => this.sums[block].map((sum) => lengthOf(sum));
    const squares = (topic: number): number => BLOCKS.reduce((sum, block) => sum + SHARE[block] ** 2 * squaredLength(this.sums[block][topic] ?? new Float32Array()), 0);
    this.lengths = {
      words: lengths('words'), form: lengths('form'), links: lengths('links'),
      all: Array.from({ length: count }, (_, topic) => Math.sqrt(squares(topic))),
    };
  }

  /** How near a note is to each topic, from each side and as a whole: cosines. */
  nearness(vectors: Vectors): Readonly<Record<keyof Vectors, readonly number[]>> {
    const products = (block: Block): number[] => this.sums[block].map((sum) => dot(sum, vectors[block]));
    const near = { words: products('words'), form: products('form'), links: products('links') };
    const all = near.words.map((_, topic) => BLOCKS.reduce((sum, block) => sum + SHARE[block] ** 2 * (near[block][topic] ?? 0), 0));
    const cosines = (side: keyof Vectors, values: readonly number[]): number[] => {
      const length = lengthOf(vectors[side].values) || 1;
      return values.map((value, topic) => value / length / (this.lengths[side][topic] || 1));
    };
    return { words: cosines('words', near.words), form: cosines('form', near.form), links: cosines('links', near.links), all: cosines('all', all) };
  }

  private add(vectors: Vectors, topic: number): void {
    for (const block of BLOCKS) {
      const sum = this.sums[block][topic];
      if (sum !== undefined) addScaled(sum, vectors[block], 1);
    }
  }
}
