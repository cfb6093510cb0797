import type { MapRegion, MapTie } from './map';

/** Counts links between regions, each at the two regions where the ways up from its notes meet. */
export class Ties {
  private readonly counts = new Map<number, number>();

  constructor(private readonly regions: readonly MapRegion[]) {}

  /** A link between a note of one region and one of another. */
  add(from: number, to: number): void {
    if (from === to) return;
    const [a, b] = this.meet(from, to);
    const key = a * this.regions.length + b;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  inOrder(): MapTie[] {
    const { length } = this.regions;
    return Array.from(this.counts, ([key, links]) => ({ a: Math.floor(key / length), b: key % length, links })).sort(
      (x, y) => y.links - x.links || x.a - y.a || x.b - y.b,
    );
  }

  /**
   * The two regions below the one that holds both; where that is one of the two itself, it stands for its own notes.
   */
  private meet(from: number, to: number): readonly [number, number] {
    let [a, b] = [from, to];
    for (;;) {
      const [one, other] = [this.regions[a], this.regions[b]];
      if (one === undefined || other === undefined || one.parent === other.parent) break;
      if (one.depth > other.depth) {
        if (one.parent === b) break;
        a = one.parent;
      } else if (other.depth > one.depth) {
        if (other.parent === a) break;
        b = other.parent;
      } else [a, b] = [one.parent, other.parent];
    }
    return a < b ? [a, b] : [b, a];
  }
}
