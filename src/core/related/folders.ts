/** How often notes of one folder link to notes of another, compared with any two notes of the vault. */
export class FolderLinks {
  /** By folder, as `Slots` numbers them. */
  private readonly sizes: number[] = [];
  private readonly links = new Map<number, number>();
  private notes = 0;
  private all = 0;
  /** By folder, what is known of the others, as far as it was asked for since something was added. */
  private readonly known: (number | undefined)[][] = [];

  addNote(folder: number): void {
    this.sizes[folder] = (this.sizes[folder] ?? 0) + 1;
    this.notes++;
    this.known.length = 0;
  }

  /** Of notes that were added before, by their folders. */
  addLink(a: number, b: number): void {
    const key = keyOf(a, b);
    this.links.set(key, (this.links.get(key) ?? 0) + 1);
    this.all++;
    this.known.length = 0;
  }

  /**
   * How much likelier than between any two notes a link of a note in this folder with one in another is, as a
   * logarithm; without one link when that is the question.
   */
  affinityTo(own: number): (other: number, without: boolean) => number {
    if (this.all === 0) return () => 0;
    const rate = this.all / ((this.notes * this.notes) / 2);
    const affinity = (folder: number, without: boolean): number => {
      const pairs = (this.size(own) * this.size(folder)) / (own === folder ? 2 : 1);
      const links = Math.max(0, (this.links.get(keyOf(own, folder)) ?? 0) - (without ? 1 : 0));
      return Math.log((links + 0.5) / (pairs + 0.5 / rate) / rate);
    };
    const known = (this.known[own] ??= []);
    return (folder, without) => (without ? affinity(folder, true) : (known[folder] ??= affinity(folder, false)));
  }

  /** How many notes lie in the folder; infinitely many where nobody counted. */
  sizeOf(folder: number): number {
    return this.sizes[folder] ?? Infinity;
  }

  private size(folder: number): number {
    return this.sizes[folder] ?? 1;
  }
}

function keyOf(a: number, b: number): number {
  return Math.min(a, b) * 0x2000000 + Math.max(a, b);
}
