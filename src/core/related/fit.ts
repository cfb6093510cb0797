import { each, whenDone, type Steps } from '../steps';

/** Lessons in one go. */
const AT_ONCE = 1;

/** One lesson: what spoke for a note that is linked, and for some that are not. */
export interface Lesson {
  /** The linked note's signals first, then those of the others, one after the other. */
  readonly rows: Float32Array;
}

/**
 * Weights under which linked notes come before the others: a conditional logistic regression, by Newton's method. The
 * weights stay near `prior` as far as the lessons do not speak against it; `trust` is how many lessons' worth of
 * certainty the prior has. It stops between two lessons wherever the caller wants it to: each step is short.
 */
export function* fit(lessons: readonly Lesson[], prior: readonly number[], trust: number): Steps<number[]> {
  let weights = [...prior];
  let best = yield* likelihood(lessons, weights, prior, trust);
  for (let round = 0; round < 8; round++) {
    const step = solve(...(yield* slope(lessons, weights, prior, trust)));
    let share = 1;
    let next = weights;
    let reached = -Infinity;
    for (; share > 0.05 && reached <= best; share /= 2) {
      next = weights.map((weight, i) => weight + share * (step[i] ?? 0));
      reached = yield* likelihood(lessons, next, prior, trust);
    }
    if (reached <= best) break;
    const gain = reached - best;
    [weights, best] = [next, reached];
    if (gain < lessons.length * 1e-4) break;
  }
  return weights;
}

function likelihood(
  lessons: readonly Lesson[],
  weights: readonly number[],
  prior: readonly number[],
  trust: number,
): Steps<number> {
  let sum = 0;
  weights.forEach((weight, i) => {
    sum -= 0.5 * trust * (weight - (prior[i] ?? 0)) ** 2;
  });
  const summed = each(
    lessons,
    ({ rows }) => {
      sum += Math.log(Math.max(chancesOf(rows, weights)[0] ?? 0, 1e-12));
    },
    AT_ONCE,
  );
  return whenDone(summed, () => sum);
}

/** The negative second derivatives and the first ones, of the likelihood by the weights. */
function slope(
  lessons: readonly Lesson[],
  weights: readonly number[],
  prior: readonly number[],
  trust: number,
): Steps<[number[][], number[]]> {
  const size = weights.length;
  const first = weights.map((weight, i) => -trust * (weight - (prior[i] ?? 0)));
  const second = weights.map((_, i) => weights.map((__, j) => (i === j ? trust : 0)));
  const summed = each(
    lessons,
    ({ rows }) => {
      const chances = chancesOf(rows, weights);
      const mean = new Float64Array(size);
      chances.forEach((chance, row) => {
        for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + chance * (rows[row * size + i] ?? 0);
      });
      for (let i = 0; i < size; i++) first[i] = (first[i] ?? 0) + (rows[i] ?? 0) - (mean[i] ?? 0);
      chances.forEach((chance, row) => {
        if (chance > 1e-6) addSpread(second, rows.subarray(row * size, row * size + size), mean, chance);
      });
    },
    AT_ONCE,
  );
  return whenDone(summed, () => [second, first]);
}

function addSpread(into: number[][], row: Float32Array, mean: Float64Array, chance: number): void {
  into.forEach((line, i) => {
    const left = chance * ((row[i] ?? 0) - (mean[i] ?? 0));
    if (left !== 0)
      for (let j = 0; j < line.length; j++) line[j] = (line[j] ?? 0) + left * ((row[j] ?? 0) - (mean[j] ?? 0));
  });
}

/** How likely each row is the linked one. */
function chancesOf(rows: Float32Array, weights: readonly number[]): Float64Array {
  const size = weights.length;
  const chances = new Float64Array(rows.length / size);
  let highest = -Infinity;
  for (let row = 0; row < chances.length; row++) {
    let score = 0;
    for (let i = 0; i < size; i++) score += (rows[row * size + i] ?? 0) * (weights[i] ?? 0);
    chances[row] = score;
    highest = Math.max(highest, score);
  }
  let sum = 0;
  for (let row = 0; row < chances.length; row++) sum += chances[row] = Math.exp((chances[row] ?? 0) - highest);
  return chances.map((chance) => chance / sum);
}

/** Solves `matrix · x = right` for a positive definite matrix, by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  lines.forEach((line, i) => {
    const pivot = line[i] ?? 1;
    lines.forEach((other, k) => {
      if (k === i) return;
      const factor = (other[i] ?? 0) / pivot;
      for (let j = i; j < other.length; j++) other[j] = (other[j] ?? 0) - factor * (line[j] ?? 0);
    });
  });
  return lines.map((line, i) => (line[line.length - 1] ?? 0) / (line[i] ?? 1));
}
