import type { CardOrigin } from './card';

/** A text that a note has, and where it was found. */
export interface Found {
  readonly text: string;
  readonly origin: CardOrigin;
}

/** Texts of both parts, as far as one source has them. */
export interface FoundParts {
  readonly problem: Found | null;
  readonly approach: Found | null;
}

export const NOTHING_FOUND: FoundParts = { problem: null, approach: null };
