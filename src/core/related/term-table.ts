/** Spreads terms that follow each other over a table: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
const NONE = -1;

/**
 * Numbers by term, for the words of a few notes: a hash table in typed arrays, which is asked far faster than a map.
 * What is put in stays in.
 */
export class TermTable {
  /** Term + 1, 0 where nothing stands. */
  private readonly keys: Int32Array;
  private readonly values: Float64Array;
  private readonly shift: number;
  /** The terms that have a number, in the order of their first: so many. */
  private readonly order: Int32Array;
  private count = 0;

  /** @param most so many terms at most will have a number */
  constructor(most: number) {
    const bits = Math.max(3, 33 - Math.clz32(most));
    this.keys = new Int32Array(1 << bits);
    this.values = new Float64Array(1 << bits);
    this.order = new Int32Array(most);
    this.shift = 32 - bits;
  }

  get size(): number {
    return this.count;
  }

  get terms(): Int32Array {
    return this.order.subarray(0, this.count);
  }

  /** -1 for a term that has none. */
  get(term: number): number {
    const { keys } = this;
    let place = Math.imul(term, SPREAD) >>> this.shift;
    for (;;) {
      const key = keys[place] ?? 0;
      if (key === term + 1) return this.values[place] ?? NONE;
      if (key === 0) return NONE;
      place = (place + 1) & (keys.length - 1);
    }
  }

  /** @param value not below 0 */
  set(term: number, value: number): void {
    this.values[this.place(term)] = value;
  }

  add(term: number, value: number): void {
    const place = this.place(term);
    this.values[place] = (this.values[place] ?? 0) + value;
  }

  private place(term: number): number {
    const { keys } = this;
    let place = Math.imul(term, SPREAD) >>> this.shift;
    for (;;) {
      const key = keys[place] ?? 0;
      if (key === term + 1) return place;
      if (key === 0) break;
      place = (place + 1) & (keys.length - 1);
    }
    keys[place] = term + 1;
    this.order[this.count++] = term;
    return place;
  }
}
