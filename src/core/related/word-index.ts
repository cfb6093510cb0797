import { forEachTerm } from '../text/words';
import { Lists } from './lists';
import { PackedLists } from './packed-lists';
import { Postings, slotOf } from './postings';
import type { Question } from './question';
import { SharedLines } from './shared-lines';
import { TermTable } from './term-table';
import { Terms } from './terms';
import { NO_WORDS, recordOf, type WordRecord } from './word-record';
import type { Tally } from './tally';

/** Of a longer text the most telling words are kept: so many, and in a large vault so many in all. */
const MOST_WORDS = 512;
const LEAST_WORDS = 96;
const MOST_IN_ALL = 12_000_000;
/** A title says as much as a word that stands three times in the text. */
const TITLE_USES = 3;
/** Postings that one question reads at most, once its rarest word is read. */
const BUDGET = 24_000;
/** A word that more notes hold is not looked for. */
const EVERYWHERE = 2 * BUDGET;

/**
 * A word of a note: its term in the upper 24 bits, then 4 bits of uses in prose, 3 of uses in links, 1 for the title.
 */
export type Cell = number;

const TITLE_BIT = 1;

function cellOf(term: number, uses: number): Cell {
  return ((term << 8) | uses) >>> 0;
}

export function termOf(cell: Cell): number {
  return cell >>> 8;
}

/** How often a word counts; without its uses in links where the link itself is the question. */
export function usesOf(cell: Cell, withLinks: boolean): number {
  return inText(cell, withLinks) + TITLE_USES * (cell & TITLE_BIT);
}

export function inText(cell: Cell, withLinks: boolean): number {
  return ((cell >>> 4) & 15) + (withLinks ? (cell >>> 1) & 7 : 0);
}

export function inTitle(cell: Cell): boolean {
  return (cell & TITLE_BIT) !== 0;
}

/** Square roots of how often a word counts, by the lower bits of its cell: they are asked for once for each posting. */
function rootsOf(withLinks: boolean): Float64Array {
  return Float64Array.from({ length: 256 }, (_, uses) => Math.sqrt(usesOf(uses, withLinks)));
}

const ROOTS = rootsOf(true);

/** The square root of how often a word counts. */
export function rootOf(cell: Cell): number {
  return ROOTS[cell & 255] ?? 0;
}

const ROOTS_WITHOUT_LINKS = rootsOf(false);
/** 1 for a cell of a word that stands in the text. */
const IN_TEXT = Float64Array.from({ length: 256 }, (_, uses) => (inText(uses, true) > 0 ? 1 : 0));
const IN_TEXT_WITHOUT_LINKS = Float64Array.from({ length: 256 }, (_, uses) => (inText(uses, false) > 0 ? 1 : 0));

/** A word to look for, and how much it counts. */
export interface Wanted {
  readonly term: number;
  readonly weight: number;
}

/** Which notes hold which words, both ways. Notes are known by their slots, words by their terms. */
export class WordIndex {
  readonly terms = new Terms();
  private readonly notes = new Postings();
  private readonly lines = new SharedLines();
  /** Note → words. */
  private readonly words = new Lists(32, 32);
  private packed: PackedLists | null = null;
  private noteCount = 0;
  private lengths = new Float32Array(64);
  /** By slot: one by its length. */
  private shares = new Float64Array(64).fill(1);
  /** By frequency, as far as they were asked for since the number of notes changed. */
  private readonly rarities = new Float64Array(1024);
  private raritiesFor = 0;
  private changes = 0;

  get bytes(): number {
    return (
      this.terms.bytes +
      this.notes.bytes +
      this.words.bytes +
      (this.packed?.bytes ?? 0) +
      this.lengths.byteLength +
      this.shares.byteLength +
      this.lines.bytes
    );
  }

  /** Grows with every change of any note's words. */
  get revision(): number {
    return this.changes;
  }

  /** How many notes have words. */
  get size(): number {
    return this.noteCount;
  }

  /** How many words the note has. */
  count(slot: number): number {
    return this.words.length(slot);
  }

