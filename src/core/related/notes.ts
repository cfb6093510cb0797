import type { NoteChanges } from '../atlas/changes';
import type { RelatedGraph } from './graph';
import { filtered, whenDone, type Steps } from '../steps';
import { Labels } from './labels';
import { EmptyWords } from './empty-words';
import { Links } from './links';
import { NameIndex } from './name-index';
import { Keywords, type Vocabulary } from './vocabulary';
import { Slots } from './slots';
import { WordIndex } from './word-index';
import { NO_WORDS, type WordRecord } from './word-record';

/** A topic of more notes brings none of them forward by itself. */
const SMALL_TOPIC = 60;

/** Everything that is kept of the vault's notes for the ranking, current after every change. */
export class KnownNotes {
  readonly slots = new Slots();
  readonly words = new WordIndex();
  readonly names = new NameIndex(this.words.terms);
  readonly vocabulary: Vocabulary;
  readonly labels: Labels;
  readonly links: Links;
  readonly graph: RelatedGraph;
  private readonly read = new Set<number>();
  /** By slot, whether a note may be shown, as far as that was asked for and nothing can have changed since. */
  private listed: (boolean | undefined)[] | null = null;
  /** The same for the notes of each topic. */
  private ofTopics: Map<string, readonly number[]> | null = null;

  constructor(graph: RelatedGraph) {
    this.graph = graph;
    this.labels = new Labels(graph);
    this.links = new Links(graph, this.slots);
    this.vocabulary = {
      index: this.words,
      names: this.names,
      empty: new EmptyWords(this.words),
      keywords: new Keywords(this.words, this.names),
      written: ({ slot, at }) => graph.names(this.slots.path(slot))[at] ?? '',
    };
  }

  /** To be called before most notes are asked, one after the other: what they are asked for is kept until a change. */
  prepareForMany(): void {
    this.words.pack(this.slots.end);
    this.labels.keep();
    this.listed = [];
    this.ofTopics = new Map();
  }

  private forget(): void {
    this.links.forget();
    this.labels.forget();
    this.listed = null;
    this.ofTopics = null;
  }

  /** The notes of a topic itself, where they are few; else none. */
  inSmallTopic(id: string): readonly number[] {
    const known = this.ofTopics?.get(id);
    if (known !== undefined) return known;
    const paths = this.graph.notesIn(id);
    const slots =
      paths.size > SMALL_TOPIC ? [] : Array.from(paths, (path) => this.slots.of(path)).filter((slot) => slot >= 0);
    this.ofTopics?.set(id, slots);
    return slots;
  }

  isListed(slot: number): boolean {
    const known = this.listed?.[slot];
    if (known !== undefined) return known;
    const isListed = this.graph.isListed(this.slots.path(slot));
    if (this.listed !== null) this.listed[slot] = isListed;
    return isListed;
  }

  /** Whether the words of the note's text are known. */
  hasText(path: string): boolean {
    return this.read.has(this.slots.of(path));
  }

  /** A note that is new, or whose title, aliases or tags changed. The words of its text stay. */
  put(path: string): void {
    this.forget();
    const slot = this.slots.add(path);
    this.names.set(slot, this.graph.names(path));
    this.labels.set(path);
    this.words.set(slot, this.graph.names(path)[0] ?? '', this.read.has(slot) ? null : this.outline(path));
  }

  record(text: string): WordRecord {
    return this.words.record(text, this.slots.count);
  }

  /** The words of the text of a note that was put. */
  putWords(path: string, record: WordRecord): void {
    const slot = this.slots.of(path);
    if (slot < 0) return;
    this.read.add(slot);
    this.words.set(slot, null, record);
  }

  /** Notes whose text is to be read again, for it is seen only now that many notes have a line of it. */
  outdated(): Steps<string[]> {
    const slots = filtered(this.read, (slot) => this.words.isOutdated(slot, this.slots.count));
    return whenDone(slots, (outdated) => outdated.map((slot) => this.slots.path(slot)));
  }

  remove(path: string): void {
    const slot = this.slots.of(path);
    if (slot < 0) return;
    this.forget();
    this.names.remove(slot);
    this.labels.remove(path);
    this.words.remove(slot);
    this.read.delete(slot);
    this.slots.remove(path);
  }

  apply({ added, removed, renamed, changed }: NoteChanges): void {
    this.forget();
    for (const path of removed) this.remove(path);
    for (const { from, to } of renamed) this.rename(from, to);
    for (const path of [...added, ...changed, ...renamed.map(({ to }) => to)]) {
      if (this.graph.has(path)) this.put(path);
      else this.remove(path);
    }
  }

  private rename(from: string, to: string): void {
    this.labels.remove(from);
    this.slots.rename(from, to);
  }

  /** What metadata says in words, until the text is read. */
  private outline(path: string): WordRecord {
    const outline = this.graph.tags(path).join('\n');
    return outline === '' ? NO_WORDS : this.record(outline);
  }
}
