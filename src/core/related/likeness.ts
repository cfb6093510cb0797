import { aroundAs, type Links } from './links';
import type { NameIndex } from './name-index';
import type { Question } from './question';
import { largest, Tally } from './tally';
import { inText, termOf, usesOf, type Wanted, type WordIndex } from './word-index';

/** How many of a note's words are looked for. */
const WANTED = 100;
/** How many of its neighbours' words. */
const WANTED_AROUND = 64;
const MOST_NEIGHBOURS = 32;
/** Of so many notes the likeness is measured to the end, and so many of them are asked what they are linked with. */
const MEASURED = 400;
const LIKEST = 20;

/** What the words of notes say: which read alike, and which are named in which. */
export class Likeness {
  /** Shared words, before the length of the other note is taken into account. */
  readonly words = new Tally();
  /** Words shared with the notes that the asked one is linked with. */
  readonly around = new Tally();
  /** How much the notes that a note is linked with are like the asked one. */
  readonly linkedWithSimilar = new Tally();
  /** By name: how much of it stands in the asked note's text. */
  readonly namedHere = new Tally();
  /** How much of the asked note's names stands in a text, of all that is in them. */
  readonly namedThere = new Tally();
  /** By name: how much of it stands in the asked note's names. */
  readonly titles = new Tally();
  likest: readonly number[] = [];
  readonly #index: WordIndex;
  readonly #names: NameIndex;
  readonly #one = new Tally();

  constructor(index: WordIndex, names: NameIndex) {
    this.#index = index;
    this.#names = names;
  }

  take(links: Links, question: Question, size: number): void {
    for (const tally of [this.words, this.around, this.linkedWithSimilar, this.namedThere]) tally.reset(size);
    for (const tally of [this.namedHere, this.titles]) tally.reset(this.#names.end);
    this.#index.look(this.#wanted(question), question, this.words);
    this.#index.look(this.#wantedAround(links, question), question, this.around);
    this.#followLikest(links, question);
    this.#lookForNames(question, size);
  }

  /** From 0 to about 1. */
  similarity(slot: number): number {
    const shared = this.words.get(slot);
    return shared === 0 ? 0 : shared / this.#index.length(slot);
  }

  similarityAround(slot: number): number {
    const shared = this.around.get(slot);
    return shared === 0 ? 0 : shared / this.#index.length(slot);
  }

  /** The asked note's words, the weightiest first. */
  #wanted({ slot, hidden }: Question): Wanted[] {
    const wanted: Wanted[] = [];
    this.#index.forEachWord(slot, (cell) => {
      const term = termOf(cell);
      if (this.#index.frequency(term) < 2) return;
      wanted.push({ term, weight: Math.sqrt(usesOf(cell, !hidden.has(term))) * this.#index.rarity(term) / this.#index.length(slot) });
    });
    return weightiest(wanted, WANTED);
  }

  #wantedAround(links: Links, question: Question): Wanted[] {
    const weights = new Map<number, number>();
    for (const other of aroundAs(links, question.slot, question).slice(0, MOST_NEIGHBOURS)) {
      const share = 1 / this.#index.length(other);
      this.#index.forEachWord(other, (cell) => {
        const term = termOf(cell);
        if (this.#index.frequency(term) > 1) weights.set(term, (weights.get(term) ?? 0) + Math.sqrt(usesOf(cell, true)) * share);
      });
    }
    return weightiest(Array.from(weights, ([term, weight]) => ({ term, weight: weight * this.#index.rarity(term) })), WANTED_AROUND);
  }

  #followLikest(links: Links, question: Question): void {
    const measured = this.words.top(MEASURED).filter((slot) => slot !== question.slot);
    this.likest = largest(measured, (slot) => this.similarity(slot), LIKEST);
    for (const like of this.likest) {
      if (links.isHub(like)) continue;
      const similarity = this.similarity(like);
      for (const other of aroundAs(links, like, question)) if (other !== question.slot) this.linkedWithSimilar.add(other, similarity);
    }
  }

  #lookForNames(question: Question, size: number): void {
    const { slot, hidden } = question;
    this.#index.forEachWord(slot, (cell) => {
      const term = termOf(cell);
      const weight = this.#index.rarity(term);
      if (inText(cell, !hidden.has(term)) > 0) this.#names.look(term, weight, this.namedHere);
      if ((cell & 1) === 1) this.#names.look(term, weight, this.titles);
    });
    for (const name of this.#names.namesOf(slot)) this.#lookForName(name.terms, question, size);
  }

  #lookForName(terms: readonly number[], { without }: Question, size: number): void {
    this.#one.reset(size);
    const whole = this.weight(terms);
    for (const term of terms) {
      const weight = this.#index.rarity(term);
      this.#index.forEachNote(term, (slot, cell) => { if (inText(cell, slot !== without) > 0) this.#one.add(slot, weight); });
    }
    for (const slot of this.#one.touched) this.namedThere.atLeast(slot, this.#one.get(slot) / whole);
  }

  /** What a name weighs as a whole. */
  weight(terms: readonly number[]): number {
    return Math.max(1e-6, terms.reduce((sum, term) => sum + this.#index.rarity(term), 0));
  }
}

function weightiest(wanted: Wanted[], count: number): Wanted[] {
  return wanted.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, count);
}
