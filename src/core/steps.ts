/**
 * Work that pauses between its steps, each some milliseconds long, so that a host may do something else; the result is
 * what it returns.
 */
export type Steps<T> = Generator<void, T>;

/** How a host does what is long: a slice at a time, between which others have their turn, until nobody wants it. */
export interface Scheduler {
  /** Runs steps to their end; null where the work was stopped. */
  run<T>(steps: Generator<unknown, T>): Promise<T | null>;
  /** Called every few milliseconds, with how far the work is; false where it is to stop. */
  step(done: number, total: number): boolean | Promise<boolean>;
}

/** Items that are sorted, or merged, in one go. */
const AT_ONCE = 512;

/** Pauses after every so many items. */
export function* each<T>(items: Iterable<T>, atOnce: number, work: (item: T) => void): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    if (++done % atOnce === 0) yield;
  }
}

export function* mapped<T, R>(items: Iterable<T>, atOnce: number, work: (item: T) => R): Steps<R[]> {
  const results: R[] = [];
  yield* each(items, atOnce, (item) => results.push(work(item)));
  return results;
}

/** All steps at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sorted copy, in small steps, for a host that must not block. Items that compare as equal stay in their order. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    runs.push(items.slice(at, at + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return merged.concat(a.slice(i), b.slice(j));
    if (compare(left, right) <= 0) {
      merged.push(left);
      i++;
    } else {
      merged.push(right);
      j++;
    }
    if (merged.length % AT_ONCE === 0) yield;
  }
}
