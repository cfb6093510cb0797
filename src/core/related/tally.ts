/** Where more than this share of all numbers has a sum, it is not kept any more which. */
const DENSE = 0.3;
/** A sum and its number are one key: the bits of the sum, which grow as it does, then so many less its number. */
const NUMBERS = 1 << 22;

/** Sums by a small number (a note's slot), made to be used again for every question. */
export class Tally {
  private sums = new Float32Array(0);
  /** The same, as their bits. */
  private bits = new Uint32Array(0);
  /** The numbers that have a sum, in the order of their first: so many. */
  private places = new Uint32Array(0);
  /**
   * By number: 1 where it stands there. To count with it takes no branch, and which number comes for the first time is
   * what a processor cannot guess: half the time of a question went there.
   */
  private seen = new Uint8Array(0);
  private count = 0;
  /** More are many. */
  private few = 0;
  /** Numbers are below. */
  private size = 0;

  /** Forgets all sums and makes room for numbers below `size`. */
  reset(size: number): void {
    if (this.sums.length < size) this.makeRoom(size + (size >> 3) + 64);
    else if (this.isDense) {
      this.sums.fill(0, 0, this.size);
      this.seen.fill(0, 0, this.size);
    } else
      for (let i = 0; i < this.count; i++) {
        const at = this.places[i] ?? 0;
        this.sums[at] = 0;
        this.seen[at] = 0;
      }
    this.count = 0;
    this.size = size;
    this.few = DENSE * size;
  }

  private makeRoom(room: number): void {
    [this.sums, this.places, this.seen] = [new Float32Array(room), new Uint32Array(room), new Uint8Array(room)];
    this.bits = new Uint32Array(this.sums.buffer);
  }

  /** Where many numbers have a sum, all are gone through in their order: that is faster than from place to place. */
  private get isDense(): boolean {
    return this.count > this.few;
  }

  /** The numbers that have a sum, and maybe some that were dropped; as they are until one is added. */
  get touched(): Uint32Array {
    if (!this.isDense) return this.places.subarray(0, this.count);
    let count = 0;
    for (let at = 0; at < this.size; at++) if (this.bits[at] !== 0) this.places[count++] = at;
    return this.places.subarray(0, count);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** @param amount not below 0 */
  add(at: number, amount: number): void {
    if (amount === 0) return;
    if (!this.isDense) {
      this.places[this.count] = at;
      this.count += 1 - (this.seen[at] ?? 0);
      this.seen[at] = 1;
    }
    this.sums[at] = (this.sums[at] ?? 0) + amount;
  }

  /**
   * Adds to many numbers: each stands in the upper 24 bits of its cell, and the lower 8 choose the amount that is added
   * so many times. One question does this for tens of thousands of cells.
   */
  addCells(cells: Uint32Array, amounts: Float64Array, times: number): void {
    const { sums, places, seen, few } = this;
    let { count } = this;
    let i = 0;
    for (; i < cells.length && count <= few; i++) {
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
    for (; i < cells.length; i++) {
      const cell = cells[i] ?? 0;
      const at = cell >>> 8;
      sums[at] = (sums[at] ?? 0) + times * (amounts[cell & 255] ?? 0);
    }
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
    const some = !this.isDense && this.count < numbers.length ? this.touched : numbers;
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
    return Array.from(this.best(count).sort().reverse(), numberOf);
  }

  /** The same numbers, in no order, in the place of their keys. They stand there until the next search. */
  among(count: number): Float64Array {
    const keys = this.best(count);
    for (let i = 0; i < keys.length; i++) keys[i] = numberOf(keys[i] ?? 0);
    return keys;
  }

  /** Their keys. They stand there until the next search. */
  private best(count: number): Float64Array {
    const { bits, places } = this;
    BEST.reset(count);
    let least = 1;
    if (this.isDense) {
      for (let at = 0; at < this.size; at++) {
        const sum = bits[at] ?? 0;
        if (sum >= least) least = sumOf(BEST.offer(keyOf(at, sum)));
      }
    } else
      for (let i = 0; i < this.count; i++) {
        const at = places[i] ?? 0;
        const sum = bits[at] ?? 0;
        if (sum >= least) least = sumOf(BEST.offer(keyOf(at, sum)));
      }
    return BEST.all();
  }
}

function keyOf(at: number, sum: number): number {
  return sum * NUMBERS + (NUMBERS - 1 - at);
}

function numberOf(key: number): number {
  // A remainder of large numbers is worked out bit by bit, which takes ten times as long.
  return NUMBERS - 1 - (key - Math.floor(key / NUMBERS) * NUMBERS);
}

/** As bits, at least 1: there is no sum of 0. */
function sumOf(key: number): number {
  return Math.max(1, Math.floor(key / NUMBERS));
}

/** The `count` items of the largest value, the largest first; of equal ones the smaller item. */
export function largest(items: ArrayLike<number>, value: (item: number) => number, count: number): number[] {
  const values = new Float64Array(items.length);
  for (let at = 0; at < values.length; at++) values[at] = value(items[at] ?? 0);
  const least = nthLargest(values, count);
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) >= least) places.push(at);
  return places
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || (items[a] ?? 0) - (items[b] ?? 0))
    .slice(0, count)
    .map((at) => items[at] ?? 0);
}

/** The `nth` largest of some values; of fewer less than any. */
export function nthLargest(values: ArrayLike<number>, nth: number): number {
  if (values.length < nth) return -Infinity;
  BEST.reset(nth);
  let least = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value > least) least = BEST.offer(value);
  }
  BEST.all();
  return BEST.least;
}

/** Keeps the largest of what it is offered: takes in twice as many, and then drops the smaller half. */
class Best {
  private values = new Float64Array(0);
  private most = 0;
  private size = 0;
  /** So many have that, at least. */
  least = -Infinity;

  /** Forgets all, and keeps so many from now on. */
  reset(count: number): void {
    if (this.values.length < 2 * count) this.values = new Float64Array(2 * count);
    this.most = count;
    this.size = 0;
    this.least = -Infinity;
  }

  /** The answer is a value that so many have that one that is no larger needs not be offered. */
  offer(value: number): number {
    this.values[this.size++] = value;
    if (this.size === 2 * this.most) this.select();
    return this.least;
  }

  /** In no order; as they are until the next `reset`. */
  all(): Float64Array {
    this.select();
    return this.values.subarray(0, this.size);
  }

  /** Drops all but the largest, where there are more. */
  private select(): void {
    const { values, most } = this;
    if (this.size < most) return;
    let [from, to] = [0, this.size - 1];
    while (from < to) {
      const middle = values[(from + to) >> 1] ?? 0;
      let [before, after] = [to, from];
      while (after <= before) {
        while ((values[after] ?? 0) > middle) after++;
        while ((values[before] ?? 0) < middle) before--;
        if (after > before) break;
        const value = values[after] ?? 0;
        values[after++] = values[before] ?? 0;
        values[before--] = value;
      }
      if (before >= most - 1) to = before;
      else if (after < most) from = after;
      else break;
    }
    this.size = most;
    let least = Infinity;
    for (let at = 0; at < most; at++) least = Math.min(least, values[at] ?? 0);
    this.least = least;
  }
}

/** For sums, whose values no caller works out: one search is over before the next begins. */
const BEST = new Best();
