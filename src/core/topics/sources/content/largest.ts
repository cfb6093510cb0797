/** Values of which one is looked at together. */
const BLOCK = 128;

/** Numbers that change one by one, and the largest of them, found without looking at all. */
export class Largest {
  /** The place of the largest of each block, the first among equals. */
  private readonly best: Int32Array;

  constructor(private readonly values: Float64Array) {
    this.best = Int32Array.from({ length: Math.ceil(values.length / BLOCK) }, (_, block) => this.bestIn(block));
  }

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  set(at: number, value: number): void {
    this.values[at] = value;
    const block = Math.floor(at / BLOCK);
    this.best[block] = this.bestIn(block);
  }

  /** The place of the largest, the first among equals. */
  place(): number {
    let found = 0;
    for (const at of this.best) if (this.get(at) > this.get(found)) found = at;
    return found;
  }

  private bestIn(block: number): number {
    const end = Math.min((block + 1) * BLOCK, this.values.length);
    let found = block * BLOCK;
    for (let at = found + 1; at < end; at++) if (this.get(at) > this.get(found)) found = at;
    return found;
  }
}
