/**
 * Lines that a merge has put together from several of ours. Patches go by characters, so they tear words and glue their
 * halves to others: that is what tells them from lines that a person made of the same words.
 */

/** A bullet with nothing behind it, or a few signs of a link or a card. */
const EMPTY_ITEM = /^[ \t]*(?:[-*+]|(?=.*[[\]→])[-*+># ]*[[\]→!: ]+)[ \t]*$/;
/** Pieces that prove that a line was put together; shorter ones stand in any line. */
const SPLICE = 5;

/** So many pieces a merge makes of one line, hardly more. */
const MOST_PIECES = 4;
/** In an entry each piece has so many characters; a line of its own must prove more. */
const SHORTEST = 2;
/** So far before the end of the longest piece the next one may begin: what stands there may be of either. */
const OVERLAP = 8;
/** Longer texts are not looked through: no line of ours is. */
const LONGEST = 2000;

/** A shorter start of a line proves nothing. */
const SHORTEST_STUMP = 8;

/** What merges have made of our lines in one region: lines and words that nobody typed. */
export interface Debris {
  /** Whether a line is nobody's: torn out of one of ours, or put together from several. */
  isDebris(line: string): boolean;
  /** Whether a line is an entry as it is written now, indented or without its bullet, that stands nowhere else. */
  isMovedEntry(line: string): boolean;
  /** Whether a text goes on where a line of ours in the region breaks off, up to the end of that line. */
  isTornOff(text: string): boolean;
}

/** Where nothing is remembered. */
export const NO_DEBRIS: Debris = { isDebris: () => false, isMovedEntry: () => false, isTornOff: () => false };

/** The lines that we write into an index note now, or wrote. */
export interface OurLines {
  lines(): readonly string[];
  /** The same as one text, a line each. */
  corpus(): string;
  /** Entries that say something, as they are written now in a list. */
  entries(): ReadonlySet<string>;
}

/** Tells debris by our lines, and by what of them stands in the region. */
export class RegionDebris implements Debris {
  private allStumps: readonly string[] | null = null;

  constructor(
    private readonly region: readonly string[],
    private readonly ours: OurLines,
  ) {}

  isDebris(line: string): boolean {
    const [lines, corpus] = [this.ours.lines(), this.ours.corpus()];
    if (EMPTY_ITEM.test(line)) return true;
    const { start, end } = covered(line, lines, lines);
    if (start >= SPLICE && end >= SPLICE && start + end >= line.length) return true;
    const text = line.trim().replace(TORN_MARKER, '');
    if (isTorn(text, corpus) || isTornAtSpace(line, corpus) || isGlued(text, corpus, SPLICE)) return true;
    return (text !== line.trim() && corpus.includes(text)) || this.isMovedEntry(line) || this.isTornOff(line);
  }

  isMovedEntry(line: string): boolean {
    const entry = `- ${line.replace(/^[ \t]+[-*+] /, '')}`;
    return this.ours.entries().has(entry) && !this.region.includes(entry);
  }

  isTornOff(text: string): boolean {
    const corpus = this.ours.corpus();
    const rests = [text, text.replace(/^[ \t]*[-*+][ \t]+/, '')].map((rest) => `${rest}\n`);
    return this.stumps().some((stump) => {
      // The next signs may happen to be those that were torn off.
      for (let end = stump.length; end > Math.max(SHORTEST_STUMP, stump.length - OVERLAP); end--)
        if (rests.some((rest) => corpus.includes(stump.slice(0, end) + rest))) return true;
      return false;
    });
  }

  /** The starts of lines of ours that go on as none of ours does, each behind a line end. */
  private stumps(): readonly string[] {
    this.allStumps ??= this.stumpsIn(this.ours.corpus());
    return this.allStumps;
  }

  private stumpsIn(corpus: string): string[] {
    const known = new Set(this.ours.lines());
    return this.region.flatMap((line) => {
      if (line.length < SHORTEST_STUMP || line.length > LONGEST || known.has(line)) return [];
      const stump = `\n${line}`.slice(0, longestPiece(`\n${line}`, 0, corpus));
      return stump.length > SHORTEST_STUMP ? [stump] : [];
    });
  }
}

/** The start of an end marker that an entry has run into. */
const TORN_MARKER = /^<!-{0,2} (?=.{0,2000}\[\[)(?!.*-->)/;

/**
 * Whether a text stands in one of ours and begins in the middle of a word there, or with a mark that only we put there.
 */
function isTorn(text: string, corpus: string): boolean {
  if (text.length < SPLICE || text.length > LONGEST || !text.includes(' ')) return false;
  const at = corpus.indexOf(text);
  if (at < 0) return false;
  if (/^(?:→|: )/.test(text)) return true;
  return isInWord(corpus, at) && !startsWordSomewhere(text, corpus);
}

/** Whether a line begins with one space, which nobody types there, and stands so at the end of one of ours. */
function isTornAtSpace(line: string, corpus: string): boolean {
  const text = line.replace(/^[-*+] (?= )/, '');
  return /^ \S/.test(text) && corpus.includes(`${text}\n`);
}

function startsWordSomewhere(text: string, corpus: string): boolean {
  for (let at = corpus.indexOf(text); at >= 0; at = corpus.indexOf(text, at + 1))
    if (!isInWord(corpus, at)) return true;
  return false;
}

/**
 * Whether a text is made of a few pieces of our lines, glued together within words: no white space on either side of
 * any seam, or a sign of ours. What somebody types stands behind white space.
 *
 * @param shortest how many characters each piece has at least
 */
export function isGlued(text: string, corpus: string, shortest = SHORTEST): boolean {
  if (text.length < 2 * shortest || text.length > LONGEST) return false;
  const whole = longestPiece(text, 0, corpus);
  if (whole === text.length) return false;
  /** Where pieces end, with whether a word was torn to come there. */
  let ends = new Map([[whole, false]]);
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const next = new Map<number, boolean>();
    for (const [end, wasTorn] of ends) {
      for (let at = end; at >= Math.max(shortest, end - OVERLAP); at--) {
        const reached = at + longestPiece(text, at, corpus);
        if (reached < at + shortest) continue;
        const isTornHere = isInWord(text, at) || isLineIn(text, at, reached, corpus);
        if (!isTornHere && !isSignAt(text, at)) continue;
        if (reached >= text.length && (wasTorn || isTornHere)) return true;
        next.set(reached, (next.get(reached) ?? false) || wasTorn || isTornHere);
      }
    }
    ends = next;
  }
  return false;
}

/** How much of a text, from a place on, stands in one of our lines. */
function longestPiece(text: string, from: number, corpus: string): number {
  let [least, most] = [0, text.length - from];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (corpus.includes(text.slice(from, from + middle))) least = middle;
    else most = middle - 1;
  }
  return least;
}

const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /[[\]>|→]/;

function isInWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

/** Whether the start of one of our lines stands behind something else, without a space between. */
function isLineIn(text: string, at: number, end: number, corpus: string): boolean {
  return end - at >= SPLICE && !/\s/.test(text[at - 1] ?? '') && corpus.includes(`\n${text.slice(at, end)}`);
}

function isSignAt(text: string, at: number): boolean {
  return SIGN.test(text[at - 1] ?? '') || SIGN.test(text[at] ?? '');
}

/** Whether an entry's text starts as one of the note's own and goes on to its end as a line of ours. */
export function isSpliced(text: string, own: readonly string[], lines: Iterable<string>): boolean {
  const { start, end } = covered(text, own, lines);
  return end >= SPLICE && start + end >= text.length;
}

/** How far a text is covered by the start of one text and the end of another. */
function covered(text: string, starts: Iterable<string>, ends: Iterable<string>): { start: number; end: number } {
  let [start, end] = [0, 0];
  for (const one of starts) start = Math.max(start, commonStart(text, one));
  for (const one of ends) end = Math.max(end, commonEnd(text, one, 0));
  return { start, end };
}

export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}

/** How much two texts end alike, what is counted at their start left out. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}
