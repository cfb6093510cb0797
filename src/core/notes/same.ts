import type { Note } from './note';

/** Whether two readings of one note say the same. */
export function sameNote(a: Note, b: Note): boolean {
  return (
    sameTexts(a.linkpaths, b.linkpaths) &&
    sameTexts(a.tags, b.tags) &&
    sameValue(a.problems, b.problems) &&
    sameShown(a, b)
  );
}

/** Whether they say the same but for what no entry shows: links, tags, and what is odd. */
export function sameShown(a: Note, b: Note): boolean {
  return (
    a === b ||
    (a.path === b.path &&
      a.ignored === b.ignored &&
      a.unread === b.unread &&
      a.copyOf === b.copyOf &&
      a.indexOf === b.indexOf &&
      sameTexts(a.topicValues, b.topicValues) &&
      sameTexts(a.commaValues, b.commaValues) &&
      sameTexts(a.aliases, b.aliases) &&
      sameValue(a.properties, b.properties))
  );
}

export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, i) => text === b[i]));
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

/** YAML anchors can make values that contain themselves, or that are far larger than their text. */
const DEEPEST = 100;
const LARGEST = 100_000;

/**
 * Equality of property values. Keys must stand in the same order: that order is part of what a note says. Values too
 * large to compare count as different.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  let left = LARGEST;
  const same = (x: unknown, y: unknown, depth: number): boolean => {
    if (Object.is(x, y)) return true;
    if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
    if (Array.isArray(x) !== Array.isArray(y) || depth > DEEPEST || --left < 0) return false;
    if (x instanceof Date || y instanceof Date)
      return x instanceof Date && y instanceof Date && x.getTime() === y.getTime();
    const entries: [string, unknown][] = Object.entries(x);
    const others: [string, unknown][] = Object.entries(y);
    return (
      entries.length === others.length &&
      entries.every(([key, value], i) => {
        const other = others[i];
        return other !== undefined && other[0] === key && same(value, other[1], depth + 1);
      })
    );
  };
  return same(a, b, 0);
}
