import type { AtlasView } from '../../../core/atlas/view';
import { sortByTitle } from '../../../core/text/compare';
import type { TopicSettings } from '../../../core/topics/edit';
import { chosenTopics, notesHeld } from '../../../core/topics/infer-choice';
import { proposeTopics, type Findings, type ProposedTopic } from '../../../core/topics/infer-proposal';
import type { TopicSource } from '../../../core/topics/infer-sources';

/** So many notes are named beside a topic. */
const EXAMPLES = 3;

/** What a person makes of the topics that a vault proposes. It knows no element. */
export class GuideModel {
  topics: readonly ProposedTopic[] = [];
  /** Sources that show something new, with how many topics each proposes by itself. */
  readonly sources: readonly { readonly source: TopicSource; readonly count: number }[];
  private readonly used: Set<TopicSource>;
  private readonly dropped = new Set<string>();
  private readonly names = new Map<string, string>();
  private readonly examplesOf = new Map<string, string>();

  constructor(
    private readonly findings: Findings,
    private readonly taxonomy: TopicSettings,
    private readonly atlas: AtlasView,
  ) {
    this.sources = findings.sources
      .map((found) => ({ source: found.source, count: proposeTopics([found], taxonomy).length }))
      .filter(({ count }) => count > 0);
    const first = this.sources.find(({ source }) => source === findings.main) ?? this.sources[0];
    this.used = new Set(first === undefined ? [] : [first.source]);
    this.propose();
  }

  /** Whether there is no topic yet. */
  get isFirst(): boolean {
    return Object.keys(this.taxonomy).length === 0;
  }

  /** How many notes there are to sort. */
  get total(): number {
    return this.findings.notes.length;
  }

  uses(source: TopicSource): boolean {
    return this.used.has(source);
  }

  use(source: TopicSource, wanted: boolean): void {
    if (wanted) this.used.add(source);
    else this.used.delete(source);
    this.propose();
  }

  private propose(): void {
    const { main, sources } = this.findings;
    const used = sources.filter(({ source }) => this.used.has(source));
    // What fits best comes first: the others are matched with it.
    this.topics = proposeTopics(
      [...used.filter(({ source }) => source === main), ...used.filter(({ source }) => source !== main)],
      this.taxonomy,
    );
    this.examplesOf.clear();
  }

  isKept({ id }: ProposedTopic): boolean {
    return !this.dropped.has(id);
  }

  /** What stands below goes and comes with a topic; a topic that notes name by a path needs those above it. */
  keep(topic: ProposedTopic, wanted: boolean): void {
    for (const { id } of [topic, ...this.below(topic)]) this.set(id, wanted);
    if (wanted && topic.places.some(({ source }) => source === 'topic')) this.keepAbove(topic);
  }

  keepAll(wanted: boolean): void {
    for (const { id } of this.topics) this.set(id, wanted);
  }

  private set(id: string, wanted: boolean): void {
    if (wanted) this.dropped.delete(id);
    else this.dropped.add(id);
  }

  private below(topic: ProposedTopic): ProposedTopic[] {
    const after = this.topics.slice(this.topics.indexOf(topic) + 1);
    const end = after.findIndex(({ depth }) => depth <= topic.depth);
    return end < 0 ? after : after.slice(0, end);
  }

  private keepAbove({ parent }: ProposedTopic): void {
    const above = this.topics.find(({ id }) => id === parent);
    if (above === undefined) return;
    this.set(above.id, true);
    this.keepAbove(above);
  }

  nameOf({ id, name }: ProposedTopic): string {
    return this.names.get(id) ?? name;
  }

  rename({ id }: ProposedTopic, name: string): void {
    this.names.set(id, name);
  }

  /** Titles of the notes of a topic that most others link to. */
  examples({ id, notes }: ProposedTopic): string {
    const known = this.examplesOf.get(id);
    if (known !== undefined) return known;
    const byLinks = sortByTitle(
      notes,
      (path) => this.titleOf(path),
      (path) => path,
    ).sort((a, b) => this.atlas.linksTo(b).size - this.atlas.linksTo(a).size);
    const examples = byLinks
      .slice(0, EXAMPLES)
      .map((path) => this.titleOf(path))
      .join(' · ');
    this.examplesOf.set(id, examples);
    return examples;
  }

  private titleOf(path: string): string {
    return this.atlas.note(path)?.title ?? path;
  }

  /** How many topics are wanted. */
  get kept(): number {
    return this.keptIds().size;
  }

  /** How many notes would belong to one of them. */
  held(): number {
    return notesHeld(this.topics, this.keptIds());
  }

  chosen(): TopicSettings {
    return chosenTopics(this.topics, { kept: this.keptIds(), names: this.names });
  }

  private keptIds(): Set<string> {
    return new Set(this.topics.filter((topic) => this.isKept(topic)).map(({ id }) => id));
  }
}
