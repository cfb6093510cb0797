import { forEachWord } from '../text/words';
import type { Tally } from './tally';
import type { Terms } from './terms';

/** A word of more names than this tells none of them apart. */
const COMMON = 400;
/** More aliases than this are no help to a ranking. */
const MOST_NAMES = 8;

/** One title or alias: the note it belongs to and its words, once each. */
export interface Name {
  readonly slot: number;
  readonly terms: readonly number[];
}

/** Which notes are called by which words. Names are known by small numbers, so that sums can be kept by name. */
export class NameIndex {
  private readonly terms: Terms;
  private readonly names: (Name | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly ofNote = new Map<number, readonly number[]>();
  private readonly byTerm = new Map<number, number[]>();

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

  namesOf(slot: number): readonly Name[] {
    return (this.ofNote.get(slot) ?? []).flatMap((id) => this.names[id] ?? []);
  }

  /** All words that the note is called by. */
  termsOf(slot: number): ReadonlySet<number> {
    return new Set(this.namesOf(slot).flatMap(({ terms }) => terms));
  }

  set(slot: number, names: readonly string[]): void {
    this.remove(slot);
    this.ofNote.set(
      slot,
      names.slice(0, MOST_NAMES).map((name) => this.add(slot, name)),
    );
  }

  remove(slot: number): void {
    for (const id of this.ofNote.get(slot) ?? []) this.drop(id);
    this.ofNote.delete(slot);
  }

  private add(slot: number, name: string): number {
    const id = this.free.pop() ?? this.names.length;
    const found = new Set<number>();
    forEachWord(name, (word, written) => found.add(this.terms.add(word, written)));
    const terms = [...found];
    this.names[id] = { slot, terms };
    for (const term of terms) {
      const ids = this.byTerm.get(term);
      if (ids === undefined) this.byTerm.set(term, [id]);
      else ids.push(id);
    }
    return id;
  }

  private drop(id: number): void {
    for (const term of this.names[id]?.terms ?? []) {
      const ids = this.byTerm.get(term) ?? [];
      const at = ids.indexOf(id);
      const last = ids.pop();
      if (at < ids.length && last !== undefined) ids[at] = last;
      if (ids.length === 0) this.byTerm.delete(term);
    }
    this.names[id] = undefined;
    this.free.push(id);
  }

  /** Adds to every name that has the word. A common word is looked for in no name. */
  look(term: number, amount: number, into: Tally): void {
    const ids = this.byTerm.get(term) ?? [];
    if (ids.length <= COMMON) for (const id of ids) into.add(id, amount);
  }
}
