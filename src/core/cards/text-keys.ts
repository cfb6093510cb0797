import { withUnit } from '../text/hash';

/** Sentences of fewer letters and digits are alike by chance. */
const SHORTEST = 6;

/** What a character is to a key: of it, between, the end where white space follows, the end. */
const [OF_IT, BETWEEN, STOP, END] = [0, 1, 2, 3] as const;
const LATIN = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[a-z\d\xc0-\xff]/i.test(char) ? OF_IT : char === '\n' ? END : /[.!?]/.test(char) ? STOP : BETWEEN;
});

function roleOf(unit: number): number {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return END; // 。！？
  if (unit === 0x2026) return STOP; // …
  return unit >= 0x2000 && unit < 0x2070 ? BETWEEN : OF_IT;
}

/**
 * Keys of what stands in a text from a stop or line break to the next: equal where the same letters and digits stand
 * there, whatever marks are around them, and as good as never else. Cheaper than to find out what a sentence is: it is
 * done for every note.
 */
export function textKeys(text: string, start = 0, end = text.length, most = Infinity): number[] {
  const keys: number[] = [];
  let hash = 0;
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const role = unit < 0x100 ? LATIN[unit] : roleOf(unit);
    if (role === OF_IT) {
      hash = withUnit(hash, unit | 0x20);
      length++;
    } else if (role === END || (role === STOP && text.charCodeAt(at + 1) <= 0x20)) {
      if (length >= SHORTEST && keys.push(hash >> 1) === most) return keys;
      hash = 0;
      length = 0;
    }
  }
  // What is cut off is no sentence.
  if (length >= SHORTEST && end >= text.length) keys.push(hash >> 1);
  return keys;
}
