import { supportOf, type Sample, type Surroundings } from './evidence';
import { explain, type Learned } from './explain';
import { bagsOf } from './features';
import type { SuggestNote, SuggestTopic } from './source';
import type { Suggestion } from './suggestion';

/** A less likely topic is not offered. */
const WORTH_A_LOOK = 0.05;

/**
 * Knows which topics a note may belong to. Links and topics of other notes are looked up when it is asked, so what was
 * sorted since counts.
 */
export class TopicSuggester {
  constructor(
    private readonly topics: readonly SuggestTopic[],
    private readonly around: Surroundings,
    private readonly learned: Learned,
  ) {}

  /**
   * The likeliest topics, best first; among equals the order of the taxonomy. What is hardly likely is left out, and so
   * are those that a person rejected, by id.
   */
  suggest(note: SuggestNote, limit: number, rejected: ReadonlySet<string> = new Set()): Suggestion[] {
    const bags = bagsOf(note, this.around.source);
    const { space } = this.around;
    const sample = { path: note.path, title: note.title, words: bags.words, vectors: space.vectors(space.find(bags)) };
    return this.rank(sample)
      .filter(({ topic }) => !rejected.has(topic.id))
      .slice(0, limit)
      .map(({ number, topic, score }) => ({
        topic: topic.id,
        score,
        reasons: explain(sample, note, { number, id: topic.id }, this.around, this.learned),
      }));
  }

  private rank(sample: Sample): { number: number; topic: SuggestTopic; score: number }[] {
    const { calibration, familiarity, mixture, witness } = this.learned;
    const evidence = witness.evidence(sample);
    const likelihoods = mixture.likelihoods(evidence);
    const score = (number: number): number =>
      familiarity.temper(calibration.score(likelihoods[number] ?? 0), supportOf(evidence, number));
    return this.topics
      .map((topic, number) => ({ number, topic, score: score(number) }))
      .filter((ranked) => ranked.score >= WORTH_A_LOOK && evidence.some((kind) => (kind[ranked.number] ?? 0) > 0))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }
}
