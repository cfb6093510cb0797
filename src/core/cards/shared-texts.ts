/** So many notes that say the same, word for word, did not write it for themselves: it is a template's, or a notice. */
export const SEVERAL = 3;

/** The notes that have a text; a lone one is no set, for most texts are of one note. */
type Holders = string | Set<string>;

/**
 * Counts what notes of a vault say word for word. A change costs no look at other notes; those whose texts came to be shared by it, or
 * ceased to be, are remembered until they are asked for. What it answers depends on the notes alone, in whatever order they came.
 */
export class SharedTexts {
  private readonly textsOf = new Map<string, readonly string[]>();
  private readonly holders = new Map<string, Holders>();
  private touched = new Set<string>();

  /** Puts the texts of a note in the place of those that it had. */
  set(path: string, texts: readonly string[]): void {
    const before = this.textsOf.get(path) ?? [];
    if (before === texts) return;
    const [old, next] = [new Set(before), new Set(texts)];
    for (const text of old) if (!next.has(text)) this.take(path, text);
    for (const text of next) if (!old.has(text)) this.give(path, text);
    if (next.size > 0) this.textsOf.set(path, texts);
    else this.textsOf.delete(path);
  }

  delete(path: string): void {
    this.set(path, []);
  }

  /** Whether several notes have the text. */
  readonly isShared = (text: string): boolean => {
    const holders = this.holders.get(text);
    return holders instanceof Set && holders.size >= SEVERAL;
  };

  /** The notes of which, since this was last asked, a text came to be shared or ceased to be. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  private give(path: string, text: string): void {
    const holders = this.holders.get(text);
    if (holders === undefined) this.holders.set(text, path);
    else if (typeof holders === 'string') this.holders.set(text, new Set([holders, path]));
    else if (holders.add(path).size === SEVERAL) this.touch(holders);
  }

  private take(path: string, text: string): void {
    const holders = this.holders.get(text);
    if (!(holders instanceof Set)) return void this.holders.delete(text);
    if (holders.size === SEVERAL) this.touch(holders);
    holders.delete(path);
    const [last] = holders;
    if (holders.size === 1 && last !== undefined) this.holders.set(text, last);
  }

  /** Never more than a few, for it is only done where just enough notes have the text. */
  private touch(holders: ReadonlySet<string>): void {
    for (const path of holders) this.touched.add(path);
  }
}
