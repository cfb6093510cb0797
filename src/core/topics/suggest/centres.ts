import { BLOCKS, type Block } from './features';
import { gathered, whenDone, type Steps } from '../../steps';
import { SHARE, type Vectors, type VectorSpace } from './space';
import { addScaled, dot, lengthOf, squaredLength } from './vector';

/** The middle of each topic's notes. A few notes are enough to know it, so it speaks first where a topic is small. */
export class Centres {
  private readonly sums: Readonly<Record<Block, readonly Float32Array[]>>;
  private lengths: Readonly<Record<keyof Vectors, readonly number[]>> = { words: [], form: [], links: [], all: [] };

  private constructor(space: VectorSpace, count: number) {
    const zeros = (block: Block): Float32Array[] =>
      Array.from({ length: count }, () => new Float32Array(space.size(block)));
    this.sums = { words: zeros('words'), form: zeros('form'), links: zeros('links') };
  }

  /** Of notes with the numbers of their topics, all below `count`. */
  static of(
    notes: Iterable<{ readonly vectors: Vectors; readonly topics: readonly number[] }>,
    space: VectorSpace,
    count: number,
  ): Steps<Centres> {
    const added = gathered(new Centres(space, count), notes, (centres, { vectors, topics }) => {
      for (const topic of topics) centres.add(vectors, topic);
    });
    return whenDone(added, (centres) => {
      centres.measure(count);
      return centres;
    });
  }

  private measure(count: number): void {
    const lengths = (block: Block): number[] => this.sums[block].map((sum) => lengthOf(sum));
    const squares = (topic: number): number =>
      BLOCKS.reduce(
        (sum, block) => sum + SHARE[block] ** 2 * squaredLength(this.sums[block][topic] ?? new Float32Array()),
        0,
      );
    this.lengths = {
      words: lengths('words'),
      form: lengths('form'),
      links: lengths('links'),
      all: Array.from({ length: count }, (_, topic) => Math.sqrt(squares(topic))),
    };
  }

  /** How near a note is to each topic, from each side and as a whole: cosines. */
  nearness(vectors: Vectors): Readonly<Record<keyof Vectors, readonly number[]>> {
    const products = (block: Block): number[] => this.sums[block].map((sum) => dot(sum, vectors[block]));
    const near = { words: products('words'), form: products('form'), links: products('links') };
    const all = near.words.map((_, topic) =>
      BLOCKS.reduce((sum, block) => sum + SHARE[block] ** 2 * (near[block][topic] ?? 0), 0),
    );
    const cosines = (side: keyof Vectors, values: readonly number[]): number[] => {
      const length = lengthOf(vectors[side].values) || 1;
      return values.map((value, topic) => value / length / (this.lengths[side][topic] || 1));
    };
    return {
      words: cosines('words', near.words),
      form: cosines('form', near.form),
      links: cosines('links', near.links),
      all: cosines('all', all),
    };
  }

  private add(vectors: Vectors, topic: number): void {
    for (const block of BLOCKS) {
      const sum = this.sums[block][topic];
      if (sum !== undefined) addScaled(sum, vectors[block], 1);
    }
  }
}
