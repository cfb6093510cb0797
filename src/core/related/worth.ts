import { andThen, mapped, sortInSteps, whenDone, type Steps } from '../steps';
import { SIGNALS, type Signal } from './signals';

/**
 * Scores from which on a note is worth showing. They are learned from hidden links: of the notes that score so, their
 * own link with the asked one left out, half are linked; where only words speak, a third.
 */
export interface Cuts {
  /** Of everything that speaks for a note. */
  readonly all: number;
  /** Of what its words and its place say, for a note that has hardly any links. */
  readonly text: number;
}

/** A note of no more links is told by its words alone. */
const FEW_LINKS = 1;
/** How much more must speak for a note where the asked one has few words: by the logarithm of their number. */
const FEW_WORDS = 0.35;
/** What the cuts are in vaults of several kinds, beside the score at which a link is as likely as none. */
const TYPICAL: Cuts = { all: -0.8, text: 0 };
/** So many lessons' worth of certainty that has. */
const TRUST = 30;
/** Of the notes shown, the share that is linked. */
const SHARES: Cuts = { all: 1 / 2, text: 1 / 3 };

/** What was learned, as far as it matters here. */
interface Taught {
  readonly weights: readonly number[];
  readonly cuts: Cuts;
}

/** Signals of what stands in the notes themselves. */
const OF_TEXT: ReadonlySet<Signal> = new Set<Signal>([
  'words',
  'namedHere',
  'namedThere',
  'namedHereWeight',
  'namedThereWeight',
  'titles',
  'folder',
  'labels',
]);
const TEXT_COLUMNS = SIGNALS.map((signal, column) => (OF_TEXT.has(signal) ? column : -1)).filter(
  (column) => column >= 0,
);
const ALL_COLUMNS = SIGNALS.map((_, column) => column);

export function typicalCuts(even: number): Cuts {
  return { all: even + TYPICAL.all, text: even + TYPICAL.text };
}

/** What a note scores that has these signals, beside a note of so many words. */
function worthOf(row: ArrayLike<number>, weights: readonly number[], words: number): Cuts {
  const richness = FEW_WORDS * Math.log(1 + words);
  const sum = (columns: readonly number[]): number =>
    columns.reduce((all, column) => all + (row[column] ?? 0) * (weights[column] ?? 0), richness);
  return { all: sum(ALL_COLUMNS), text: sum(TEXT_COLUMNS) };
}

/** Whether a note is worth showing that has these signals, beside a note of so many words and links. */
export function isWorth(row: ArrayLike<number>, { weights, cuts }: Taught, words: number, links: number): boolean {
  const worth = worthOf(row, weights, words);
  return worth.all >= cuts.all || (links <= FEW_LINKS && worth.text >= cuts.text);
}

/** A note that was seen in answer to a question: its signals, and how many words the asked note has. */
export interface Seen {
  readonly row: Float32Array;
  readonly words: number;
}

/** What a vault's notes answer: some that are linked with the asked one, their link hidden, and some that are not. */
export interface Sample {
  readonly linked: readonly Seen[];
  readonly others: readonly Seen[];
  /** For how many of the vault each stands. */
  readonly linkedStand: number;
  readonly othersStand: number;
}

export function learnCuts(sample: Sample, weights: readonly number[], even: number): Steps<Cuts> {
  const typical = typicalCuts(even);
  const { length } = sample.linked;
  const learned = (kind: keyof Cuts): Steps<number> => {
    const found = cutAt(SHARES[kind], sample, ({ row, words }) => worthOf(row, weights, words)[kind]);
    return whenDone(found, (cut) =>
      cut === null ? typical[kind] : (cut * length + typical[kind] * TRUST) / (length + TRUST),
    );
  };
  return andThen(learned('all'), (all) => whenDone(learned('text'), (text) => ({ all, text })));
}

interface Scored {
  readonly score: number;
  readonly linked: number;
  readonly others: number;
}

/** The lowest score such that of all that score as much the share that is linked is as wanted. */
function cutAt(
  share: number,
  { linked, others, linkedStand, othersStand }: Sample,
  scoreOf: (seen: Seen) => number,
): Steps<number | null> {
  const seen = [
    ...linked.map((one) => ({ one, linked: linkedStand, others: 0 })),
    ...others.map((one) => ({ one, linked: 0, others: othersStand })),
  ];
  const scored = mapped(seen, ({ one, ...stand }): Scored => ({ score: scoreOf(one), ...stand }));
  const sorted = andThen(scored, (all) => sortInSteps(all, (a, b) => b.score - a.score));
  return whenDone(sorted, (all) => {
    let [near, far] = [0, 0];
    let found: number | null = null;
    for (const one of all) {
      near += one.linked;
      far += one.others;
      if (near >= share * (near + far)) found = one.score;
    }
    return found;
  });
}
