import { folderOf } from '../notes/paths';

/** Small numbers for paths, so that arrays can be indexed by note. The number of a path that went is given again. */
export class Slots {
  private readonly slots = new Map<string, number>();
  private readonly byNumber: (string | undefined)[] = [];
  /** By number, as far as they were asked for. */
  private readonly folders: (string | undefined)[] = [];
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

  folder(slot: number): string {
    return (this.folders[slot] ??= folderOf(this.path(slot)));
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
