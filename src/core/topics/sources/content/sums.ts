/** Sums by a small number, made to be used again. Whole numbers give the same sums in whatever order they come. */
export class Sums {
  private readonly sums: Float64Array;
  /** Sums among which the largest are looked for. */
  private readonly chosen: Float64Array;
  /** The numbers that have a sum, in the order of their first. */
  readonly touched: number[] = [];

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.chosen = new Float64Array(size);
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

  /**
   * What the largest sums have over the next largest one, in the order of the numbers: none that only just comes in
   * weighs much, so it matters little which does. Of more that are the same none has anything over the next.
   */
  excess(count: number, visit: (at: number, excess: number) => void): void {
    const { touched } = this;
    const next = touched.length > count ? this.nth(count + 1) : 0;
    for (const at of touched.filter((one) => this.get(one) > next).sort((a, b) => a - b))
      visit(at, this.get(at) - next);
  }

  /** The `count` largest sum. */
  private nth(count: number): number {
    const { touched, sums, chosen } = this;
    for (let i = 0; i < touched.length; i++) chosen[i] = sums[touched[i] ?? 0] ?? 0;
    return select(chosen, touched.length, touched.length - count);
  }
}

/**
 * The value that would stand at `rank` if the first `length` values were sorted (quickselect); their order becomes
 * another.
 */
function select(values: Float64Array, length: number, rank: number): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const kept = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = kept;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] ?? 0;
}
