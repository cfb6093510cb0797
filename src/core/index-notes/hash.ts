import { fnv1a, withUnit } from '../text/hash';

/**
 * FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits. It tells edits from none; it is no protection against
 * an attacker.
 */
export function hash(text: string): string {
  const hasher = new Hasher();
  hasher.add(text);
  return hasher.digest();
}

/** The same of a text that comes piece by piece. */
export class Hasher {
  private value = fnv1a('');

  add(text: string): void {
    let { value } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      value = withUnit(withUnit(value, unit & 0xff), unit >> 8);
    }
    this.value = value;
  }

  digest(): string {
    return (this.value >>> 0).toString(16).padStart(8, '0');
  }
}
