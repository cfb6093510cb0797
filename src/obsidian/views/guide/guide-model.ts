import type { AtlasView } from '../../../core/atlas/view';
import {
  notesByName,
  pagesAmong,
  withoutPages,
  type NotesByName,
  type TopicPages,
} from '../../../core/index-notes/plan/topic-pages';
import { finish } from '../../../core/steps';
import { sortByTitle } from '../../../core/text/compare';
import type { TopicSettings } from '../../../core/topics/edit';
import { chosenTopics, notesHeld, notesToName, type ProposalChoice } from '../../../core/topics/infer-choice';
import { editProposed, type ProposedEdit } from '../../../core/topics/infer-edit';
import type { ProposedMerge } from '../../../core/topics/infer-merge';
import {
  proposeTopics,
  type Findings,
  type FoundSource,
  type ProposedTopic,
} from '../../../core/topics/infer-proposal';
import { shortMerges } from '../../../core/topics/infer-short';
import { namesAlike } from '../../../core/topics/names-alike';
import { shortNames } from '../../../core/topics/names-short';
import type { TopicSource } from '../../../core/topics/sources/source';
import { taxonomyOf } from '../../../core/topics/taxonomy';
import { GuideChoices, keyOf } from './guide-choices';
import { GuideTree } from './guide-tree';

/** So many notes are named beside a topic. */
const EXAMPLES = 3;

interface GuideForecast {
  /** How many notes would belong to a new topic. */
  readonly held: number;
  /** Paths of the notes that would belong to no topic. */
  readonly unsorted: readonly string[];
  /** How many notes would have to name their topics. */
  readonly toName: number;
}

/** What a person makes of the topics that a vault proposes. It knows no element. */
export class GuideModel {
  /** What the sources that are used propose together. */
  topics: readonly ProposedTopic[] = [];
  /** What is in sight. */
  rows: readonly ProposedTopic[] = [];
  private tabNow: TopicSource | null = null;
  private found: readonly FoundSource[];
  private readonly unused = new Set<TopicSource>();
  private readonly alone = new Map<TopicSource, readonly ProposedTopic[]>();
  private readonly tree = new GuideTree();
  /** What the person said of topics; of the others what nothing speaks against is wanted. */
  private readonly choices = new GuideChoices();
  /** Topics that stand as one from the first, for the name of one is short for that of the other. */
  private short: readonly ProposedMerge[] = [];
  /** Notes that have topics already. */
  private readonly sorted: readonly string[];
  /** The notes that may be pages of topics; null until it is asked. */
  private names: NotesByName | null = null;
  private readonly examplesOf = new Map<ProposedTopic, string>();

  constructor(
    private readonly findings: Findings,
    private readonly taxonomy: TopicSettings,
    private readonly atlas: AtlasView,
  ) {
    this.found = findings.sources;
    this.sorted = this.isFirst ? [] : findings.notes.filter((path) => atlas.topicsOf(path).size > 0);
    this.propose();
  }

  /** Sources that show something new, with how many topics each proposes by itself. */
  get sources(): readonly { readonly source: TopicSource; readonly count: number }[] {
    return this.found
      .map(({ source }) => ({ source, count: this.proposedBy(source).length }))
      .filter(({ count }) => count > 0);
  }

