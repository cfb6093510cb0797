import type { Found, FoundParts } from './found';

const NONE = /^(?:false|none)\.?$/i;
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
