import { andThen, each, ready, whenDone, type Steps } from '../../steps';

/** Evidence about one note: for each kind of evidence a number for each topic. */
export type Evidence = readonly Float64Array[];

/** A note whose topics are known, as numbers. */
export interface Example {
  readonly evidence: Evidence;
  readonly topics: readonly number[];
}

const MOST_ROUNDS = 20;
const HALVINGS = 6;
const SMALLEST_STEP = 0.01;
/** What tells topics apart by less is noise, and not to be made much of. */
const LEAST_SCALE = 0.1;
/** What a weight is before anything is learned, and how many examples it takes to move it. */
const PRIOR_WEIGHT = 0.3;
const PRIOR_STRENGTH = 1;

/**
 * Turns evidence of many kinds into how likely each topic is: a conditional logit, in which a kind of evidence has one
 * weight for all topics, never below 0. So little is learned that few notes are enough, and what a vault has no use
 * for (links where nobody links) gets no weight. Fitted by Newton's method.
 */
export class Mixture {
  private constructor(private readonly weights: readonly number[]) {}

  /** `kinds` is how many kinds of evidence there are. */
  static *fit(examples: readonly Example[], kinds: number): Steps<Mixture> {
    const scales = scalesOf(examples, kinds);
    const cases = examples.map((example) => scaled(example, scales));
    let fit = yield* fitOf(cases, new Array<number>(kinds).fill(PRIOR_WEIGHT));
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const step = newtonStep(fit);
      const next = yield* improve(cases, fit, step);
      if (next === null) break;
      fit = next;
      if (Math.max(...step.map(Math.abs)) < SMALLEST_STEP) break;
    }
    return new Mixture(fit.weights.map((weight, kind) => weight / (scales[kind] ?? 1)));
  }

  weight(kind: number): number {
    return this.weights[kind] ?? 0;
  }

  /** How likely each topic is; together 1. */
  likelihoods(evidence: Evidence): number[] {
    return Array.from(likelihoods(evidence, this.weights));
  }
}

interface Case {
  readonly columns: readonly Float64Array[];
  readonly target: Float64Array;
}

/** How well weights fit, and the derivatives of that by them. */
interface Fit {
  readonly weights: readonly number[];
  readonly quality: number;
  readonly gradient: readonly number[];
  /** The negative second derivatives. */
  readonly curvature: readonly (readonly number[])[];
}

/** Goes a part of the step, half as far each time, until the fit is no worse; null where no part of it helps. */
function improve(cases: readonly Case[], from: Fit, step: readonly number[], part = 1): Steps<Fit | null> {
  if (part <= 0.5 ** HALVINGS) return ready(null);
  const weights = from.weights.map((weight, kind) => weight + part * (step[kind] ?? 0));
  return andThen(fitOf(cases, weights), (next) =>
    next.quality >= from.quality ? ready<Fit | null>(next) : improve(cases, from, step, part / 2),
  );
}

function fitOf(cases: readonly Case[], weights: readonly number[]): Steps<Fit> {
  let quality = 0;
  const gradient = weights.map((weight) => PRIOR_STRENGTH * (PRIOR_WEIGHT - weight));
  const curvature = weights.map((_, i) => weights.map((_, j): number => (i === j ? PRIOR_STRENGTH : 0)));
  for (const weight of weights) quality -= (PRIOR_STRENGTH / 2) * (weight - PRIOR_WEIGHT) ** 2;
  const summed = each(cases, ({ columns, target }) => {
    const likely = likelihoods(columns, weights);
    target.forEach((share, topic) => {
      if (share > 0) quality += share * Math.log(Math.max(likely[topic] ?? 0, Number.MIN_VALUE));
    });
    const means = columns.map((column) => weighted(column, likely));
    columns.forEach((column, i) => {
      gradient[i] = (gradient[i] ?? 0) + weighted(column, target) - (means[i] ?? 0);
      const row = curvature[i] ?? [];
      for (let j = 0; j <= i; j++)
        row[j] = (row[j] ?? 0) + covariance(column, columns[j] ?? column, likely) - (means[i] ?? 0) * (means[j] ?? 0);
    });
  });
  return whenDone(summed, () => {
    for (let i = 0; i < weights.length; i++)
      for (let j = 0; j < i; j++) (curvature[j] ?? [])[i] = curvature[i]?.[j] ?? 0;
    return { weights, quality, gradient, curvature };
  });
}

/**
 * The step to the top of the parabola that touches the fit, no weight below 0: coordinate by coordinate until it
 * stands.
 */
function newtonStep({ weights, gradient, curvature }: Fit): number[] {
  const step = weights.map(() => 0);
  for (let sweep = 0; sweep < 100; sweep++) {
    let moved = 0;
    for (let i = 0; i < step.length; i++) {
      const row = curvature[i] ?? [];
      const slope = (gradient[i] ?? 0) - row.reduce((sum, value, j) => sum + value * (step[j] ?? 0), 0);
      const next = Math.max(-(weights[i] ?? 0), (step[i] ?? 0) + slope / (row[i] ?? 1));
      moved = Math.max(moved, Math.abs(next - (step[i] ?? 0)));
      step[i] = next;
    }
    if (moved < SMALLEST_STEP / 10) break;
  }
  return step;
}

function likelihoods(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, kind) => {
    const weight = weights[kind] ?? 0;
    for (let topic = 0; topic < sums.length; topic++) sums[topic] = (sums[topic] ?? 0) + weight * (column[topic] ?? 0);
  });
  const largest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - largest));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

function weighted(column: Float64Array, shares: Float64Array): number {
  let sum = 0;
  for (let topic = 0; topic < column.length; topic++) sum += (column[topic] ?? 0) * (shares[topic] ?? 0);
  return sum;
}

function covariance(a: Float64Array, b: Float64Array, shares: Float64Array): number {
  let sum = 0;
  for (let topic = 0; topic < a.length; topic++) sum += (a[topic] ?? 0) * (b[topic] ?? 0) * (shares[topic] ?? 0);
  return sum;
}

function scaled({ evidence, topics }: Example, scales: readonly number[]): Case {
  const target = new Float64Array(evidence[0]?.length ?? 0);
  for (const topic of topics) target[topic] = 1 / topics.length;
  return {
    columns: evidence.map((numbers, kind) => numbers.map((x) => x / (scales[kind] ?? 1))),
    target,
  };
}

const NO_NUMBERS = new Float64Array();

/** How far each kind of evidence tells topics apart, as a standard deviation, so that one prior fits all kinds. */
function scalesOf(examples: readonly Example[], kinds: number): number[] {
  return Array.from({ length: kinds }, (_, kind) => {
    let squares = 0;
    let count = 0;
    for (const { evidence } of examples) {
      const numbers = evidence[kind] ?? NO_NUMBERS;
      const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
      for (const x of numbers) squares += (x - mean) ** 2;
      count += numbers.length;
    }
    return Math.max(Math.sqrt(squares / count) || 1, LEAST_SCALE);
  });
}