  /**
   * What one more source shows, as the texts of notes, that takes longer to find. Where others propose enough to begin
   * with, it is there to look at: what a person has begun to choose from does not change under their hands.
   */
  add(found: FoundSource): void {
    if (this.kept > 0) this.unused.add(found.source);
    this.found = [...this.found.filter(({ source }) => source !== found.source), found];
    this.alone.delete(found.source);
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

  /** The source that is looked at; null for all that are used. */
  get tab(): TopicSource | null {
    return this.tabNow;
  }

  /** Looks at one source, or at all. It changes nothing of what is wanted. */
  look(tab: TopicSource | null): void {
    this.tabNow = tab;
    this.draw();
  }

  /** How many topics a source proposes by itself that nothing speaks against. */
  freshFrom(source: TopicSource): number {
    return this.proposedBy(source).filter(({ doubt }) => doubt === null).length;
  }

  /** Whether what is in sight can be chosen: what a source shows that is not used can only be looked at. */
  get isOpen(): boolean {
    return this.tabNow === null || this.uses(this.tabNow);
  }

  search(text: string): void {
    this.tree.search(text);
    this.draw();
  }

  isFolded(topic: ProposedTopic): boolean {
    return this.tree.isFolded(topic);
  }

  fold(topic: ProposedTopic, folded: boolean): void {
    this.tree.fold(topic, folded);
    this.draw();
  }

  hasBelow(topic: ProposedTopic): boolean {
    return (this.listed[this.listed.indexOf(topic) + 1]?.depth ?? 0) > topic.depth;
  }

  private propose(): void {
    const used = this.found.filter(({ source }) => this.uses(source));
    const proposed = proposeTopics(used, this.taxonomy, this.sorted);
    const { edits, apart } = this.choices.now;
    this.short = shortMerges(proposed, this.atlas).filter(({ from, into }) => !apart.has(keyOf([from, into])));
    const first = this.short.map((merge): ProposedEdit => ({ kind: 'merge', ...merge }));
    this.topics = editProposed(proposed, [...first, ...edits]);
    this.examplesOf.clear();
    this.draw();
  }

  private proposedBy(source: TopicSource): readonly ProposedTopic[] {
    const known = this.alone.get(source);
    if (known !== undefined) return known;
    const proposed = proposeTopics(
      this.found.filter((found) => found.source === source),
      this.taxonomy,
      this.sorted,
    );
    this.alone.set(source, proposed);
    return proposed;
  }

  private draw(): void {
    const { tabNow: tab } = this;
    this.rows = this.tree.inSight(
      this.listed,
      (topic) => this.nameOf(topic),
      ({ places }) => tab === null || places.some(({ source }) => source === tab),
    );
  }

  private get listed(): readonly ProposedTopic[] {
    return this.tabNow === null || this.uses(this.tabNow) ? this.topics : this.proposedBy(this.tabNow);
  }

  isKept({ id, doubt }: ProposedTopic): boolean {
    return this.isOpen && this.isWanted(id, doubt);
  }

  private isWanted(id: string, doubt: ProposedTopic['doubt']): boolean {
    return this.choices.now.wanted.get(id) ?? doubt === null;
  }

  /** What stands below goes and comes with a topic; a topic that notes name by a path needs those above it. */
  keep(topic: ProposedTopic, wanted: boolean): void {
    if (this.isOpen) this.want(this.goingWith(topic, wanted), wanted);
  }

  private goingWith(topic: ProposedTopic, wanted: boolean): readonly ProposedTopic[] {
    const isByPath = wanted && topic.places.some(({ source }) => source === 'topic');
    return [topic, ...this.below(topic), ...(isByPath ? this.allAbove(topic) : [])];
  }

  private want(topics: readonly ProposedTopic[], wanted: boolean): void {
    const said = topics.map(({ id }) => [id, wanted] as const);
    this.choices.change({ wanted: new Map([...this.choices.now.wanted, ...said]) });
  }

  /** Whether all that is in sight is wanted. */
  get isAllKept(): boolean {
    return this.rows.every((topic) => this.isKept(topic));
  }

  /** All that is in sight, or stands below it. */
  keepAll(wanted: boolean): void {
    if (!this.isOpen) return;
    const topics = this.rows.flatMap((topic) => (this.isFolded(topic) ? this.goingWith(topic, wanted) : [topic]));
    this.want(topics, wanted);
  }

  private below(topic: ProposedTopic): readonly ProposedTopic[] {
    const after = this.listed.slice(this.listed.indexOf(topic) + 1);
    const end = after.findIndex(({ depth }) => depth <= topic.depth);
    return end < 0 ? after : after.slice(0, end);
  }

  /** The topic above, if it is proposed too. */
  above({ parent }: ProposedTopic): ProposedTopic | undefined {
    return this.listed.find(({ id }) => id === parent);
  }

  private allAbove(topic: ProposedTopic): ProposedTopic[] {
    const above = this.above(topic);
    return above === undefined ? [] : [above, ...this.allAbove(above)];
  }

  nameOf({ id, name }: ProposedTopic): string {
    return this.choices.now.names.get(id) ?? name;
  }

  /** The names from the root. */
  pathOf(topic: ProposedTopic): string {
    const above = this.above(topic);
    return above === undefined ? this.nameOf(topic) : `${this.pathOf(above)}/${this.nameOf(topic)}`;
  }

  rename({ id }: ProposedTopic, name: string): void {
    this.choices.change({ names: new Map([...this.choices.now.names, [id, name]]) });
    this.draw();
  }

  /** Makes topics part of another, which is wanted then. */
  merge(topics: readonly ProposedTopic[], into: ProposedTopic): void {
    const merges = topics
      .filter(({ id }) => id !== into.id)
      .map(({ id }): ProposedEdit => ({ kind: 'merge', from: id, into: into.id }));
    this.edit(merges, new Map([...this.choices.now.wanted, [into.id, true]]));
  }

  /** Puts a topic under another, or to the top. */
  move({ id }: ProposedTopic, parent: ProposedTopic | null): void {
    this.edit([{ kind: 'move', id, parent: parent === null ? null : parent.id }]);
  }

  /** Whether a topic may stand under another: not below itself, and not where it is. */
  canMove(topic: ProposedTopic, parent: ProposedTopic | null): boolean {
    if (!this.isOpen || (parent?.id ?? null) === topic.parent) return false;
    return parent === null || (parent !== topic && !this.allAbove(parent).includes(topic));
  }

  private edit(edits: readonly ProposedEdit[], wanted = this.choices.now.wanted): void {
    this.choices.change({ edits: [...this.choices.now.edits, ...edits], wanted });
    this.propose();
  }

  isMerged({ id }: ProposedTopic): boolean {
    const { edits } = this.choices.now;
    return (
      this.short.some(({ into }) => into === id) || edits.some((edit) => edit.kind === 'merge' && edit.into === id)
    );
  }

  /** Takes apart what was made part of a topic. */
  separate({ id }: ProposedTopic): void {
    const { edits, apart } = this.choices.now;
    const short = this.short.filter(({ into }) => into === id).map(({ from, into }) => keyOf([from, into]));
    this.choices.change({
      edits: edits.filter((edit) => edit.kind !== 'merge' || edit.into !== id),
      apart: new Set([...apart, ...short]),
    });
    this.propose();
  }

  get canUndo(): boolean {
    return this.choices.canUndo;
  }

  /** Takes back what was done last: a tick, a name, a merge or a move. */
  undo(): void {
    this.choices.undo();
    this.propose();
  }

  /** Titles of the notes that stand for a topic: as its source says, else those that most others link to. */
  examples(topic: ProposedTopic): string {
    const known = this.examplesOf.get(topic);
    if (known !== undefined) return known;
    const told = topic.places.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'examples' ? reason.paths : [])),
    );
    const examples = (told.length > 0 ? told : this.mostLinked(topic))
      .slice(0, EXAMPLES)
      .map((path) => this.titleOf(path))
      .join(' · ');
    this.examplesOf.set(topic, examples);
    return examples;
  }

  private mostLinked({ notes }: ProposedTopic): string[] {
    return sortByTitle(
      notes,
      (path) => this.titleOf(path),
      (path) => path,
    ).sort((a, b) => this.atlas.linksTo(b).size - this.atlas.linksTo(a).size);
  }

  titleOf(path: string): string {
    return this.atlas.note(path)?.title ?? path;
  }

  /** How many topics are wanted. */
  get kept(): number {
    return this.keptIds().size;
  }

  /** What the wanted topics would make of the notes. */
  forecast(): GuideForecast {
    const held = notesHeld(this.topics, this.keptIds());
    const left = this.findings.notes.filter(
      (path) => !held.has(path) && (this.isFirst || this.atlas.topicsOf(path).size === 0),
    );
    return {
      held: held.size,
      unsorted: left.length === 0 ? left : finish(withoutPages(left, this.pages())),
      toName: this.toName(() => '').size,
    };
  }

  /** The pages that the topics would have with the wanted ones. */
  private pages(): TopicPages {
    this.names ??= finish(notesByName(this.atlas));
    const { topics, paths } = taxonomyOf({ ...this.taxonomy, ...this.chosen() });
    return finish(pagesAmong(this.names, topics, (id) => paths.get(id) ?? ''));
  }

  chosen(): TopicSettings {
    return chosenTopics(this.topics, this.choice());
  }

  /**
   * Notes that have to name wanted topics to belong to them, since no rule can hold them; by path, the topics' paths.
   */
  toName(pathOf: (id: string) => string): Map<string, string[]> {
    return notesToName(this.topics, this.choice(), pathOf);
  }

  /**
   * Wanted topics whose names look like one: to be merged, if the person wants it. The one to keep comes first: that
   * with most notes, or the full name of one that is short for it.
   */
  alike(): readonly (readonly ProposedTopic[])[] {
    const { apart } = this.choices.now;
    const kept = new Map(this.keptTopics().map((topic) => [topic.id, topic]));
    const named = Array.from(kept.values(), (topic) => ({ id: topic.id, name: this.nameOf(topic) }));
    const size = (id: string): number => kept.get(id)?.notes.size ?? 0;
    const written = namesAlike(named).map((ids) => [...ids].sort((a, b) => size(b) - size(a)));
    const short = shortNames(named).map((name) => [name.long, name.short]);
    return [...written, ...short]
      .filter((ids) => !apart.has(keyOf(ids)))
      .map((ids) => ids.flatMap((id) => kept.get(id) ?? []));
  }

  /** Topics that look alike, and are not: nothing is said of them any more. */
  keepApart(topics: readonly ProposedTopic[]): void {
    this.choices.change({ apart: new Set([...this.choices.now.apart, keyOf(topics.map(({ id }) => id))]) });
  }

  private choice(): ProposalChoice {
    return { kept: this.keptIds(), names: this.choices.now.names };
  }

  private keptIds(): Set<string> {
    return new Set(this.keptTopics().map(({ id }) => id));
  }

  private keptTopics(): readonly ProposedTopic[] {
    return this.topics.filter(({ id, doubt }) => this.isWanted(id, doubt));
  }
}
