import type { FolderLinks } from './folders';
import { SIGNALS, type Signal } from './signals';

/** What a vault's own links taught: which signals to trust, and how folders are linked. */
export interface Model {
  readonly weights: readonly number[];
  /** The score at which a link is as likely as none. */
  readonly even: number;
  readonly folders: FolderLinks;
}

/** What holds on average in vaults of several kinds and languages: where to start from, and what a small vault is held to. */
const TYPICAL: Readonly<Record<Signal, number>> = {
  bothLinkTo: 0.5, bothLinkedFrom: 0.5, onward: 0.5, backward: 0.5, common: 0.5, threeSteps: 1, degree: 0.3,
  words: 2, similarToLinked: 1, linksLikeIt: 1, linkedWithSimilar: 1,
  namedHere: 0.5, namedThere: 0.5, namedHereWeight: 0.5, namedThereWeight: 0.5, titles: 0.3,
  folder: 0.3, labels: 0.3,
};

export const TYPICAL_WEIGHTS: readonly number[] = SIGNALS.map((signal) => TYPICAL[signal]);
export const TYPICAL_EVEN = 5;

/** From 0 to 1. */
export function likelihood(score: number, { even }: Model): number {
  return 1 / (1 + Math.exp(even - score));
}
