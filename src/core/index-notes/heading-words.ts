import type { PartKind } from './content/content';
import { shownHeadingKey } from './lines/shown';
import type { IndexHeadings } from './options';

/** The parts that an index note may have, each under a heading of its own. */
export const PARTS: readonly PartKind[] = ['topics', 'notes', 'linked', 'unsorted', 'small', 'open', 'kept'];

/** Of a heading, the part before it that shows the same one: what stands under them could not be told apart. */
export function sameHeading(headings: IndexHeadings, key: keyof IndexHeadings): PartKind | undefined {
  const at = PARTS.findIndex((part) => part === key);
  const own = shownHeadingKey(headings[key]);
  return PARTS.slice(0, Math.max(0, at)).find((part) => shownHeadingKey(headings[part]) === own);
}

/** Headings of which no two show the same: where they do, the words of `base` stand in for them. */
export function distinctHeadings(
  headings: IndexHeadings,
  base: IndexHeadings,
  report: (part: PartKind, other: PartKind) => void,
): IndexHeadings {
  for (const part of PARTS) {
    const other = sameHeading(headings, part);
    if (other === undefined) continue;
    // One of two is not a word of the base, for of these no two are the same.
    const wrong = headings[part] === base[part] ? other : part;
    report(wrong, wrong === part ? other : part);
    return distinctHeadings({ ...headings, [wrong]: base[wrong] }, base, report);
  }
  return headings;
}
