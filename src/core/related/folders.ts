import { folderOf } from '../notes/paths';

/** How often notes of one folder link to notes of another, compared with any two notes of the vault. */
export class FolderLinks {
  private readonly folders = new Map<string, number>();
  private readonly sizes: number[] = [];
  private readonly links = new Map<number, number>();
  private notes = 0;
  private all = 0;

  addNote(path: string): void {
    const folder = this.number(path);
    this.sizes[folder] = (this.sizes[folder] ?? 0) + 1;
    this.notes++;
  }

  /** Both notes were added before. */
  addLink(a: string, b: string): void {
    const key = this.key(a, b);
    this.links.set(key, (this.links.get(key) ?? 0) + 1);
    this.all++;
  }

  /** The logarithm of how much likelier a link is than between any two notes; without one link when that is the question. */
  affinity(a: string, b: string, without: boolean): number {
    if (this.all === 0) return 0;
    const pairs = this.size(a) * this.size(b) / (folderOf(a) === folderOf(b) ? 2 : 1);
    const rate = this.all / (this.notes * this.notes / 2);
    const links = Math.max(0, (this.links.get(this.key(a, b)) ?? 0) - (without ? 1 : 0));
    return Math.log((links + 0.5) / (pairs + 0.5 / rate) / rate);
  }

  private number(path: string): number {
    const folder = folderOf(path);
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    this.folders.set(folder, this.folders.size);
    return this.folders.size - 1;
  }

  private size(path: string): number {
    return this.sizes[this.folders.get(folderOf(path)) ?? -1] ?? 1;
  }

  private key(a: string, b: string): number {
    const x = this.number(a);
    const y = this.number(b);
    return Math.min(x, y) * 0x2000000 + Math.max(x, y);
  }
}
