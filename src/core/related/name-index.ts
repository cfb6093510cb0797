import { foldWords, forEachWord, UNSPACED } from '../text/words';
import { grown } from './lists';
import type { Terms } from './terms';

/** A word of more names than this tells none of them apart. */
const COMMON = 400;
/** More aliases than this are no help to a ranking. */
const MOST_NAMES = 8;

/** A longer run of characters of a script without spaces is more than a word. */
const LONGEST_RUN = 8;
/** A name of more such runs is a sentence: where one of them begins and ends tells no word. */
const MOST_RUNS = 3;
const RUN = new RegExp(`[${UNSPACED}]+`, 'gu');

const NO_NAMES: readonly Name[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_RUNS: readonly string[] = [];

/** One title or alias: its number, the note it belongs to, which of its names it is, and its words, once each. */
export interface Name {
  readonly id: number;
  readonly slot: number;
  readonly at: number;
  readonly terms: readonly number[];
  /** Its runs of scripts without spaces that are no longer than a word, folded. */
  readonly runs: readonly string[];
}

/** Which notes are called by which words. Names are known by small numbers, so that sums can be kept by name. */
export class NameIndex {
  private readonly terms: Terms;
  private readonly names: (Name | undefined)[] = [];
  /** By the number of a name. */
  private slots = new Uint32Array(1024);
  private readonly free: number[] = [];
  /** By slot. */
  private readonly ofNote: (readonly Name[] | undefined)[] = [];
  /** The words of notes with several names, by slot. */
  private readonly termsOfNote = new Map<number, readonly number[]>();
  private changes = 0;
  /** By term: an array is asked far faster than a map, and one question does it for every word of a note. */
  private readonly byTerm: (number[] | undefined)[] = [];
  /** How many names are this word alone. */
  private readonly whole = new Map<number, number>();
  /** How many names have a run of a script without spaces that is as long as a word may be. */
  private readonly runs = new Map<string, number>();

  constructor(terms: Terms) {
    this.terms = terms;
  }

  /** One more than the largest number of a name. */
  get end(): number {
    return this.names.length;
  }

  name(id: number): Name | undefined {
    return this.names[id];
  }

  /** The note whose name it is. */
  slotOf(id: number): number {
    return this.slots[id] ?? 0;
  }

  /** Grows with every change of any note's names. */
  get revision(): number {
    return this.changes;
  }

  namesOf(slot: number): readonly Name[] {
    return this.ofNote[slot] ?? NO_NAMES;
  }

  /** How many names have the word. */
  count(term: number): number {
    return this.byTerm[term]?.length ?? 0;
  }

  /** Whether the word is a whole name; a common one is none. */
  isWhole(term: number): boolean {
    return this.whole.has(term) && this.count(term) <= COMMON;
  }

  /** Whether a name has this as a whole run of a script without spaces. */
  hasRun(run: string): boolean {
    return this.runs.has(run);
  }

  /** The numbers of the names that have the word; none of a common one. */
  called(term: number): readonly number[] {
    const ids = this.byTerm[term];
    return ids === undefined || ids.length > COMMON ? NO_NUMBERS : ids;
  }

  /** The same names. */
  withWord(term: number): Name[] {
    return this.called(term).flatMap((id) => this.names[id] ?? []);
  }

  /** All words that the note is called by, once each. */
  termsOf(slot: number): readonly number[] {
    const names = this.namesOf(slot);
    return (names.length > 1 ? this.termsOfNote.get(slot) : names[0]?.terms) ?? NO_NUMBERS;
  }

  set(slot: number, names: readonly string[]): void {
    this.remove(slot);
    const found = names.slice(0, MOST_NAMES).map((name, at) => this.add(slot, name, at));
    this.ofNote[slot] = found;
    if (found.length > 1) this.termsOfNote.set(slot, [...new Set(found.flatMap(({ terms }) => terms))]);
  }

  remove(slot: number): void {
    this.changes++;
    for (const name of this.namesOf(slot)) this.drop(name);
    this.ofNote[slot] = undefined;
    this.termsOfNote.delete(slot);
  }

  private add(slot: number, name: string, at: number): Name {
    const id = this.free.pop() ?? this.names.length;
    const found = new Set<number>();
    forEachWord(name, (word, written) => found.add(this.terms.add(word, written)));
    const added: Name = { id, slot, at, terms: [...found], runs: runsIn(name) };
    const { terms, runs } = added;
    this.names[id] = added;
    if (id >= this.slots.length) this.slots = grown(this.slots, id);
    this.slots[id] = slot;
    for (const run of runs) count(this.runs, run, 1);
    for (const term of wholeIn(terms)) count(this.whole, term, 1);
    for (const term of terms) this.appendTo(term, id);
    return added;
  }

  private appendTo(term: number, id: number): void {
    // A gap would make a map of the array.
    while (this.byTerm.length <= term) this.byTerm.push(undefined);
    const ids = this.byTerm[term];
    if (ids === undefined) this.byTerm[term] = [id];
    else ids.push(id);
  }

  private drop({ id, terms, runs }: Name): void {
    for (const term of terms) {
      const ids = this.byTerm[term] ?? [];
      const at = ids.indexOf(id);
      const last = ids.pop();
      if (at < ids.length && last !== undefined) ids[at] = last;
      if (ids.length === 0) this.byTerm[term] = undefined;
    }
    for (const run of runs) count(this.runs, run, -1);
    for (const term of wholeIn(terms)) count(this.whole, term, -1);
    this.names[id] = undefined;
    this.free.push(id);
  }
}

function runsIn(name: string): readonly string[] {
  const runs = foldWords(name).match(RUN) ?? NO_RUNS;
  const words = runs.length > MOST_RUNS ? NO_RUNS : runs.filter((run) => run.length > 1 && run.length <= LONGEST_RUN);
  return words.length === 0 ? NO_RUNS : words;
}

/** The word that is the whole name, where it is of one. */
function wholeIn(terms: readonly number[]): readonly number[] {
  return terms.length === 1 ? terms : [];
}

function count<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): void {
  const total = (counts.get(key) ?? 0) + by;
  if (total > 0) counts.set(key, total);
  else counts.delete(key);
}
