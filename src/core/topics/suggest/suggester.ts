import type { Sample, Surroundings } from './evidence';
import { explain, type Learned } from './explain';
import { bagsOf } from './features';
import type { SuggestNote, SuggestTopic } from './source';
import type { Suggestion } from './suggestion';

/** Knows which topics a note may belong to. Links and topics of other notes are looked up when it is asked, so what was sorted since counts. */
export class TopicSuggester {
  constructor(
    private readonly topics: readonly SuggestTopic[],
    private readonly around: Surroundings,
    private readonly learned: Learned,
  ) {}

  /** The likeliest topics, best first; among equals the order of the taxonomy. A topic that nothing speaks for is left out. */
  suggest(note: SuggestNote, limit: number): Suggestion[] {
    const bags = bagsOf(note, this.around.source);
    const sample = { path: note.path, title: note.title, bags, vectors: this.around.space.vectors(bags) };
    return this.rank(sample)
      .slice(0, limit)
      .map(({ number, topic, likelihood }) => ({
        topic: topic.id,
        score: this.learned.calibration.score(likelihood),
        reasons: explain(sample, note, { number, id: topic.id }, this.around, this.learned),
      }));
  }

  private rank(sample: Sample): { number: number; topic: SuggestTopic; likelihood: number }[] {
    const evidence = this.learned.witness.evidence(sample);
    const likelihoods = this.learned.mixture.likelihoods(evidence);
    return this.topics
      .map((topic, number) => ({ number, topic, likelihood: likelihoods[number] ?? 0 }))
      .filter(({ number }) => evidence.some((kind) => (kind[number] ?? 0) > 0))
      .sort((a, b) => b.likelihood - a.likelihood || a.number - b.number);
  }
}
