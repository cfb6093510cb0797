/** Spreads terms that follow each other over a table: 2^32 divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
const NONE = -1;
const NO_NUMBERS = new Int32Array(0);

/**
 * Numbers by term, for the words of a few notes: a hash table in typed arrays, which is asked far faster than a map.
 * What is put in stays in until all is forgotten.
 */
export class TermTable {
  /** Term + 1, 0 where nothing stands. */
  private keys = NO_NUMBERS;
  /** Beside each key: which of the terms it is. */
  private places = NO_NUMBERS;
  private shift = 0;
  private mask = 0;
  /** In the order of their first. */
  private order = NO_NUMBERS;
  private values = new Float64Array(0);
  private count = 0;

  /** @param most so many terms at most will have a number */
  constructor(most = 0) {
    this.reset(most);
  }

  /** Forgets all, and makes room for so many terms. */
  reset(most: number): void {
    const bits = Math.max(3, 33 - Math.clz32(most));
    this.shift = 32 - bits;
    this.mask = (1 << bits) - 1;
    this.count = 0;
    if (this.keys.length <= this.mask)
      [this.keys, this.places] = [new Int32Array(1 << bits), new Int32Array(1 << bits)];
    else this.keys.fill(0, 0, 1 << bits);
    if (this.order.length < most) [this.order, this.values] = [new Int32Array(most), new Float64Array(most)];
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
    this.values[this.count] = 0;
    return (this.places[at] = this.count++);
  }

  /** Where the term stands, or may stand. */
  private find(term: number): number {
    const { keys, mask } = this;
    let at = Math.imul(term, SPREAD) >>> this.shift;
    for (let key = keys[at] ?? 0; key !== term + 1 && key !== 0; key = keys[at] ?? 0) at = (at + 1) & mask;
    return at;
  }
}
