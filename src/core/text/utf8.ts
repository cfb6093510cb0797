/** How many bytes a text takes in UTF-8. Half a character takes as many as the sign that stands for it there. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // Of a pair each half adds one to its unit: four bytes together.
    bytes += unit < 0x800 || isPair(text, i) ? 1 : 2;
  }
  return bytes;
}

/** The first characters of a text that take no more than so many bytes. */
export function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > limit) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

function isPair(text: string, at: number): boolean {
  return isHigh(text, at) ? isLow(text, at + 1) : isLow(text, at) && isHigh(text, at - 1);
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
