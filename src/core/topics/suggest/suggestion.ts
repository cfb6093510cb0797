/**
 * A trait of how a note is built, as against what it is about. `detail` is a name where there is one (`ts`,
 * `example.org`), else empty.
 */
export interface Trait {
  readonly kind: TraitKind;
  readonly detail: string;
}

export const TRAIT_KINDS = [
  'title',
  'length',
  'heading',
  'list',
  'task',
  'quote',
  'table',
  'paragraph',
  'code',
  'callout',
  'field',
  'property',
  'folder',
  'link',
  'image',
  'site',
  'opening',
  'template',
] as const;
export type TraitKind = (typeof TRAIT_KINDS)[number];

/**
 * Traits that a person would call one, by their names; the others, as lengths and what a template wrote, tell by being
 * many.
 */
export const NAMED_TRAIT_KINDS = ['code', 'callout', 'folder', 'site'] as const satisfies readonly TraitKind[];

export interface NamedTrait {
  readonly kind: (typeof NAMED_TRAIT_KINDS)[number];
  readonly detail: string;
}

/** Why a topic is suggested. The most telling comes first, in a list of reasons and within one. */
export type SuggestReason =
  /** The note names the topic: `where` says whether in its title or in its text. */
  | { readonly kind: 'name'; readonly name: string; readonly where: 'title' | 'text' }
  /** Linked notes that belong to the topic. */
  | { readonly kind: 'linked'; readonly paths: readonly string[] }
  /** Notes that both this note and notes of the topic are linked with. */
  | { readonly kind: 'shared-links'; readonly paths: readonly string[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  /** Words of title and text that the topic's notes use more than others do; folded. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** The note is built as the topic's notes are; without traits where none has a name. */
  | { readonly kind: 'form'; readonly traits: readonly NamedTrait[] };

export interface Suggestion {
  /** The topic's id. */
  readonly topic: string;
  /**
   * 0 to 1. From 0.9 on a first suggestion is sure: of those nine in ten are right. Below, it is how likely the topic
   * is.
   */
  readonly score: number;
  readonly reasons: readonly SuggestReason[];
}
