import { APPROACH_WORDS, PROBLEM_WORDS } from './part-words';

/** The names under which notes keep their cards. Case does not matter. */
export interface CardNames {
  /** Properties, inline fields and callouts that hold the problem. */
  readonly problem: readonly string[];
  readonly approach: readonly string[];
  /** Headings whose first paragraph or list is the problem. */
  readonly problemHeadings: readonly string[];
  readonly approachHeadings: readonly string[];
  /** Properties that hold a summary to be split. */
  readonly summary: readonly string[];
  readonly summaryCallouts: readonly string[];
}

export const DEFAULT_CARD_NAMES: CardNames = {
  problem: ['problem'],
  approach: ['approach'],
  problemHeadings: PROBLEM_WORDS.names,
  approachHeadings: APPROACH_WORDS.names,
  summary: ['summary', 'description', 'gist', 'tldr'],
  summaryCallouts: ['summary', 'abstract', 'tldr'],
};
