import { isOpen } from '../cards/card';
import { each } from '../steps';
import type { Topic } from '../topics/topic';
import { Census } from './census';
import { MORE_KEY, moreLabel, type Entry, type Group, type IndexContent, type Part, type PartKind } from './content';
import { EntryWriter } from './entries';
import { isLinked, orderNotes } from './order';
import { type IndexPaths, type IndexSources } from './sources';

/** What the home index tells of the whole vault. */
interface VaultFacts {
  readonly listed: readonly string[];
  readonly linked: number;
  readonly open: readonly string[];
}

/** How many notes one step of gathering looks at. */
const STEP = 200;

/** Says what index notes shall say. Good for as long as the atlas does not change. */
export class ContentBuilder {
  private readonly census: Census;
  private vault: VaultFacts | null = null;

  constructor(private readonly sources: IndexSources, private readonly indexPaths: IndexPaths) {
    this.census = new Census(sources.atlas);
  }

  /** The index note of a topic, to stand at `path`. */
  topic(topic: Topic, path: string): IndexContent {
    const { atlas, options } = this.sources;
    const writer = this.writer(path);
    const order = topic.order ?? options.order;
    const notes = orderNotes(atlas.notesIn(topic.id), order, options.dateProperty, atlas);
    return {
      path,
      breadcrumb: [writer.homeLabel(), ...this.ancestors(topic).map((above) => writer.topicLabel(above))],
      counts: this.census.topic(topic.id),
      parts: [
        this.list('topics', atlas.subtopics(topic.id).map((below) => writer.topic(below, this.census.subtree(below.id).size, 0))),
        { ...this.list('notes', notes.map((note) => writer.note(note))), layout: topic.layout ?? options.layout },
        this.list('linked', this.census.linkedFromOutside(topic.id).map(({ path: note, count }) => writer.linked(note, count))),
      ],
      byHand: order === 'manual',
      tree: false,
    };
  }

  /** The home index, to stand at `path`. */
  home(path: string): IndexContent {
    const { options } = this.sources;
    const writer = this.writer(path);
    const { listed, linked, open } = this.facts();
    const unsorted = this.ordered(this.sources.atlas.unsorted());
    return {
      path,
      breadcrumb: [],
      counts: { topics: this.shownTopics().length, notes: listed.length, linked },
      parts: [
        this.list('topics', this.tree(null, 0, writer)),
        ...(listed.length > options.homeLimit ? [] : [this.part('notes', this.notesByTopic(writer))]),
        this.limited('unsorted', unsorted, writer),
        this.list('small', this.smallTopics(writer)),
        this.limited('open', this.ordered(open), writer),
      ],
      byHand: false,
      tree: true,
    };
  }

  /** The entry of a note or topic as the index note at `path` would have it; null for what is not there. */
  describe(key: string, path: string): Entry | null {
    const note = this.sources.atlas.note(key);
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

  /** Looks at every note once, in small steps. */
  *gatherHome(): Generator<void> {
    const { atlas, card } = this.sources;
    const listed: string[] = [];
    const open: string[] = [];
    let linked = 0;
    yield* each(atlas.notes(), STEP, ({ path }) => {
      if (!atlas.isListed(path)) return;
      listed.push(path);
      if (isLinked(path, atlas)) linked++;
      if (isOpen(card(path))) open.push(path);
    });
    this.vault = { listed, linked, open };
  }

  /** What the home index tells of the vault. */
  facts(): VaultFacts {
    for (const steps = this.gatherHome(); this.vault === null && steps.next().done !== true; );
    return this.vault ?? { listed: [], linked: 0, open: [] };
  }

  private shownTopics(): readonly Topic[] {
    return this.sources.atlas.topics().filter((topic) => !this.isSmall(topic));
  }

  private writer(path: string): EntryWriter {
    return new EntryWriter(this.sources, this.indexPaths, path);
  }

  private ancestors(topic: Topic): Topic[] {
    const found: Topic[] = [];
    for (let id = topic.parent; id !== null; ) {
      const above = this.sources.atlas.topic(id);
      if (above === undefined) break;
      found.unshift(above);
      id = above.parent;
    }
    return found;
  }

  private ordered(paths: Iterable<string>): string[] {
    const { options, atlas } = this.sources;
    return orderNotes(paths, options.order, options.dateProperty, atlas);
  }

  private tree(id: string | null, depth: number, writer: EntryWriter): Entry[] {
    return this.sources.atlas.subtopics(id).filter((topic) => !this.isSmall(topic)).flatMap((topic) =>
      [writer.topic(topic, this.subtreeSize(topic), depth), ...this.tree(topic.id, depth + 1, writer)]);
  }

  private notesByTopic(writer: EntryWriter): Group[] {
    const { atlas, options } = this.sources;
    return this.shownTopics().map((topic) => ({
      key: writer.topicKey(topic),
      label: writer.topicLabel(topic),
      entries: orderNotes(atlas.notesIn(topic.id), topic.order ?? options.order, options.dateProperty, atlas).map((note) => writer.note(note)),
    }));
  }

  private smallTopics(writer: EntryWriter): Entry[] {
    const { atlas } = this.sources;
    return atlas.topics().filter((topic) => this.isSmall(topic) && atlas.notesIn(topic.id).size > 0)
      .map((topic) => writer.small(topic, this.ordered(atlas.notesIn(topic.id))));
  }

  /** At most as many entries as the home index may hold; a last one says how many are left out. */
  private limited(kind: PartKind, paths: readonly string[], writer: EntryWriter): Part {
    const { homeLimit, layout } = this.sources.options;
    const entries = paths.slice(0, homeLimit).map((path) => writer.note(path));
    const rest = paths.length - entries.length;
    if (rest > 0) entries.push({ key: MORE_KEY, label: moreLabel(rest), depth: 0, count: null, text: '', card: null });
    return { ...this.list(kind, entries), layout };
  }

  private list(kind: PartKind, entries: readonly Entry[]): Part {
    return { ...this.part(kind, [{ key: '', label: '', entries }]), layout: 'list' };
  }

  private part(kind: PartKind, groups: readonly Group[]): Part {
    const { headings, layout } = this.sources.options;
    return { kind, heading: headings[kind], layout, groups };
  }
}

