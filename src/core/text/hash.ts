const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits, of a text or of what follows one whose hash is known. */
export function fnv1a(text: string, before = START): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The same of one unit, for who goes through a text anyway; it begins with the hash of no text. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Mixes the bits once more, so that each depends on all that was hashed. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}

/** 32 bits of a text, each of which depends on all of it. */
export function hashOf(text: string): number {
  return mixed(fnv1a(text));
}

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
