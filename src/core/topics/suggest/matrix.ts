import { squaredLength, type SparseVector } from './vector';

/** Where more than this share of an entry's weights is not 0, all are kept: so they need not be looked up by topic. */
const NEARLY_ALL = 0.6;

/**
 * Weights of every topic for every entry of a vector, of which most are 0. The others of one entry lie side by side,
 * for all topics are asked for at once, and a vector has few entries.
 */
export class Matrix {
  /** By entry: where its weights begin. */
  private readonly starts: Uint32Array;
  private readonly topicsOf: Uint32Array;
  private readonly weights: Float32Array;
  /** How many topics there are. */
  private readonly count: number;
  /** The squared length of each topic's weights. */
  readonly squares: Float64Array;

  /**
   * @param size how many entries a vector can have
   * @param topics each topic's weights, their ids in order; they are not kept, for they are as many as the matrix has
   */
  constructor(size: number, topics: readonly SparseVector[]) {
    this.count = topics.length;
    this.squares = Float64Array.from(topics, ({ values }) => squaredLength(values));
    const counts = new Uint32Array(size);
    for (const { ids } of topics) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const isWhole = (id: number): boolean => (counts[id] ?? 0) > NEARLY_ALL * topics.length;
    this.starts = new Uint32Array(size + 1);
    for (let id = 0; id < size; id++)
      this.starts[id + 1] = (this.starts[id] ?? 0) + (isWhole(id) ? topics.length : (counts[id] ?? 0));
    this.topicsOf = new Uint32Array(this.starts[size] ?? 0);
    this.weights = new Float32Array(this.topicsOf.length);
    const ends = this.starts.slice();
    topics.forEach(({ ids, values }, topic) => {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        const at = isWhole(id) ? (this.starts[id] ?? 0) + topic : (ends[id] ?? 0);
        ends[id] = at + 1;
        this.topicsOf[at] = topic;
        this.weights[at] = values[i] ?? 0;
      }
    });
  }

  get(id: number, topic: number): number {
    const from = this.starts[id] ?? 0;
    if (this.isWhole(id)) return this.weights[from + topic] ?? 0;
    const at = this.topicsOf.subarray(from, this.starts[id + 1]).indexOf(topic);
    return at < 0 ? 0 : (this.weights[from + at] ?? 0);
  }

  private isWhole(id: number): boolean {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0) === this.count;
  }

  /** The product of a vector with each topic's weights. */
  products({ ids, values }: SparseVector): Float64Array {
    const { starts, topicsOf, weights } = this;
    const products = new Float64Array(this.count);
    for (let i = 0; i < ids.length; i++) {
      const [id, value] = [ids[i] ?? 0, values[i] ?? 0];
      const [start, end] = [starts[id] ?? 0, starts[id + 1] ?? 0];
      if (end - start === products.length) {
        for (let topic = 0; topic < products.length; topic++)
          products[topic] = (products[topic] ?? 0) + (weights[start + topic] ?? 0) * value;
        continue;
      }
      for (let at = start; at < end; at++) {
        const topic = topicsOf[at] ?? 0;
        products[topic] = (products[topic] ?? 0) + (weights[at] ?? 0) * value;
      }
    }
    return products;
  }
}
