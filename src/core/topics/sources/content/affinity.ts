import { each, type Steps } from '../../../steps';
import { ALIKE } from './alike';
import { RowBuilder, type SparseRows } from './sparse';
import { Sums } from './sums';

/** A walk stays where it is as if the note were tied to itself so strongly. */
const STAY = ALIKE / 2;
const WALK = 3;
/** A walk may end anywhere; the likeliest ends are kept, */
const ENDS = 64;
/** and of the notes whose walks end where this one's do, the most. */
const KEPT = 200;
/** Affinities are whole numbers up to this. */
export const AFFINE = 65_536;
const AT_ONCE = 20;

/**
 * How alike the surroundings of notes are: where a walk along the graph's ties is after three steps, compared between
 * each two of them (Bhattacharyya). It smooths over ties that are missing or there by chance. Symmetrical, with itself.
 */
export function* affinities(graph: SparseRows): Steps<SparseRows> {
  const size = graph.starts.length - 1;
  const sums = new Sums(size);
  const steps = yield* oneStep(graph, size);
  let ends = steps;
  for (let step = 1; step < WALK; step++) ends = yield* walkOn(ends, steps, sums);
  return yield* symmetrical(yield* overlaps(ends, sums), size);
}

/** Where one step leads from each note, with what likelihood. */
function* oneStep({ starts, columns, values }: SparseRows, size: number): Steps<SparseRows> {
  const builder = new RowBuilder();
  yield* each(Array.from({ length: size }).keys(), AT_ONCE, (note) => {
    const [from, to] = [starts[note] ?? 0, starts[note + 1] ?? 0];
    let all = STAY;
    for (let k = from; k < to; k++) all += values[k] ?? 0;
    builder.add(note, STAY / all);
    for (let k = from; k < to; k++) builder.add(columns[k] ?? 0, (values[k] ?? 0) / all);
    builder.next();
  });
  return builder.rows();
}

function* walkOn(ends: SparseRows, steps: SparseRows, sums: Sums): Steps<SparseRows> {
  const builder = new RowBuilder();
  yield* each(Array.from({ length: ends.starts.length - 1 }).keys(), AT_ONCE, (note) => {
    sums.reset();
    forRow(ends, note, (at, likelihood) => {
      forRow(steps, at, (next, share) => sums.add(next, likelihood * share));
    });
    for (const at of sums.largest(ENDS)) builder.add(at, sums.get(at));
    builder.next();
  });
  return builder.rows();
}

function* overlaps(ends: SparseRows, sums: Sums): Steps<SparseRows> {
  const size = ends.starts.length - 1;
  const roots = { ...ends, values: ends.values.map(Math.sqrt) };
  const enders = yield* transposed(roots, size);
  const builder = new RowBuilder();
  yield* each(Array.from({ length: size }).keys(), AT_ONCE, (note) => {
    sums.reset();
    forRow(roots, note, (at, root) => forRow(enders, at, (other, its) => sums.add(other, root * its)));
    for (const at of sums.largest(KEPT)) builder.add(at, Math.round(sums.get(at) * AFFINE));
    builder.next();
  });
  return builder.rows();
}

/** What either of two notes keeps of the other, both have. */
function* symmetrical(rows: SparseRows, size: number): Steps<SparseRows> {
  const both = yield* transposed(rows, size);
  const builder = new RowBuilder();
  yield* each(Array.from({ length: size }).keys(), AT_ONCE, (note) => {
    const own = new Map<number, number>();
    const keep = (other: number, value: number): void => {
      if (value > (own.get(other) ?? 0)) own.set(other, value);
    };
    forRow(rows, note, keep);
    forRow(both, note, keep);
    for (const [other, value] of Array.from(own).sort(([a], [b]) => a - b)) builder.add(other, value);
    builder.next();
  });
  return builder.rows();
}

function* transposed(rows: SparseRows, size: number): Steps<SparseRows> {
  const lists = Array.from({ length: size }, (): [number, number][] => []);
  yield* each(Array.from({ length: size }).keys(), AT_ONCE, (note) =>
    forRow(rows, note, (at, value) => lists[at]?.push([note, value])),
  );
  const builder = new RowBuilder();
  yield* each(lists, AT_ONCE, (list) => {
    for (const [note, value] of list) builder.add(note, value);
    builder.next();
  });
  return builder.rows();
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
