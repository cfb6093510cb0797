import type { FolderLinks } from './folders';
import { Hops } from './hops';
import { Likeness } from './likeness';
import { aroundAs } from './links';
import { TYPICAL } from './model';
import type { KnownNotes } from './notes';
import type { Question } from './question';
import { SignalTable, type Signal } from './signals';
import type { Tally } from './tally';
import { largest } from './tally';

/** So many notes of each kind of evidence are candidates, and so many of these are looked at closely. */
const OF_EACH_KIND = 120;
const LOOKED_AT = 200;
/** A topic of more notes brings none of them forward by itself. */
const SMALL_TOPIC = 60;
const MOST_LINKS = 64;

/** Takes together what speaks for the notes near one note. One is enough: it is made to be asked again and again. */
export class Evidence {
  readonly hops = new Hops();
  readonly likeness: Likeness;
  private readonly notes: KnownNotes;
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
    const scales = this.firstSight.map(([tally, signal]) => ({ tally, weight: TYPICAL[signal] / tally.most }));
    const promise = (slot: number): number => {
      let sum = slot === question.without ? Infinity : 0;
      for (const { tally, weight } of scales) sum += weight * tally.get(slot);
      return sum;
    };
    const { graph, slots } = this.notes;
    return largest(this.candidates(question), promise, LOOKED_AT).filter((slot) => graph.isListed(slots.path(slot)));
  }

  private candidates({ slot, without }: Question): number[] {
    const { links } = this.notes;
    const found = new Set<number>();
    for (const [tally] of this.firstSight) for (const candidate of tally.top(OF_EACH_KIND)) found.add(candidate);
    for (const mate of this.topicMates(slot)) found.add(mate);
    for (const linked of links.around(slot)) found.delete(linked);
    found.delete(slot);
    if (without >= 0) found.add(without);
    return links.isHub(slot)
      ? [...found].filter((other) => other === without || !links.areLinked(slot, other))
      : [...found];
  }

  private topicMates(slot: number): number[] {
    const { graph, slots } = this.notes;
    const small = Array.from(graph.topicsOf(slots.path(slot)), (id) => graph.notesIn(id)).filter(
      ({ size }) => size <= SMALL_TOPIC,
    );
    return small.flatMap((paths) => Array.from(paths, (path) => slots.of(path))).filter((mate) => mate >= 0);
  }

  private measure(question: Question, folders: FolderLinks): (slot: number) => Record<Signal, number> {
    const { hops, likeness } = this;
    const { slots, links, labels, names, words } = this.notes;
    const path = slots.path(question.slot);
    const labelled = labels.likenessTo(path, slots.count);
    const affinity = folders.affinityTo(path);
    const ownDegree = links.degree(question.slot) - (question.without < 0 ? 0 : 1);
    return (slot) => {
      const other = slots.path(slot);
      const degree = links.degree(slot) - (slot === question.without ? 1 : 0);
      const namedHere = likeness.namedHere.get(slot) ** 2;
      const namedThere = likeness.namedThere.get(slot) ** 2;
      return {
        bothLinkTo: hops.bothLinkTo.get(slot),
        bothLinkedFrom: hops.bothLinkedFrom.get(slot),
        onward: hops.onward.get(slot),
        backward: hops.backward.get(slot),
        common: hops.common.get(slot) / Math.sqrt((ownDegree + 1) * (degree + 1)),
        threeSteps: hops.threeSteps.get(slot),
        degree: Math.log(1 + degree),
        words: likeness.words.get(slot),
        similarToLinked: likeness.around.get(slot),
        linksLikeIt: this.linksLikeIt(slot, question),
        linkedWithSimilar: likeness.linkedWithSimilar.get(slot),
        namedHere,
        namedThere,
        namedHereWeight:
          namedHere === 0 ? 0 : namedHere * Math.max(0, ...names.namesOf(slot).map(({ terms }) => words.weight(terms))),
        namedThereWeight: namedThere,
        titles: likeness.titles.get(slot),
        folder: affinity(other, slot === question.without),
        labels: labelled(other),
      };
    };
  }

  /** How much the notes that a candidate is linked with are like the asked one, on average. */
  private linksLikeIt(slot: number, question: Question): number {
    const { links } = this.notes;
    const around = aroundAs(links, slot, question);
    const count = Math.min(around.length, MOST_LINKS);
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const other = around[i] ?? slot;
      const likeness = this.likeness.words.get(other);
      if (likeness > 0 && !links.isHub(other)) sum += likeness;
    }
    return sum === 0 ? 0 : sum / count;
  }
}
