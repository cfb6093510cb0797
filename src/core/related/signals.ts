import { Tally } from './tally';

/** What speaks for a note, in the order of a table's columns. What each one means is said where it is taken. */
export const SIGNALS = [
  'bothLinkTo',
  'bothLinkedFrom',
  'onward',
  'backward',
  'common',
  'threeSteps',
  'degree',
  'words',
  'similarToLinked',
  'linksLikeIt',
  'linkedWithSimilar',
  'namedHere',
  'namedThere',
  'namedHereWeight',
  'namedThereWeight',
  'titles',
  'folder',
  'labels',
] as const;

export type Signal = (typeof SIGNALS)[number];

/** Amounts without a natural scale: each is divided by the largest among the candidates of one question. */
const SCALED: ReadonlySet<Signal> = new Set<Signal>([
  'bothLinkTo',
  'bothLinkedFrom',
  'onward',
  'backward',
  'common',
  'threeSteps',
  'words',
  'similarToLinked',
  'linksLikeIt',
  'linkedWithSimilar',
  'namedHereWeight',
  'namedThereWeight',
]);

/** What speaks for candidates, each kind by itself: sums that there are, or what is found out of each. */
export type Measures = Readonly<Record<Signal, Tally | ((slot: number) => number)>>;

/** Candidates with what speaks for each of them. */
export class SignalTable {
  readonly slots: readonly number[];
  private readonly values: Float32Array;

  constructor(slots: readonly number[], measures: Measures) {
    this.slots = slots;
    this.values = new Float32Array(slots.length * SIGNALS.length);
    SIGNALS.forEach((signal, column) => {
      this.fill(column, measures[signal]);
      if (SCALED.has(signal)) this.scale(column);
    });
  }

  private fill(column: number, measure: Measures[Signal]): void {
    const { slots, values } = this;
    const width = SIGNALS.length;
    if (measure instanceof Tally) measure.writeTo(values, slots, column, width);
    else for (let row = 0; row < slots.length; row++) values[row * width + column] = measure(slots[row] ?? 0);
  }

  row(row: number): Float32Array {
    return this.values.subarray(row * SIGNALS.length, (row + 1) * SIGNALS.length);
  }

  score(row: number, weights: ArrayLike<number>): number {
    let sum = 0;
    for (let column = 0; column < SIGNALS.length; column++)
      sum += (this.values[row * SIGNALS.length + column] ?? 0) * (weights[column] ?? 0);
    return sum;
  }

  private scale(column: number): void {
    let largest = 0;
    for (let at = column; at < this.values.length; at += SIGNALS.length)
      largest = Math.max(largest, this.values[at] ?? 0);
    if (largest === 0) return;
    for (let at = column; at < this.values.length; at += SIGNALS.length)
      this.values[at] = (this.values[at] ?? 0) / largest;
  }
}
