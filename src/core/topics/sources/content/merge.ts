import { groupedBy } from '../../../multimap';
import { each, type Steps } from '../../../steps';

/** Groups whose nearest is looked for in one go, and those where it is mostly known. */
const AT_ONCE = 10;
const KNOWN_AT_ONCE = 100;

/** What a look puts a note into where it is like nothing. */
export const NOWHERE = -1;

/** Ties between groups, as a square of sums over all pairs of their members; `mergeGroups` uses them up. */
export interface Ties {
  readonly count: number;
  readonly sizes: Float64Array;
  readonly sums: Float64Array;
}

/** The two groups that are tied most, on average, and how strongly. */
interface Merge {
  readonly into: number;
  readonly from: number;
  readonly average: number;
  /** How strongly the members of either are tied to each other, on average; of the two the less. */
  readonly within: number;
}

/**
 * Joins groups two by two, those tied most on average first (average linkage), for as long as `goesOn` wants it.
 * Answers with the group that each has become part of. Among equals the first.
 */
export function* mergeGroups(ties: Ties, goesOn: (next: Merge, sizes: Float64Array) => boolean): Steps<Int32Array> {
  const { count, sizes, sums } = ties;
  const became = Int32Array.from({ length: count }, (_, group) => group);
  const alive = new Set(became);
  const best: (Merge | null)[] = [];
  yield* each(became, (group) => best.push(bestOf(group, alive, sizes, sums, count)), AT_ONCE);
  for (let next = mostTied(alive, best); next !== null && goesOn(next, sizes); next = mostTied(alive, best)) {
    const { into, from } = next;
    alive.delete(from);
    for (const other of alive) {
      const sum = at(sums, into * count + other) + at(sums, from * count + other);
      sums[into * count + other] = sum;
      sums[other * count + into] = sum;
    }
    const own = at(sums, into * count + into) + at(sums, from * count + from) + 2 * at(sums, into * count + from);
    sums[into * count + into] = own;
    sizes[into] = at(sizes, into) + at(sizes, from);
    sizes[from] = 0;
    for (let group = 0; group < count; group++) if (became[group] === from) became[group] = into;
    yield;
    yield* each(
      alive,
      (group) => {
        const partner = best[group]?.from;
        if (group === into || partner === into || partner === from)
          best[group] = bestOf(group, alive, sizes, sums, count);
        else best[group] = better(best[group] ?? null, pair(group, into, sizes, sums, count));
      },
      KNOWN_AT_ONCE,
    );
  }
  return became;
}

function bestOf(
  group: number,
  alive: ReadonlySet<number>,
  sizes: Float64Array,
  sums: Float64Array,
  count: number,
): Merge | null {
  let [nearest, most] = [NOWHERE, -Infinity];
  for (const other of alive) {
    const average = averageOf(group, other, sizes, sums, count);
    if (other !== group && average > most) [nearest, most] = [other, average];
  }
  return nearest === NOWHERE ? null : pair(group, nearest, sizes, sums, count);
}

function averageOf(a: number, b: number, sizes: Float64Array, sums: Float64Array, count: number): number {
  return at(sums, a * count + b) / (at(sizes, a) * at(sizes, b));
}

function pair(group: number, other: number, sizes: Float64Array, sums: Float64Array, count: number): Merge {
  const average = (a: number, b: number): number => averageOf(a, b, sizes, sums, count);
  return {
    into: group,
    from: other,
    average: average(group, other),
    within: Math.min(average(group, group), average(other, other)),
  };
}

function mostTied(alive: ReadonlySet<number>, best: readonly (Merge | null)[]): Merge | null {
  let most: Merge | null = null;
  for (const group of alive) most = better(most, best[group] ?? null);
  if (most === null || most.average <= 0) return null;
  const { into, from } = most;
  return { ...most, into: Math.min(into, from), from: Math.max(into, from) };
}

function better(one: Merge | null, other: Merge | null): Merge | null {
  if (one === null || other === null) return one ?? other;
  return other.average > one.average ? other : one;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

/**
 * Whether groups of these sizes, among so many notes, are more than so many of one size would be (inverse Simpson
 * index).
 */
export function areMoreThan(groups: number, sizes: Float64Array, notes: number): boolean {
  let squares = 0;
  let placed = 0;
  for (const size of sizes) {
    squares += size * size;
    placed += size;
  }
  return notes * notes > groups * (squares + notes - placed);
}

/** The notes of each group. */
export function membersOf(groups: Int32Array): number[][] {
  const members = groupedBy(groups.keys(), (note) => groups[note] ?? NOWHERE);
  members.delete(NOWHERE);
  return Array.from(members.values());
}
