import type { Folding, Row } from './row';
import type { Section, SectionKind } from './section';
import { Segment } from './segment';
import type { TreeRows } from '../browse/tree-steps';

/** Below its last item a section says something: there is nothing, or not yet. */
type HasMessage = (section: Section) => boolean;

/**
 * The rows of all sections. Nothing is made before it is asked for, so that the rows of a hub cost what is seen of
 * them; where a row stands is worked out from the few items that have more places than one.
 */
export function flatten(
  sections: readonly Section[],
  folding: Folding,
  places: (section: SectionKind, id: string) => number,
  hasMessage: HasMessage,
): Rows {
  return new Rows(sections.map((section) => new Segment(section, folding, places, hasMessage(section))));
}

/** A segment with its first row and where that begins. */
interface Part {
  readonly segment: Segment;
  readonly first: number;
  readonly top: number;
}

export class Rows {
  readonly length: number;
  /** Of all rows together, in lines. */
  readonly height: number;
  private readonly parts: Part[] = [];

  constructor(segments: readonly Segment[]) {
    let [first, top] = [0, 0];
    for (const segment of segments) {
      this.parts.push({ segment, first, top });
      first += segment.length;
      top += segment.top(segment.length);
    }
    [this.length, this.height] = [first, top];
  }

  at(index: number): Row | undefined {
    const part = this.part(({ first }) => first <= index);
    return index < 0 ? undefined : part?.segment.at(index - part.first);
  }

  /** Where the row begins, in lines; of the row after the last, the height of all. */
  top(index: number): number {
    const part = this.part(({ first }) => first <= index);
    return part === undefined ? 0 : part.top + part.segment.top(index - part.first);
  }

  /** The row at a place from the top, in lines. */
  indexAt(lines: number): number {
    const part = this.part(({ top }) => top <= lines);
    return part === undefined ? 0 : part.first + part.segment.indexAt(lines - part.top);
  }

  /** -1 where there is no such row. */
  indexOf(row: Row): number {
    const part = this.parts.find(({ segment }) => segment.kind === row.section);
    const index = part?.segment.indexOf(row) ?? -1;
    return part === undefined || index < 0 ? -1 : part.first + index;
  }

  /** The last that fits. */
  private part(fits: (part: Part) => boolean): Part | undefined {
    let found = this.parts[0];
    for (const part of this.parts) if (fits(part)) found = part;
    return found;
  }
}

/** The rows of the panel as a tree. */
export function rowTree(rows: Rows): TreeRows<Row> {
  return { at: (index) => rows.at(index), depthOf, isFolded };
}

/** 1 for sections, 2 for what is in them, 3 for places. */
export function depthOf(row: Row): number {
  return row.kind === 'section' ? 1 : row.kind === 'place' ? 3 : 2;
}

/** Whether the row hides something that can be shown; null where there is nothing to hide. */
export function isFolded(row: Row): boolean | null {
  if (row.kind === 'section') return row.isFolded;
  return row.kind === 'item' && row.foldable > 0 ? !row.isUnfolded : null;
}
