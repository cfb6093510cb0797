import { appendTo } from '../multimap';
import type { AtlasView } from '../atlas/view';
import type { Metadata } from '../notes/metadata';
import { isNotePath } from '../notes/paths';
import { HOME } from '../topics/names';
import { andThen, filtered, finish, inTurn, ready, whenDone, type Steps } from '../steps';
import { AT_ONCE, orderInSteps, type Order, type OrderFacts } from './order';
import { linksIn, placeReasons, placesOf, type Place } from './places';
import type { Section, SectionKind, SectionReason } from './section';

/** What the panel asks about the links of notes. Every answer is immediate. */
export interface PanelLinks {
  metadata(path: string): Metadata | null;
  resolve(linkpath: string, sourcePath: string): string | null;
  /** How often a note links to another, in its text and its properties. */
  count(sourcePath: string, targetPath: string): number;
  /** When the note was last changed, in milliseconds; 0 for what is no note. */
  mtime(path: string): number;
  /** When it was made, in milliseconds; 0 for what is no note. */
  ctime(path: string): number;
}

export interface ContentsOptions {
  readonly order: Order;
  readonly showsIndexNotes: boolean;
}

/** In a topic of more notes, others are looked for in steps. */
const MOST_MATES = 2_000;
/** What a topic in common counts beside the nearness of two notes, which is from 0 to about 1. */
const TOPIC = 0.1;

/**
 * What metadata says of one note: its sections, and why each item stands there. One of it is good until the atlas
 * changes.
 */
export class PanelContents implements OrderFacts {
  private readonly sections = new Map<SectionKind, Section>();
  /** What is to be sorted; null for what is also still to be found. */
  private readonly unsorted = new Map<SectionKind, readonly string[] | null>();
  private readonly before: ReadonlyMap<SectionKind, Section>;
  private outgoing: Map<string, Place[]> | null = null;
  private nearness: (path: string) => number = () => 0;

  /**
   * @param before what was known of a note until now: of the same one, long sections stay as they were until they are
   * sorted
   */
  constructor(
    readonly path: string,
    private readonly atlas: AtlasView,
    private readonly links: PanelLinks,
    private readonly options: ContentsOptions,
    before: PanelContents | null = null,
  ) {
    this.before = before?.path === path ? before.sections : new Map<SectionKind, Section>();
  }

  /**
   * A section that metadata tells by itself. One of many items comes in no order at first, or is not known: see `sort`.
   */
  section(kind: SectionKind): Section {
    let section = this.sections.get(kind);
    if (section === undefined) this.sections.set(kind, (section = this.atFirst(kind)));
    return section;
  }

  /** Lets the nearest notes come first among those of the same topic, from the next `sort` on. */
  setNearness(nearness: (path: string) => number): void {
    if (this.options.order !== 'natural') return;
    const { ids, isKnown } = this.section('sameTopic');
    this.nearness = nearness;
    if (ids.length > 1 && isKnown && !this.unsorted.has('sameTopic')) this.unsorted.set('sameTopic', ids);
  }

  /** Whether `sort` has anything to do. */
  get isUnsorted(): boolean {
    return this.unsorted.size > 0;
  }

  /** Sorts what was too much to be sorted at once. Answers whether there was anything. */
  sort(): Steps<boolean> {
    const waiting = Array.from(this.unsorted);
    this.unsorted.clear();
    const sorted = inTurn(waiting, ([kind, ids]) =>
      whenDone(
        andThen(ids === null ? this.topicMates() : ready(ids), (all) =>
          orderInSteps(all, this.options.order, this, this.rankIn(kind)),
        ),
        (inOrder) => this.sections.set(kind, { kind, ids: inOrder, isKnown: true }),
      ),
    );
    return whenDone(sorted, ({ length }) => length > 0);
  }

  /** In the order that the person chose; `natural` keeps the order they have. */
  inOrder(ids: readonly string[]): readonly string[] {
    const { order } = this.options;
    return order === 'natural' ? ids : finish(orderInSteps(ids, order, this, () => 0));
  }

  title(id: string): string {
    return this.atlas.note(id)?.title ?? id;
  }

  mtime(id: string): number {
    return this.links.mtime(id);
  }

  ctime(id: string): number {
    return this.links.ctime(id);
  }

  reasons(kind: SectionKind, id: string): SectionReason[] {
    switch (kind) {
      case 'links':
      case 'unwritten':
        return placeReasons(this.placesIn(id), this.links.metadata(this.path) ?? {});
      case 'sameTopic':
        return [{ kind: 'in-topics', ids: this.sharedTopics(id) }];
      case 'linkedFrom':
      case 'near':
      case 'mentioned':
        return [];
    }
  }

  /** Whether metadata alone put a note into a section. */
  has(kind: 'links' | 'linkedFrom' | 'sameTopic' | 'unwritten', id: string): boolean {
    switch (kind) {
      case 'links':
        return this.links.count(this.path, id) > 0;
      case 'linkedFrom':
        return this.links.count(id, this.path) > 0;
      case 'sameTopic':
        return this.sharedTopics(id).length > 0;
      case 'unwritten':
        return false;
    }
  }

