import { gathered, whenDone, type Steps } from '../../../steps';
import { forRow } from './affinity';
import { consensus } from './consensus';
import { membersOf } from './merge';
import { rowsOf, type SparseRows } from './sparse';

/** A group with fewer notes is seen at a glance. */
const LARGE = 40;
const FEWEST = 8;
/** Within a subgroup notes are so much nearer to each other than to the rest of the group, where it is clear. */
const CLEAR = 3;
/** So much of the group is in clear subgroups before it is divided. */
const COVERED = 0.5;

/** The subgroups of a large group, as numbers of notes, where they are clear; else none. */
export function* subgroupsOf(
  members: readonly number[],
  affinity: SparseRows,
  paths: readonly string[],
): Steps<number[][]> {
  if (members.length < LARGE) return [];
  const within = yield* restricted(members, affinity);
  const found = yield* consensus(
    within,
    members.map((note) => paths[note] ?? ''),
  );
  const clear: number[][] = [];
  for (const group of membersOf(found))
    if (group.length >= FEWEST && (yield* isClear(group, within))) clear.push(group);
  const covered = clear.reduce((sum, { length }) => sum + length, 0);
  return clear.length > 1 && covered >= COVERED * members.length
    ? clear.map((group) => group.map((at) => members[at] ?? 0))
    : [];
}

/** The affinities among some notes alone, by their place in the list. */
function restricted(members: readonly number[], affinity: SparseRows): Steps<SparseRows> {
  const places = new Map(members.map((note, at) => [note, at]));
  return rowsOf(members, (row, note) =>
    forRow(affinity, note, (other, value) => {
      const at = places.get(other);
      if (at !== undefined) row.add(at, value);
    }),
  );
}

function isClear(group: readonly number[], affinity: SparseRows): Steps<boolean> {
  const own = new Set(group);
  const others = affinity.starts.length - 1 - group.length;
  const sums = gathered({ inside: 0, outside: 0 }, group, (sum, note) =>
    forRow(affinity, note, (other, value) => {
      if (!own.has(other)) sum.outside += value;
      else if (other !== note) sum.inside += value;
    }),
  );
  return whenDone(
    sums,
    ({ inside, outside }) =>
      inside / (group.length * (group.length - 1)) >= (CLEAR * outside) / Math.max(1, group.length * others),
  );
}
