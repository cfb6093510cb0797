import { trainLinear } from './linear';
import { Matrix } from './matrix';
import { inTurn, mapped, whenDone, type Steps } from '../../steps';
import { sparse, type SparseVector } from './vector';

/** Notes of other topics that a topic is set apart from: so many at least, and so many for each of its own. */
const FEWEST_OTHERS = 100;
const OTHERS_FOR_EACH = 3;

/** The numbers of the vectors to learn a border from, in their order, and which of them belong inside. */
export interface Lesson {
  readonly chosen: Int32Array;
  readonly wanted: Uint8Array;
}

/** For each topic a border between its notes and the others. */
export class Borders {
  private constructor(
    private readonly weights: Matrix,
    private readonly biases: Float32Array,
  ) {}

  /**
   * Each topic has its lesson: the vectors to learn its border from. `size` is how many entries a vector can have. Each
   * step is some milliseconds.
   */
  static train(vectors: readonly SparseVector[], lessons: readonly Lesson[], size: number): Steps<Borders> {
    const biases = new Float32Array(lessons.length);
    const trained = inTurn(lessons.entries(), ([topic, { chosen, wanted }]) => {
      const picked = Array.from(chosen, (i) => vectors[i]).filter((vector) => vector !== undefined);
      return whenDone(trainLinear(picked, wanted, size), (border) => {
        biases[topic] = border[size] ?? 0;
        return sparse(border, size);
      });
    });
    return whenDone(trained, (topics) => new Borders(new Matrix(size, topics), biases));
  }

  /** How far inside each topic's border a vector lies. */
  margins(vector: SparseVector): Float64Array {
    const margins = this.weights.products(vector);
    for (let topic = 0; topic < margins.length; topic++)
      margins[topic] = (margins[topic] ?? 0) + (this.biases[topic] ?? 0);
    return margins;
  }

  /** What each entry of the vector adds to its margin for a topic. */
  contributions(vector: SparseVector, topic: number): number[] {
    return Array.from(vector.ids, (id, i) => this.weights.get(id, topic) * (vector.values[i] ?? 0));
  }
}

/**
 * What each topic's border is learned from. Where there are very many others, the nearest to the topic's middle are
 * enough: `nearness` has theirs, by note.
 */
export function lessonsOf(
  topics: readonly (readonly number[])[],
  nearness: readonly Float32Array[],
  count: number,
): Steps<Lesson[]> {
  const notes = Array.from({ length: count }, (): number[] => []);
  topics.forEach((numbers, note) => {
    for (const topic of new Set(numbers)) notes[topic]?.push(note);
  });
  const near = new Float32Array(topics.length);
  return mapped(
    notes.entries(),
    ([topic, own]) => {
      for (let i = 0; i < near.length; i++) near[i] = nearness[i]?.[topic] ?? 0;
      for (const note of own) near[note] = Infinity;
      const chosen = nearest(near, own.length + Math.max(FEWEST_OTHERS, OTHERS_FOR_EACH * own.length));
      return { chosen, wanted: Uint8Array.from(chosen, (i) => (near[i] === Infinity ? 1 : 0)) };
    },
    1,
  );
}

/** The indices of the largest numbers, in their order; among equals the first. */
function nearest(near: Float32Array, most: number): Int32Array {
  const least = near.length > most ? (near.slice().sort()[near.length - most] ?? 0) : -Infinity;
  const chosen = new Int32Array(Math.min(most, near.length));
  let equal = most;
  for (let i = 0; i < near.length; i++) if ((near[i] ?? 0) > least) equal--;
  let count = 0;
  for (let i = 0; i < near.length; i++) {
    const value = near[i] ?? 0;
    if (value > least || (value === least && equal-- > 0)) chosen[count++] = i;
  }
  return chosen.subarray(0, count);
}
