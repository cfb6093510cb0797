import { opaqueLines } from '../lines/code-lines';
import { commonEnd, commonStart, isEndOfWord, LETTER, LONG, LONGEST, OVERLAP, SIGN, SPLICE } from './pieces';

/** The lines that we write into an index note now, or wrote. */
interface KnownLines {
  lines(): readonly string[];
  /** The same as one text, a line each. */
  corpus(): string;
  wanted(): readonly string[];
}

/** The least of a line's start by which it is known; of the start of a card alone, where the rest is long and next. */
const SHORTEST_START = 8;
const SHORTEST_MARK = 2;
/** A merge tears no more lines of a region. */
const MOST_TORN = 100;
/** What other lines end with by chance is shorter. */
const SHORTEST_REST = 3;
/** What may stand before a rest and is nothing by itself. */
const BULLET = /^[ \t]*[-*+]?[ \t]*$/;

/**
 * The lines of a region, where a merge has torn lines of ours apart: each in one piece again, and what it had put there
 * behind it on a line of its own. It says nothing of whose the other lines are, and takes nothing but the pieces.
 *
 * @param isMerged another device has written in the region; else a line may have been broken by a formatter, and only
 * where a whole line of ours stands in another one is that torn
 */
export function withTornLinesMended(region: readonly string[], ours: KnownLines, isMerged: boolean): readonly string[] {
  return new TornLines(region, ours, isMerged).mended();
}

/** A line of ours of which one line of a region has the start, and another one the rest. */
interface Tear {
  readonly whole: string;
  /** What stands in its middle or behind it that is not of it. */
  readonly put: string;
  /** The line with the rest; null where it stands in the same one. */
  readonly at: number | null;
  /** What that line is without the rest; null where it stays as it is. */
  readonly other: string | null;
}

class TornLines {
  /** What is written now. */
  private readonly wanted: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;
  /** Lines that are none of ours as they stand. */
  private readonly strange: readonly number[];

  constructor(
    private readonly region: readonly string[],
    private readonly ours: KnownLines,
    private readonly isMerged: boolean,
  ) {
    this.wanted = new Set(ours.wanted().map(plain));
    this.known = new Set([...ours.lines().map(plain), ...this.wanted]);
    const opaque = opaqueLines(region);
    this.strange = region.flatMap((line, i) =>
      line === '' || line.length > LONGEST || this.isKnown(line) || opaque.has(i) ? [] : [i],
    );
  }

  mended(): readonly string[] {
    if (this.strange.length > MOST_TORN) return this.region;
    const torn = this.mendedBy((i) => this.tearAt(i));
    return torn === this.region && this.isMerged ? this.mendedBy((i) => this.endOfAnother(i)) : torn;
  }

  private mendedBy(find: (i: number) => Tear | null): readonly string[] {
    const { region, strange } = this;
    const mended = new Map<number, readonly string[]>();
    for (const i of strange) {
      const tear = mended.has(i) ? null : find(i);
      if (tear === null || (tear.at !== null && mended.has(tear.at))) continue;
      const { whole, put, at, other } = tear;
      mended.set(i, put === '' ? [whole] : [whole, put]);
      if (at !== null && other !== null) mended.set(at, other === '' ? [] : [other]);
    }
    return mended.size === 0 ? region : region.flatMap((line, i) => mended.get(i) ?? line);
  }

  private isKnown(line: string): boolean {
    return this.known.has(plain(line));
  }

  private tearAt(i: number): Tear | null {
    const line = this.region[i] ?? '';
    const [start, wholes] = this.startOf(line);
    for (const whole of wholes.filter(({ length }) => length > start)) {
      const end = commonEnd(line, whole, start);
      const isCutOut = start + end >= line.length;
      // The next signs may happen to be those that were torn off.
      for (let from = start; from >= Math.max(SHORTEST_MARK, start - OVERLAP); from--) {
        const rest = whole.slice(from, isCutOut ? from + whole.length - line.length : whole.length);
        const before = from === start ? whole.charAt(from - 1) : null;
        const at = LETTER.test(rest)
          ? this.strange.find((other) => this.hasRest(other, i, from, rest, before))
          : undefined;
        if (at === undefined) continue;
        const put = line.slice(from);
        const crossed = isCutOut || !this.isMerged ? null : this.crossed(at, rest, put);
        const isLeft = crossed !== null || (this.isMerged && this.isLeftOver(line.slice(0, from), put));
        return { whole, put: isCutOut || isLeft ? '' : put, at, other: crossed ?? this.besideRest(at, rest) };
      }
    }
    return null;
  }

