/** A range of lines of the old text that a range of the new one replaces; either may be empty. Ends are exclusive. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Deeper than this nothing is matched any more: it bounds the time to that of so many sorts of the lines. */
const MAX_DEPTH = 32;

/**
 * What has to be replaced to make one list of lines of the other, in order and apart. Lines that stand once on either
 * side are matched in the longest order that both share, and so again between them (patience diff): not always the
 * shortest answer, but a readable one, and its time stays close to that of the text.
 */
export function diffLines(before: readonly string[], after: readonly string[]): Change[] {
  const changes: Change[] = [];
  between(before, after, { oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length }, 0, changes);
  return changes;
}

function between(
  before: readonly string[],
  after: readonly string[],
  whole: Change,
  depth: number,
  changes: Change[],
): void {
  const range = trim(before, after, whole);
  const { oldStart, oldEnd, newStart, newEnd } = range;
  if (oldStart === oldEnd && newStart === newEnd) return;
  const anchors =
    oldStart === oldEnd || newStart === newEnd || depth === MAX_DEPTH ? [] : anchorsOf(before, after, range);
  if (anchors.length === 0) return void changes.push(range);
  let [oldAt, newAt] = [oldStart, newStart];
  for (const [i, j] of anchors) {
    between(before, after, { oldStart: oldAt, oldEnd: i, newStart: newAt, newEnd: j }, depth + 1, changes);
    [oldAt, newAt] = [i + 1, j + 1];
  }
  between(before, after, { oldStart: oldAt, oldEnd, newStart: newAt, newEnd }, depth + 1, changes);
}

/** The range without the lines that are the same at its start and its end. */
function trim(before: readonly string[], after: readonly string[], range: Change): Change {
  let { oldStart, oldEnd, newStart, newEnd } = range;
  while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart]) {
    oldStart++;
    newStart++;
  }
  while (oldStart < oldEnd && newStart < newEnd && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { oldStart, oldEnd, newStart, newEnd };
}

type Pair = readonly [old: number, new: number];

/** Pairs of equal lines that stand once on either side, in an order that both sides share. */
function anchorsOf(before: readonly string[], after: readonly string[], range: Change): Pair[] {
  const inOld = single(before, range.oldStart, range.oldEnd);
  const inNew = single(after, range.newStart, range.newEnd);
  const pairs: Pair[] = [];
  for (const [line, i] of inOld) {
    const j = inNew.get(line) ?? TWICE;
    if (i !== TWICE && j !== TWICE) pairs.push([i, j]);
  }
  return longestRise(pairs);
}

const TWICE = -1;

/** Where each line stands; `TWICE` for one that stands more than once. In the order of the text. */
function single(lines: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = start; i < end; i++) {
    const line = lines[i] ?? '';
    places.set(line, places.has(line) ? TWICE : i);
  }
  return places;
}

/** The longest subsequence whose new line numbers rise (the old ones do already), by patience sorting. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const below: number[] = [];
  pairs.forEach(([, j], at) => {
    const pile = firstPile(tops, (top) => (pairs[top]?.[1] ?? 0) > j);
    below.push(tops[pile - 1] ?? -1);
    tops[pile] = at;
  });
  const rise: Pair[] = [];
  for (let at = tops[tops.length - 1] ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}

/** The first pile for whose top the question is answered with yes, by halving. */
function firstPile(tops: readonly number[], holds: (top: number) => boolean): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tops[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
