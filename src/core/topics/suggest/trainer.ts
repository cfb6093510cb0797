import { compareCodePoints } from '../../text/compare';
import { Calibration, type Outcome } from './calibration';
import { KINDS, supportOf, Witness, type SortedSample } from './evidence';
import { bagsOf, type Bags } from './features';
import { Familiarity } from './familiarity';
import { foldsOf } from './folds';
import { Mixture, type Example } from './mixture';
import { NameFinder } from './names';
import type { SuggestNote, SuggestSource, SuggestTopic } from './source';
import { VectorSpace } from './space';
import { each, type Steps } from '../../steps';
import { TopicSuggester } from './suggester';

/** With fewer trials the mixture is tried on notes it was not fitted to. */
const FEW_TRIALS = 300;
/** How many notes one step handles. */
const AT_ONCE = 10;

interface Trial extends Example {
  readonly fold: number;
}

interface Entry {
  readonly path: string;
  readonly title: string;
  readonly bags: Bags;
}

/**
 * Learns from a vault which topic a note belongs to. Every note is added once, the unsorted too: what they share with
 * others tells which words and links can be of use. Then `train` does the work in small steps.
 */
export class TopicTrainer {
  private readonly topics: readonly SuggestTopic[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly entries: Entry[] = [];

  constructor(private readonly source: SuggestSource) {
    this.topics = Array.from(source.topics());
    this.numbers = new Map(this.topics.map(({ id }, number) => [id, number]));
  }

  /** Takes what it needs from the note; its text is not kept. */
  add(note: SuggestNote): void {
    this.entries.push({ path: note.path, title: note.title, bags: bagsOf(note, this.source) });
  }

  /** The suggester is the value the generator returns; each step takes some milliseconds and answers with how much is done, from 0 to 1. */
  *train(): Generator<number, TopicSuggester> {
    this.entries.sort((a, b) => compareCodePoints(a.path, b.path));
    const space = yield* report(0, VectorSpace.build(this.entries.map(({ bags }) => bags)));
    const names = yield* report(
      0.1,
      NameFinder.of(
        this.topics,
        this.entries.map(({ bags }) => bags.words),
      ),
    );
    const around = { source: this.source, space, names, numbers: this.numbers };
    const samples = yield* report(0.1, this.samples(space));
    const folds = foldsOf(
      samples.map(({ path }) => path),
      samples.map(({ topics }) => topics),
    );
    const trials: Trial[] = [];
    for (const [fold, { train, test }] of folds.entries()) {
      const done = 0.1 + (0.8 * fold) / (folds.length + 1);
      const witness = yield* report(done, Witness.train(pick(samples, train), around));
      yield* report(
        done,
        each(pick(samples, test), AT_ONCE, (sample) => {
          trials.push({ evidence: witness.evidence(sample), topics: sample.topics, fold });
        }),
      );
    }
    const witness = yield* report(0.8, Witness.train(samples, around));
    const mixture = yield* report(0.9, Mixture.fit(trials, KINDS.length));
    const calibration = new Calibration(yield* report(0.95, outcomesOf(trials, mixture, folds.length)));
    const familiarity = new Familiarity(trials.map((trial) => ({ support: mostSupport(trial), topics: trial.topics })));
    return new TopicSuggester(this.topics, around, { witness, mixture, calibration, familiarity });
  }

  private *samples(space: VectorSpace): Steps<SortedSample[]> {
    const samples: SortedSample[] = [];
    yield* each(this.entries, AT_ONCE, (entry) => {
      const topics = Array.from(this.source.topicsOf(entry.path), (id) => this.numbers.get(id)).filter(
        (number) => number !== undefined,
      );
      if (topics.length > 0) samples.push({ ...entry, topics, vectors: space.vectors(entry.bags) });
    });
    return samples;
  }
}

function* outcomesOf(trials: readonly Trial[], mixture: Mixture, folds: number): Steps<Outcome[]> {
  if (trials.length >= FEW_TRIALS || folds < 2) return trials.map((trial) => outcomeOf(trial, mixture));
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = yield* Mixture.fit(
      trials.filter((trial) => trial.fold !== fold),
      KINDS.length,
    );
    for (const trial of trials) if (trial.fold === fold) outcomes.push(outcomeOf(trial, others));
  }
  return outcomes;
}

function outcomeOf({ evidence, topics }: Trial, mixture: Mixture): Outcome {
  const likelihoods = mixture.likelihoods(evidence);
  const likelihood = Math.max(...likelihoods);
  return { likelihood, right: topics.includes(likelihoods.indexOf(likelihood)) };
}

function mostSupport({ evidence, topics }: Trial): number {
  return Math.max(...topics.map((topic) => supportOf(evidence, topic)));
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.flatMap((i) => items.slice(i, i + 1));
}

/** Passes steps on, each with how much is done. */
function* report<T>(done: number, steps: Steps<T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield done;
  }
}
