/** What the panel shows of a note, from top to bottom. */
export const SECTIONS = ['links', 'linkedFrom', 'sameTopic', 'near', 'mentioned', 'unwritten'] as const;

export type SectionKind = (typeof SECTIONS)[number];

/**
 * One section of the panel. An item is known by its id within the section: a note's path, the text of a link that
 * leads nowhere, or a mention's. A hub has ten thousand of them, so nothing is made of an id before somebody sees it.
 */
export interface Section {
  readonly kind: SectionKind;
  readonly ids: readonly string[];
  /** False while it is not known yet what belongs here. */
  readonly isKnown: boolean;
}

/** Whether the shown note names another, or another names it. */
export type Direction = 'here' | 'there';

/** Neither a path nor a link has a line break in it. */
const MARK = '\n';

/** The id of a mention: the other note, and in whose text its name or that of the shown one stands. */
export function mentionId(direction: Direction, path: string): string {
  return `${direction}${MARK}${path}`;
}

export function directionOf(id: string): Direction {
  return id.startsWith(`here${MARK}`) ? 'here' : 'there';
}

/** The path or link that an item's id stands for. */
export function subjectOf(id: string): string {
  return id.slice(id.indexOf(MARK) + 1);
}
