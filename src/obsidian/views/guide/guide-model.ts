import type { AtlasView } from '../../../core/atlas/view';
import { sortByTitle } from '../../../core/text/compare';
import type { TopicSettings } from '../../../core/topics/edit';
import { chosenTopics, notesHeld, notesToName, type TopicChoice } from '../../../core/topics/infer-choice';
import {
  proposeTopics,
  type Findings,
  type FoundSource,
  type ProposedTopic,
} from '../../../core/topics/infer-proposal';
import { namesAlike } from '../../../core/topics/names-alike';
import type { TopicSource } from '../../../core/topics/sources/source';

/** So many notes are named beside a topic. */
const EXAMPLES = 3;

/** What a person makes of the topics that a vault proposes. It knows no element. */
export class GuideModel {
  topics: readonly ProposedTopic[] = [];
  private found: readonly FoundSource[];
  private readonly unused = new Set<TopicSource>();
  /** What the person said of topics; of the others what nothing speaks against is wanted. */
  private readonly wanted = new Map<string, boolean>();
  private readonly names = new Map<string, string>();
  private readonly examplesOf = new Map<string, string>();

  constructor(
    private readonly findings: Findings,
    private readonly taxonomy: TopicSettings,
    private readonly atlas: AtlasView,
  ) {
    this.found = findings.sources;
    this.propose();
  }

  /** Sources that show something new, with how many topics each proposes by itself. */
  get sources(): readonly { readonly source: TopicSource; readonly count: number }[] {
    return this.found
      .map((found) => ({ source: found.source, count: proposeTopics([found], this.taxonomy).length }))
      .filter(({ count }) => count > 0);
  }

  /** What one more source shows, as the texts of notes, that takes longer to find. */
  add(found: FoundSource): void {
    this.found = [...this.found.filter(({ source }) => source !== found.source), found];
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
    return !this.unused.has(source);
  }

  use(source: TopicSource, wanted: boolean): void {
    if (wanted) this.unused.delete(source);
    else this.unused.add(source);
    this.propose();
  }

  private propose(): void {
    this.topics = proposeTopics(
      this.found.filter(({ source }) => this.uses(source)),
      this.taxonomy,
    );
    this.examplesOf.clear();
  }

  isKept({ id, doubt }: ProposedTopic): boolean {
    return this.wanted.get(id) ?? doubt === null;
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
    this.wanted.set(id, wanted);
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
    return chosenTopics(this.topics, this.choice());
  }

  /** Notes that have to name wanted topics to belong to them, since no rule can hold them; by path, the topics' paths. */
  toName(pathOf: (id: string) => string): Map<string, string[]> {
    return notesToName(this.topics, this.choice(), pathOf);
  }

  /** Wanted topics whose names look like one: to be merged, if the person wants it. */
  alike(): readonly (readonly ProposedTopic[])[] {
    const kept = this.topics.filter((topic) => this.isKept(topic));
    const byId = new Map(kept.map((topic) => [topic.id, topic]));
    return namesAlike(kept.map((topic) => ({ id: topic.id, name: this.nameOf(topic) }))).map((ids) =>
      ids.flatMap((id) => byId.get(id) ?? []),
    );
  }

  private choice(): TopicChoice {
    return { kept: this.keptIds(), names: this.names };
  }

  private keptIds(): Set<string> {
    return new Set(this.topics.filter((topic) => this.isKept(topic)).map(({ id }) => id));
  }
}
