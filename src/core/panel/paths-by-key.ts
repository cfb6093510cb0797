const NONE: ReadonlySet<string> = new Set();

/** Sets of paths by a key. Most hold one path, which is kept as it is: a set takes much more memory. */
export class PathsByKey {
  private readonly sets = new Map<string, string | Set<string>>();

  of(key: string): ReadonlySet<string> {
    const paths = this.sets.get(key);
    return typeof paths === 'string' ? new Set([paths]) : (paths ?? NONE);
  }

  count(key: string): number {
    const paths = this.sets.get(key);
    return typeof paths === 'string' ? 1 : (paths?.size ?? 0);
  }

  add(key: string, path: string): void {
    const paths = this.sets.get(key);
    if (paths === undefined) this.sets.set(key, path);
    else if (typeof paths !== 'string') paths.add(path);
    else if (paths !== path) this.sets.set(key, new Set([paths, path]));
  }

  remove(key: string, path: string): void {
    const paths = this.sets.get(key);
    if (paths === path) this.sets.delete(key);
    if (paths === undefined || typeof paths === 'string') return;
    paths.delete(path);
    if (paths.size === 0) this.sets.delete(key);
  }
}
