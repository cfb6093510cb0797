/**
 * Work that pauses between its steps, each some milliseconds long, so that a host may do something else; the result is
 * what it returns.
 */
export type Steps<T> = Generator<void, T>;

/** How a host does what is long: a slice at a time, between which others have their turn, until nobody wants it. */
export interface Scheduler {
  /** Runs steps to their end; null where the work was stopped. */
  run<T>(steps: Steps<T>): Promise<T | null>;
  /** Called every few milliseconds, with how far the work is; false where it is to stop. */
  step(done: number, total: number): boolean | Promise<boolean>;
}

/** What goes item by item tells how far it is, lets a host draw a frame, and stops where that says so. */
export type Progress = Pick<Scheduler, 'step'>;

export const NO_PROGRESS: Progress = { step: () => true };

/** Items that are worked on in one go where each takes a hundredth of a millisecond or so. */
const AT_ONCE = 64;
/** The same of items that are only compared. */
const COMPARED_AT_ONCE = 512;

/**
 * Does something with each item, and pauses after some.
 *
 * @param atOnce fewer where an item takes longer
 */
export function* each<T>(items: Iterable<T>, work: (item: T) => void, atOnce = AT_ONCE): Steps<void> {
  let done = 0;
  for (const item of items) {
    work(item);
    if (++done % atOnce === 0) yield;
  }
}

export function mapped<T, R>(items: Iterable<T>, work: (item: T) => R, atOnce = AT_ONCE): Steps<R[]> {
  return gathered<R[], T>([], items, (results, item) => results.push(work(item)), atOnce);
}

export function filtered<T>(items: Iterable<T>, matches: (item: T) => boolean): Steps<T[]> {
  return gathered<T[], T>([], items, (kept, item) => matches(item) && kept.push(item));
}

/** Puts something of each item into a result, and answers with that. */
export function gathered<R, T>(
  result: R,
  items: Iterable<T>,
  work: (result: R, item: T) => void,
  atOnce = AT_ONCE,
): Steps<R> {
  return whenDone(
    each(items, (item) => work(result, item), atOnce),
    () => result,
  );
}

/** Makes something of what steps come to. */
export function* whenDone<T, R>(steps: Steps<T>, make: (value: T) => R): Steps<R> {
  return make(yield* steps);
}

/** Steps, and then those that are made of what they come to. */
export function* andThen<T, R>(steps: Steps<T>, next: (value: T) => Steps<R>): Steps<R> {
  return yield* next(yield* steps);
}

/** The steps of each item, one after the other, with a pause after each: what they all come to. */
export function* inTurn<T, R>(items: Iterable<T>, stepsOf: (item: T) => Steps<R>): Steps<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(yield* stepsOf(item));
    yield;
  }
  return results;
}

/** No step: what there is to come to is there. */
export function ready<T>(value: T): Steps<T> {
  return whenDone(
    each([], () => undefined),
    () => value,
  );
}

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sorted copy, in small steps, for a host that must not block. Items that compare as equal stay in their order. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += COMPARED_AT_ONCE) {
    runs.push(items.slice(at, at + COMPARED_AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The same by keys that are made once of each item. */
export function sortByKey<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
  compare: (a: K, b: K) => number,
): Steps<T[]> {
  const keyed = mapped(items, (item) => ({ item, key: keyOf(item) }));
  const sorted = andThen(keyed, (pairs) => sortInSteps(pairs, (a, b) => compare(a.key, b.key)));
  return whenDone(sorted, (pairs) => pairs.map(({ item }) => item));
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
    if (merged.length % COMPARED_AT_ONCE === 0) yield;
  }
}
