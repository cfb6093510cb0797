/** Sums by a small number (a note's slot), made to be used again for every question. */
export class Tally {
  #sums = new Float32Array(0);
  /** The numbers that have a sum, in the order of their first. */
  readonly touched: number[] = [];

  /** Forgets all sums and makes room for numbers below `size`. */
  reset(size: number): void {
    if (this.#sums.length < size) this.#sums = new Float32Array(size + (size >> 1) + 64);
    else for (const at of this.touched) this.#sums[at] = 0;
    this.touched.length = 0;
  }

  add(at: number, amount: number): void {
    const sum = this.#sums[at] ?? 0;
    if (sum === 0) this.touched.push(at);
    this.#sums[at] = sum + amount;
  }

  atLeast(at: number, amount: number): void {
    const sum = this.get(at);
    if (amount > sum) this.add(at, amount - sum);
  }

  get(at: number): number {
    return this.#sums[at] ?? 0;
  }

  /** The numbers with the largest sums, in no order. */
  top(count: number): number[] {
    return largest(this.touched, (at) => this.get(at), count);
  }
}

/** The `count` items of the largest value, in no order; of equal ones the earlier. Time grows with the items, not with their sorting. */
export function largest(items: readonly number[], value: (item: number) => number, count: number): number[] {
  if (items.length <= count) return [...items];
  const values = Float64Array.from(items, value);
  let [low, high] = [0, 0];
  for (const x of values) high = Math.max(high, x);
  // Halving finds a bound that nearly `count` values reach; what is too many falls off the end.
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    let above = 0;
    for (const x of values) if (x >= middle) above++;
    if (above > count) low = middle;
    else high = middle;
    if (above === count) break;
  }
  const chosen = items.filter((_, i) => (values[i] ?? 0) >= high);
  for (let i = 0; i < items.length && chosen.length < count; i++) {
    const x = values[i] ?? 0;
    const item = items[i];
    if (item !== undefined && x >= low && x < high) chosen.push(item);
  }
  return chosen;
}
