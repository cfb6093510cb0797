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
    const best = new Best(count);
    for (const at of this.touched) best.offer(at, this.sums[at] ?? 0);
    return best.ranked();
  }
}

/** The `count` items of the largest value, the largest first; of equal ones the smaller item. */
export function largest(items: readonly number[], value: (item: number) => number, count: number): number[] {
  const best = new Best(count);
  for (const item of items) best.offer(item, value(item));
  return best.ranked();
}

/** Keeps the best of what it is offered: a heap with the worst of them on top. */
class Best {
  private readonly items: Int32Array;
  private readonly values: Float64Array;
  private size = 0;

  constructor(count: number) {
    this.items = new Int32Array(count);
    this.values = new Float64Array(count);
  }

  offer(item: number, value: number): void {
    if (this.size < this.items.length) this.rise(this.size++, item, value);
    else if (this.size > 0 && this.isWorse(0, item, value)) this.sink(item, value);
  }

  /** The best first. */
  ranked(): number[] {
    const order = Array.from({ length: this.size }, (_, at) => at);
    return order.sort((a, b) => (this.isWorse(a, this.item(b), this.value(b)) ? 1 : -1)).map((at) => this.item(at));
  }

  private item(at: number): number {
    return this.items[at] ?? 0;
  }

  private value(at: number): number {
    return this.values[at] ?? 0;
  }

  /** Whether what stands at a place is worse than this. */
  private isWorse(at: number, item: number, value: number): boolean {
    const its = this.value(at);
    return its < value || (its === value && this.item(at) > item);
  }

  private put(at: number, item: number, value: number): void {
    this.items[at] = item;
    this.values[at] = value;
  }

  /** From the end towards the top, past all that is better. */
  private rise(from: number, item: number, value: number): void {
    let at = from;
    for (let above = (at - 1) >> 1; at > 0 && !this.isWorse(above, item, value); above = (at - 1) >> 1) {
      this.put(at, this.item(above), this.value(above));
      at = above;
    }
    this.put(at, item, value);
  }

  /** From the top, in place of what stood there, past all that is worse. */
  private sink(item: number, value: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below + 1 < this.size && this.isWorse(below + 1, this.item(below), this.value(below))) below++;
      if (below >= this.size || !this.isWorse(below, item, value)) break;
      this.put(at, this.item(below), this.value(below));
      at = below;
    }
    this.put(at, item, value);
  }
}
