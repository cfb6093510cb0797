import { andThen, each, ready, whenDone, type Steps } from '../steps';

/** One choice that was made: what speaks for each candidate, and which were chosen. */
export interface Choice {
  /** A number for each kind of evidence, candidate by candidate. */
  readonly rows: Float32Array | Float64Array;
  /** The candidates that were chosen; where they are several, each in part. */
  readonly chosen: readonly number[];
}

/** What the weights are believed to be before anything is learned. */
interface Prior {
  readonly weights: readonly number[];
  /** How many choices' worth of certainty that has. */
  readonly strength: number;
  /** No weight becomes less. */
  readonly least: number;
}

const MOST_ROUNDS = 20;
const HALVINGS = 6;
/** What a choice must gain, on average, for another round. */
const LEAST_GAIN = 1e-4;
/** Choices that are looked at in one go: each may have hundreds of candidates. */
const AT_ONCE = 1;

/**
 * Weights of the kinds of evidence under which what was chosen is likeliest: a conditional logit, that is, a regression
 * whose outcomes are each note's own candidates (McFadden, 1974), by Newton's method. So little is learned that few
 * choices are enough, and a kind of evidence that tells nothing keeps what the prior gives it.
 */
export function* fitLogit(choices: readonly Choice[], prior: Prior): Steps<readonly number[]> {
  let fit = yield* fitOf(choices, prior.weights, prior);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = yield* improved(choices, fit, newtonStep(fit, prior.least), prior);
    if (next === null) break;
    const gain = next.quality - fit.quality;
    fit = next;
    if (gain < choices.length * LEAST_GAIN) break;
  }
  return fit.weights;
}

/** How likely each candidate is to be chosen; together 1. */
export function likelihoods(rows: Choice['rows'], weights: readonly number[]): Float64Array {
  const size = weights.length;
  const scores = new Float64Array(rows.length / size);
  for (let row = 0; row < scores.length; row++) {
    let score = 0;
    for (let i = 0; i < size; i++) score += (rows[row * size + i] ?? 0) * (weights[i] ?? 0);
    scores[row] = score;
  }
  return chances(scores);
}

/** The same of what speaks for each candidate in all; the numbers are put in the place of the scores. */
export function chances(scores: Float64Array): Float64Array {
  let largest = -Infinity;
  for (const score of scores) if (score > largest) largest = score;
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += scores[row] = Math.exp((scores[row] ?? 0) - largest);
  for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] ?? 0) / sum;
  return scores;
}

/** How well weights fit, and the derivatives of that by them. */
interface Fit {
  readonly weights: readonly number[];
  readonly quality: number;
  readonly gradient: Float64Array;
  /** The negative second derivatives, row by row. */
  readonly curvature: Float64Array;
}

/** Goes a part of the step, half as far each time, until the fit is better; null where no part of it helps. */
function improved(
  choices: readonly Choice[],
  from: Fit,
  step: readonly number[],
  prior: Prior,
  part = 1,
): Steps<Fit | null> {
  if (part <= 0.5 ** HALVINGS) return ready(null);
  const weights = from.weights.map((weight, kind) => weight + part * (step[kind] ?? 0));
  return andThen(fitOf(choices, weights, prior), (next) =>
    next.quality > from.quality ? ready<Fit | null>(next) : improved(choices, from, step, prior, part / 2),
  );
}

function fitOf(choices: readonly Choice[], weights: readonly number[], prior: Prior): Steps<Fit> {
  const size = weights.length;
  const off = weights.map((weight, i) => weight - (prior.weights[i] ?? 0));
  let quality = off.reduce((sum, each) => sum - (prior.strength / 2) * each ** 2, 0);
  const gradient = Float64Array.from(off, (each) => -prior.strength * each);
  const curvature = new Float64Array(size * size);
  for (let i = 0; i < size; i++) curvature[i * size + i] = prior.strength;
  const look = ({ rows, chosen }: Choice): void => {
    const likely = likelihoods(rows, weights);
    const share = 1 / chosen.length;
    for (const row of chosen) {
      quality += share * Math.log(Math.max(likely[row] ?? 0, Number.MIN_VALUE));
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + share * (rows[row * size + i] ?? 0);
    }
    addMoments(rows, likely, gradient, curvature);
  };
  return whenDone(each(choices, look, AT_ONCE), () => ({ weights, quality, gradient, curvature }));
}

/**
 * Takes the mean of the rows, each as much as it is likely, from the gradient; adds their covariance to the curvature.
 */
function addMoments(rows: Choice['rows'], likely: Float64Array, gradient: Float64Array, curvature: Float64Array): void {
  const size = gradient.length;
  const mean = new Float64Array(size);
  likely.forEach((chance, row) => {
    for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + chance * (rows[row * size + i] ?? 0);
  });
  for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) - (mean[i] ?? 0);
  const off = new Float64Array(size);
  likely.forEach((chance, row) => {
    for (let i = 0; i < size; i++) off[i] = (rows[row * size + i] ?? 0) - (mean[i] ?? 0);
    for (let i = 0; i < size; i++) {
      const left = chance * (off[i] ?? 0);
      if (left === 0) continue;
      for (let j = 0, at = i * size; j < size; j++, at++) curvature[at] = (curvature[at] ?? 0) + left * (off[j] ?? 0);
    }
  });
}

const MOST_SWEEPS = 200;
const STANDS = 1e-6;

/**
 * The step to the top of the parabola that touches the fit, no weight below `least`: coordinate by coordinate until it
 * stands.
 */
function newtonStep({ weights, gradient, curvature }: Fit, least: number): number[] {
  const size = weights.length;
  const step = weights.map(() => 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let moved = 0;
    for (let i = 0; i < size; i++) {
      let slope = gradient[i] ?? 0;
      for (let j = 0; j < size; j++) slope -= (curvature[i * size + j] ?? 0) * (step[j] ?? 0);
      const before = step[i] ?? 0;
      const next = Math.max(least - (weights[i] ?? 0), before + slope / (curvature[i * size + i] ?? 1));
      moved = Math.max(moved, Math.abs(next - before));
      step[i] = next;
    }
    if (moved < STANDS) break;
  }
  return step;
}
