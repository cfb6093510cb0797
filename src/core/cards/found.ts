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

/** Also in other languages, and what a form is filled with. */
const NONE =
  /^(?:(?:false|none|n\/?a|keine?s?|aucune?|ningun[oa]|nenhuma?|nessun[oa]?|нет|无|無|なし|없음|không)\.?|[-–—?…]|\.{3})$/iu;
/** Characters of the longest of these, with room around it. */
const LONGEST = 16;

/** Whether a text says that there is no such part: the search for one ends there. */
export function meansNone(text: string): boolean {
  return text.length <= LONGEST && NONE.test(text.trim());
}

/** What a note says of a part in its own words; nothing, where it says that there is none. */
export function statedPart(found: Found): Found {
  return meansNone(found.text) ? { ...found, text: '' } : found;
}

/** Whether one of the parts has words. */
export function saysPart({ problem, approach }: FoundParts): boolean {
  return [problem, approach].some((part) => part !== null && part.text !== '');
}
