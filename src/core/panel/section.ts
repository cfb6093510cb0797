/** What the panel shows of a note, in the order that it has where the person says nothing. */
export const SECTIONS = ['links', 'linkedFrom', 'near', 'mentioned', 'unwritten', 'sameTopic'] as const;

export type SectionKind = (typeof SECTIONS)[number];

/**
 * One section of the panel. An item is known by its id: a note's path, or the text of a link that leads nowhere. A hub
 * has ten thousand of them, so nothing is made of an id before somebody sees it.
 */
export interface Section {
  readonly kind: SectionKind;
  readonly ids: readonly string[];
  /** False while it is not known yet what belongs here. */
  readonly isKnown: boolean;
}

/** Whether the shown note names another, or another names it. */
export type Direction = 'here' | 'there';
