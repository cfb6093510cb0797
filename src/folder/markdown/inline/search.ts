/**
 * `indexOf` that remembers: as long as it is asked for ever later places, all answers together read the text once.
 */
export class Search {
  private from = 0;
  private found = -2;

  constructor(
    private readonly text: string,
    private readonly needle: string,
  ) {}

  /** The first place of the needle at or behind `from`; `Infinity` if there is none. */
  next(from: number): number {
    const isKnown = this.found !== -2 && from >= this.from && (this.found === -1 || from <= this.found);
    if (!isKnown) {
      this.from = from;
      this.found = this.text.indexOf(this.needle, from);
    }
    return this.found === -1 ? Infinity : this.found;
  }
}

/** The searches of one text, each made when it is first needed. */
export class Searches {
  private readonly known = new Map<string, Search>();

  constructor(private readonly text: string) {}

  /** The first place of `needle` in `[from, to)`, or -1. */
  next(needle: string, from: number, to: number): number {
    let search = this.known.get(needle);
    if (search === undefined) this.known.set(needle, (search = new Search(this.text, needle)));
    const at = search.next(from);
    return at + needle.length <= to ? at : -1;
  }
}
