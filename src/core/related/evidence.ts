import type { FolderLinks } from './folders';
import { Hops } from './hops';
import { sharedWeight } from './labels';
import { Likeness } from './likeness';
import { aroundAs } from './links';
import type { KnownNotes } from './notes';
import type { Question } from './question';
import { SignalTable, type Signal } from './signals';
import { Tally } from './tally';

/** So many notes of each kind of evidence are looked at closely. */
const CANDIDATES = 250;
/** A topic of more notes brings none of them forward by itself. */
const SMALL_TOPIC = 200;
const MOST_LINKS = 64;

/** Takes together what speaks for the notes near one note. One is enough: it is made to be asked again and again. */
export class Evidence {
  readonly hops = new Hops();
  readonly likeness: Likeness;
  /** By note: how much of one of its names stands in the asked note's text. */
  readonly #namedHere = new Tally();
  readonly #titles = new Tally();
  readonly #notes: KnownNotes;

  constructor(notes: KnownNotes) {
    this.#notes = notes;
    this.likeness = new Likeness(notes.words, notes.names);
  }

  question(slot: number, without = -1): Question {
    const { names } = this.#notes;
    return { slot, without, names: names.termsOf(slot), hidden: names.termsOf(without) };
  }

  /** The candidates of a question: notes that anything speaks for, and that are not linked with the asked one. */
  collect(question: Question, folders: FolderLinks): SignalTable {
    const { slots, links } = this.#notes;
    this.hops.take(links, question, slots.end);
    this.likeness.take(links, question, slots.end);
    this.#bestNames(question);
    return new SignalTable(this.#candidates(question), this.#measure(question, folders));
  }

  #candidates(question: Question): number[] {
    const { hops, likeness } = this;
    const found = new Set<number>();
    if (question.without >= 0) found.add(question.without);
    for (const tally of [
      hops.common, hops.bothLinkTo, hops.bothLinkedFrom, hops.threeSteps, likeness.words, likeness.around,
      likeness.linkedWithSimilar, likeness.namedThere, this.#namedHere, this.#titles,
    ]) for (const slot of tally.top(CANDIDATES)) found.add(slot);
    for (const slot of this.#topicMates(question.slot)) found.add(slot);
    for (const slot of this.#notes.links.around(question.slot)) if (slot !== question.without) found.delete(slot);
    found.delete(question.slot);
    return [...found].filter((slot) => this.#notes.graph.isListed(this.#notes.slots.path(slot)));
  }

  #topicMates(slot: number): number[] {
    const { graph, slots } = this.#notes;
    const small = Array.from(graph.topicsOf(slots.path(slot)), (id) => graph.notesIn(id)).filter(({ size }) => size <= SMALL_TOPIC);
    return small.flatMap((paths) => Array.from(paths, (path) => slots.of(path))).filter((mate) => mate >= 0);
  }

  #measure(question: Question, folders: FolderLinks): (slot: number) => Record<Signal, number> {
    const { hops, likeness } = this;
    const { slots, links, labels } = this.#notes;
    const path = slots.path(question.slot);
    const ownLabels = labels.of(path, slots.count);
    const ownDegree = links.degree(question.slot) - (question.without < 0 ? 0 : 1);
    return (slot) => {
      const other = slots.path(slot);
      const degree = links.degree(slot) - (slot === question.without ? 1 : 0);
      const namedHere = this.#namedHere.get(slot);
      const namedThere = likeness.namedThere.get(slot);
      return {
        bothLinkTo: hops.bothLinkTo.get(slot),
        bothLinkedFrom: hops.bothLinkedFrom.get(slot),
        onward: hops.onward.get(slot),
        backward: hops.backward.get(slot),
        common: hops.common.get(slot) / Math.sqrt((ownDegree + 1) * (degree + 1)),
        threeSteps: hops.threeSteps.get(slot),
        degree: Math.log(1 + degree),
        words: likeness.similarity(slot),
        similarToLinked: likeness.similarityAround(slot),
        linksLikeIt: this.#linksLikeIt(slot, question),
        linkedWithSimilar: likeness.linkedWithSimilar.get(slot),
        namedHere: namedHere ** 2,
        namedThere: namedThere ** 2,
        namedHereWeight: namedHere ** 2 * this.#nameWeight(slot),
        namedThereWeight: namedThere ** 2,
        titles: this.#titles.get(slot),
        folder: folders.affinity(path, other, slot === question.without),
        labels: ownLabels.length === 0 ? 0 : sharedWeight(ownLabels, labels.of(other, slots.count), (label) => labels.has(other, label)),
      };
    };
  }

  /** How much the notes that a candidate is linked with are like the asked one, on average. */
  #linksLikeIt(slot: number, question: Question): number {
    const around = aroundAs(this.#notes.links, slot, question).slice(0, MOST_LINKS);
    return around.length === 0 ? 0 : around.reduce((sum, other) => sum + this.likeness.similarity(other), 0) / around.length;
  }

  #nameWeight(slot: number): number {
    return Math.max(...this.#notes.names.namesOf(slot).map(({ terms }) => this.likeness.weight(terms)), 0);
  }

  /** From names to notes: the best of a note's names counts. */
  #bestNames({ slot }: Question): void {
    const { names, slots } = this.#notes;
    const own = Math.max(...names.namesOf(slot).map(({ terms }) => this.likeness.weight(terms)), 0);
    this.#namedHere.reset(slots.end);
    this.#titles.reset(slots.end);
    for (const id of this.likeness.namedHere.touched) {
      const name = names.name(id);
      if (name !== undefined) this.#namedHere.atLeast(name.slot, this.likeness.namedHere.get(id) / this.likeness.weight(name.terms));
    }
    for (const id of this.likeness.titles.touched) {
      const name = names.name(id);
      if (name !== undefined) this.#titles.atLeast(name.slot, this.likeness.titles.get(id) / Math.sqrt(own * this.likeness.weight(name.terms)));
    }
  }
}
