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

/**
 * Whether a line is nobody's: torn out of one of ours, or put together from several. `corpus` holds our lines, a line
 * each.
 */
export function isDebris(line: string, lines: readonly string[], corpus: string): boolean {
  if (EMPTY_ITEM.test(line)) return true;
  const { start, end } = covered(line, lines, lines);
  if (start >= SPLICE && end >= SPLICE && start + end >= line.length) return true;
  const text = line.trim().replace(TORN_MARKER, '');
  return isTorn(text, corpus) || isGlued(text, corpus, SPLICE) || (text !== line.trim() && corpus.includes(text));
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
        const isTornHere = isInWord(text, at);
        if (!isTornHere && !isSignAt(text, at)) continue;
        const reached = at + longestPiece(text, at, corpus);
        if (reached < at + shortest) continue;
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
