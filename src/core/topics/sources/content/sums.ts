/** Sums by a small number, made to be used again. Whole numbers give the same sums in whatever order they come. */
export class Sums {
  private readonly sums: Float64Array;
  /** The numbers that have a sum, in the order of their first. */
  readonly touched: number[] = [];

  constructor(size: number) {
    this.sums = new Float64Array(size);
  }

  /** @param amount more than 0 */
  add(at: number, amount: number): void {
    const sum = this.sums[at] ?? 0;
    if (sum === 0) this.touched.push(at);
    this.sums[at] = sum + amount;
  }

  get(at: number): number {
    return this.sums[at] ?? 0;
  }

  reset(): void {
    for (const at of this.touched) this.sums[at] = 0;
    this.touched.length = 0;
  }

  /** The numbers of the largest sums, in the order of the numbers; of equal sums the smaller number. */
  largest(count: number): number[] {
    const { touched } = this;
    if (touched.length <= count) return [...touched].sort((a, b) => a - b);
    const least = this.nth(count);
    const above = touched.filter((at) => this.get(at) > least);
    const equal = touched.filter((at) => this.get(at) === least).sort((a, b) => a - b);
    return above.concat(equal.slice(0, count - above.length)).sort((a, b) => a - b);
  }

  /** The `count` largest sum. */
  private nth(count: number): number {
    const sorted = Float64Array.from(this.touched, (at) => this.get(at)).sort();
    return sorted[sorted.length - count] ?? 0;
  }
}
