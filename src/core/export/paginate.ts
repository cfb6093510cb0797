import { bytesOf } from '../text/utf8';

/** Bytes of UTF-8 for a token: an estimate that few texts exceed. */
const BYTES_PER_TOKEN = 3;

/** Fewer tokens a page than these leave no room beside what stands on every page. */
export const FEWEST_TOKENS = 500;
export const USUAL_TOKENS = 4_000;

/** How many bytes a page of so many tokens may have. */
export function pageBytes(tokens: number): number {
  return tokens * BYTES_PER_TOKEN;
}

/** An entry of a page. */
export interface Item {
  /** One line, or several. */
  readonly text: string;
  /** What it is found under in the list of parts. */
  readonly label: string;
}

/** Items that stand together, under a heading or, where that is empty, under none. */
export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** A section's heading and the blank lines around it. */
export function headingBytes({ heading }: Pick<Section, 'heading'>): number {
  return bytesOf(heading) + '## \n\n\n'.length;
}

/**
 * Parts the items of sections among pages, as many on each as it has room for, in their order; what goes on on another
 * page has its heading there again. An item that is larger than a page stands on one of its own.
 *
 * @param first bytes for items and headings on the first page, which may stay empty
 * @param room the same on each other
 */
export function paginate(sections: readonly Section[], first: number, room: number): Section[][] {
  const pages = new Pages(first, room);
  for (const { heading, items } of sections) {
    let part: Item[] | null = null;
    for (const item of items) {
      const size = bytesOf(item.text) + 1;
      if (pages.needsAnother(size + (part === null ? headingBytes({ heading }) : 0))) {
        pages.add();
        part = null;
      }
      part ??= pages.begin(heading);
      part.push(item);
      pages.take(size);
    }
  }
  return pages.all;
}

class Pages {
  readonly all: Section[][] = [[]];
  private last: Section[] = this.all[0] ?? [];

  constructor(
    private left: number,
    private readonly room: number,
  ) {}

  needsAnother(size: number): boolean {
    return size > this.left && (this.last.length > 0 || this.left < this.room);
  }

  add(): void {
    this.last = [];
    this.all.push(this.last);
    this.left = this.room;
  }

  begin(heading: string): Item[] {
    const items: Item[] = [];
    this.last.push({ heading, items });
    this.take(headingBytes({ heading }));
    return items;
  }

  take(size: number): void {
    this.left -= size;
  }
}
