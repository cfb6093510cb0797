import type { Steps } from '../../steps';
import { addScaled, dot, squaredLength, type SparseVector } from './vector';

/** How much the wrong side of the margin costs, as against large weights. */
const COST = 1;
/** More rounds move the border, but hardly a note across it; */
const FEWEST_ROUNDS = 8;
/** where vectors are few or much alike, it takes more until what the last ones did to it has died away. */
const MOST_ROUNDS = 60;
/** How many vectors are gone through in all, where the fewest rounds are enough for it. */
const ENOUGH_STEPS = 10_000;
/** Training ends when no vector's multiplier has a steeper gradient. */
const TOLERANCE = 0.1;

/**
 * Weights that set the wanted vectors apart from the others, the bias last: an L2-regularised support vector machine
 * with squared hinge loss, trained by coordinate descent on its dual (Hsieh and others, 2008). Both sides weigh the
 * same, however many vectors each has. The same vectors give the same weights on every device. Each step is one round.
 */
export function* trainLinear(vectors: readonly SparseVector[], wanted: Uint8Array, size: number): Steps<Float32Array> {
  const machine = new DualDescent(vectors, wanted, size);
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.ceil(ENOUGH_STEPS / vectors.length)));
  for (let round = 0; round < rounds && machine.round() > TOLERANCE; round++) yield;
  return machine.weights;
}

/** What the weights make of a vector: over 0 on the wanted side, about 1 where it is clear. */
export function margin(weights: Float32Array, vector: SparseVector): number {
  return dot(weights, vector) + (weights[weights.length - 1] ?? 0);
}

class DualDescent {
  readonly weights: Float32Array;
  private readonly multipliers: Float64Array;
  private readonly damping: Float64Array;
  private readonly curvature: Float64Array;
  private readonly order: Int32Array;
  private seed = 1;

  constructor(
    private readonly vectors: readonly SparseVector[],
    private readonly wanted: Uint8Array,
    size: number,
  ) {
    const count = wanted.reduce((sum, flag) => sum + flag, 0);
    this.weights = new Float32Array(size + 1);
    this.multipliers = new Float64Array(vectors.length);
    this.damping = Float64Array.from(
      wanted,
      (flag) => (flag === 1 ? count : wanted.length - count) / (wanted.length * COST),
    );
    this.curvature = Float64Array.from(vectors, ({ values }, i) => squaredLength(values) + 1 + (this.damping[i] ?? 0));
    this.order = Int32Array.from(vectors, (_, i) => i);
  }

  /** One pass over all vectors in a new order; answers with the steepest gradient met. */
  round(): number {
    this.shuffle();
    let steepest = 0;
    for (const i of this.order) steepest = Math.max(steepest, Math.abs(this.step(i)));
    return steepest;
  }

  private step(i: number): number {
    const vector = this.vectors[i];
    if (vector === undefined) return 0;
    const multiplier = this.multipliers[i] ?? 0;
    const side = this.wanted[i] === 1 ? 1 : -1;
    const gradient = side * margin(this.weights, vector) - 1 + (this.damping[i] ?? 0) * multiplier;
    if (multiplier === 0 && gradient >= 0) return 0;
    const next = Math.max(0, multiplier - gradient / (this.curvature[i] ?? 1));
    this.multipliers[i] = next;
    this.move(vector, side * (next - multiplier));
    return gradient;
  }

  private move(vector: SparseVector, factor: number): void {
    addScaled(this.weights, vector, factor);
    const bias = this.weights.length - 1;
    this.weights[bias] = (this.weights[bias] ?? 0) + factor;
  }

  /** Fisher and Yates, with the generator of Park and Miller. */
  private shuffle(): void {
    const { order } = this;
    for (let i = order.length - 1; i > 0; i--) {
      this.seed = (this.seed * 48271) % 2147483647;
      const j = this.seed % (i + 1);
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
  }
}
