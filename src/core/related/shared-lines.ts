import { Lists } from './lists';
import { forEachLine } from './text-lines';

/**
 * A line of more notes than this share of them, and of more than a few, is a template's and says nothing of any of
 * them.
 */
const SHARE = 0.15;
const FEW = 8;
/** Where it was a template's once, it is one until it is as rare as this part of that. */
const STILL = 0.5;
/** Counts are kept by the lowest bits of a hash: lines that share a count are so few that they do not matter. */
const COUNTS = 1 << 18;
/** More lines of one note are not looked at. */
const MOST_LINES = 256;
/** A line is kept as its hash, twice, and one more where it was left out. */
const BITS = 15;

/** The lines of a text: as data for the next start, two characters each. */
export interface ReadLines {
  /** The text without the lines that many notes have. */
  readonly text: string;
  readonly lines: string;
}

/** Which lines many notes have word for word: what a template brought into them. Notes are known by their slots. */
export class SharedLines {
  private readonly counts = new Uint16Array(COUNTS);
  /** By slot: hash × 2, plus 1 for a line that was left out. */
  private readonly lines = new Lists(16, 16);

  get bytes(): number {
    return this.counts.byteLength + this.lines.bytes;
  }

  /** Takes away from a text the lines that many of so many notes have. */
  read(text: string, notes: number): ReadLines {
    const seen = new Set<number>();
    const kept: string[] = [];
    let [lines, from] = ['', 0];
    forEachLine(text, (hash, start, end) => {
      const isShared = this.count(hash) >= leastOf(notes);
      if (isShared) {
        kept.push(text.slice(from, start));
        from = end;
      }
      if (seen.size < MOST_LINES && !seen.has(hash)) {
        seen.add(hash);
        lines += packed(hash, isShared);
      }
    });
    return { text: from === 0 ? text : kept.join('') + text.slice(from), lines };
  }

  /** Stores the lines of a note, in place of those it had. */
  set(slot: number, lines: string): void {
    this.countAll(slot, -1);
    this.lines.clear(slot);
    for (let at = 0; at + 1 < lines.length; at += 2) this.lines.add(slot, unpacked(lines, at));
    this.countAll(slot, 1);
  }

  /** Whether the note was read when it was not known yet that many notes have a line of it, or when more had. */
  isOutdated(slot: number, notes: number): boolean {
    let isOutdated = false;
    const least = leastOf(notes);
    this.lines.forEach(slot, (line) => {
      const count = this.count(line >>> 1);
      isOutdated ||= (line & 1) === 1 ? count < least * STILL : count >= least;
    });
    return isOutdated;
  }

  private countAll(slot: number, by: 1 | -1): void {
    this.lines.forEach(slot, (line) => {
      const at = (line >>> 1) % COUNTS;
      // At the end of its range a count stays there: it is far beyond what makes a line a template's.
      if (this.counts[at] !== 0xffff) this.counts[at] = (this.counts[at] ?? 0) + by;
    });
  }

  private count(hash: number): number {
    return this.counts[hash % COUNTS] ?? 0;
  }
}

function leastOf(notes: number): number {
  return Math.max(FEW, Math.ceil(notes * SHARE));
}

function packed(hash: number, isShared: boolean): string {
  const line = hash * 2 + (isShared ? 1 : 0);
  return String.fromCharCode(Math.floor(line / (1 << BITS)), line % (1 << BITS));
}

function unpacked(lines: string, at: number): number {
  return lines.charCodeAt(at) * (1 << BITS) + lines.charCodeAt(at + 1);
}
