/** Small numbers for paths, so that arrays can be indexed by note. The number of a path that went is given again. */
export class Slots {
  readonly #of = new Map<string, number>();
  readonly #paths: (string | undefined)[] = [];
  readonly #free: number[] = [];

  /** One more than the largest number in use. */
  get end(): number {
    return this.#paths.length;
  }

  get count(): number {
    return this.#of.size;
  }

  paths(): Iterable<string> {
    return this.#of.keys();
  }

  /** -1 for a path that has none. */
  of(path: string): number {
    return this.#of.get(path) ?? -1;
  }

  path(slot: number): string {
    return this.#paths[slot] ?? '';
  }

  add(path: string): number {
    const known = this.#of.get(path);
    if (known !== undefined) return known;
    const slot = this.#free.pop() ?? this.#paths.length;
    this.#of.set(path, slot);
    this.#paths[slot] = path;
    return slot;
  }

  remove(path: string): void {
    const slot = this.#of.get(path);
    if (slot === undefined) return;
    this.#of.delete(path);
    this.#paths[slot] = undefined;
    this.#free.push(slot);
  }

  /** The path must have a number, its new one none. */
  rename(from: string, to: string): void {
    const slot = this.#of.get(from);
    if (slot === undefined) return;
    this.#of.delete(from);
    this.#of.set(to, slot);
    this.#paths[slot] = to;
  }
}
