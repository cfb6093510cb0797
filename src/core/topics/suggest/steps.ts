/** Work that pauses between its steps, each some milliseconds long, so that a host may do something else; the result is what it returns. */
export type Steps<T> = Generator<void, T>;

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
