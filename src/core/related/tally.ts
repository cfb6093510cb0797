/** Sums by a small number (a note's slot), made to be used again for every question. */
export class Tally {
  private sums = new Float32Array(0);
  /** The numbers that have a sum, in the order of their first: so many. */
  private places = new Uint32Array(0);
  private count = 0;

  /** Forgets all sums and makes room for numbers below `size`. */
  reset(size: number): void {
    if (this.sums.length < size) {
      const room = size + (size >> 1) + 64;
      [this.sums, this.places] = [new Float32Array(room), new Uint32Array(room)];
    } else for (let i = 0; i < this.count; i++) this.sums[this.places[i] ?? 0] = 0;
    this.count = 0;
  }

  /** The numbers that have a sum, in the order of their first; as they are until one is added. */
  get touched(): Uint32Array {
    return this.places.subarray(0, this.count);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** @param amount not below 0 */
  add(at: number, amount: number): void {
    if (amount === 0) return;
    const sum = this.sums[at] ?? 0;
    if (sum === 0) this.places[this.count++] = at;
    this.sums[at] = sum + amount;
  }

  /**
   * Adds to many numbers: each stands in the upper 24 bits of its cell, and the lower 8 choose the amount that is added
   * so many times. One question does this for tens of thousands of cells.
   */
  addCells(cells: Uint32Array, amounts: Float64Array, times: number): void {
    const { sums, places } = this;
    let { count } = this;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0;
      const amount = times * (amounts[cell & 255] ?? 0);
      if (amount === 0) continue;
      const at = cell >>> 8;
      const sum = sums[at] ?? 0;
      if (sum === 0) places[count++] = at;
      sums[at] = sum + amount;
    }
    this.count = count;
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
    const { sums, places } = this;
    let most = 0;
    for (let i = 0; i < this.count; i++) {
      const sum = sums[places[i] ?? 0] ?? 0;
      if (sum > most) most = sum;
    }
    return most === 0 ? 1 : most;
  }

  /** The numbers with the largest sums, the largest first. */
  top(count: number): number[] {
    return this.best(count).ranked();
  }

  /** The same numbers, in no order. */
  among(count: number): Int32Array {
    return this.best(count).unranked();
  }

  private best(count: number): Best {
    const { sums, places } = this;
    BEST.reset(count);
    for (let i = 0; i < this.count; i++) {
      const at = places[i] ?? 0;
      BEST.offer(at, sums[at] ?? 0);
    }
    return BEST;
  }
}

/** The `count` items of the largest value, the largest first; of equal ones the smaller item. */
export function largest(
  items: readonly number[],
  value: (item: number, at: number) => number,
  count: number,
): number[] {
  const best = new Best();
  best.reset(count);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? 0;
    best.offer(item, value(item, at));
  }
  return best.ranked();
}

/** The `nth` largest of the items' values; of fewer items less than any. */
export function nthLargest<Item>(items: readonly Item[], value: (item: Item) => number, nth: number): number {
  if (items.length < nth) return -Infinity;
  const best = new Best();
  best.reset(nth);
  for (const item of items) best.offer(0, value(item));
  return best.worst;
}

/** Keeps the best of what it is offered: a heap with the worst of them on top. */
class Best {
  private items = new Int32Array(0);
  private values = new Float64Array(0);
  private most = 0;
  private size = 0;

  /** Forgets all, and keeps so many from now on. */
  reset(count: number): void {
    if (this.items.length < count) [this.items, this.values] = [new Int32Array(count), new Float64Array(count)];
    this.most = count;
    this.size = 0;
  }

  offer(item: number, value: number): void {
    if (this.size < this.most) this.rise(this.size++, item, value);
    else if (this.size > 0 && this.isWorse(0, item, value)) this.sink(item, value);
  }

  /** The least value that is kept. */
  get worst(): number {
    return this.value(0);
  }

  /** In no order; as they are until the next `reset`. */
  unranked(): Int32Array {
    return this.items.subarray(0, this.size);
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

/** For sums, whose values no caller works out: one search is over before the next begins. */
const BEST = new Best();
