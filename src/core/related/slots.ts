import { folderOf } from '../notes/paths';

/** Small numbers for paths, so that arrays can be indexed by note. The number of a path that went is given again. */
export class Slots {
  private readonly slots = new Map<string, number>();
  private readonly byNumber: (string | undefined)[] = [];
  private readonly folderNumbers = new Map<string, number>();
  /** By slot: the number of its folder, as far as it was asked for. */
  private readonly folders: (number | undefined)[] = [];
  private readonly free: number[] = [];

  /** One more than the largest number in use. */
  get end(): number {
    return this.byNumber.length;
  }

  get count(): number {
    return this.slots.size;
  }

  paths(): Iterable<string> {
    return this.slots.keys();
  }

  /** -1 for a path that has none. */
  of(path: string): number {
    return this.slots.get(path) ?? -1;
  }

  path(slot: number): string {
    return this.byNumber[slot] ?? '';
  }

  /** A small number for the folder in which a note lies. */
  folder(slot: number): number {
    return (this.folders[slot] ??= this.folderNumber(folderOf(this.path(slot))));
  }

  private folderNumber(folder: string): number {
    const known = this.folderNumbers.get(folder) ?? this.folderNumbers.size;
    this.folderNumbers.set(folder, known);
    return known;
  }

  add(path: string): number {
    const known = this.slots.get(path);
    if (known !== undefined) return known;
    const slot = this.free.pop() ?? this.byNumber.length;
    this.slots.set(path, slot);
    this.name(slot, path);
    return slot;
  }

  remove(path: string): void {
    const slot = this.slots.get(path);
    if (slot === undefined) return;
    this.slots.delete(path);
    this.name(slot, undefined);
    this.free.push(slot);
  }

  /** The path must have a number, its new one none. */
  rename(from: string, to: string): void {
    const slot = this.slots.get(from);
    if (slot === undefined) return;
    this.slots.delete(from);
    this.slots.set(to, slot);
    this.name(slot, to);
  }

  private name(slot: number, path: string | undefined): void {
    this.byNumber[slot] = path;
    this.folders[slot] = undefined;
  }
}
