import { cardAsItem } from '../layouts/cards';
import { commonStart } from './pieces';

/** The lines that we write into an index note now, by themselves and beside those that are remembered. */
export interface NewLines {
  /** The region as it is written for a note with nothing of the user's in it. */
  wanted(): readonly string[];
  /** Whether a line is one of an entry as it is written now, and was not written before, as far as is remembered. */
  isNews(line: string): boolean;
  /** Entries that were written last and are not written now, each as a line of a list and as a row. */
  dropped(): readonly (readonly string[])[];
  /** The same for entries that are written under a heading of a group, and were not; the heading's text comes first. */
  arrived(): readonly string[];
  /** And for those that were written under one, and are not. */
  left(): readonly (readonly string[])[];
}

/** So many letters a heading may have lost. */
const LOST = 2;
const HEADING = /^#{1,6} (.*)$/;

/** What a region lacks of what it is to say, and whether another device has written in it. */
export class Gaps {
  private allMissing: readonly string[] | null = null;
  private isMergedRegion: boolean | null = null;
  private allEntries: readonly string[] | null = null;

  constructor(
    private readonly region: readonly string[],
    private readonly ours: NewLines,
  ) {}

  /**
   * Whether another device has written in the region: an entry stands there, or in a group, as it is written now, or
   * does not stand there any more, and this device has not done it. Only where that is so may a merge have torn lines.
   */
  get isMerged(): boolean {
    return (this.isMergedRegion ??= this.hasNews() || this.hasDropped() || this.hasMoved());
  }

  private hasNews(): boolean {
    return this.entries().some((entry) => this.ours.isNews(entry));
  }

  private hasDropped(): boolean {
    const entries = new Set(this.entries());
    return this.ours.dropped().some((lines) => !lines.some((entry) => entries.has(entry)));
  }

  private hasMoved(): boolean {
    let group = '';
    const entries = new Set(
      this.region.map((line, i) => {
        [, group] = HEADING.exec(line) ?? ['', group];
        return `${group}\n${cardAsItem(this.region, i) ?? line}`;
      }),
    );
    const isThere = (entry: string): boolean => entries.has(entry);
    return this.ours.arrived().some(isThere) || this.ours.left().some((lines) => !lines.some(isThere));
  }

  /** The lines of the region, and each card as a line of a list. */
  private entries(): readonly string[] {
    return (this.allEntries ??= [
      ...this.region,
      ...this.region.flatMap((_line, i) => cardAsItem(this.region, i) ?? []),
    ]);
  }

  /** Whether a line is to stand in the region and does not, or not as often. */
  isMissing(line: string): boolean {
    return this.missing().includes(line);
  }

  /** Whether a heading that is to stand in the region does not, and begins as a line does. */
  lacksHeading(line: string): boolean {
    return this.missing().some((one) => one.startsWith('## ') && commonStart(one, line) >= one.length - LOST);
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
