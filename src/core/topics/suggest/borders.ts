import { margin, trainLinear } from './linear';
import type { Steps } from './steps';
import type { SparseVector } from './vector';

/** Notes of other topics that a topic is set apart from: so many at least, and so many for each of its own. */
const FEWEST_OTHERS = 400;
const OTHERS_FOR_EACH = 3;

/** For each topic a border between its notes and the others. */
export class Borders {
  private constructor(private readonly weights: readonly Float32Array[]) {}

  /**
   * `topics` holds the numbers of each vector's topics; `nearness` says how near a vector is to the middle of each topic:
   * where there are very many others, only the nearest are learned from. Each step is a few milliseconds at ten thousand vectors.
   */
  static* train(
    vectors: readonly SparseVector[], topics: readonly (readonly number[])[], nearness: readonly (readonly number[])[], space: { topics: number; size: number },
  ): Steps<Borders> {
    const weights: Float32Array[] = [];
    for (let topic = 0; topic < space.topics; topic++) {
      const chosen = choose(topics, nearness, topic);
      const picked = Array.from(chosen, (i) => vectors[i]).filter((vector) => vector !== undefined);
      weights.push(yield* trainLinear(picked, Uint8Array.from(chosen, (i) => (topics[i]?.includes(topic) === true ? 1 : 0)), space.size));
      yield;
    }
    return new Borders(weights);
  }

  /** How far inside each topic's border a vector lies. */
  margins(vector: SparseVector): number[] {
    return this.weights.map((weights) => margin(weights, vector));
  }

  /** What each entry of the vector adds to its margin for a topic. */
  contributions(vector: SparseVector, topic: number): number[] {
    const weights = this.weights[topic] ?? new Float32Array();
    return Array.from(vector.ids, (id, i) => (weights[id] ?? 0) * (vector.values[i] ?? 0));
  }
}

/** The vectors to learn a topic's border from, in their order. */
function choose(topics: readonly (readonly number[])[], nearness: readonly (readonly number[])[], topic: number): number[] {
  const own = topics.flatMap((numbers, i) => (numbers.includes(topic) ? [i] : []));
  const wanted = Math.max(FEWEST_OTHERS, OTHERS_FOR_EACH * own.length);
  let others = topics.flatMap((numbers, i) => (numbers.includes(topic) ? [] : [i]));
  if (others.length > wanted) {
    const near = (i: number): number => nearness[i]?.[topic] ?? 0;
    others = others.sort((a, b) => near(b) - near(a) || a - b).slice(0, wanted);
  }
  return [...own, ...others].sort((a, b) => a - b);
}
