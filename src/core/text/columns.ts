/**
 * Characters that are as wide as two others: those of Chinese, Japanese and Korean, their punctuation, and most emoji.
 */
const WIDE = new RegExp(
  '[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6' +
    '\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]',
  'u',
);

/** About how wide a text is, where a Latin letter is one column. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Where the last columns of a text's part up to `end` begin, never within a character; offsets are UTF-16 units. */
export function lastColumns(text: string, end: number, columns: number): number {
  const characters = Array.from(text.slice(Math.max(0, end - 2 * columns - 1), end));
  let [start, left] = [end, columns];
  for (let character = characters.pop(); character !== undefined; character = characters.pop()) {
    left -= columnsOf(character);
    if (left < 0) break;
    start -= character.length;
  }
  return start;
}
