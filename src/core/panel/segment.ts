import { LINES, type Folding, type Row } from './row';
import type { Section, SectionKind } from './section';
import { PANEL_SECTIONS } from './sections';
import type { Shape } from './sections/panel-section';

/**
 * In a section of more items all places but the first wait to be unfolded: nobody counts the places of ten thousand
 * notes.
 */
export const MANY = 200;

/** The rows of one section: its head, its items with their places, perhaps a message. */
export class Segment {
  readonly length: number;
  private readonly section: Section;
  private readonly shape: Shape;
  private readonly isOpen: boolean;
  /** How high a place is. */
  private readonly placeLines: number;
  private readonly places: (id: string) => number;
  private readonly isUnfolded: (id: string) => boolean;
  /** Place rows that every item has: one or none. */
  private readonly each: number;
  /** Items with more place rows than that, in order, and how many more there are up to and with each. */
  private readonly longer: number[] = [];
  private readonly sums: number[] = [];
  private readonly hasMessage: boolean;

  constructor(
    section: Section,
    folding: Folding,
    places: (section: SectionKind, id: string) => number,
    hasMessage: boolean,
  ) {
    const { kind, ids } = section;
    this.section = section;
    this.shape = PANEL_SECTIONS[kind].shape;
    this.isOpen = !folding.isFolded(section);
    this.placeLines = folding.showsContext ? LINES.context : LINES.place;
    this.each = this.shape.hasPlace && folding.showsPlaces ? 1 : 0;
    this.places = (id) => Math.max(this.shape.hasPlace ? 1 : 0, places(kind, id));
    const told = folding.told(kind);
    this.isUnfolded = (id) => told.get(id) ?? (this.shape.isUnfolded && ids.length <= MANY);
    this.hasMessage = hasMessage && this.isOpen;
    // Nobody looks through ten thousand items where the person unfolded none of them.
    if (this.isOpen && folding.showsPlaces && (ids.length <= MANY || told.size > 0)) this.measure();
    this.length = 1 + this.itemRows + (this.hasMessage ? 1 : 0);
  }

  get kind(): SectionKind {
    return this.section.kind;
  }

  private measure(): void {
    this.section.ids.forEach((id, i) => {
      const more = this.isUnfolded(id) ? this.places(id) - this.each : 0;
      if (more <= 0) return;
      this.longer.push(i);
      this.sums.push((this.sums[this.sums.length - 1] ?? 0) + more);
    });
  }

  private get itemRows(): number {
    return this.isOpen ? this.start(this.section.ids.length) - 1 : 0;
  }

  /** How many more place rows the items before this one have than one each. */
  private moreBefore(item: number): number {
    return this.sums[lastBelow(this.longer.length, (i) => (this.longer[i] ?? 0) < item)] ?? 0;
  }

  /** The row of an item within the segment. */
  private start(item: number): number {
    return 1 + item * (1 + this.each) + this.moreBefore(item);
  }

  private itemTop(item: number): number {
    return (
      LINES.section + item * (this.shape.lines + this.each * this.placeLines) + this.moreBefore(item) * this.placeLines
    );
  }

  private itemAt(row: number): number {
    return lastBelow(this.section.ids.length, (item) => this.start(item) <= row);
  }

  at(row: number): Row | undefined {
    const { kind, ids, isKnown } = this.section;
    if (row === 0)
      return { kind: 'section', section: kind, count: isKnown ? ids.length : null, isFolded: !this.isOpen };
    if (row > this.itemRows) return row < this.length ? { kind: 'message', section: kind } : undefined;
    const item = this.itemAt(row);
    const id = ids[item] ?? '';
    const within = row - this.start(item);
    if (within > 0) return { kind: 'place', section: kind, id, index: within - 1 };
    const places = this.places(id);
    return { kind: 'item', section: kind, id, places, foldable: places - this.each, isUnfolded: this.isUnfolded(id) };
  }

  top(row: number): number {
    if (row === 0) return 0;
    if (row > this.itemRows) {
      const end = this.isOpen ? this.itemTop(this.section.ids.length) : LINES.section;
      return row < this.length || !this.hasMessage ? end : end + LINES.message;
    }
    const item = this.itemAt(row);
    const within = row - this.start(item);
    return this.itemTop(item) + (within === 0 ? 0 : this.shape.lines + (within - 1) * this.placeLines);
  }

  indexAt(lines: number): number {
    return Math.max(
      0,
      lastBelow(this.length, (row) => this.top(row) <= lines),
    );
  }

  indexOf(row: Row): number {
    if (row.kind === 'section') return 0;
    if (row.kind === 'message') return this.hasMessage ? this.length - 1 : -1;
    const item = this.isOpen ? this.section.ids.indexOf(row.id) : -1;
    if (item < 0 || row.kind === 'item') return item < 0 ? -1 : this.start(item);
    const index = this.start(item) + 1 + row.index;
    return index < this.start(item + 1) ? index : -1;
  }
}

/** The last of `count` that fits, where all that fit come first; -1 for none. */
function lastBelow(count: number, fits: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
