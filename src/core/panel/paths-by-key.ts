const NONE: ReadonlySet<string> = new Set();

/** Sets of paths by a key; one that becomes empty is gone. */
export class PathsByKey {
  private readonly sets = new Map<string, Set<string>>();

  of(key: string): ReadonlySet<string> {
    return this.sets.get(key) ?? NONE;
  }

  add(key: string, path: string): void {
    const paths = this.sets.get(key);
    if (paths === undefined) this.sets.set(key, new Set([path]));
    else paths.add(path);
  }

  remove(key: string, path: string): void {
    const paths = this.sets.get(key);
    if (paths === undefined) return;
    paths.delete(path);
    if (paths.size === 0) this.sets.delete(key);
  }
}
