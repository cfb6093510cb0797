import { mapped, whenDone, type Steps } from '../../steps';
import { BLOCKS, type Block } from './features';
import { Matrix } from './matrix';
import { SHARE, type Vectors, type VectorSpace } from './space';
import { addScaled, lengthOf, sparse, type SparseVector } from './vector';

/** The middle of each topic's notes. A few notes are enough to know it, so it speaks first where a topic is small. */
export class Centres {
  private readonly lengths: Readonly<Record<keyof Vectors, Float64Array>>;

  private constructor(private readonly sums: Readonly<Record<Block, Matrix>>) {
    const { words, form, links } = sums;
    const squares = { words: words.squares, form: form.squares, links: links.squares };
    this.lengths = {
      words: squares.words.map(Math.sqrt),
      form: squares.form.map(Math.sqrt),
      links: squares.links.map(Math.sqrt),
      all: whole(squares).map(Math.sqrt),
    };
  }

  /** Of notes with the numbers of their topics, all below `count`. */
  static *of(
    notes: Iterable<{ readonly vectors: Vectors; readonly topics: readonly number[] }>,
    space: VectorSpace,
    count: number,
  ): Steps<Centres> {
    const byTopic = Array.from({ length: count }, (): Vectors[] => []);
    for (const { vectors, topics } of notes) for (const topic of topics) byTopic[topic]?.push(vectors);
    const sums = (block: Block): Steps<Matrix> => {
      const size = space.size(block);
      const sum = new Float32Array(size);
      const summed = mapped(byTopic, (own): SparseVector => {
        sum.fill(0);
        for (const vectors of own) addScaled(sum, vectors[block], 1);
        return sparse(sum, size);
      });
      return whenDone(summed, (topics) => new Matrix(size, topics));
    };
    return new Centres({ words: yield* sums('words'), form: yield* sums('form'), links: yield* sums('links') });
  }

  /** How near a note is to each topic, from each side and as a whole: cosines. */
  nearness(vectors: Vectors): Readonly<Record<keyof Vectors, Float64Array>> {
    const near = this.products(vectors);
    return {
      words: this.cosines('words', near.words, vectors),
      form: this.cosines('form', near.form, vectors),
      links: this.cosines('links', near.links, vectors),
      all: this.cosines('all', whole(near), vectors),
    };
  }

  /** The same as a whole alone. */
  nearnessInAll(vectors: Vectors): Float64Array {
    return this.cosines('all', whole(this.products(vectors)), vectors);
  }

  private products(vectors: Vectors): Readonly<Record<Block, Float64Array>> {
    const { words, form, links } = this.sums;
    return {
      words: words.products(vectors.words),
      form: form.products(vectors.form),
      links: links.products(vectors.links),
    };
  }

  private cosines(side: keyof Vectors, values: Float64Array, vectors: Vectors): Float64Array {
    const length = lengthOf(vectors[side].values) || 1;
    const lengths = this.lengths[side];
    const cosines = new Float64Array(values.length);
    for (let topic = 0; topic < values.length; topic++)
      cosines[topic] = (values[topic] ?? 0) / length / (lengths[topic] || 1);
    return cosines;
  }
}

/** What the sides come to, each by its share. */
function whole(sides: Readonly<Record<Block, Float64Array>>): Float64Array {
  const all = new Float64Array(sides.words.length);
  for (const block of BLOCKS) {
    const [side, share] = [sides[block], SHARE[block] ** 2];
    for (let topic = 0; topic < all.length; topic++) all[topic] = (all[topic] ?? 0) + share * (side[topic] ?? 0);
  }
  return all;
}
