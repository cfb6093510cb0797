/** So large a share of all numbers is many. */
const DENSE = 0.3;
/** Where more have a sum, the largest are looked for among all. */
const SWEPT = 0.1;

/** Sums by a small number (a note's slot), made to be used again for every question. */
export class Tally {
  private sums = new Float32Array(0);
  /** The numbers that have a sum, in the order of their first: so many. */
  private places = new Uint32Array(0);
  /**
   * By number: 1 where it stands there. To count with it takes no branch, and which number comes for the first time is
   * what a processor cannot guess: half the time of a question went there.
   */
  private seen = new Uint8Array(0);
  private count = 0;
  /** Numbers are below. */
  private size = 0;

  /** Forgets all sums and makes room for numbers below `size`. */
  reset(size: number): void {
    if (this.sums.length < size) {
      const room = size + (size >> 3) + 64;
      [this.sums, this.places, this.seen] = [new Float32Array(room), new Uint32Array(room), new Uint8Array(room)];
    } else if (this.isDense) {
      this.sums.fill(0);
      this.seen.fill(0);
    } else
      for (let i = 0; i < this.count; i++) {
        const at = this.places[i] ?? 0;
        this.sums[at] = 0;
        this.seen[at] = 0;
      }
    this.count = 0;
    this.size = size;
  }

  /** Where many numbers have a sum, all are gone through in their order: that is faster than from place to place. */
  private get isDense(): boolean {
    return this.count > DENSE * this.size;
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
    this.places[this.count] = at;
    this.count += 1 - (this.seen[at] ?? 0);
    this.seen[at] = 1;
    this.sums[at] = (this.sums[at] ?? 0) + amount;
  }

  /**
   * Adds to many numbers: each stands in the upper 24 bits of its cell, and the lower 8 choose the amount that is added
   * so many times. One question does this for tens of thousands of cells.
   */
  addCells(cells: Uint32Array, amounts: Float64Array, times: number): void {
    const { sums, places, seen } = this;
    let { count } = this;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0;
      const amount = times * (amounts[cell & 255] ?? 0);
      if (amount === 0) continue;
      const at = cell >>> 8;
      places[count] = at;
      count += 1 - (seen[at] ?? 0);
      seen[at] = 1;
      sums[at] = (sums[at] ?? 0) + amount;
    }
    this.count = count;
  }

  /** The number stays among those that were touched, without a sum. */
  drop(at: number): void {
    this.sums[at] = 0;
  }

  atLeast(at: number, amount: number): void {
    const sum = this.get(at);
    if (amount > sum) this.add(at, amount - sum);
  }

  /** Adds the same to many numbers, each of which stands there once. */
  addToAll(numbers: readonly number[], amount: number): void {
    if (amount === 0) return;
    const { sums, places, seen } = this;
    let { count } = this;
    for (let i = 0; i < numbers.length; i++) {
      const at = numbers[i] ?? 0;
      places[count] = at;
      count += 1 - (seen[at] ?? 0);
      seen[at] = 1;
      sums[at] = (sums[at] ?? 0) + amount;
    }
    this.count = count;
  }

  /** Multiplies every sum by what stands at its number. */
  scale(by: Float64Array): void {
    const { sums, places, count, size } = this;
    if (this.isDense) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) * (by[at] ?? 1);
    else
      for (let i = 0; i < count; i++) {
        const at = places[i] ?? 0;
        sums[at] = (sums[at] ?? 0) * (by[at] ?? 1);
      }
  }

  /** Adds to `into`, at the same numbers, so many times the sums of these; of others too where that is less work. */
  addTo(into: Float64Array, numbers: Uint32Array, times: number): void {
    const { sums } = this;
    const some = this.count < numbers.length ? this.touched : numbers;
    for (let i = 0; i < some.length; i++) {
      const at = some[i] ?? 0;
      into[at] = (into[at] ?? 0) + times * (sums[at] ?? 0);
    }
  }

  /** Writes the sums of these numbers into a column of a table, a row for each. */
  writeTo(table: Float32Array, numbers: readonly number[], column: number, width: number): void {
    const { sums } = this;
    for (let row = 0; row < numbers.length; row++) table[row * width + column] = sums[numbers[row] ?? 0] ?? 0;
  }

  get(at: number): number {
    return this.sums[at] ?? 0;
  }

  /** What the sums of some numbers add up to. */
  sumOf(numbers: Uint32Array): number {
    const { sums } = this;
    let total = 0;
    for (let i = 0; i < numbers.length; i++) total += sums[numbers[i] ?? 0] ?? 0;
    return total;
  }

  /** The numbers with the largest sums, the largest first. */
  top(count: number): number[] {
    return this.best(count).ranked();
  }

  /** The same numbers, in no order. They stand there until the next search. */
  among(count: number): Int32Array {
    return this.best(count).unranked();
  }

  private best(count: number): Best {
    const { sums, places } = this;
    BEST.reset(count);
    if (this.count > SWEPT * this.size) {
      // In their order an equal one that comes later is never better.
      for (let at = 0, least = 0; at < this.size; at++) {
        const sum = sums[at] ?? 0;
        if (sum > least) least = Math.max(0, BEST.offer(at, sum));
      }
    } else
      for (let i = 0, least = 0; i < this.count; i++) {
        const at = places[i] ?? 0;
        const sum = sums[at] ?? 0;
        if (sum >= least && sum > 0) least = BEST.offer(at, sum);
      }
    return BEST;
  }
}

