/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. It tells edits from none; it is no protection against an attacker. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    value = Math.imul(value ^ (unit & 0xff), 0x01000193);
    value = Math.imul(value ^ (unit >> 8), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
