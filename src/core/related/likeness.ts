import { aroundAs, type Links } from './links';
import type { NameIndex } from './name-index';
import { NameWeights } from './name-weights';
import type { Question } from './question';
import { nthLargest, Tally } from './tally';
import { TermTable } from './term-table';
import { inText, inTitle, rootOf, termOf, usesOf, type Wanted, type WordIndex } from './word-index';

/** So many notes of each kind of evidence are candidates. */
export const OF_EACH_KIND = 120;
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
  /** The notes that read most like the asked one, the likest first. */
  likest: readonly number[] = [];
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
  /** What words weigh that are looked for. */
  private readonly weights = new TermTable();

  constructor(index: WordIndex, names: NameIndex) {
    this.index = index;
    this.names = names;
    this.nameWeights = new NameWeights(index, names);
  }

  take(links: Links, question: Question, size: number): void {
    for (const tally of [this.words, this.around, this.linkedWithSimilar, this.namedHere, this.namedThere, this.titles])
      tally.reset(size);
    this.index.look(this.wanted(question), question, this.words);
    this.index.look(this.wantedAround(links, question), question, this.around);
    this.likest = this.words.top(OF_EACH_KIND);
    this.followLikest(links, question);
    this.lookForNames(question);
    for (const { terms } of this.names.namesOf(question.slot)) this.lookForName(terms, question, size);
  }

  /** The asked note's words, the weightiest first. */
  private wanted({ slot, hidden }: Question): Wanted[] {
    const { index, weights } = this;
    const cells = index.wordsOf(slot);
    weights.reset(cells.length);
    for (const cell of cells) {
      const term = termOf(cell);
      if (index.frequency(term) < 2) continue;
      weights.set(term, (Math.sqrt(usesOf(cell, !hidden.includes(term))) * index.rarity(term)) / index.length(slot));
    }
    return this.weightiest(weights, WANTED);
  }

  private wantedAround(links: Links, question: Question): Wanted[] {
    const { index, weights } = this;
    const around = aroundAs(links, question.slot, question)
      .filter((near) => !links.isHub(near))
      .slice(0, MOST_NEIGHBOURS);
    weights.reset(around.reduce((sum, other) => sum + index.count(other), 0));
    for (const other of around) {
      const share = 1 / index.length(other);
      for (const cell of index.wordsOf(other)) {
        const term = termOf(cell);
        if (index.frequency(term) > 1) weights.add(term, rootOf(cell) * share);
      }
    }
    const { terms, numbers } = weights;
    for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) * index.rarity(terms[i] ?? 0);
    return this.weightiest(weights, WANTED_AROUND);
  }

  private weightiest({ terms, numbers }: TermTable, count: number): Wanted[] {
    const wanted: Wanted[] = [];
    const least = nthLargest(numbers, count);
    for (let i = 0; i < numbers.length; i++) {
      const weight = numbers[i] ?? 0;
      if (weight >= least) wanted.push({ term: terms[i] ?? 0, weight });
    }
    const hash = (term: number): number => this.index.terms.hash(term);
    return wanted.sort((a, b) => b.weight - a.weight || hash(a.term) - hash(b.term)).slice(0, count);
  }

  private followLikest(links: Links, question: Question): void {
    for (const like of this.likest.slice(0, LIKEST + 1)) {
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
    for (const cell of this.index.wordsOf(slot)) {
      const term = termOf(cell);
      const names = this.names.called(term);
      if (names.length === 0) continue;
      const weight = this.index.rarity(term);
      if (inText(cell, !hidden.includes(term)) > 0) this.byName.addToAll(names, weight);
      if (inTitle(cell)) this.byTitle.addToAll(names, weight);
    }
    this.bestOf(this.byName, this.namedHere, null);
    this.bestOf(this.byTitle, this.titles, this.nameWeights.heaviest(slot));
  }

  /**
   * From names to notes: the best of a note's names counts, beside all that it weighs; where `own` is what another name
   * weighs, beside the mean of the two.
   */
  private bestOf(names: Tally, notes: Tally, own: number | null): void {
    const { touched } = names;
    for (let i = 0; i < touched.length; i++) {
      const id = touched[i] ?? 0;
      const weight = this.nameWeights.of(id);
      notes.atLeast(this.names.slotOf(id), names.get(id) / (own === null ? weight : Math.sqrt(own * weight)));
    }
  }

  private lookForName(terms: readonly number[], { without }: Question, size: number): void {
    this.one.reset(size);
    this.index.lookInTexts(terms, without, this.one);
    const whole = this.index.weight(terms);
    for (const slot of this.one.touched) this.namedThere.atLeast(slot, this.one.get(slot) / whole);
  }
}
