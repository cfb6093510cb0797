/** The lines that we write into an index note now, by themselves and beside those that are remembered. */
export interface NewLines {
  /** The region as it is written for a note with nothing of the user's in it. */
  wanted(): readonly string[];
  /** Whether a line is one of an entry as it is written now, and was not written before, as far as is remembered. */
  isNews(line: string): boolean;
  /** Entries that were written last and are not written now, each by the first line that it has in any layout. */
  dropped(): readonly (readonly string[])[];
}

/** What a region lacks of what it is to say, and whether another device has written in it. */
export class Gaps {
  private allMissing: readonly string[] | null = null;
  private isMergedRegion: boolean | null = null;

  constructor(
    private readonly region: readonly string[],
    private readonly ours: NewLines,
  ) {}

  /**
   * Whether another device has written in the region: an entry stands there as it is written now, or does not stand
   * there any more, and this device has not done it. Only where that is so may a merge have torn lines.
   */
  get isMerged(): boolean {
    return (this.isMergedRegion ??= this.hasNews() || this.hasDropped());
  }

  private hasNews(): boolean {
    return this.region.some((line) => this.ours.isNews(line));
  }

  private hasDropped(): boolean {
    const lines = new Set(this.region);
    return this.ours.dropped().some((entry) => !entry.some((line) => lines.has(line)));
  }

  /** Whether a line is to stand in the region and does not, or not as often. */
  isMissing(line: string): boolean {
    return this.missing().includes(line);
  }

  /** Whether a text is a piece of a line that is missing: a patch put it elsewhere, and it is written anew. */
  isPiece(text: string): boolean {
    return text.length > 1 && this.missing().some((line) => line.includes(text));
  }

  private missing(): readonly string[] {
    return (this.allMissing ??= missingIn(this.region, this.ours.wanted()));
  }
}

function missingIn(region: readonly string[], wanted: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of region) counts.set(line, (counts.get(line) ?? 0) + 1);
  return wanted.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
