import { aroundAs, type Links } from './links';
import type { NameIndex } from './name-index';
import { NameWeights } from './name-weights';
import { slotOf } from './postings';
import type { Question } from './question';
import { nthLargest, Tally } from './tally';
import { inText, inTitle, termOf, usesOf, type Wanted, type WordIndex } from './word-index';

/** How many of a note's words are looked for. */
const WANTED = 100;
/** How many of its neighbours' words. */
const WANTED_AROUND = 64;
const MOST_NEIGHBOURS = 32;
/** So many of the notes most like the asked one are asked what they are linked with. */
const LIKEST = 20;

/** What the words of notes say: which read alike, and which are named in which. */
export class Likeness {
  /** From 0 to 1. */
  readonly words = new Tally();
  /** How much a note is like those that the asked one is linked with. */
  readonly around = new Tally();
  /** How much the notes that a note is linked with are like the asked one. */
  readonly linkedWithSimilar = new Tally();
  /** How much of one of a note's names stands in the asked note's text, from 0 to 1. */
  readonly namedHere = new Tally();
  /** How much of one of the asked note's names stands in a note's text, from 0 to 1. */
  readonly namedThere = new Tally();
  /** How much the names have in common, from 0 to 1. */
  readonly titles = new Tally();
  private readonly index: WordIndex;
  private readonly names: NameIndex;
  readonly nameWeights: NameWeights;
  private readonly byName = new Tally();
  private readonly byTitle = new Tally();
  private readonly one = new Tally();

  constructor(index: WordIndex, names: NameIndex) {
    this.index = index;
    this.names = names;
    this.nameWeights = new NameWeights(index, names);
  }

  take(links: Links, question: Question, size: number): void {
    for (const tally of [this.words, this.around, this.linkedWithSimilar, this.namedHere, this.namedThere, this.titles])
      tally.reset(size);
    this.look(this.wanted(question), question, this.words);
    this.look(this.wantedAround(links, question), question, this.around);
    this.followLikest(links, question);
    this.lookForNames(question);
    for (const { terms } of this.names.namesOf(question.slot)) this.lookForName(terms, question, size);
  }

  private look(wanted: readonly Wanted[], question: Question, into: Tally): void {
    this.index.look(wanted, question, into);
    into.scale((slot) => 1 / this.index.length(slot));
  }

  /** The asked note's words, the weightiest first. */
  private wanted({ slot, hidden }: Question): Wanted[] {
    const wanted: Wanted[] = [];
    this.index.forEachWord(slot, (cell) => {
      const term = termOf(cell);
      if (this.index.frequency(term) < 2) return;
      wanted.push({
        term,
        weight: (Math.sqrt(usesOf(cell, !hidden.has(term))) * this.index.rarity(term)) / this.index.length(slot),
      });
    });
    return this.weightiest(wanted, WANTED);
  }

  private wantedAround(links: Links, question: Question): Wanted[] {
    const weights = new Map<number, number>();
    for (const other of aroundAs(links, question.slot, question)
      .filter((near) => !links.isHub(near))
      .slice(0, MOST_NEIGHBOURS)) {
      const share = 1 / this.index.length(other);
      this.index.forEachWord(other, (cell) => {
        const term = termOf(cell);
        if (this.index.frequency(term) > 1)
          weights.set(term, (weights.get(term) ?? 0) + Math.sqrt(usesOf(cell, true)) * share);
      });
    }
    return this.weightiest(
      Array.from(weights, ([term, weight]) => ({ term, weight: weight * this.index.rarity(term) })),
      WANTED_AROUND,
    );
  }

  private weightiest(wanted: Wanted[], count: number): Wanted[] {
    const { terms } = this.index;
    const least = nthLargest(wanted, ({ weight }) => weight, count);
    return wanted
      .filter(({ weight }) => weight >= least)
      .sort((a, b) => b.weight - a.weight || terms.hash(a.term) - terms.hash(b.term))
      .slice(0, count);
  }

  private followLikest(links: Links, question: Question): void {
    for (const like of this.words.top(LIKEST + 1)) {
      if (like === question.slot || links.isHub(like)) continue;
      const similarity = this.words.get(like);
      for (const other of aroundAs(links, like, question))
        if (other !== question.slot) this.linkedWithSimilar.add(other, similarity);
    }
  }

  private lookForNames({ slot, hidden }: Question): void {
    this.nameWeights.update();
    this.byName.reset(this.names.end);
    this.byTitle.reset(this.names.end);
    this.index.forEachWord(slot, (cell) => {
      const term = termOf(cell);
      const weight = this.index.rarity(term);
      if (inText(cell, !hidden.has(term)) > 0) this.names.look(term, weight, this.byName);
      if (inTitle(cell)) this.names.look(term, weight, this.byTitle);
    });
    const own = this.nameWeights.heaviest(slot);
    this.bestOf(this.byName, this.namedHere, (whole) => whole);
    this.bestOf(this.byTitle, this.titles, (whole) => Math.sqrt(own * whole));
  }

  /** From names to notes: the best of a note's names counts. */
  private bestOf(names: Tally, notes: Tally, whole: (weight: number) => number): void {
    for (const id of names.touched)
      notes.atLeast(this.names.slotOf(id), names.get(id) / whole(this.nameWeights.of(id)));
  }

  private lookForName(terms: readonly number[], { without }: Question, size: number): void {
    this.one.reset(size);
    for (const term of this.index.affordable(terms)) {
      const weight = this.index.rarity(term);
      for (const holder of this.index.holders(term)) {
        const slot = slotOf(holder);
        if (inText(holder, slot !== without) > 0) this.one.add(slot, weight);
      }
    }
    const whole = this.index.weight(terms);
    for (const slot of this.one.touched) this.namedThere.atLeast(slot, this.one.get(slot) / whole);
  }
}
