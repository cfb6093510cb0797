/** Sums by a small number (a note's slot), made to be used again for every question. */
export class Tally {
  private sums = new Float32Array(0);
  /** The numbers that have a sum, in the order of their first. */
  readonly touched: number[] = [];

  /** Forgets all sums and makes room for numbers below `size`. */
  reset(size: number): void {
    if (this.sums.length < size) this.sums = new Float32Array(size + (size >> 1) + 64);
    else for (const at of this.touched) this.sums[at] = 0;
    this.touched.length = 0;
  }

  /** @param amount not below 0 */
  add(at: number, amount: number): void {
    if (amount === 0) return;
    const sum = this.sums[at] ?? 0;
    if (sum === 0) this.touched.push(at);
    this.sums[at] = sum + amount;
  }

  atLeast(at: number, amount: number): void {
    const sum = this.get(at);
    if (amount > sum) this.add(at, amount - sum);
  }

  /** Multiplies every sum. */
  scale(by: (at: number) => number): void {
    for (const at of this.touched) this.sums[at] = (this.sums[at] ?? 0) * by(at);
  }

  get(at: number): number {
    return this.sums[at] ?? 0;
  }

  /** The largest sum, or 1 when there is none. */
  get most(): number {
    let most = 0;
    for (const at of this.touched) most = Math.max(most, this.sums[at] ?? 0);
    return most === 0 ? 1 : most;
  }

  /** The numbers with the largest sums, the largest first. */
  top(count: number): number[] {
    return largest(this.touched, (at) => this.get(at), count);
  }
}

interface Valued {
  readonly item: number;
  readonly value: number;
}

/** The `count` items of the largest value, the largest first; of equal ones the smaller item. Items are sorted only a few at a time. */
export function largest(items: readonly number[], value: (item: number) => number, count: number): number[] {
  let best: Valued[] = [];
  let last: Valued = { item: Infinity, value: -Infinity };
  for (const item of items) {
    const its = value(item);
    if (its < last.value || (its === last.value && item > last.item)) continue;
    best.push({ item, value: its });
    if (best.length < 2 * count) continue;
    best = first(best, count);
    last = best[count - 1] ?? last;
  }
  return first(best, count).map(({ item }) => item);
}

function first(values: Valued[], count: number): Valued[] {
  return values.sort((a, b) => b.value - a.value || a.item - b.item).slice(0, count);
}
