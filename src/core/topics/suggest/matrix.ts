import { squaredLength, type SparseVector } from './vector';

/**
 * Weights of every topic for every entry of a vector, of which most are 0. The others of one entry lie side by side,
 * for all topics are asked for at once, and a vector has few entries.
 */
export class Matrix {
  /** By entry: where its weights begin. */
  private readonly starts: Uint32Array;
  private readonly topicsOf: Uint32Array;
  private readonly weights: Float32Array;

  /**
   * @param size how many entries a vector can have
   * @param topics each topic's weights, their ids in order
   */
  constructor(
    size: number,
    private readonly topics: readonly SparseVector[],
  ) {
    this.starts = new Uint32Array(size + 1);
    for (const { ids } of topics) for (const id of ids) this.starts[id + 1] = (this.starts[id + 1] ?? 0) + 1;
    for (let id = 0; id < size; id++) this.starts[id + 1] = (this.starts[id + 1] ?? 0) + (this.starts[id] ?? 0);
    this.topicsOf = new Uint32Array(this.starts[size] ?? 0);
    this.weights = new Float32Array(this.topicsOf.length);
    const ends = this.starts.slice();
    topics.forEach(({ ids, values }, topic) => {
      for (let i = 0; i < ids.length; i++) {
        const at = ends[ids[i] ?? 0] ?? 0;
        ends[ids[i] ?? 0] = at + 1;
        this.topicsOf[at] = topic;
        this.weights[at] = values[i] ?? 0;
      }
    });
  }

  get(id: number, topic: number): number {
    const from = this.starts[id] ?? 0;
    const at = this.topicsOf.subarray(from, this.starts[id + 1]).indexOf(topic);
    return at < 0 ? 0 : (this.weights[from + at] ?? 0);
  }

  /** The product of a vector with each topic's weights. */
  products({ ids, values }: SparseVector): Float64Array {
    const { starts, topicsOf, weights } = this;
    const products = new Float64Array(this.topics.length);
    for (let i = 0; i < ids.length; i++) {
      const [id, value] = [ids[i] ?? 0, values[i] ?? 0];
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at++) {
        const topic = topicsOf[at] ?? 0;
        products[topic] = (products[topic] ?? 0) + (weights[at] ?? 0) * value;
      }
    }
    return products;
  }

  /** The squared length of each topic's weights. */
  squares(): Float64Array {
    return Float64Array.from(this.topics, ({ values }) => squaredLength(values));
  }
}
