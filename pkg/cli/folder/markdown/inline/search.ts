/**
 * `indexOf` that remembers: as long as it is asked for ever later places, all answers together read the text once.
 */
class Search {
  private from = 0;
  private found: number | undefined;

  constructor(private readonly find: (from: number) => number) {}

  /** The first place at or behind `from`; `Infinity` if there is none. */
  next(from: number): number {
    if (this.found === undefined || from < this.from || from > this.found) {
      this.from = from;
      const found = this.find(from);
      this.found = found === -1 ? Infinity : found;
    }
    return this.found;
  }
}

/** The searches of one text, each made when it is first needed. */
export class Searches {
  private readonly known = new Map<string, Search>();

  constructor(private readonly text: string) {}

  /** The first place of `needle` in `[from, to)`, or -1. */
  next(needle: string, from: number, to: number): number {
    const at = this.search(needle, (start) => this.text.indexOf(needle, start)).next(from);
    return at + needle.length <= to ? at : -1;
  }

  /** The first whitespace in `[from, to)`, or -1. */
  nextWhitespace(from: number, to: number): number {
    const at = this.search('\\s', (start) => indexOfWhitespace(this.text, start)).next(from);
    return at < to ? at : -1;
  }

  private search(name: string, find: (from: number) => number): Search {
    let search = this.known.get(name);
    if (search === undefined) this.known.set(name, (search = new Search(find)));
    return search;
  }
}

function indexOfWhitespace(text: string, from: number): number {
  const whitespace = /\s/g;
  whitespace.lastIndex = from;
  return whitespace.exec(text)?.index ?? -1;
}
