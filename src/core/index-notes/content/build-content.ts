import { topicsAbove } from '../../atlas/view';
import { isOpen } from '../../cards/card';
import { andThen, finish, gathered, inTurn, mapped, whenDone, type Steps } from '../../steps';
import type { Topic } from '../../topics/topic';
import { Census } from './census';
import { MORE_KEY, moreLabel, type Entry, type Group, type IndexContent, type Part, type PartKind } from './content';
import { EntryInputs, EntryWriter } from './entries';
import { isLinked, orderInSteps } from './order';
import { type IndexPaths, type IndexSources } from '../sources';
import type { TopicPages } from '../plan/topic-pages';

/** What the home index tells of the whole vault. */
interface VaultFacts {
  readonly listed: string[];
  linked: number;
  readonly open: string[];
}

/** Says what index notes shall say. Good for as long as the atlas does not change. */
export class ContentBuilder {
  private readonly census: Census;
  private vault: VaultFacts | null = null;

  constructor(
    private readonly sources: IndexSources,
    private readonly indexPaths: IndexPaths,
    private readonly pages: TopicPages,
  ) {
    this.census = new Census(sources.atlas);
  }

  /**
   * All that the index note of a topic, or the home index for null, is made of but for how links to notes are written:
   * where it is the same, so is the content. In small steps.
   */
  inputs(topic: Topic | null, path: string): Steps<string> {
    const writer = new EntryInputs(this.sources, this.indexPaths, path);
    const content = topic === null ? this.home(path, writer) : this.topic(topic, path, writer);
    return whenDone(content, (told) => JSON.stringify([this.sources.options, told]));
  }

  /** The index note of a topic, to stand at `path`, in small steps. */
  *topic(topic: Topic, path: string, writer = this.writer(path)): Steps<IndexContent> {
    const { atlas, options } = this.sources;
    const order = topic.order ?? options.order;
    const counts = yield* this.census.topic(topic.id);
    const notes = yield* orderInSteps(atlas.notesIn(topic.id), order, options.dateProperty, atlas);
    return {
      path,
      breadcrumb: [
        writer.homeLabel(),
        ...topicsAbove(topic.id, atlas)
          .reverse()
          .map((above) => writer.topicLabel(above)),
        ...this.pageLabel(topic, path, writer),
      ],
      counts,
      parts: [
        this.list(
          'topics',
          yield* mapped(atlas.subtopics(topic.id), (below) =>
            writer.topic(below, this.census.subtree(below.id).size, 0),
          ),
        ),
        {
          ...this.list('notes', yield* mapped(notes, (note) => writer.note(note))),
          layout: topic.layout ?? options.layout,
        },
        this.list(
          'linked',
          (yield* this.census.linkedFromOutside(topic.id)).map(({ path: note, count }) => writer.linked(note, count)),
        ),
      ],
      byHand: order === 'manual',
      tree: false,
    };
  }

  /** The home index, to stand at `path`, in small steps. */
  *home(path: string, writer = this.writer(path)): Steps<IndexContent> {
    const { options } = this.sources;
    yield* this.gather();
    const { listed, linked, open } = (this.vault ??= yield* this.lookAtNotes());
    const unsorted = yield* this.ordered(this.sources.atlas.unsorted());
    return {
      path,
      breadcrumb: [],
      counts: { topics: this.shownTopics().length, notes: listed.length, linked },
      parts: [
        this.list('topics', yield* this.tree(writer)),
        ...(listed.length > options.homeLimit ? [] : [this.part('notes', yield* this.notesByTopic(writer))]),
        yield* this.limited('unsorted', unsorted, writer),
        this.list('small', yield* this.smallTopics(writer)),
        yield* this.limited('open', yield* this.ordered(open), writer),
      ],
      byHand: false,
      tree: true,
    };
  }

  /** An index note whose topic is gone, to stand at `path`: it has nothing to say by itself. */
  gone(path: string): IndexContent {
    const parts = (['topics', 'notes', 'linked'] as const).map((kind) => this.part(kind, []));
    const counts = { topics: 0, notes: 0, linked: 0 };
    return { path, breadcrumb: [], counts, parts, byHand: false, tree: false };
  }

