/**
 * A note in two parts. Both are Markdown as the note has it; an empty string means that the part is not written yet.
 */
export interface Card {
  readonly problem: string;
  readonly approach: string;
}

/** Where a part of a card, or a gist, was found. */
export type CardOrigin =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'inline-field'; readonly name: string }
  | { readonly kind: 'callout'; readonly type: string }
  | { readonly kind: 'section'; readonly heading: string }
  | { readonly kind: 'summary-property'; readonly name: string }
  | { readonly kind: 'summary-callout'; readonly type: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'list' };

/** What a note says of itself in one glance. A note with neither card nor gist has nothing to show but its title. */
export interface NoteCard extends Card {
  /** The problem is stated outright, asks, or tells a difficulty or a need, and has no approach yet. */
  readonly open: boolean;
  /** The note says that its problem is solved, if not how. Such a problem is never open. */
  readonly solved: boolean;
  /** The note's first sentences where it has no card; else empty. A note with a gist is never called open. */
  readonly gist: string;
  /** Where the part was found. A part without text that has an origin was said to be none there. */
  readonly problemOrigin: CardOrigin | null;
  readonly approachOrigin: CardOrigin | null;
  readonly gistOrigin: CardOrigin | null;
}

export const NO_CARD: NoteCard = {
  problem: '',
  approach: '',
  open: false,
  solved: false,
  gist: '',
  problemOrigin: null,
  approachOrigin: null,
  gistOrigin: null,
};

export function isOpen({ open }: Pick<NoteCard, 'open'>): boolean {
  return open;
}

/** The note says what to do about its problem, or that it is solved. */
export function isAnswered({ approach, solved }: Pick<NoteCard, 'approach' | 'solved'>): boolean {
  return approach !== '' || solved;
}

export function hasCard(card: Card): boolean {
  return card.problem !== '' || card.approach !== '';
}
