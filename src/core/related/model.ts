import { FolderLinks } from './folders';
import { SIGNALS, type Signal } from './signals';
import { typicalCuts, type Cuts } from './worth';

/** What a vault's own links taught: which signals to trust, and how folders are linked. */
export interface Model {
  readonly weights: readonly number[];
  /** The score at which a link is as likely as none. */
  readonly even: number;
  readonly folders: FolderLinks;
  readonly cuts: Cuts;
}

/**
 * What holds on average in vaults of several kinds and languages: where to start from, and what a small vault is held
 * to.
 */
export const TYPICAL: Readonly<Record<Signal, number>> = {
  bothLinkTo: 0.2,
  bothLinkedFrom: 0.2,
  onward: 0.3,
  backward: 0.3,
  common: 0.2,
  threeSteps: 0.7,
  degree: 0.6,
  words: 1.8,
  similarToLinked: 1.7,
  linksLikeIt: 1.4,
  linkedWithSimilar: 1.0,
  namedHere: 0.6,
  namedThere: 0.6,
  namedHereWeight: 0.1,
  namedThereWeight: 0.1,
  titles: 0.2,
  folder: 0.3,
  labels: 0.3,
};

export const TYPICAL_WEIGHTS: readonly number[] = SIGNALS.map((signal) => TYPICAL[signal]);
export const TYPICAL_EVEN = 5;

/** Before anything is learned. */
export function untaught(): Model {
  return {
    weights: TYPICAL_WEIGHTS,
    even: TYPICAL_EVEN,
    folders: new FolderLinks(),
    cuts: typicalCuts(TYPICAL_EVEN),
  };
}

/** From 0 to 1. */
export function likelihood(score: number, { even }: Model): number {
  return 1 / (1 + Math.exp(even - score));
}
