import { chances, fitLogit, type Choice } from '../../learning/conditional-logit';
import { whenDone, type Steps } from '../../steps';

/** Evidence about one note: for each kind of evidence a number for each topic. */
export type Evidence = readonly Float64Array[];

/** A note whose topics are known, as numbers. */
export interface Example {
  readonly evidence: Evidence;
  readonly topics: readonly number[];
}

/** What tells topics apart by less is noise, and not to be made much of. */
const LEAST_SCALE = 0.1;
/** What a weight is before anything is learned, and how many examples it takes to move it. */
const PRIOR_WEIGHT = 0.3;
const PRIOR_STRENGTH = 1;

/**
 * Turns evidence of many kinds into how likely each topic is. A kind of evidence has one weight for all topics, never
 * below 0; what a vault has no use for (links where nobody links) gets no weight.
 */
export class Mixture {
  private constructor(private readonly weights: readonly number[]) {}

  /** `kinds` is how many kinds of evidence there are. */
  static fit(examples: readonly Example[], kinds: number): Steps<Mixture> {
    const scales = scalesOf(examples, kinds);
    const choices = examples.map(({ evidence, topics }): Choice => ({
      rows: rowsOf(evidence, scales),
      chosen: topics,
    }));
    const prior = { weights: new Array<number>(kinds).fill(PRIOR_WEIGHT), strength: PRIOR_STRENGTH, least: 0 };
    return whenDone(
      fitLogit(choices, prior),
      (weights) => new Mixture(weights.map((weight, kind) => weight / (scales[kind] ?? 1))),
    );
  }

  weight(kind: number): number {
    return this.weights[kind] ?? 0;
  }

  /** How likely each topic is; together 1. */
  likelihoods(evidence: Evidence): number[] {
    const scores = new Float64Array(evidence[0]?.length ?? 0);
    evidence.forEach((numbers, kind) => {
      const weight = this.weights[kind] ?? 0;
      for (let topic = 0; topic < scores.length; topic++)
        scores[topic] = (scores[topic] ?? 0) + (numbers[topic] ?? 0) * weight;
    });
    return Array.from(chances(scores));
  }
}

/** Topic by topic, as choices are learned from. */
function rowsOf(evidence: Evidence, scales: readonly number[]): Float64Array {
  const size = evidence.length;
  const rows = new Float64Array((evidence[0]?.length ?? 0) * size);
  evidence.forEach((numbers, kind) => {
    numbers.forEach((number, topic) => (rows[topic * size + kind] = number / (scales[kind] ?? 1)));
  });
  return rows;
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
