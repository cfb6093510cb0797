/** How often notes of one folder link to notes of another, compared with any two notes of the vault. */
export class FolderLinks {
  private readonly folders = new Map<string, number>();
  private readonly sizes: number[] = [];
  private readonly links = new Map<number, number>();
  private notes = 0;
  private all = 0;

  addNote(name: string): void {
    const folder = this.number(name);
    this.sizes[folder] = (this.sizes[folder] ?? 0) + 1;
    this.notes++;
  }

  /** Of notes that were added before, by their folders. */
  addLink(a: string, b: string): void {
    const key = keyOf(this.number(a), this.number(b));
    this.links.set(key, (this.links.get(key) ?? 0) + 1);
    this.all++;
  }

  /**
   * How much likelier than between any two notes a link of a note in this folder with one in another is, as a logarithm; without one link
   * when that is the question.
   */
  affinityTo(name: string): (other: string, without: boolean) => number {
    if (this.all === 0) return () => 0;
    const own = this.number(name);
    const rate = this.all / ((this.notes * this.notes) / 2);
    const affinity = (folder: number, without: boolean): number => {
      const pairs = (this.size(own) * this.size(folder)) / (own === folder ? 2 : 1);
      const links = Math.max(0, (this.links.get(keyOf(own, folder)) ?? 0) - (without ? 1 : 0));
      return Math.log((links + 0.5) / (pairs + 0.5 / rate) / rate);
    };
    const known = new Map<number, number>();
    return (other, without) => {
      const folder = this.number(other);
      if (without) return affinity(folder, true);
      const found = known.get(folder) ?? affinity(folder, false);
      known.set(folder, found);
      return found;
    };
  }

  /** How many notes lie in the folder; infinitely many where nobody counted. */
  sizeOf(name: string): number {
    const folder = this.folders.get(name);
    return (folder === undefined ? undefined : this.sizes[folder]) ?? Infinity;
  }

  private number(name: string): number {
    const known = this.folders.get(name);
    if (known !== undefined) return known;
    this.folders.set(name, this.folders.size);
    return this.folders.size - 1;
  }

  private size(folder: number): number {
    return this.sizes[folder] ?? 1;
  }
}

function keyOf(a: number, b: number): number {
  return Math.min(a, b) * 0x2000000 + Math.max(a, b);
}
