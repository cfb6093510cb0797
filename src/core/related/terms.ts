import { grown } from './lists';

const EMPTY = 0;

/**
 * Numbers for words. A word is known by a hash of 32 bits: of a million words about a hundred pairs share one, which
 * a ranking does not feel. Its spelling is kept from the second sighting on, for most words of a vault stand in one
 * note only and are never shown as shared.
 */
export class Terms {
  /** Hash table of term + 1. */
  private table = new Uint32Array(2048);
  private hashes = new Uint32Array(1024);
  private readonly spellings: (string | undefined)[] = [];
  private known = 0;

  get count(): number {
    return this.known;
  }

  get bytes(): number {
    return this.table.byteLength + this.hashes.byteLength + this.spellings.length * 8;
  }

  /** The word's number, or -1 when it was never added. */
  find(word: string): number {
    return (this.table[this.place(hashOf(word))] ?? 0) - 1;
  }

  add(word: string): number {
    const hash = hashOf(word);
    const place = this.place(hash);
    const known = (this.table[place] ?? 0) - 1;
    if (known < 0) return this.append(hash, place);
    this.spellings[known] ??= unshared(word);
    return known;
  }

  /** The same for a word whenever it was added: what orders words must not depend on which text was read first. */
  hash(term: number): number {
    return this.hashes[term] ?? 0;
  }

  spelling(term: number): string {
    return this.spellings[term] ?? '';
  }

  private append(hash: number, place: number): number {
    const term = this.known++;
    if (term >= this.hashes.length) this.hashes = grown(this.hashes, term);
    this.hashes[term] = hash;
    this.table[place] = term + 1;
    this.spellings.push(undefined);
    if (this.known * 2 > this.table.length) this.rehash();
    return term;
  }

  private place(hash: number): number {
    const mask = this.table.length - 1;
    let place = hash & mask;
    for (;;) {
      const entry = this.table[place] ?? 0;
      if (entry === EMPTY || this.hashes[entry - 1] === hash) return place;
      place = (place + 1) & mask;
    }
  }

  private rehash(): void {
    this.table = new Uint32Array(this.table.length * 2);
    for (let term = 0; term < this.known; term++) this.table[this.place(this.hashes[term] ?? 0)] = term + 1;
  }
}

/** FNV-1a over UTF-16 units, its bits mixed once more. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A copy with memory of its own; a piece cut from a text would keep the whole text. */
function unshared(word: string): string {
  return Array.from(word).join('');
}
