import { hashOf } from '../text/hash';
import { better, JOINT, unshared } from '../text/words';
import { grown } from './lists';

const EMPTY = 0;
/**
 * There are so many hash tables, told apart by the lowest bits of a hash: one that is full grows alone, and that takes
 * no time that anybody feels.
 */
const TABLE_BITS = 6;
const TABLES = 1 << TABLE_BITS;
/** Places in a table at first. */
const SMALLEST = 64;
const NO_TABLE = new Uint32Array(1);

/**
 * Numbers for words. A word is known by a hash of 32 bits: of a million words about a hundred pairs share one, which
 * a ranking does not feel. How it is written is kept from the second sighting on where that is no other than the word
 * itself, for most words of a vault stand in one note only and are never shown as shared.
 */
export class Terms {
  /** Hash tables of term + 1. */
  private readonly tables = Array.from({ length: TABLES }, () => new Uint32Array(SMALLEST));
  /** How many terms each table holds. */
  private readonly held = new Uint32Array(TABLES);
  private hashes = new Uint32Array(1024);
  private readonly spellings: (string | undefined)[] = [];
  /** By term, a bit: whether it is two syllables. */
  private joined = new Uint32Array(32);
  private known = 0;

  get count(): number {
    return this.known;
  }

  get bytes(): number {
    return (
      this.tables.reduce((sum, table) => sum + table.byteLength, this.hashes.byteLength) + this.spellings.length * 8
    );
  }

  /** The word's number, or -1 when it was never added. */
  find(word: string): number {
    const hash = hashOf(word);
    const table = this.tableOf(hash);
    return (table[this.place(hash, table)] ?? 0) - 1;
  }

  /** @param written how the word is written here */
  add(word: string, written = word): number {
    const hash = hashOf(word);
    const table = this.tableOf(hash);
    const place = this.place(hash, table);
    const known = (table[place] ?? 0) - 1;
    const term = known < 0 ? this.append(hash, table, place) : known;
    if (known < 0 && word.includes(JOINT)) this.markJoined(term);
    if (known >= 0 || written !== word)
      this.write(term, known < 0 ? written : better(written, this.spellings[term] ?? word));
    return term;
  }

  private write(term: number, written: string): void {
    if (this.spellings[term] !== written) this.spellings[term] = unshared(written);
  }

  /** Whether the word is two syllables with a space between, which are words by themselves too. */
  isJoined(term: number): boolean {
    return ((this.joined[term >>> 5] ?? 0) & (1 << (term & 31))) !== 0;
  }

  private markJoined(term: number): void {
    const at = term >>> 5;
    if (at >= this.joined.length) this.joined = grown(this.joined, at);
    this.joined[at] = (this.joined[at] ?? 0) | (1 << (term & 31));
  }

  /** The same for a word whenever it was added: what orders words must not depend on which text was read first. */
  hash(term: number): number {
    return this.hashes[term] ?? 0;
  }

  /** How the word is written; empty for one that was seen once. */
  spelling(term: number): string {
    return this.spellings[term] ?? '';
  }

  private append(hash: number, table: Uint32Array, place: number): number {
    const term = this.known++;
    if (term >= this.hashes.length) this.hashes = grown(this.hashes, term);
    this.hashes[term] = hash;
    table[place] = term + 1;
    this.spellings.push(undefined);
    const which = hash % TABLES;
    const held = (this.held[which] = (this.held[which] ?? 0) + 1);
    if (held * 2 > table.length) this.tables[which] = this.twice(table);
    return term;
  }

  private tableOf(hash: number): Uint32Array {
    return this.tables[hash % TABLES] ?? NO_TABLE;
  }

  private place(hash: number, table: Uint32Array): number {
    const mask = table.length - 1;
    let place = (hash >>> TABLE_BITS) & mask;
    for (;;) {
      const entry = table[place] ?? 0;
      if (entry === EMPTY || this.hashes[entry - 1] === hash) return place;
      place = (place + 1) & mask;
    }
  }

  private twice(table: Uint32Array): Uint32Array<ArrayBuffer> {
    const larger = new Uint32Array(table.length * 2);
    for (const entry of table) if (entry !== EMPTY) larger[this.place(this.hashes[entry - 1] ?? 0, larger)] = entry;
    return larger;
  }
}
