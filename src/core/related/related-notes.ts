import type { NoteChanges } from '../atlas/changes';
import { compareCodePoints } from '../text/compare';
import { Evidence } from './evidence';
import { FolderLinks } from './folders';
import type { RelatedGraph } from './graph';
import { learn } from './learn';
import { likelihood, TYPICAL_EVEN, TYPICAL_WEIGHTS, type Model } from './model';
import { KnownNotes } from './notes';
import type { Related } from './reason';
import type { WordRecord } from './word-record';

const DIGITS = 1e6;

export class RelatedNotes {
  readonly #notes: KnownNotes;
  readonly #evidence: Evidence;
  #model: Model = { weights: TYPICAL_WEIGHTS, even: TYPICAL_EVEN, folders: new FolderLinks() };

  constructor(graph: RelatedGraph) {
    this.#notes = new KnownNotes(graph);
    this.#evidence = new Evidence(this.#notes);
    for (const path of graph.paths()) this.#notes.put(path);
  }
  get weights(): readonly number[] { return this.#model.weights; }

  apply(changes: NoteChanges): void {
    this.#notes.apply(changes);
  }

  setText(path: string, text: string): WordRecord {
    const record = this.#notes.words.record(text);
    this.#notes.putWords(path, record);
    return record;
  }

  setRecord(path: string, record: WordRecord): void {
    this.#notes.putWords(path, record);
  }

  *learn(): Generator<void, void> {
    this.#model = yield* learn(this.#notes, this.#evidence);
  }

  related(path: string, limit = 10): Related[] {
    const slot = this.#notes.slots.of(path);
    if (slot < 0) return [];
    const question = this.#evidence.question(slot);
    const table = this.#evidence.collect(question, this.#model.folders);
    return table.slots
      .map((other, row) => ({ path: this.#notes.slots.path(other), score: Math.round(DIGITS * likelihood(table.score(row, this.#model.weights), this.#model)) / DIGITS }))
      .sort((a, b) => b.score - a.score || compareCodePoints(a.path, b.path))
      .slice(0, limit)
      .map((found) => ({ ...found, reasons: [] }));
  }
}
