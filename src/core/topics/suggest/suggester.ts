import { supportOf, type Sample, type Surroundings } from './evidence';
import { explain, type Learned } from './explain';
import { bagsOf } from './features';
import type { SuggestNote, SuggestTopic } from './source';
import type { SuggestReason, Suggestion } from './suggestion';

/** A less likely topic is not offered. */
const WORTH_A_LOOK = 0.05;
/**
 * Nor is one that hardly more than chance speaks for: how the note is built, by lengths and a template, and no more.
 */
const BY_FORM_ALONE = 0.8;

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
   * is that for which nothing speaks that a person would call a reason; so are those that a person rejected, by id.
   */
  suggest(note: SuggestNote, limit: number, rejected: ReadonlySet<string> = new Set()): Suggestion[] {
    const bags = bagsOf(note, this.around.source);
    const { space } = this.around;
    const sample = { path: note.path, title: note.title, words: bags.words, vectors: space.vectors(space.find(bags)) };
    const found: Suggestion[] = [];
    for (const { number, topic, score } of this.rank(sample)) {
      if (found.length >= limit) break;
      if (rejected.has(topic.id)) continue;
      const reasons = explain(sample, note, { number, id: topic.id }, this.around, this.learned);
      if (score >= leastFor(reasons)) found.push({ topic: topic.id, score, reasons });
    }
    return found;
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

function leastFor([first]: readonly SuggestReason[]): number {
  if (first === undefined) return Infinity;
  return first.kind === 'form' && first.traits.length === 0 ? BY_FORM_ALONE : WORTH_A_LOOK;
}