  /** The line of ours that another one was, where its rest and what stands in the place of it have changed places. */
  private crossed(at: number, rest: string, put: string): string | null {
    const line = this.region[at] ?? '';
    const whole = line.slice(0, -rest.length) + put;
    return line.endsWith(rest) && this.isKnown(whole) ? whole : null;
  }

  /** Whether what stands in the place of a rest is left of our lines: of what stood there before, or a torn end. */
  private isLeftOver(start: string, put: string): boolean {
    const isOfBefore = (line: string): boolean =>
      line.length >= start.length + put.length && line.startsWith(start) && line.endsWith(put);
    if (start.length >= SHORTEST_START && Array.from(this.known).some(isOfBefore)) return true;
    return this.isEnd(put) && !this.isKnown(put);
  }

  /** How much of the start of one of our lines a line has, and which lines of ours begin so. */
  private startOf(line: string): readonly [length: number, wholes: readonly string[]] {
    let longest = SHORTEST_MARK;
    let wholes: string[] = [];
    for (const whole of this.known) {
      const length = commonStart(line, whole);
      if (length < longest) continue;
      if (length > longest) wholes = [];
      longest = length;
      wholes.push(whole);
    }
    return [longest, wholes];
  }

  /** The start of a line that is written now, or all of it, with the end of another one of ours behind it. */
  private endOfAnother(i: number): Tear | null {
    const line = this.region[i] ?? '';
    const [start, wholes] = this.startOf(line);
    const whole = wholes.find((one) => this.wanted.has(one));
    if (whole === undefined) return null;
    const rest = line.slice(start);
    // Behind a whole line a person may have typed words that stand in ours.
    const isTyped = start === whole.length && rest.startsWith(' ') && !SIGN.test(rest);
    return start >= SHORTEST_START && !isTyped && this.isEnd(rest) ? { whole, put: '', at: null, other: null } : null;
  }

  /**
   * Whether one line of the region has the rest of a line of ours that begins in another one.
   *
   * @param before the sign before the rest in our line; null where the other one has the start of the rest, too
   */
  private hasRest(at: number, i: number, start: number, rest: string, before: string | null): boolean {
    if (at === i) return false;
    const line = this.region[at] ?? '';
    const beside = this.besideRest(at, rest);
    if ((beside ?? '') !== '') return start >= SHORTEST_START;
    if (!this.isMerged && !(beside === '' && this.isTornByPlace(this.region[i]?.slice(start) ?? '', rest)))
      return false;
    if (start < SHORTEST_START) return at === i + 1 && line === rest && rest.length >= LONG;
    if (beside === '') return true;
    if (!line.endsWith(rest)) return false;
    const beforeRest = line.slice(0, -rest.length);
    if (rest.length >= SHORTEST_REST && this.startOf(beforeRest)[0] === beforeRest.length) return true;
    // A person's line may end with words of ours, but hardly with just those that another person's stand in place of.
    return before !== null && rest.length >= LONG && !beforeRest.endsWith(before);
  }

  /** Whether only a merge tears a line so: around a line of ours, or before the colon that no formatter breaks at. */
  private isTornByPlace(put: string, rest: string): boolean {
    return this.isKnown(put) || (put !== '' && rest.startsWith(': '));
  }

  /** The line of ours beside the rest of another one, or nothing; null where something else stands there. */
  private besideRest(at: number, rest: string): string | null {
    const line = this.region[at] ?? '';
    const before = line.slice(0, -rest.length);
    if (line.endsWith(rest) && BULLET.test(before)) return '';
    if (line.endsWith(rest) && this.isKnown(before)) return before;
    const behind = line.slice(rest.length);
    return line.startsWith(rest) && this.isKnown(behind) ? behind : null;
  }

  /** Whether a text is the end of one of our lines, and no word by itself. */
  private isEnd(text: string): boolean {
    const corpus = this.ours.corpus();
    const isLong = text.length >= LONG || (text.length >= SPLICE && SIGN.test(text));
    return isLong ? corpus.includes(`${text}\n`) : isEndOfWord(text, corpus);
  }
}

/** A line without its count, and without its indent in a tree. */
function plain(line: string): string {
  return line.replace(/^\t+(?=- )/, '').replace(/ \(\d{1,9}\)(?=:|$)/, '');
}
