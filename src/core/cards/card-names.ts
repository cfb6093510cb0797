import type { Habit } from './habit';
import { partHeadings } from './part-words';

/** What notes say of problems that are solved. Case, emoji and punctuation around it do not matter. */
export interface SolvedNames {
  /** Properties that tell the state of a note. */
  readonly properties: readonly string[];
  /** Values of theirs that mean: solved. */
  readonly values: readonly string[];
  /** Tags that mean it, without `#`; a nested tag counts for its parent. */
  readonly tags: readonly string[];
}

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
  readonly solved: SolvedNames;
}

/** What a vault says of its cards. */
export interface CardSettings extends CardNames {
  /** What lone summaries are; where it is absent the vault's other summaries tell. */
  readonly habit?: Habit;
}

export const DEFAULT_CARD_NAMES: CardNames = {
  problem: ['problem'],
  approach: ['approach'],
  problemHeadings: partHeadings('problem'),
  approachHeadings: partHeadings('approach'),
  summary: ['summary', 'description', 'gist', 'tldr'],
  summaryCallouts: ['summary', 'abstract', 'tldr'],
  solved: {
    properties: ['status'],
    values: ['solved', 'resolved', 'answered', 'closed', 'done', 'fixed'],
    tags: ['solved'],
  },
};
