/** Sentences of fewer letters and digits are alike by chance. */
const SHORTEST = 6;
const [LINE_FEED, CARRIAGE_RETURN, SPACE] = [10, 13, 32];

/**
 * Keys of what stands in a text from a stop or line break to the next: equal where the same letters and digits stand there, whatever
 * marks are around them, and as good as never else. Cheaper than to find out what a sentence is: it is done for every note.
 */
export function textKeys(text: string, start = 0, end = text.length, most = Infinity): number[] {
  const keys: number[] = [];
  let hash = 0;
  let length = 0;
  for (let at = start; at < end && keys.length < most; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) {
      hash = Math.imul(hash ^ (unit | (unit < 0x80 ? 0x20 : 0)), 0x01000193);
      length++;
    } else if (isEnd(text, unit, at)) {
      if (length >= SHORTEST) keys.push(hash >> 1);
      hash = 0;
      length = 0;
    }
  }
  // What is cut off is no sentence.
  if (length >= SHORTEST && end >= text.length && keys.length < most) keys.push(hash >> 1);
  return keys;
}

function isLetter(unit: number): boolean {
  if (unit >= 0x80) return !(unit >= 0x2000 && unit < 0x2070) && !isWideStop(unit);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

function isEnd(text: string, unit: number, at: number): boolean {
  if (unit === LINE_FEED || isWideStop(unit)) return true;
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === LINE_FEED || next === CARRIAGE_RETURN;
}

/** `。`, `！`, `？`. */
function isWideStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
}
