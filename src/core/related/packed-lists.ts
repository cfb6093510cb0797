/** Lists as they are at one time, side by side in one array: each can be read where it stands. */
export class PackedLists {
  private readonly starts: Uint32Array;
  private readonly values: Uint32Array;

  /**
   * @param length how long each list is
   * @param read a list's values; they need to stand there only until the next is read
   */
  constructor(count: number, length: (list: number) => number, read: (list: number) => Uint32Array) {
    this.starts = new Uint32Array(count + 1);
    for (let list = 0; list < count; list++) this.starts[list + 1] = (this.starts[list] ?? 0) + length(list);
    this.values = new Uint32Array(this.starts[count] ?? 0);
    for (let list = 0; list < count; list++) this.values.set(read(list), this.starts[list]);
  }

  get bytes(): number {
    return this.starts.byteLength + this.values.byteLength;
  }

  /** Empty for a list that there was not. */
  of(list: number): Uint32Array {
    return this.values.subarray(this.starts[list] ?? this.values.length, this.starts[list + 1] ?? this.values.length);
  }
}