  /** The words of a text in a vault of so many notes, as far as not many of them have its lines too. */
  record(text: string, notes: number): WordRecord {
    const most = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, Math.round(MOST_IN_ALL / (notes + 1))));
    return recordOf(text, most, (body) => this.lines.read(body, notes));
  }

  /**
   * Whether the note's words are to be read again, for it is seen only now that many of so many notes have a line of
   * it.
   */
  isOutdated(slot: number, notes: number): boolean {
    return this.lines.isOutdated(slot, notes);
  }

  /** Stores the words of a note's title and of its text; what is null stays as it is. */
  set(slot: number, title: string | null, text: WordRecord | null): void {
    this.changes++;
    this.packed = null;
    const before = this.usesIn(slot);
    const kept = (title === null ? TITLE_BIT : 0) | (text === null ? 255 ^ TITLE_BIT : 0);
    const after = new Map<number, number>();
    for (const [term, uses] of before) if ((uses & kept) !== 0) after.set(term, uses & kept);
    const add = (word: string, written: string, uses: number): void => {
      const term = this.terms.add(word, written);
      after.set(term, (after.get(term) ?? 0) | uses);
    };
    if (title !== null) forEachTerm(title, (word, written) => add(word, written, TITLE_BIT));
    if (text !== null) this.lines.set(slot, text.lines);
    if (text !== null && text.words !== '') {
      const written = text.written.split(' ');
      text.words.split(' ').forEach((word, i) => add(word, written[i] || word, text.uses.charCodeAt(i) << 1));
    }
    this.notes.replace(slot, before, after);
    this.store(slot, before.size, after);
  }

  /**
   * Lays all words out side by side, for who asks of most notes what is near them, until a note's words change. It
   * takes as much memory again as the words do.
   */
  pack(notes: number): void {
    this.notes.pack(this.terms.count);
    this.packed = new PackedLists(
      notes,
      (slot) => this.words.length(slot),
      (slot) => this.words.values(slot),
    );
  }

  /** Term → uses, in text order. */
  private usesIn(slot: number): Map<number, number> {
    return new Map(Array.from(this.words.values(slot).reverse(), (cell) => [termOf(cell), cell & 255]));
  }

  remove(slot: number): void {
    this.set(slot, '', NO_WORDS);
  }

  private store(slot: number, before: number, words: ReadonlyMap<number, number>): void {
    this.words.clear(slot);
    for (const [term, uses] of words) this.words.add(slot, cellOf(term, uses));
    this.noteCount += Math.sign(words.size) - Math.sign(before);
    this.measure(slot);
  }

  /** The words of the note, once each, the last in the text first. They stand there until the next call. */
  wordsOf(slot: number): Uint32Array {
    return this.packed?.of(slot) ?? this.words.values(slot);
  }

  /** Whether all these words, once each, stand in the note's text, together or apart. */
  holds(slot: number, terms: readonly number[]): boolean {
    // Most notes that are asked for a name lack its rarest word, which few others have.
    const rarest = terms.reduce(
      (one, term) => (this.frequency(term) < this.frequency(one) ? term : one),
      terms[0] ?? -1,
    );
    if (this.frequency(rarest) < this.count(slot) && !this.holders(rarest).some((holder) => slotOf(holder) === slot))
      return false;
    let missing = terms.length;
    for (const cell of this.wordsOf(slot)) if (inText(cell, true) > 0 && terms.includes(termOf(cell))) missing--;
    return missing === 0;
  }

  /** The notes that hold the word, with its uses as a cell has them. They stand there until the next call. */
  holders(term: number): Uint32Array {
    return this.notes.holders(term);
  }

  frequency(term: number): number {
    return term < 0 ? 0 : this.notes.length(term);
  }

  /** High for a word of few notes; what BM25 calls the inverse document frequency. */
  rarity(term: number): number {
    const frequency = this.frequency(term);
    if (this.raritiesFor !== this.noteCount) this.rarities.fill(0);
    this.raritiesFor = this.noteCount;
    const known = this.rarities[frequency] ?? 0;
    if (known > 0) return known;
    const rarity = Math.log(1 + (this.noteCount - frequency + 0.5) / (frequency + 0.5));
    this.rarities[frequency] = rarity;
    return rarity;
  }

  /** What words weigh together, more than 0. */
  weight(terms: readonly number[]): number {
    return Math.max(
      1e-6,
      terms.reduce((sum, term) => sum + this.rarity(term), 0),
    );
  }

  /** How much the note's words weigh together, as the length of a vector; as it was when it was last measured. */
  length(slot: number): number {
    return this.lengths[slot] || 1;
  }

  /** A note's length depends on how rare its words are in other notes, and so gets old. */
  measure(slot: number): void {
    let sum = 0;
    for (const cell of this.wordsOf(slot)) sum += usesOf(cell, true) * this.rarity(termOf(cell)) ** 2;
    if (slot >= this.lengths.length) {
      const [lengths, shares] = [new Float32Array(slot * 2 + 64), new Float64Array(slot * 2 + 64).fill(1)];
      lengths.set(this.lengths);
      shares.set(this.shares);
      [this.lengths, this.shares] = [lengths, shares];
    }
    this.lengths[slot] = Math.sqrt(sum);
    this.shares[slot] = 1 / this.length(slot);
  }

  /** How much other notes are like this one, from 0 to about 1. */
  likenessTo(slot: number): (other: number) => number {
    const weights = new TermTable(this.count(slot));
    for (const cell of this.wordsOf(slot)) weights.set(termOf(cell), rootOf(cell) * this.rarity(termOf(cell)) ** 2);
    return (other) => {
      let shared = 0;
      for (const cell of this.wordsOf(other)) {
        const weight = weights.get(termOf(cell));
        if (weight >= 0) shared += weight * rootOf(cell);
      }
      return shared / (this.length(slot) * this.length(other));
    };
  }

  /** Those of some words that one question can look for in all notes: where they stand in too many, the rarest. */
  private affordable(terms: readonly number[]): readonly number[] {
    let left = BUDGET;
    const within = (term: number): boolean => (left -= this.frequency(term)) >= 0;
    if (terms.every(within)) return terms;
    left = BUDGET;
    return [...terms].sort((a, b) => this.frequency(a) - this.frequency(b)).filter(within);
  }

  /**
   * Adds to `into`, for every note, how much it is like one that has the wanted words, the weightiest first, as far as
   * the budget goes. `question` names the note whose links to the asked note do not count.
   */
  look(wanted: readonly Wanted[], question: Question, into: Tally): void {
    let left = BUDGET;
    for (const { term, weight } of wanted) {
      const frequency = this.frequency(term);
      if (frequency > EVERYWHERE) continue;
      if ((left -= frequency) < 0 && !into.isEmpty) break;
      const linker = question.names.includes(term) ? question.without : -1;
      this.addHolders(term, linker, [ROOTS, ROOTS_WITHOUT_LINKS], weight * this.rarity(term), into);
    }
    into.scale(this.shares);
  }

  /**
   * Adds to `into`, for every note, what those of some words weigh that stand in its text; what stands in links alone
   * does not count in `linker`.
   */
  lookInTexts(terms: readonly number[], linker: number, into: Tally): void {
    for (const term of this.affordable(terms))
      this.addHolders(term, linker, [IN_TEXT, IN_TEXT_WITHOUT_LINKS], this.rarity(term), into);
  }

  private addHolders(
    term: number,
    linker: number,
    [amounts, withoutLinks]: readonly [Float64Array, Float64Array],
    times: number,
    into: Tally,
  ): void {
    const holders = this.holders(term);
    const at = linker < 0 ? -1 : holders.findIndex((holder) => slotOf(holder) === linker);
    into.addCells(at < 0 ? holders : holders.subarray(0, at), amounts, times);
    if (at < 0) return;
    into.addCells(holders.subarray(at, at + 1), withoutLinks, times);
    into.addCells(holders.subarray(at + 1), amounts, times);
  }
}
