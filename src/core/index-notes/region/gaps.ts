import { cardAsItem } from '../layouts/cards';
import { parts as partsOf } from './foreign-words';
import { commonStart, hasPiece, isEndOfWord, isShattered, SPLICE } from './pieces';

/** The lines that we write into an index note now, by themselves and beside those that are remembered. */
export interface NewLines {
  /** The region as it is written for a note with nothing of the user's in it. */
  wanted(): readonly string[];
  /**
   * Whether a line is one of an entry, as a line of a list or as a row, that is or was written here, and that was not
   * written last under a heading of ours: another device has put it there.
   */
  isOfAnother(heading: string, line: string): boolean;
  /** Entries that were written last and are not written now, each as a line of a list and as a row. */
  dropped(): readonly (readonly string[])[];
  /** The same for those that were written under a heading, and are not; its text comes first. */
  left(): readonly (readonly string[])[];
}

/** A shorter piece makes no line near another one. */
const LONG = 8;
/** So many letters a heading may have lost. */
const LOST = 2;
const NUMBERED = /^\d{1,9} (\S.*)$/;
const HEADING = /^#{1,6} (.*)$/;

/** What a region lacks of what it is to say, and whether another device has written in it. */
export class Gaps {
  private allMissing: readonly string[] | null = null;
  private isMergedRegion: boolean | null = null;

  constructor(
    private readonly region: readonly string[],
    private readonly ours: NewLines,
  ) {}

  /**
   * Whether another device has written in the region: an entry stands there that this device has not written there
   * last, or does not stand there any more, and this device has not done it. Only then may a merge have torn lines.
   */
  get isMerged(): boolean {
    return (this.isMergedRegion ??= this.hasChanged());
  }

  private hasChanged(): boolean {
    let heading = '';
    const there = new Set<string>();
    for (const [i, line] of this.region.entries()) {
      [, heading] = HEADING.exec(line) ?? ['', heading];
      const entry = cardAsItem(this.region, i) ?? line;
      if (this.ours.isOfAnother(heading, entry)) return true;
      there.add(entry).add(`${heading}\n${entry}`);
    }
    return [...this.ours.dropped(), ...this.ours.left()].some((lines) => !lines.some((line) => there.has(line)));
  }

  /** Whether a line is to stand in the region and does not, or not as often. */
  isMissing(line: string): boolean {
    return this.missing().includes(line);
  }

  /** Whether a heading that is to stand in the region does not, and begins as a line does. */
  lacksHeading(line: string): boolean {
    return this.missing().some((one) => one.startsWith('## ') && commonStart(one, line) >= one.length - LOST);
  }

  /**
   * Whether a line is a heading, or the head of a table, that is missing, with a number in the place of its sign: a
   * patch of the counts was put there. Nobody types a head so; a heading somebody might, where no other device has
   * written.
   */
  isNumberedHead(line: string): boolean {
    const [, text] = NUMBERED.exec(line) ?? [];
    if (text === undefined) return false;
    return this.missing().some((one) =>
      one.startsWith('#')
        ? this.isMerged && one.replace(/^#+ /, '') === text
        : one === `| ${text}` && text.endsWith('|'),
    );
  }

  /** Whether a text is a piece of a line that is missing: a patch put it elsewhere, and it is written anew. */
  isPiece(text: string): boolean {
    return text.length > 1 && this.missing().some((line) => line.includes(text));
  }

  /** Whether a line is one that is missing, its pieces in another order perhaps, but for a letter or two. */
  isNearMissing(line: string): boolean {
    return this.missing().some((one) => {
      const corpus = `\n${one}\n`;
      return isShattered(line, corpus, SPLICE) && hasPiece(line, corpus, LONG);
    });
  }

  /** Whether a text is the end of a word of an entry that was written last and is not written now. */
  isEndOfDropped(text: string): boolean {
    return isEndOfWord(text, `${this.ours.dropped().flat().flatMap(partsOf).join('\n')}\n`);
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
