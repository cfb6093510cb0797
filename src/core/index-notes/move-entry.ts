/** Where the entries of one list or table stand in a note: lines are counted from 0. */
export interface EntryLines {
  /**
   * The line that each begins with. What follows up to the next one belongs to it: remarks, and lines of a person's.
   */
  readonly starts: readonly number[];
  /** The line behind the last one that belongs to any. */
  readonly end: number;
}

/**
 * The text with one entry, and what belongs to it, put before another one of its list; last where there is none of that
 * number. All lines stay as they are.
 */
export function moveEntry(text: string, { starts, end }: EntryLines, from: number, before: number): string {
  const lines = text.split('\n');
  const lineOf = (entry: number): number => starts[entry] ?? end;
  const [start, stop, to] = [lineOf(from), lineOf(from + 1), lineOf(before)];
  if (starts[from] === undefined || (to >= start && to <= stop)) return text;
  const moved = lines.slice(start, stop);
  return (
    to < start
      ? [...lines.slice(0, to), ...moved, ...lines.slice(to, start), ...lines.slice(stop)]
      : [...lines.slice(0, start), ...lines.slice(stop, to), ...moved, ...lines.slice(to)]
  ).join('\n');
}
