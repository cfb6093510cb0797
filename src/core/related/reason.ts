/** Why a note is near another. `via` are paths, the most telling first; words are as they are written in the vault. */
export type Reason =
  /** The two link to the same notes. */
  | { readonly kind: 'both-link-to'; readonly via: readonly string[] }
  /** The same notes link to the two. */
  | { readonly kind: 'both-linked-from'; readonly via: readonly string[] }
  /** One links to a note that links to the other. */
  | { readonly kind: 'linked-through'; readonly via: readonly string[] }
  /** Notes that the two are linked with are linked with each other. */
  | { readonly kind: 'neighbours-linked'; readonly via: readonly string[] }
  /** The other is linked with notes that read like this one. */
  | { readonly kind: 'linked-with-similar'; readonly via: readonly string[] }
  /** The other reads like notes that this one is linked with. */
  | { readonly kind: 'similar-to-linked'; readonly via: readonly string[] }
  /** All words of the other's title, or of an alias, stand in this note's text; together or apart. */
  | { readonly kind: 'named-here'; readonly name: string; readonly isTitle: boolean }
  /** All words of this note's title, or of an alias, stand in the other's text. */
  | { readonly kind: 'named-there'; readonly name: string; readonly isTitle: boolean }
  | { readonly kind: 'titles'; readonly words: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'topics'; readonly ids: readonly string[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'folder'; readonly folder: string };

/** A note near another. */
export interface Related {
  readonly path: string;
  /** From 0 to 1: how likely a link between the two is, as the vault's own links say. */
  readonly score: number;
  /** The strongest first, at most two; never empty. */
  readonly reasons: readonly Reason[];
}
