/** A first suggestion for a note whose topics were hidden: how likely it seemed, and whether it was right. */
export interface Outcome {
  readonly likelihood: number;
  readonly right: boolean;
}

/** From this score on a suggestion is sure. */
export const SURE = 0.9;
/** What is asked of the sure ones in trials, one more wrong one assumed, so that in use nine in ten are right. */
const WANTED = 0.92;
/** The share of notes that should get a sure suggestion, where the vault allows it. */
const SHARE = 0.6;
/** Nothing less likely is ever sure, */
const LEAST = 0.5;
/** nor is anything on the word of fewer trials. */
const FEWEST = 12;
/** What an unsure suggestion scores at most. */
export const UNSURE = SURE - 0.001;

/**
 * Turns how likely a suggestion seems into a score that keeps its word. Likelihoods from 0.9 on are sure if trials bear
 * that out; else more is asked. Where few are that likely, a lower one is enough as long as nine in ten are right.
 */
export class Calibration {
  /** How likely a suggestion must be to be sure; over 1 when nothing is. */
  readonly threshold: number;

  constructor(outcomes: readonly Outcome[]) {
    this.threshold = thresholdOf([...outcomes].sort((a, b) => b.likelihood - a.likelihood));
  }

  score(likelihood: number): number {
    if (likelihood < this.threshold) return Math.min(likelihood, UNSURE);
    return SURE + ((1 - SURE) * (likelihood - this.threshold)) / Math.max(1 - this.threshold, Number.EPSILON);
  }
}

/** The lowest likelihood down to which the suggestions are right as often as wanted. */
function thresholdOf(likeliestFirst: readonly Outcome[]): number {
  let threshold = 2;
  let right = 0;
  for (const [i, outcome] of likeliestFirst.entries()) {
    const enough = outcome.likelihood < SURE && i >= SHARE * likeliestFirst.length;
    if (enough || outcome.likelihood < LEAST) break;
    if (outcome.right) right++;
    if (i + 1 >= FEWEST && right >= WANTED * (i + 2)) threshold = outcome.likelihood;
  }
  return threshold;
}