/** The `count` items of the largest value, the largest first; of equal ones the smaller item. */
export function largest(
  items: ArrayLike<number>,
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

/** The `nth` largest of some values; of fewer less than any. */
export function nthLargest(values: ArrayLike<number>, nth: number): number {
  if (values.length < nth) return -Infinity;
  const best = new Best();
  best.reset(nth);
  for (let at = 0; at < values.length; at++) best.offer(0, values[at] ?? 0);
  return best.worst;
}

/** Keeps the best of what it is offered: takes in twice as many, and then drops the worse half. */
class Best {
  private items = new Int32Array(0);
  private values = new Float64Array(0);
  private most = 0;
  private size = 0;
  private least = -Infinity;

  /** Forgets all, and keeps so many from now on. */
  reset(count: number): void {
    if (this.items.length < 2 * count)
      [this.items, this.values] = [new Int32Array(2 * count), new Float64Array(2 * count)];
    this.most = count;
    this.size = 0;
    this.least = -Infinity;
  }

  /** The answer is a value that so many have that one of less is not kept. */
  offer(item: number, value: number): number {
    this.items[this.size] = item;
    this.values[this.size++] = value;
    if (this.size === 2 * this.most) this.select();
    return this.least;
  }

  /** The least value that is kept. */
  get worst(): number {
    this.select();
    return this.least;
  }

  /** In no order; as they are until the next `reset`. */
  unranked(): Int32Array {
    this.select();
    return this.items.subarray(0, this.size);
  }

  /** The best first. */
  ranked(): number[] {
    this.select();
    const order = Array.from({ length: this.size }, (_, at) => at);
    return order.sort((a, b) => (this.isBetter(b, this.item(a), this.value(a)) ? 1 : -1)).map((at) => this.item(at));
  }

  private item(at: number): number {
    return this.items[at] ?? 0;
  }

  private value(at: number): number {
    return this.values[at] ?? 0;
  }

  /** Whether what stands at a place is better than this. */
  private isBetter(at: number, item: number, value: number): boolean {
    const its = this.value(at);
    return its > value || (its === value && this.item(at) < item);
  }

  /** Drops all but the best, where there are more. */
  private select(): void {
    if (this.size < this.most) return;
    let [from, to] = [0, this.size - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      const item = this.item(middle);
      const value = this.value(middle);
      let [before, after] = [to, from];
      while (after <= before) {
        while (this.isBetter(after, item, value)) after++;
        while (this.isWorse(before, item, value)) before--;
        if (after <= before) this.swap(after++, before--);
      }
      if (before >= this.most - 1) to = before;
      else if (after < this.most) from = after;
      else break;
    }
    this.size = this.most;
    let least = Infinity;
    for (let at = 0; at < this.size; at++) least = Math.min(least, this.value(at));
    this.least = least;
  }

  /** Whether what stands at a place is worse than this. */
  private isWorse(at: number, item: number, value: number): boolean {
    const its = this.value(at);
    return its < value || (its === value && this.item(at) > item);
  }

  private swap(one: number, other: number): void {
    const [item, value] = [this.item(one), this.value(one)];
    this.items[one] = this.item(other);
    this.values[one] = this.value(other);
    this.items[other] = item;
    this.values[other] = value;
  }
}

/** For sums, whose values no caller works out: one search is over before the next begins. */
const BEST = new Best();
