/** Milliseconds that a call takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Milliseconds for which processors have worked for this process until now, garbage collection among it: what else the
 * machine does counts for little.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Stepped<T> {
  readonly result: T;
  /** Milliseconds of the processor of all steps, and of the longest one: for so long nothing else can happen. */
  readonly all: number;
  readonly longest: number;
}

/** Runs work that comes in steps to its end. */
export function timeSteps<T>(steps: Generator<unknown, T>): Stepped<T> {
  let [all, longest] = [0, 0];
  for (;;) {
    const start = processorTime();
    const step = steps.next();
    const took = processorTime() - start;
    all += took;
    longest = Math.max(longest, took);
    if (step.done === true) return { result: step.value, all, longest };
  }
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1
    ? (ordered[middle] ?? NaN)
    : ((ordered[middle - 1] ?? NaN) + (ordered[middle] ?? NaN)) / 2;
}

export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('Run with node --expose-gc: npm run bench -- NAME.');
  globalThis.gc();
}

/**
 * Runs alternatives in turn, round by round, so that a slow moment of the machine hits all of them; `repeat` times each
 * where one run is too short to be told from the noise. Medians in milliseconds of one run.
 */
export function compare<K extends string>(
  rounds: number,
  repeat: number,
  runs: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  const names = Object.keys(runs) as K[];
  const took = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + 1; round++) {
    for (const name of names) {
      collectGarbage();
      const all = time(() => {
        for (let i = 0; i < repeat; i++) runs[name]();
      });
      // The first round warms up.
      if (round > 0) took.get(name)?.push(all / repeat);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(took.get(name) ?? [])])) as Record<K, number>;
}

/** Bytes of the heap that the result of a call holds. */
export function heapOf(make: () => object): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const made = new Set([make()]);
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  // What was made is looked at once more, and so is still there when its size is read.
  return made.size * bytes;
}

export const ms = (value: number): string =>
  `${value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(4)} ms`;
export const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} x`;

/** Prints rows as a table; the first row is its head. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(`\n${title}`);
  rows.forEach((row, i) => {
    console.log(line(row));
    if (i === 0) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  });
}
