/** The floor for all that reads texts: goes once through a text and counts its words of letters and digits, no more. */
export function plainScan(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i) | 0x20;
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x7f;
    if (isLetter && !inWord) count++;
    inWord = isLetter;
  }
  return count;
}
