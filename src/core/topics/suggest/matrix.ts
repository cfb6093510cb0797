import type { SparseVector } from './vector';

/**
 * Weights of every topic for every entry of a vector. Those of all topics for one entry lie side by side, for all
 * topics are asked for at once, and a vector has few entries.
 */
export class Matrix {
  private readonly values: Float32Array;

  /** @param size how many entries a vector can have */
  constructor(
    private readonly size: number,
    readonly topics: number,
  ) {
    this.values = new Float32Array(size * topics);
  }

  get(id: number, topic: number): number {
    return this.values[id * this.topics + topic] ?? 0;
  }

  /** Gives weights to a topic that has none yet. Most are 0, and their places far from each other. */
  set(topic: number, weights: Float32Array): void {
    for (let id = 0; id < this.size; id++) {
      const weight = weights[id] ?? 0;
      if (weight !== 0) this.values[id * this.topics + topic] = weight;
    }
  }

  /** Adds a vector to a topic's weights. */
  add({ ids, values }: SparseVector, topic: number): void {
    for (let i = 0; i < ids.length; i++) {
      const at = (ids[i] ?? 0) * this.topics + topic;
      this.values[at] = (this.values[at] ?? 0) + (values[i] ?? 0);
    }
  }

  /** The product of a vector with each topic's weights. */
  products({ ids, values }: SparseVector): Float64Array {
    const products = new Float64Array(this.topics);
    for (let i = 0; i < ids.length; i++) {
      const [from, value] = [(ids[i] ?? 0) * this.topics, values[i] ?? 0];
      for (let topic = 0; topic < products.length; topic++)
        products[topic] = (products[topic] ?? 0) + (this.values[from + topic] ?? 0) * value;
    }
    return products;
  }

  /** The squared length of each topic's weights. */
  squares(): Float64Array {
    const squares = new Float64Array(this.topics);
    for (let from = 0; from < this.values.length; from += this.topics)
      for (let topic = 0; topic < squares.length; topic++)
        squares[topic] = (squares[topic] ?? 0) + (this.values[from + topic] ?? 0) ** 2;
    return squares;
  }
}
