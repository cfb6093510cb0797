/** So many notes that say the same, word for word, did not write it for themselves: it is a template's, or a notice. */
export const SEVERAL = 3;

/** The notes that have a text; a lone one is no set, for most texts are of one note. */
type Holders = string | Set<string>;

/**
 * Counts by how many notes of a vault each text is said. A change costs no look at other notes; those whose texts came
 * to be shared by it, or ceased to be, are remembered until they are asked for. What it answers depends on the notes
 * alone, in whatever order they came.
 */
export class SharedTexts {
  private readonly keysOf = new Map<string, readonly number[]>();
  private readonly holders = new Map<number, Holders>();
  private touched = new Set<string>();

  /** Puts the texts of a note, by their keys, in the place of those that it had. */
  set(path: string, keys: readonly number[]): void {
    const before = this.keysOf.get(path) ?? [];
    if (before === keys) return;
    const [old, next] = [new Set(before), new Set(keys)];
    for (const key of old) if (!next.has(key)) this.take(path, key);
    for (const key of next) if (!old.has(key)) this.give(path, key);
    if (next.size > 0) this.keysOf.set(path, keys);
    else this.keysOf.delete(path);
  }

  delete(path: string): void {
    this.set(path, []);
  }

  /** Whether several notes have the text. */
  readonly isShared = (key: number): boolean => {
    const holders = this.holders.get(key);
    return holders instanceof Set && holders.size >= SEVERAL;
  };

  /** The notes of which, since this was last asked, a text came to be shared or ceased to be. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  private give(path: string, key: number): void {
    const holders = this.holders.get(key);
    if (holders === undefined) this.holders.set(key, path);
    else if (typeof holders === 'string') this.holders.set(key, new Set([holders, path]));
    else if (holders.add(path).size === SEVERAL) this.touch(holders);
  }

  private take(path: string, key: number): void {
    const holders = this.holders.get(key);
    if (!(holders instanceof Set)) return void this.holders.delete(key);
    if (holders.size === SEVERAL) this.touch(holders);
    holders.delete(path);
    const [last] = holders;
    if (holders.size === 1 && last !== undefined) this.holders.set(key, last);
  }

  /** Never more than a few, for it is only done where just enough notes have the text. */
  private touch(holders: ReadonlySet<string>): void {
    for (const path of holders) this.touched.add(path);
  }
}
