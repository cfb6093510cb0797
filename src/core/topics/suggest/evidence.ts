import { Borders, lessonsOf, type Lesson } from './borders';
import { Centres } from './centres';
import type { Evidence } from './mixture';
import type { NameFinder, WordSet } from './names';
import type { SuggestSource } from './source';
import type { Vectors, VectorSpace } from './space';
import { andThen, mapped, type Steps } from '../../steps';
import { votesOf } from './votes';

/** A note as it is judged. */
export interface Sample {
  readonly path: string;
  readonly title: string;
  readonly words: WordSet;
  readonly vectors: Vectors;
}

/** A sample whose topics are known, as numbers. */
export interface SortedSample extends Sample {
  readonly topics: readonly number[];
}

/** The vault that a witness speaks of. */
export interface Surroundings {
  readonly source: SuggestSource;
  readonly space: VectorSpace;
  readonly names: NameFinder;
  /** Topic ids → their numbers, from 0 on. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Sides that get a border. Words have none of their own: the whole says what it would, and it costs most. */
const BORDERED = ['form', 'links', 'all'] as const;
/** The kinds of evidence, in their order. */
export const KINDS = [
  'words-centre',
  'form-centre',
  'links-centre',
  'all-centre',
  'form-border',
  'links-border',
  'all-border',
  'near',
  'far',
  'name',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a note is about, as against how it is built. */
const OF_SUBJECT: readonly Kind[] = ['words-centre', 'links-centre', 'near', 'name'];

/** How much of the evidence says that a note is about a topic, whatever it says of others. */
export function supportOf(evidence: Evidence, topic: number): number {
  return OF_SUBJECT.reduce((sum, kind) => sum + (evidence[KINDS.indexOf(kind)]?.[topic] ?? 0), 0);
}

/** How many notes one step handles. */
const AT_ONCE = 20;

/** Knows the topics of some notes, and says of any note what speaks for each topic. */
export class Witness {
  private constructor(
    private readonly around: Surroundings,
    private readonly centres: Centres,
    private readonly borders: Readonly<Record<(typeof BORDERED)[number], Borders>>,
    /** Topics with notes, and those without. */
    private readonly topics: { readonly known: readonly number[]; readonly unknown: readonly number[] },
  ) {}

  static *train(samples: readonly SortedSample[], around: Surroundings): Steps<Witness> {
    const topics = samples.map((sample) => sample.topics);
    const centres = yield* Centres.of(samples, around.space, around.numbers.size);
    const lessons = yield* lessonsFrom(samples, topics, centres, around.numbers.size);
    const border = (side: (typeof BORDERED)[number]): Steps<Borders> =>
      Borders.train(
        samples.map(({ vectors }) => vectors[side]),
        lessons,
        around.space.size(side),
      );
    const borders = { form: yield* border('form'), links: yield* border('links'), all: yield* border('all') };
    const taught = new Set(topics.flat());
    const all = Array.from(around.numbers.values());
    const known = all.filter((topic) => taught.has(topic));
    return new Witness(around, centres, borders, { known, unknown: all.filter((topic) => !taught.has(topic)) });
  }

  evidence({ path, title, words, vectors }: Sample): Evidence {
    const nearness = this.centres.nearness(vectors);
    const votes = votesOf(path, this.around.numbers, this.around.source);
    const names = this.around.names.shares(title, words);
    const learned = [
      nearness.words,
      nearness.form,
      nearness.links,
      nearness.all,
      ...BORDERED.map((side) => this.borders[side].margins(vectors[side])),
    ];
    return [...learned.map((numbers) => this.benefitOfDoubt(numbers, names)), votes.near, votes.far, names];
  }

  /**
   * What is learned would speak against a topic without notes. Where the note names it, it is taken for a middling one,
   * up to as good as the best.
   */
  private benefitOfDoubt(numbers: Float64Array, names: Float64Array): Float64Array {
    const { known, unknown } = this.topics;
    const named = unknown.filter((topic) => (names[topic] ?? 0) > 0);
    if (known.length === 0 || named.length === 0) return numbers;
    let [sum, best] = [0, -Infinity];
    for (const topic of known) {
      const number = numbers[topic] ?? 0;
      sum += number;
      if (number > best) best = number;
    }
    const mean = sum / known.length;
    const most = Math.max(best, mean);
    const kind = numbers.slice();
    for (const topic of named) kind[topic] = mean + (names[topic] ?? 0) * (most - mean);
    return kind;
  }

  /** What each entry of the note's vector as a whole says for the topic. */
  contributions({ vectors }: Sample, topic: number): number[] {
    return this.borders.all.contributions(vectors.all, topic);
  }
}

/** How near each note is to each topic takes hundreds of megabytes in a large vault: it is gone when this is done. */
function lessonsFrom(
  samples: readonly SortedSample[],
  topics: readonly (readonly number[])[],
  centres: Centres,
  count: number,
): Steps<Lesson[]> {
  const nearness = mapped(samples, ({ vectors }) => new Float32Array(centres.nearnessInAll(vectors)), AT_ONCE);
  return andThen(nearness, (near) => lessonsOf(topics, near, count));
}
