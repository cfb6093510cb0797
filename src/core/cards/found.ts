import type { CardOrigin } from './card';

/** A text that a note has, and where it was found. An empty one means: the note says that there is none. */
export interface Found {
  readonly text: string;
  readonly origin: CardOrigin;
  /** The note says more, which may answer it: no open problem. */
  readonly isTreated?: boolean;
  /** Meant for what it stands beside, and not for the whole note. */
  readonly isOfPart?: boolean;
  /** It stands in a task that is done. */
  readonly isDone?: boolean;
}

/** Texts of both parts, as far as one source has them. */
export interface FoundParts {
  readonly problem: Found | null;
  readonly approach: Found | null;
}

export const NOTHING_FOUND: FoundParts = { problem: null, approach: null };
