const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;
const NO_PAGE = new Uint32Array(0);

/**
 * Many lists of 32-bit numbers in few typed arrays, without order. A list is a chain of blocks of growing size, so
 * that adding costs the same however long it is and nothing is copied; a block that is left empty is used again.
 */
export class Lists {
  private readonly smallest: number;
  private readonly largest: number;
  private heads = new Uint32Array(1024);
  private lengths = new Uint32Array(1024);
  private readonly pages: Uint32Array[] = [];
  /** The first cell that no block has taken; 0 stands for no block. */
  private end = 1;
  /** By block size: the first unused block, each pointing to the next. */
  private readonly unused = new Map<number, number>();
  /** Room for what was asked for last. */
  private found = new Uint32Array(64);

  /** How many values a list's first block holds, and how many the blocks grow to; each is twice the one before. */
  constructor(smallest: number, largest: number) {
    this.smallest = smallest;
    this.largest = largest;
  }

  get bytes(): number {
    return this.pages.length * PAGE * 4 + this.heads.byteLength + this.lengths.byteLength;
  }

  length(list: number): number {
    return this.lengths[list] ?? 0;
  }

  add(list: number, value: number): void {
    this.reserve(list);
    const length = this.length(list);
    const { size, used } = this.last(length);
    const full = length === 0 || used === size;
    if (full)
      this.heads[list] = this.allocate(length === 0 ? size : Math.min(size * 2, this.largest), this.heads[list] ?? 0);
    this.write((this.heads[list] ?? 0) + (full ? 1 : used + 1), value);
    this.lengths[list] = length + 1;
  }

  /** Removes all values but those that fit. */
  keep(list: number, fits: (value: number) => boolean): void {
    const kept: number[] = [];
    this.forEach(list, (value) => {
      if (fits(value)) kept.push(value);
    });
    this.clear(list);
    for (const value of kept.reverse()) this.add(list, value);
  }

  clear(list: number): void {
    while (this.length(list) > 0) this.pop(list);
  }

  forEach(list: number, visit: (value: number) => void): void {
    this.forEachBlock(list, (page, start, end) => {
      for (let i = end - 1; i >= start; i--) visit(page[i] ?? 0);
    });
  }

  /** The values, the last first. They stand there until the next call. */
  values(list: number): Uint32Array {
    const length = this.length(list);
    if (this.found.length < length) this.found = new Uint32Array(2 * length);
    const { found } = this;
    let count = 0;
    this.forEachBlock(list, (page, start, end) => {
      let at = count;
      for (let i = end - 1; i >= start; i--) found[at++] = page[i] ?? 0;
      count = at;
    });
    return found.subarray(0, length);
  }

  /** Visits the values block by block, the last block first: they stand in `page` from `start` to before `end`. */
  forEachBlock(list: number, visit: (page: Uint32Array, start: number, end: number) => void): void {
    let left = this.length(list);
    let block = this.heads[list] ?? 0;
    while (left > 0) {
      const { used } = this.last(left);
      const page = this.pages[block >>> PAGE_BITS] ?? NO_PAGE;
      const start = (block & (PAGE - 1)) + 1;
      visit(page, start, start + used);
      block = page[start - 1] ?? 0;
      left -= used;
    }
  }

  /** Size of the last block of a list of that length, and how much of it is used. */
  private last(length: number): { size: number; used: number } {
    let size = this.smallest;
    let before = 0;
    while (size < this.largest && length > before + size) {
      before += size;
      size *= 2;
    }
    const rest = length - before;
    return { size, used: rest === 0 ? 0 : ((rest - 1) % size) + 1 };
  }

  private pop(list: number): void {
    const length = this.length(list);
    const { size, used } = this.last(length);
    const head = this.heads[list] ?? 0;
    this.lengths[list] = length - 1;
    if (used === 1) {
      this.heads[list] = this.read(head);
      this.write(head, this.unused.get(size) ?? 0);
      this.unused.set(size, head);
    }
  }

  private allocate(size: number, previous: number): number {
    let block = this.unused.get(size) ?? 0;
    if (block !== 0) this.unused.set(size, this.read(block));
    else {
      if ((this.end & (PAGE - 1)) + size + 1 > PAGE) this.end = ((this.end >>> PAGE_BITS) + 1) * PAGE;
      block = this.end;
      this.end += size + 1;
      if (this.pages.length <= block >>> PAGE_BITS) this.pages.push(new Uint32Array(PAGE));
    }
    this.write(block, previous);
    return block;
  }

  private reserve(list: number): void {
    if (list < this.heads.length) return;
    this.heads = grown(this.heads, list);
    this.lengths = grown(this.lengths, list);
  }

  private read(cell: number): number {
    return this.pages[cell >>> PAGE_BITS]?.[cell & (PAGE - 1)] ?? 0;
  }

  private write(cell: number, value: number): void {
    const page = this.pages[cell >>> PAGE_BITS];
    if (page !== undefined) page[cell & (PAGE - 1)] = value;
  }
}

/** A longer copy that has room for the index. */
export function grown(array: Uint32Array, index: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(array.length * 2, index + 1));
  longer.set(array);
  return longer;
}
