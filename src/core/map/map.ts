/**
 * A topic on the map, or what stands for one: a disc that holds those of its subtopics and its own notes. Lengths are
 * in distances of two notes that stand side by side.
 */
export interface MapRegion {
  /** `vault` is the one that holds all others, and the first. */
  readonly kind: 'vault' | 'topic' | 'unsorted';
  /** The topic's id; empty for what is none. */
  readonly id: string;
  readonly name: string;
  /** The number of the region that holds it; -1 for the vault. It is smaller than its own number. */
  readonly parent: number;
  readonly depth: number;
  readonly below: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its own notes are: dots with numbers from `first` on. */
  readonly own: MapCluster;
}

/** What a region is known by, in whatever map of the vault; empty for the vault itself. */
export function regionKey({ kind, id }: MapRegion): string {
  return kind === 'vault' ? '' : `${kind}/${id}`;
}

export interface MapCluster {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly first: number;
  readonly count: number;
}

/** What a note is to be seen by at once; bits that may be set together. */
export const OPEN = 1;
export const HUB = 2;
export const ALONE = 4;

/** The notes as dots, one for each topic that a note belongs to. Everything is told by a dot's number. */
export interface MapDots {
  readonly paths: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How far its own disc reaches. */
  readonly r: Float32Array;
  readonly marks: Uint8Array;
  readonly regions: Int32Array;
  /** A note's first dot. */
  readonly byPath: ReadonlyMap<string, number>;
}

/**
 * Links between what stands in two regions that one holds; where one of the two holds the other, between its own notes
 * and that.
 */
export interface MapTie {
  readonly a: number;
  readonly b: number;
  readonly links: number;
}

/** A vault as a picture. */
export interface AtlasMap {
  readonly regions: readonly MapRegion[];
  readonly dots: MapDots;
  /** Those with most links first. */
  readonly ties: readonly MapTie[];
}
