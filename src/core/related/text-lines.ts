import { fnv1a, mixed, withUnit } from '../text/hash';

const FIRST_LABEL = 40;
const [LINE_FEED, COLON, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [10, 58, 65, 90, 97, 122];
const LOWER = 32;
const ASCII = 128;
const NO_LETTER = fnv1a('');

/**
 * Visits the lines of a text, each as a label and what follows its colon where it has one: offsets, and a hash of 29
 * bits of the letters. Case, digits, signs and spaces make no difference, so that two dates after one label differ in
 * nothing. A line without a letter is passed over. Time grows with the length.
 */
export function forEachLine(text: string, visit: (hash: number, start: number, end: number) => void): void {
  let [start, hash, lineStart] = [0, NO_LETTER, 0];
  let canBeLabel = true;
  const finish = (end: number): void => {
    if (hash !== NO_LETTER) visit(mixed(hash) >>> 3, start, end);
    start = end + 1;
    hash = NO_LETTER;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      finish(i);
      lineStart = i + 1;
      canBeLabel = true;
    } else if (code === COLON && canBeLabel && hash !== NO_LETTER && i - lineStart <= FIRST_LABEL) {
      finish(i);
      canBeLabel = false;
    } else {
      const letter = code >= UPPER_A && code <= UPPER_Z ? code + LOWER : code;
      if (code >= ASCII || (letter >= LOWER_A && letter <= LOWER_Z)) hash = withUnit(hash, letter);
    }
  }
  finish(text.length);
}
