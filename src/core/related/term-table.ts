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
  /** Beside each key: which of the terms it is. */
  private readonly places: Int32Array;
  private readonly shift: number;
  /** In the order of their first. */
  private readonly order: Int32Array;
  private readonly values: Float64Array;
  private count = 0;

  /** @param most so many terms at most will have a number */
  constructor(most: number) {
    const bits = Math.max(3, 33 - Math.clz32(most));
    this.keys = new Int32Array(1 << bits);
    this.places = new Int32Array(1 << bits);
    this.shift = 32 - bits;
    this.order = new Int32Array(most);
    this.values = new Float64Array(most);
  }

  /** How many terms have a number. */
  get size(): number {
    return this.count;
  }

  /** Those that have a number, in the order of their first. */
  get terms(): Int32Array {
    return this.order.subarray(0, this.count);
  }

  /** Their numbers, in the same order; what is written there counts. */
  get numbers(): Float64Array {
    return this.values.subarray(0, this.count);
  }

  /** -1 for a term that has none. */
  get(term: number): number {
    const at = this.find(term);
    return this.keys[at] === 0 ? NONE : (this.values[this.places[at] ?? 0] ?? NONE);
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
    const at = this.find(term);
    if (this.keys[at] !== 0) return this.places[at] ?? 0;
    this.keys[at] = term + 1;
    this.order[this.count] = term;
    return (this.places[at] = this.count++);
  }

  /** Where the term stands, or may stand. */
  private find(term: number): number {
    const { keys } = this;
    let at = Math.imul(term, SPREAD) >>> this.shift;
    for (let key = keys[at] ?? 0; key !== term + 1 && key !== 0; key = keys[at] ?? 0) at = (at + 1) & (keys.length - 1);
    return at;
  }
}
