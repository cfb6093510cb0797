import type { AtlasView } from '../atlas/view';
import { andThen, finish, inTurn, ready, whenDone, type Steps } from '../steps';
import { AT_ONCE, orderInSteps, type Order, type OrderFacts } from './order';
import type { Section, SectionKind } from './section';
import { PANEL_SECTIONS } from './sections';
import type { ToldItems } from './sections/panel-section';
import { ShownNote, type PanelLinks } from './shown-note';

export interface ContentsOptions {
  readonly order: Order;
  readonly showsIndexNotes: boolean;
}

/** The sections of one note that metadata tell. One of it is good until the atlas changes. */
export class PanelContents implements OrderFacts {
  readonly note: ShownNote;
  private readonly sections = new Map<SectionKind, Section>();
  /** What is to be sorted; null for what is also still to be found. */
  private readonly unsorted = new Map<SectionKind, readonly string[] | null>();
  private readonly before: ReadonlyMap<SectionKind, Section>;
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
    this.note = new ShownNote(path, atlas, links, options.showsIndexNotes);
    this.before = before?.path === path ? before.sections : new Map<SectionKind, Section>();
  }

  /**
   * A section that metadata tell by themselves. One of many items comes in no order at first, or is not known: see
   * `sort`.
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
    const sorted = inTurn(waiting, ([kind, ids]) => {
      const told = toldItems(kind);
      if (told === null) return ready(null);
      const ordered = andThen(ids === null ? told.all(this.note) : ready(ids), (all) => this.ordered(all, told));
      return whenDone(ordered, (inOrder) => this.sections.set(kind, { kind, ids: inOrder, isKnown: true }));
    });
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

  /** How often a note links here. */
  linksFrom(id: string): number {
    return this.links.count(id, this.path);
  }

  private atFirst(kind: SectionKind): Section {
    const told = toldItems(kind);
    if (told === null) return { kind, ids: [], isKnown: false };
    const isLong = told.isLong(this.note);
    const ids = isLong ? [] : finish(told.all(this.note));
    if (told.isInOrder && this.options.order === 'natural') return { kind, ids, isKnown: true };
    if (!isLong && ids.length <= AT_ONCE) return { kind, ids: finish(this.ordered(ids, told)), isKnown: true };
    this.unsorted.set(kind, isLong ? null : ids);
    return this.before.get(kind) ?? { kind, ids, isKnown: !isLong };
  }

  private ordered(ids: readonly string[], told: ToldItems): Steps<string[]> {
    return orderInSteps(ids, this.options.order, this, (id) => told.rank(this.note, id, this.nearness(id)));
  }
}

function toldItems(kind: SectionKind): ToldItems | null {
  const { items } = PANEL_SECTIONS[kind];
  return items.from === 'metadata' ? items : null;
}
