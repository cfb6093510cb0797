import { compareCodePoints } from '../../text/compare';
import { Calibration, type Outcome } from './calibration';
import { KINDS, supportOf, Witness, type SortedSample, type Surroundings } from './evidence';
import { bagsOf } from './features';
import { Familiarity } from './familiarity';
import { foldsOf, type Fold } from './folds';
import { Mixture, type Example } from './mixture';
import { NameFinder } from './names';
import type { SuggestNote, SuggestSource, SuggestTopic } from './source';
import { VectorSpace, type NumberedBags } from './space';
import { andThen, gathered, inTurn, mapped, whenDone, type Steps } from '../../steps';
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
  readonly bags: NumberedBags;
}

/**
 * Learns from a vault which topic a note belongs to. Every note is added once, the unsorted too: what they share with
 * others tells which words and links can be of use. Then `train` does the work in small steps.
 */
export class TopicTrainer {
  private readonly topics: readonly SuggestTopic[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly entries: Entry[] = [];
  private readonly space = new VectorSpace();

  constructor(private readonly source: SuggestSource) {
    this.topics = Array.from(source.topics());
    this.numbers = new Map(this.topics.map(({ id }, number) => [id, number]));
  }

  /** Takes what it needs from the note; its text is not kept. */
  add(note: SuggestNote): void {
    this.entries.push({ path: note.path, title: note.title, bags: this.space.add(bagsOf(note, this.source)) });
  }

  /** Each step takes some milliseconds. */
  *train(): Steps<TopicSuggester> {
    this.entries.sort((a, b) => compareCodePoints(a.path, b.path));
    const { space } = this;
    yield* space.close(this.entries.map(({ bags }) => bags));
    const names = new NameFinder(this.topics, this.entries.length, (word) => space.frequency(word));
    const around = { source: this.source, space, names, numbers: this.numbers };
    const samples = yield* this.samples();
    const folds = foldsOf(
      samples.map(({ path }) => path),
      samples.map(({ topics }) => topics),
    );
    const trials: Trial[] = [];
    for (const [fold, split] of folds.entries()) trials.push(...(yield* triedOn(split, samples, around, fold)));
    const witness = yield* Witness.train(samples, around);
    const mixture = yield* Mixture.fit(trials, KINDS.length);
    const calibration = new Calibration(yield* outcomesOf(trials, mixture, folds.length));
    const familiarity = new Familiarity(trials.map((trial) => ({ support: mostSupport(trial), topics: trial.topics })));
    return new TopicSuggester(this.topics, around, { witness, mixture, calibration, familiarity });
  }

  private samples(): Steps<SortedSample[]> {
    const { space } = this;
    const add = (samples: SortedSample[], { path, title, bags }: Entry): void => {
      const topics = Array.from(this.source.topicsOf(path), (id) => this.numbers.get(id)).filter(
        (number) => number !== undefined,
      );
      if (topics.length > 0)
        samples.push({
          path,
          title,
          topics,
          words: { has: (word) => space.hasWord(bags, word) },
          vectors: space.vectors(bags),
        });
    };
    return gathered<SortedSample[], Entry>([], this.entries, add, AT_ONCE);
  }
}

/** What a witness that was trained on some notes says of others; it is gone when this is done, for it is large. */
function triedOn(
  { train, test }: Fold,
  samples: readonly SortedSample[],
  around: Surroundings,
  fold: number,
): Steps<Trial[]> {
  return andThen(Witness.train(pick(samples, train), around), (witness) =>
    mapped(
      pick(samples, test),
      (sample) => ({ evidence: witness.evidence(sample), topics: sample.topics, fold }),
      AT_ONCE,
    ),
  );
}

function outcomesOf(trials: readonly Trial[], mixture: Mixture, folds: number): Steps<Outcome[]> {
  if (trials.length >= FEW_TRIALS || folds < 2) return mapped(trials, (trial) => outcomeOf(trial, mixture));
  const outcomes = inTurn(Array(folds).keys(), (fold) => {
    const others = Mixture.fit(
      trials.filter((trial) => trial.fold !== fold),
      KINDS.length,
    );
    const own = trials.filter((trial) => trial.fold === fold);
    return whenDone(others, (fitted) => own.map((trial) => outcomeOf(trial, fitted)));
  });
  return whenDone(outcomes, (all) => all.flat());
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
