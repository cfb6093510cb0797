import type { NoteChanges } from '../atlas/changes';
import { compareCodePoints } from '../text/compare';
import { andThen, each, sortInSteps, whenDone, type Steps } from '../steps';
import { SignalCollector } from './signal-collector';
import type { RelatedGraph } from './graph';
import { learn } from './learn';
import { likelihood, untaught, type Model } from './model';
import { Neighbours } from './neighbours';
import { KnownNotes } from './notes';
import type { Related } from './reason';
import { reasonsFor } from './reasons';
import { NoteWords } from './shared-words';
import type { WanderStep } from './wander';
import { waysBetween, type Way } from './ways';
import type { WordRecord } from './word-record';
import { isSubject } from './via';
import { isWorth } from './worth';

/** How many notes are told where nobody says otherwise, in the panel as on the command line. */
export const NEAREST = 20;
/** Scores are rounded, so that sums taken in another order do not change the ranking. */
const STEPS = 1e6;
/** What is learned is learned anew when this share of the notes was changed or read since. */
const STALE = 0.2;

/**
 * Finds notes near a note that are not linked with it, and says why. It works from metadata alone and gets better with
 * every text that it is given. How far links, words, names, folders and topics can be trusted it learns from the links
 * that the vault has. The same notes in the same order give the same answers.
 */
export class RelatedNotes {
  private readonly notes: KnownNotes;
  private readonly evidence: SignalCollector;
  /** Of the note that is asked. */
  private readonly neighbours: Neighbours;
  private model: Model = untaught();
  private changes = 0;
  private taughtBy = 0;

  private constructor(graph: RelatedGraph) {
    this.notes = new KnownNotes(graph);
    this.evidence = new SignalCollector(this.notes);
    this.neighbours = new Neighbours(this.notes.links, this.notes.words);
  }

  /** Takes in every note's metadata, in small steps. */
  static inSteps(graph: RelatedGraph): Steps<RelatedNotes> {
    const related = new RelatedNotes(graph);
    // Hosts list files in orders of their own, and what is learned depends on it.
    const sorted = sortInSteps(Array.from(graph.paths()), compareCodePoints);
    const put = andThen(sorted, (paths) => each(paths, (path) => related.notes.put(path)));
    return whenDone(put, () => related);
  }

  /** What the atlas says changed. A note whose text changed is also given to `setText`. */
  apply(changes: NoteChanges): void {
    this.notes.apply(changes);
    this.changes += changes.added.length + changes.removed.length + changes.changed.length;
  }

  /** Takes in the text of a note. The answer is what to keep for the next start, for `setRecord`. */
  setText(path: string, text: string): WordRecord {
    const record = this.notes.record(text);
    this.setRecord(path, record);
    return record;
  }

  setRecord(path: string, record: WordRecord): void {
    this.notes.putWords(path, record);
    this.changes++;
  }

  /**
   * Notes whose text is to be given once more: it is seen only now that many notes have a line of it, which a template
   * brought.
   */
  outdated(): Steps<string[]> {
    return this.notes.outdated();
  }

  hasText(path: string): boolean {
    return this.notes.hasText(path);
  }

  /** Whether so much changed that learning again is worth the time. */
  get isStale(): boolean {
    return this.changes > STALE * this.taughtBy;
  }

  /**
   * Learns from the vault's links which signals to trust, in steps of a few milliseconds. Until it is done, what was
   * learned before holds.
   */
  learn(): Steps<void> {
    this.changes = 0;
    this.taughtBy = this.notes.slots.count;
    return whenDone(learn(this.notes, this.evidence), (model) => {
      this.model = model;
      // All links were looked at; of a vault of which a note is asked now and then few are asked for again.
      this.notes.links.forget();
    });
  }

  /**
   * To be called before most notes are asked, one after the other: what they are answered from is laid out side by
   * side, until something changes. Answers are the same without.
   */
  prepareForMany(): void {
    this.notes.prepareForMany();
  }

  /** At most `limit` notes, the likeliest to be linked first. Empty for a note that is not known. */
  related(path: string, limit = NEAREST): Related[] {
    return this.find(path, limit, false);
  }

  /**
   * Those that a person should see unasked: notes that are as near as this are linked as often as not, and there is
   * something to say of each. Of a note with little in it there may be none.
   */
  worthShowing(path: string, limit = NEAREST): Related[] {
    return this.find(path, limit, true);
  }

  private find(path: string, limit: number, unasked: boolean): Related[] {
    const slot = this.notes.slots.of(path);
    if (slot < 0) return [];
    const { weights, folders } = this.model;
    const table = this.evidence.collect(this.evidence.question(slot), folders);
    const words = new NoteWords(this.notes.vocabulary, slot);
    const { neighbours } = this;
    neighbours.take(slot);
    const found: Related[] = [];
    const degree = this.notes.links.degree(slot);
    const unrelated = this.notes.graph.unrelatedTo(path);
    // A readme or a day is near everything, and tells a person nothing but beside another one.
    const isSubjectFor = isSubject(slot, this.notes)
      ? (other: number): boolean => isSubject(other, this.notes)
      : (): boolean => true;
    for (const { row, other, score } of this.ranked(table.slots, (row) => table.score(row, weights))) {
      if (found.length >= limit) break;
      if (unrelated.has(this.notes.slots.path(other))) continue;
      if (unasked && !(isWorth(table.row(row), this.model, words.count, degree) && isSubjectFor(other))) continue;
      const reasons = reasonsFor(
        { notes: this.notes, evidence: this.evidence, model: this.model, slot, words, neighbours, other },
        table.row(row),
        unasked,
      );
      if (reasons.length === 0) continue;
      found.push({ path: this.notes.slots.path(other), score, reasons });
    }
    return found;
  }

  /** How much others read like a note, from 0 to about 1. */
  nearnessTo(path: string): (other: string) => number {
    const { slots, words } = this.notes;
    const slot = slots.of(path);
    if (slot < 0) return () => 0;
    const likeness = words.likenessTo(slot);
    return (other) => {
      const there = slots.of(other);
      return there < 0 ? 0 : likeness(there);
    };
  }

  /** Where one can go from a note: what it is linked with, of a hub not all, and the notes nearest to it. */
  stepsFrom(path: string): WanderStep[] {
    const { graph, links, slots } = this.notes;
    const slot = slots.of(path);
    const linked =
      slot < 0
        ? []
        : links
            .around(slot)
            .map((other) => slots.path(other))
            .filter((other) => graph.isListed(other));
    return [
      ...linked.map((other) => ({ path: other, nearness: 0, isLinked: true })),
      ...this.related(path).map((other) => ({ path: other.path, nearness: other.score, isLinked: false })),
    ];
  }

  /**
   * The ways from one note to another, the shortest first, then the strongest. Empty where there is none, or one of the
   * two is not known.
   */
  waysBetween(from: string, to: string): Way[] {
    const [start, end] = [this.notes.slots.of(from), this.notes.slots.of(to)];
    return start < 0 || end < 0 ? [] : waysBetween(start, end, this.notes);
  }

  private ranked(
    slots: readonly number[],
    score: (row: number) => number,
  ): { row: number; other: number; score: number }[] {
    return slots
      .map((other, row) => ({ row, other, score: Math.round(STEPS * likelihood(score(row), this.model)) / STEPS }))
      .sort(
        (a, b) =>
          b.score - a.score || compareCodePoints(this.notes.slots.path(a.other), this.notes.slots.path(b.other)),
      );
  }

  /** Bytes of the word index, as far as they can be counted. */
  get bytes(): number {
    return this.notes.words.bytes;
  }
}