  /** The entry of a note or topic as the index note at `path` would have it; null for what is not there. */
  describe(key: string, path: string): Entry | null {
    const note = this.sources.atlas.note(key) ?? this.sources.atlas.hidden(key);
    if (note === undefined) return null;
    const writer = this.writer(path);
    const topic = this.sources.atlas.topics().find((other) => note.indexOf !== null && writer.topicKey(other) === key);
    return topic === undefined ? writer.note(key) : writer.topic(topic, 0, 0);
  }

  isSmall(topic: Topic): boolean {
    return this.census.isSmall(topic);
  }

  subtreeSize(topic: Topic): number {
    return this.census.subtree(topic.id).size;
  }

  /** Looks below every topic, in small steps. */
  gather(): Steps<void> {
    return this.census.gather(null);
  }

  private lookAtNotes(): Steps<VaultFacts> {
    const { atlas, card } = this.sources;
    const nothing: VaultFacts = { listed: [], linked: 0, open: [] };
    return gathered(nothing, atlas.notes(), (facts, { path }) => {
      if (!atlas.isListed(path)) return;
      facts.listed.push(path);
      if (isLinked(path, atlas)) facts.linked++;
      if (isOpen(card(path))) facts.open.push(path);
    });
  }

  private shownTopics(): readonly Topic[] {
    return this.sources.atlas.topics().filter((topic) => !this.isSmall(topic));
  }

  private writer(path: string): EntryWriter {
    return new EntryWriter(this.sources, this.indexPaths, path);
  }

  /** A page of the person's own comes first of all that an index note beside it leads to. */
  private pageLabel({ id, name }: Topic, path: string, writer: EntryWriter): string[] {
    const page = this.pages.get(id);
    return page === undefined || page === path ? [] : [writer.pageLabel(page, name)];
  }

  private ordered(paths: Iterable<string>): Steps<string[]> {
    const { options, atlas } = this.sources;
    return orderInSteps(paths, options.order, options.dateProperty, atlas);
  }

  private tree(writer: EntryWriter): Steps<Entry[]> {
    return mapped(this.topicsBelow(null, 0), ({ topic, depth }) => writer.topic(topic, this.subtreeSize(topic), depth));
  }

  private topicsBelow(id: string | null, depth: number): { topic: Topic; depth: number }[] {
    const topics = this.sources.atlas.subtopics(id).filter((topic) => !this.isSmall(topic));
    return topics.flatMap((topic) => [{ topic, depth }, ...this.topicsBelow(topic.id, depth + 1)]);
  }

  private notesByTopic(writer: EntryWriter): Steps<Group[]> {
    const { atlas, options } = this.sources;
    return inTurn(this.shownTopics(), (topic) => {
      const order = topic.order ?? options.order;
      const ordered = orderInSteps(atlas.notesIn(topic.id), order, options.dateProperty, atlas);
      return whenDone(
        andThen(ordered, (notes) => mapped(notes, (note) => writer.note(note))),
        (entries) => ({ key: writer.topicKey(topic), label: writer.topicLabel(topic), entries }),
      );
    });
  }

  private smallTopics(writer: EntryWriter): Steps<Entry[]> {
    const { atlas } = this.sources;
    const small = atlas.topics().filter((topic) => this.isSmall(topic) && atlas.notesIn(topic.id).size > 0);
    return mapped(small, (topic) => writer.small(topic, finish(this.ordered(atlas.notesIn(topic.id)))));
  }

  /** At most as many entries as the home index may hold; a last one says how many are left out. */
  private limited(kind: PartKind, paths: readonly string[], writer: EntryWriter): Steps<Part> {
    const { homeLimit, layout } = this.sources.options;
    const rest = paths.length - homeLimit;
    const more = { key: MORE_KEY, label: moreLabel(rest), depth: 0, count: null, text: '', card: null };
    return whenDone(
      mapped(paths.slice(0, homeLimit), (path) => writer.note(path)),
      (entries) => ({ ...this.list(kind, rest > 0 ? [...entries, more] : entries), layout }),
    );
  }

  private list(kind: PartKind, entries: readonly Entry[]): Part {
    return { ...this.part(kind, [{ key: '', label: '', entries }]), layout: 'list' };
  }

  private part(kind: PartKind, groups: readonly Group[]): Part {
    const { headings, layout } = this.sources.options;
    return { kind, heading: headings[kind], layout, groups };
  }
}
