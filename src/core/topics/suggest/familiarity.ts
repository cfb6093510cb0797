import { UNSURE } from './calibration';

/** A note whose topics were hidden, and how much said that it is about them. */
interface Trial {
  readonly support: number;
  readonly topics: readonly number[];
}

/** Of notes that belong to a topic so few have less support for it, */
const USUAL = 0.05;
/** and a note with so much less still is about something else. */
const FAR_LESS = 0.5;

/**
 * Tells a note that is about a topic from one that is about none and only nearest to that: likelihoods tell topics from
 * each other alone, and where there is but one topic they tell nothing.
 */
export class Familiarity {
  private readonly least: number;
  private readonly isLone: boolean;

  constructor(trials: readonly Trial[]) {
    const supports = Float64Array.from(trials, ({ support }) => support).sort();
    this.least = FAR_LESS * (supports[Math.floor(USUAL * supports.length)] ?? 0);
    this.isLone = new Set(trials.flatMap(({ topics }) => topics)).size === 1;
  }

  /** The score of a suggestion with so much support. */
  temper(score: number, support: number): number {
    if (support >= this.least) return score;
    return Math.min(score, UNSURE) * (this.isLone ? support / this.least : 1);
  }
}
