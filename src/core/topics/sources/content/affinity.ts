import { andThen, each, gathered, type Steps } from '../../../steps';
import { ALIKE } from './alike';
import { rowsOf, type SparseRows } from './sparse';
import { Sums } from './sums';

/** A walk stays where it is as if the note were tied to itself so strongly. */
const STAY = ALIKE / 2;
const WALK = 3;
/** A walk may end anywhere; the likeliest ends are kept, a quarter of the notes, but so many at least and at most, */
const FEWEST_ENDS = 64;
const MOST_ENDS = 100;
const ENDS = 0.25;
/** and of the notes whose walks end where this one's do, the most. */
const KEPT = 200;
/** Affinities are whole numbers up to this. */
const AFFINE = 65_536;

/**
 * How alike the surroundings of notes are: where a walk along the graph's ties is after three steps, compared between
 * each two of them (Bhattacharyya). It smooths over ties that are missing or there by chance. Symmetrical, with itself.
 */
export function* affinities(graph: SparseRows): Steps<SparseRows> {
  const sums = new Sums(sizeOf(graph));
  const steps = yield* oneStep(graph);
  const kept = Math.max(FEWEST_ENDS, Math.min(MOST_ENDS, Math.floor(ENDS * sizeOf(graph))));
  let ends = steps;
  for (let step = 1; step < WALK; step++) ends = yield* walkOn(ends, steps, kept, sums);
  const roots = yield* rootsOf(ends);
  const alike = yield* overlaps(roots, yield* transposed(roots), sums);
  return yield* symmetrical(alike, yield* transposed(alike));
}

const sizeOf = ({ starts }: SparseRows): number => starts.length - 1;
const placesIn = (rows: SparseRows): Iterable<number> => rows.starts.subarray(1).keys();

/** Where one step leads from each note, with what likelihood. */
function oneStep(graph: SparseRows): Steps<SparseRows> {
  return rowsOf(placesIn(graph), (row, note) => {
    let all = STAY;
    forRow(graph, note, (_, tie) => {
      all += tie;
    });
    row.add(note, STAY / all);
    forRow(graph, note, (other, tie) => row.add(other, tie / all));
  });
}

function walkOn(ends: SparseRows, steps: SparseRows, kept: number, sums: Sums): Steps<SparseRows> {
  return rowsOf(placesIn(ends), (row, note) => {
    sums.reset();
    forRow(ends, note, (at, likelihood) => {
      forRow(steps, at, (next, share) => sums.add(next, likelihood * share));
    });
    sums.excess(kept, (at, likelihood) => row.add(at, likelihood));
  });
}

/** The likelihoods of a walk's ends are 1 together, and their roots a vector of length 1. */
function rootsOf(ends: SparseRows): Steps<SparseRows> {
  return rowsOf(placesIn(ends), (row, note) => {
    let all = 0;
    forRow(ends, note, (_, likelihood) => {
      all += likelihood;
    });
    forRow(ends, note, (at, likelihood) => row.add(at, Math.sqrt(likelihood / all)));
  });
}

function overlaps(roots: SparseRows, enders: SparseRows, sums: Sums): Steps<SparseRows> {
  return rowsOf(placesIn(roots), (row, note) => {
    sums.reset();
    forRow(roots, note, (at, root) => forRow(enders, at, (other, its) => sums.add(other, root * its)));
    // As it is: in a group of more notes than are kept all are as near, and what one has over the next is chance.
    sums.excess(KEPT, (at) => row.add(at, Math.round(sums.get(at) * AFFINE)));
  });
}

/** What either of two notes keeps of the other, both have. */
function symmetrical(rows: SparseRows, columns: SparseRows): Steps<SparseRows> {
  return rowsOf(placesIn(rows), (row, note) => {
    const own = new Map<number, number>();
    const keep = (other: number, value: number): void => {
      if (value > (own.get(other) ?? 0)) own.set(other, value);
    };
    forRow(rows, note, keep);
    forRow(columns, note, keep);
    for (const [other, value] of Array.from(own).sort(([a], [b]) => a - b)) row.add(other, value);
  });
}

/** Columns as rows, of as many as there are rows. */
function transposed(rows: SparseRows): Steps<SparseRows> {
  const starts = new Int32Array(rows.starts.length);
  const counted = each(placesIn(rows), (note) =>
    forRow(rows, note, (at) => (starts[at + 1] = (starts[at + 1] ?? 0) + 1)),
  );
  return andThen(counted, () => {
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const ends = starts.slice();
    const [columns, values] = [new Int32Array(rows.columns.length), new Float64Array(rows.values.length)];
    return gathered({ starts, columns, values }, placesIn(rows), (turned, note) =>
      forRow(rows, note, (at, value) => {
        const end = ends[at] ?? 0;
        ends[at] = end + 1;
        turned.columns[end] = note;
        turned.values[end] = value;
      }),
    );
  });
}

/** Visits what stands in a row. */
export function forRow(
  { starts, columns, values }: SparseRows,
  row: number,
  visit: (column: number, value: number) => void,
): void {
  const end = starts[row + 1] ?? 0;
  for (let k = starts[row] ?? 0; k < end; k++) visit(columns[k] ?? 0, values[k] ?? 0);
}