  /** How often a note links here. */
  linksFrom(id: string): number {
    return this.links.count(id, this.path);
  }

  private atFirst(kind: SectionKind): Section {
    const isLong = kind === 'sameTopic' && this.mostMates() > MOST_MATES;
    const ids = isLong ? [] : this.idsOf(kind);
    const isInOrder = (kind === 'links' || kind === 'unwritten') && this.options.order === 'natural';
    if (isInOrder) return { kind, ids, isKnown: true };
    if (!isLong && ids.length <= AT_ONCE)
      return { kind, ids: finish(orderInSteps(ids, this.options.order, this, this.rankIn(kind))), isKnown: true };
    this.unsorted.set(kind, isLong ? null : ids);
    return this.before.get(kind) ?? { kind, ids, isKnown: !isLong };
  }

  private idsOf(kind: SectionKind): readonly string[] {
    switch (kind) {
      case 'links':
        return this.targets();
      case 'linkedFrom':
        return [...this.atlas.linksTo(this.path), ...this.indexNotesAbove()];
      case 'sameTopic':
        return finish(this.topicMates());
      case 'unwritten':
        return this.atlas.note(this.path)?.indexOf === null ? this.unwritten() : [];
      case 'near':
      case 'mentioned':
        return [];
    }
  }

  /** Each as it is written first: to the app, case does not matter. */
  private unwritten(): string[] {
    const written = new Map<string, string>();
    for (const linkpath of this.atlas.unresolvedFrom(this.path)) {
      if (!written.has(linkpath.toLowerCase())) written.set(linkpath.toLowerCase(), linkpath);
    }
    return Array.from(written.values());
  }

  /** The atlas counts no link of an index note; here somebody looks at just that note. */
  private targets(): string[] {
    const note = this.atlas.note(this.path);
    if (note === undefined) return [];
    const targets = note.indexOf === null ? this.atlas.linksFrom(this.path) : this.resolved(note.linkpaths);
    return Array.from(targets).filter((path) => path !== this.path && this.isShown(path));
  }

  private resolved(linkpaths: readonly string[]): Set<string> {
    const targets = linkpaths.flatMap((linkpath) => this.links.resolve(linkpath, this.path) ?? []);
    return new Set(targets.filter(isNotePath));
  }

  /** A note that the filter leaves out is none here. */
  private isShown(path: string): boolean {
    const note = this.atlas.note(path);
    return note !== undefined && (this.options.showsIndexNotes || note.indexOf === null);
  }

  /** Index notes that link here: few enough to ask each. */
  private indexNotesAbove(): string[] {
    if (!this.options.showsIndexNotes) return [];
    const topics = this.atlas.topics().map(({ id }) => this.atlas.topicPath(id));
    const indexNotes = new Set([HOME, ...topics].flatMap((topic) => this.atlas.indexNotesOf(topic)));
    return Array.from(indexNotes).filter(
      (path) => path !== this.path && this.atlas.note(path)?.copyOf === null && this.links.count(path, this.path) > 0,
    );
  }

  /** Notes that have a topic of this note's. */
  private topicMates(): Steps<string[]> {
    const mates = new Set(
      Array.from(this.atlas.topicsOf(this.path)).flatMap((topic) => [...this.atlas.notesIn(topic)]),
    );
    return filtered(mates, (path) => path !== this.path && this.isShown(path));
  }

  /** At most so many they are. */
  private mostMates(): number {
    let most = 0;
    for (const topic of this.atlas.topicsOf(this.path)) most += this.atlas.notesIn(topic).size;
    return most;
  }

  private sharedTopics(path: string): string[] {
    const theirs = this.atlas.topicsOf(path);
    return Array.from(this.atlas.topicsOf(this.path)).filter((topic) => theirs.has(topic));
  }

  private rankIn(kind: SectionKind): (id: string) => number {
    if (kind === 'sameTopic') return (id) => -(this.nearness(id) + TOPIC * this.sharedTopics(id).length);
    return () => 0;
  }

  /** Where this note links to a path, or has a link that leads nowhere. */
  placesIn(id: string): readonly Place[] {
    this.outgoing ??= this.readOutgoing();
    return this.outgoing.get(id) ?? this.outgoing.get(id.toLowerCase()) ?? [];
  }

  /** By path; where there is none, by what is written, in lower case. */
  private readOutgoing(): Map<string, Place[]> {
    const found = new Map<string, Place[]>();
    const ids = new Map<string, string>();
    for (const { linkpath, place } of linksIn(this.links.metadata(this.path) ?? {})) {
      const id = ids.get(linkpath) ?? this.links.resolve(linkpath, this.path) ?? linkpath.toLowerCase();
      ids.set(linkpath, id);
      appendTo(found, id, place);
    }
    return found;
  }
}

/** Where a note links to another. */
export function placesOfLink(source: string, target: string, links: Pick<PanelLinks, 'metadata' | 'resolve'>): Place[] {
  return placesOf(links.metadata(source) ?? {}, (linkpath) => links.resolve(linkpath, source) === target);
}
