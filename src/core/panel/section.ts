/** What the panel shows of a note, from top to bottom. */
export const SECTIONS = ['links', 'linkedFrom', 'sameTopic', 'near', 'mentioned', 'unwritten'] as const;

export type SectionKind = (typeof SECTIONS)[number];

/**
 * One section of the panel. An item is known by its id within the section: a note's path, or the text of a link that
 * leads nowhere. A hub has ten thousand of them, so nothing is made of an id before somebody sees it.
 */
export interface Section {
  readonly kind: SectionKind;
  readonly ids: readonly string[];
  /** False while it is not known yet what belongs here. */
  readonly isKnown: boolean;
}
