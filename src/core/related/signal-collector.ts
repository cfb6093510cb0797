import type { FolderLinks } from './folders';
import { Hops } from './hops';
import { Likeness, OF_EACH_KIND } from './likeness';
import { nearAs } from './links';
import { TYPICAL } from './model';
import type { KnownNotes } from './notes';
import type { Question } from './question';
import { SignalTable, type Measures, type Signal } from './signals';
import { largest, Tally } from './tally';

/** By how many links a note has; what each candidate is asked for. */
const LOGS = Float64Array.from({ length: 256 }, (_, links) => Math.log(1 + links));

/** So many of all candidates are looked at closely. */
const LOOKED_AT = 200;

/** Takes together what speaks for the notes near one note. One is enough: it is made to be asked again and again. */
export class SignalCollector {
  readonly hops = new Hops();
  readonly likeness: Likeness;
  private readonly notes: KnownNotes;
  /** The candidates: more than 0 for each. */
  private readonly found = new Tally();
  /** By slot: what a candidate promises at first sight. */
  private promise = new Float64Array(0);
  /** What is known of a candidate before it is looked at closely. */
  private readonly firstSight: readonly (readonly [Tally, Signal])[];

  constructor(notes: KnownNotes) {
    this.notes = notes;
    this.likeness = new Likeness(notes.words, notes.names);
    const { hops, likeness } = this;
    this.firstSight = [
      [hops.bothLinkTo, 'bothLinkTo'],
      [hops.bothLinkedFrom, 'bothLinkedFrom'],
      [hops.onward, 'onward'],
      [hops.backward, 'backward'],
      [hops.threeSteps, 'threeSteps'],
      [likeness.words, 'words'],
      [likeness.around, 'similarToLinked'],
      [likeness.linkedWithSimilar, 'linkedWithSimilar'],
      [likeness.namedHere, 'namedHere'],
      [likeness.namedThere, 'namedThere'],
      [likeness.titles, 'titles'],
    ];
  }

  /** Which notes are near this one? */
  question(slot: number, without = -1): Question {
    const { names } = this.notes;
    return { slot, without, names: names.termsOf(slot), hidden: names.termsOf(without) };
  }

  /** The candidates of a question with all that speaks for them: notes that are not linked with the asked one. */
  collect(question: Question, folders: FolderLinks): SignalTable {
    const { slots, links } = this.notes;
    this.hops.take(links, question, slots.end);
    this.likeness.take(links, question, slots.end);
    return new SignalTable(this.mostPromising(question), this.measure(question, folders));
  }

  private mostPromising(question: Question): number[] {
    const { found, firstSight, likeness, notes } = this;
    found.reset(notes.slots.end);
    const most = firstSight.map(([tally]) => {
      const best: ArrayLike<number> = tally === likeness.words ? likeness.likest : tally.among(OF_EACH_KIND);
      let most = 0;
      for (let i = 0; i < best.length; i++) {
        const candidate = best[i] ?? 0;
        found.add(candidate, 1);
        most = Math.max(most, tally.get(candidate));
      }
      return most;
    });
    const candidates = this.candidates(question);
    const promise = this.promiseOf(candidates);
    firstSight.forEach(([tally, signal], kind) => {
      if (!tally.isEmpty) tally.addTo(promise, candidates, TYPICAL[signal] / (most[kind] ?? 1));
    });
    if (question.without >= 0) promise[question.without] = Infinity;
    return largest(candidates, (slot) => promise[slot] ?? 0, LOOKED_AT).filter((slot) => notes.isListed(slot));
  }

  /** Nothing yet, of these. */
  private promiseOf(candidates: Uint32Array): Float64Array {
    const { end } = this.notes.slots;
    if (this.promise.length < end) this.promise = new Float64Array(end + (end >> 1));
    for (let i = 0; i < candidates.length; i++) this.promise[candidates[i] ?? 0] = 0;
    return this.promise;
  }

  /** What was found, and notes of the same small topics, as far as they are not linked with the asked one. */
  private candidates({ slot, without }: Question): Uint32Array {
    const { links } = this.notes;
    const { found } = this;
    for (const mate of this.topicMates(slot)) found.add(mate, 1);
    if (without >= 0) found.add(without, 1);
    // A note itself, and what it is linked with, is no candidate.
    found.drop(slot);
    for (const linked of links.around(slot)) if (linked !== without) found.drop(linked);
    const candidates = found.touched.filter((candidate) => found.get(candidate) > 0);
    return links.isHub(slot)
      ? candidates.filter((other) => other === without || !links.areLinked(slot, other))
      : candidates;
  }

  private topicMates(slot: number): number[] {
    const { graph, slots } = this.notes;
    return Array.from(graph.topicsOf(slots.path(slot))).flatMap((id) => this.notes.inSmallTopic(id));
  }

  private measure(question: Question, folders: FolderLinks): Measures {
    const { hops, likeness } = this;
    const { slots, links, labels } = this.notes;
    const affinity = folders.affinityTo(slots.folder(question.slot));
    const ownDegree = links.degree(question.slot) - (question.without < 0 ? 0 : 1);
    const degree = (slot: number): number => links.degree(slot) - (slot === question.without ? 1 : 0);
    const namedHere = (slot: number): number => likeness.namedHere.get(slot) ** 2;
    const namedThere = (slot: number): number => likeness.namedThere.get(slot) ** 2;
    return {
      bothLinkTo: hops.bothLinkTo,
      bothLinkedFrom: hops.bothLinkedFrom,
      onward: hops.onward,
      backward: hops.backward,
      common: (slot) => hops.common.get(slot) / Math.sqrt((ownDegree + 1) * (degree(slot) + 1)),
      threeSteps: hops.threeSteps,
      degree: (slot) => LOGS[degree(slot)] ?? Math.log(1 + degree(slot)),
      words: likeness.words,
      similarToLinked: likeness.around,
      linksLikeIt: (slot) => this.linksLikeIt(slot, question),
      linkedWithSimilar: likeness.linkedWithSimilar,
      namedHere,
      namedThere,
      namedHereWeight: (slot) => (namedHere(slot) === 0 ? 0 : namedHere(slot) * likeness.nameWeights.heaviest(slot)),
      namedThereWeight: namedThere,
      titles: likeness.titles,
      folder: (slot) => affinity(slots.folder(slot), slot === question.without),
      labels: labels.likenessTo(question.slot, slots),
    };
  }

  /** How much the notes that a candidate is linked with are like the asked one, on average. */
  private linksLikeIt(slot: number, question: Question): number {
    const near = nearAs(this.notes.links, slot, question);
    return near.count === 0 ? 0 : this.likeness.words.sumOf(near.slots) / near.count;
  }
}
