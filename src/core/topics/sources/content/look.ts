import { each, gathered, type Steps } from '../../../steps';
import { forRow } from './affinity';
import { Largest } from './largest';
import { areMoreThan, mergeGroups, NOWHERE, type Ties } from './merge';
import type { SparseRows } from './sparse';

/** What makes one look different from another, and does not depend on the order of notes. */
interface Taste {
  /** How much each note counts when centres are chosen. */
  readonly weights: Int32Array;
  /** So many centres are chosen first. */
  readonly centres: number;
  /** Groups are joined until they are as even as so many of one size. */
  readonly groups: number;
}

/** Notes that one step looks at. */
const AT_ONCE = 50;
const ROUNDS = 2;
/** Groups stay apart, however many they are, where their notes are so much nearer to their own than to the other's. */
const APART = 10;

/**
 * One look at which notes belong together: centres are chosen that most notes are near (facility location), every note
 * joins the centre, then the group, that it is nearest to, and groups near each other are joined. By note its group.
 */
export function* look(affinity: SparseRows, taste: Taste): Steps<Int32Array> {
  const size = affinity.starts.length - 1;
  const centres = yield* chooseCentres(affinity, taste);
  yield;
  let groups = nearestCentre(affinity, centres);
  for (let round = 0; round < ROUNDS; round++) {
    groups = yield* nearestGroup(affinity, groups, centres.length);
  }
  const became = yield* mergeGroups(
    yield* tiesOf(affinity, groups, centres.length),
    ({ average, within }, sizes) => within < APART * average && areMoreThan(taste.groups, sizes, size),
  );
  return groups.map((group) => (group === NOWHERE ? NOWHERE : (became[group] ?? NOWHERE)));
}

/**
 * Each centre is the note that brings most notes nearer to one. What a note would bring only shrinks, so most need not
 * be asked again.
 */
function* chooseCentres(affinity: SparseRows, { weights, centres: wanted }: Taste): Steps<number[]> {
  const size = affinity.starts.length - 1;
  const near = new Float64Array(size);
  const gainOf = (note: number): number => {
    let gain = 0;
    forRow(affinity, note, (other, value) => {
      const more = value - (near[other] ?? 0);
      if (more > 0) gain += more * (weights[other] ?? 0);
    });
    return gain;
  };
  const gains = new Float64Array(size);
  yield* each(gains.keys(), (note) => {
    gains[note] = gainOf(note);
  });
  const largest = new Largest(gains);
  const centres: number[] = [];
  const fresh = new Set<number>();
  for (let asked = 1; centres.length < wanted; asked++) {
    if (asked % AT_ONCE === 0) yield;
    const best = largest.place();
    if (largest.get(best) <= 0) break;
    if (fresh.has(best)) {
      centres.push(best);
      largest.set(best, 0);
      fresh.clear();
      forRow(affinity, best, (other, value) => {
        near[other] = Math.max(near[other] ?? 0, value);
      });
    } else {
      largest.set(best, gainOf(best));
      fresh.add(best);
    }
  }
  return centres;
}

function nearestCentre(affinity: SparseRows, centres: readonly number[]): Int32Array {
  const size = affinity.starts.length - 1;
  const groups = new Int32Array(size).fill(NOWHERE);
  const near = new Float64Array(size);
  centres.forEach((centre, group) => {
    forRow(affinity, centre, (note, value) => {
      if (value <= (near[note] ?? 0)) return;
      near[note] = value;
      groups[note] = group;
    });
  });
  return groups;
}

/** By the average over the members of each group. */
function nearestGroup(affinity: SparseRows, groups: Int32Array, count: number): Steps<Int32Array> {
  const sizes = sizesOf(groups, count);
  const sums = new Float64Array(count);
  return gathered(new Int32Array(groups.length), groups.keys(), (nearest, note) => {
    sums.fill(0);
    forRow(affinity, note, (other, value) => {
      const group = groups[other] ?? NOWHERE;
      if (group !== NOWHERE) sums[group] = (sums[group] ?? 0) + value;
    });
    let best = NOWHERE;
    let most = 0;
    sums.forEach((sum, group) => {
      const average = sum / (sizes[group] || 1);
      if (average > most) [best, most] = [group, average];
    });
    nearest[note] = best;
  });
}

function sizesOf(groups: Int32Array, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (const group of groups) if (group !== NOWHERE) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

function tiesOf(affinity: SparseRows, groups: Int32Array, count: number): Steps<Ties> {
  const ties = { count, sizes: sizesOf(groups, count), sums: new Float64Array(count * count) };
  return gathered(ties, groups.entries(), ({ sums }, [note, group]) => {
    if (group === NOWHERE) return;
    forRow(affinity, note, (other, value) => {
      const its = groups[other] ?? NOWHERE;
      if (its !== NOWHERE) sums[group * count + its] = (sums[group * count + its] ?? 0) + value;
    });
  });
}
