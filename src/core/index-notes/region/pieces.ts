// Pieces of our lines in other texts, as patches by characters leave them. A corpus is our lines, each between line
// ends.

/** Pieces that prove that a line was put together; shorter ones stand in any line. */
export const SPLICE = 5;
/** So many pieces a merge makes of one line, hardly more. */
const MOST_PIECES = 4;
/** In an entry each piece has so many characters; a line of its own must prove more. */
const SHORTEST = 2;
/** A piece of this length stands there by no chance. */
export const LONG = 12;
/** So far before the end of the longest piece the next one may begin: what stands there may be of either. */
export const OVERLAP = 8;
/** Longer texts are not looked through: no line of ours is. */
export const LONGEST = 2000;

/**
 * Whether a text stands in one of ours and begins in the middle of a word there, or with a mark that only we put there.
 */
export function isTorn(text: string, corpus: string): boolean {
  if (text.length < SPLICE || text.length > LONGEST || !text.includes(' ')) return false;
  const at = corpus.indexOf(text);
  if (at < 0) return false;
  if (/^(?:→|: |\[!\w{1,20}\] )/.test(text)) return true;
  return isInWord(corpus, at) && !startsWordSomewhere(text, corpus);
}

function startsWordSomewhere(text: string, corpus: string): boolean {
  for (let at = corpus.indexOf(text); at >= 0; at = corpus.indexOf(text, at + 1))
    if (!isInWord(corpus, at)) return true;
  return false;
}

/**
 * Whether a text is made of a few pieces of our lines, glued together: at one seam at least no white space on either
 * side, or a long piece that begins within a word of ours. What somebody types stands behind white space.
 *
 * @param shortest how many characters each piece has at least
 * @param isTorn it is known that the text was torn
 */
export function isGlued(text: string, corpus: string, shortest = SHORTEST, isTorn = false): boolean {
  if (text.length < 2 * shortest || text.length > LONGEST) return false;
  const whole = longestPiece(text, 0, corpus);
  if (whole === text.length) return false;
  /** Where pieces end, with whether a word was torn to come there. */
  let ends = new Map([[whole, isTorn]]);
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const next = new Map<number, boolean>();
    for (const [end, wasTorn] of ends) {
      for (let at = end; at >= Math.max(shortest, end - OVERLAP); at--) {
        const reached = at + longestPiece(text, at, corpus);
        if (reached < at + shortest || reached <= end) continue;
        const isLong = reached >= at + LONG;
        const piece = text.slice(at, reached);
        const isTornHere = isJoined(text, at, end, piece, corpus) || (isLong && startsTorn(piece, corpus));
        if (!isTornHere && !isSignAt(text, at) && !isLong) continue;
        if (reached >= text.length && (wasTorn || isTornHere)) return true;
        next.set(reached, (next.get(reached) ?? false) || wasTorn || isTornHere);
      }
    }
    ends = next;
  }
  return false;
}

/** How much of a text, from a place on, stands in one of our lines. */
export function longestPiece(text: string, from: number, corpus: string): number {
  let [least, most] = [0, text.length - from];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (corpus.includes(text.slice(from, from + middle))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** Scripts that put no spaces between words. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export const LETTER = /[\p{L}\p{N}]/u;
const LETTERS = /[\p{L}\p{N}]/gu;
/** What only our lines have in their middle. */
export const SIGN = /[[\]>|→]/;

export function isInWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

/** What stands before the start of a line of ours, or of a part of one. */
const STARTS = ['\n', '\n> ', ' → '];

/**
 * Whether a piece stands behind something else with no white space between. A person writes so behind links, and before
 * them where the script has no spaces; there it has to be the start of one of our lines, or of its parts.
 */
function isJoined(text: string, at: number, end: number, piece: string, corpus: string): boolean {
  if (/\s/.test(text.slice(at - 1, end + 1))) return false;
  const isBeforeLink = piece.startsWith('[[') && (UNSPACED.test(text[at - 1] ?? '') || text[at - 1] === ']');
  if (!isBeforeLink && !text.endsWith(']]', at)) return true;
  return piece.length >= SPLICE && STARTS.some((start) => corpus.includes(start + piece));
}

/** Whether a text begins within a word wherever it stands in our lines. */
function startsTorn(text: string, corpus: string): boolean {
  return LETTER.test(text[0] ?? '') && !startsWordSomewhere(text, corpus);
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
export function covered(
  text: string,
  starts: Iterable<string>,
  ends: Iterable<string>,
): { start: number; end: number } {
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

/** Whether a text is another one out of which one piece was cut. */
export function isCutOutOf(text: string, other: string): boolean {
  const start = commonStart(text, other);
  return text !== '' && start + commonEnd(text, other, start) >= text.length;
}

/** In a line that is broken a piece has so many characters at least. */
const SHARD = 3;
/** So many letters of such a line may be of no piece. */
const MOST_STRANGE = 2;

/** Whether a text is put together from a few pieces of others, but for a letter or two. */
export function isShattered(text: string, corpus: string, shortest = SHARD): boolean {
  let [pieces, strange] = [0, 0];
  for (let at = 0; at < text.length;) {
    const length = Math.max(1, longestPiece(text, at, corpus));
    if (length < shortest) strange += text.slice(at, at + length).match(LETTERS)?.length ?? 0;
    else pieces++;
    if (pieces > MOST_PIECES || strange > MOST_STRANGE) return false;
    at += length;
  }
  return true;
}

/** Whether a piece of so many characters stands in a text. */
export function hasPiece(text: string, corpus: string, length: number): boolean {
  for (let at = 0; at + length <= text.length; at++) if (corpus.includes(text.slice(at, at + length))) return true;
  return false;
}

/** Whether brackets of a link have lost their partners. */
export function hasHalfLink(text: string): boolean {
  return text.split('[[').length !== text.split(']]').length;
}

/** Whether a text is the end of a word of ours that ends a line, and not a word by itself. */
export function isEndOfWord(text: string, corpus: string): boolean {
  const at = corpus.indexOf(`${text}\n`);
  return at >= 0 && isInWord(corpus, at) && !startsWordSomewhere(text, corpus);
}

/** Whether a text ends with a long piece of ours. */
export function endsLong(text: string, corpus: string): boolean {
  return text.length > LONG && corpus.includes(text.slice(-LONG));
}

/** Whether a text is made of at most three pieces of others, each of two characters or more. */
export function isMadeOf(text: string, corpus: string): boolean {
  let end = 0;
  for (let pieces = 0; pieces < MOST_PIECES - 1 && end < text.length; pieces++) {
    const length = longestPiece(text, end, corpus);
    if (length < SHORTEST) return false;
    end += length;
  }
  return end >= text.length;
}
