import type { Reason } from '../related/reason';

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

/** Why an item stands in its section, as metadata tell it. */
export type SectionReason =
  /** Topics that the two have in common. */
  | { readonly kind: 'in-topics'; readonly ids: readonly string[] }
  /** The link stands below this heading. */
  | { readonly kind: 'under'; readonly heading: string }
  /** The link stands in the text above the first heading. */
  | { readonly kind: 'in-text' }
  | { readonly kind: 'in-property'; readonly name: string }
  | { readonly kind: 'embedded' }
  /** A link leads there too, or back. */
  | { readonly kind: 'linked-here' | 'links-here' }
  /** One names the other. */
  | { readonly kind: 'named'; readonly direction: Direction }
  /** Further places of the same link. */
  | { readonly kind: 'more-places'; readonly count: number };

/** Why an item stands where it stands. */
export type PanelReason =
  | { readonly from: 'section'; readonly reason: SectionReason }
  /** The sentence that the link stands in. */
  | { readonly from: 'text'; readonly sentence: string }
  | { readonly from: 'ranking'; readonly reason: Reason };
