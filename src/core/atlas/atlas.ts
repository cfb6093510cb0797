import { isNotePath, nameKeyOf } from '../notes/paths';
import type { Metadata } from '../notes/metadata';
import type { Note } from '../notes/note';
import { NoteReader, type NoteOptions } from '../notes/note-of';
import { sameNote } from '../notes/same';
import { Classifier, type Classification, type NoteFacts } from '../topics/classify';
import type { ImplicitTopic } from '../topics/implicit';
import { HOME, pathKey } from '../topics/names';
import type { TaxonomyProblem, TopicValueProblem } from '../topics/problems';
import { taxonomyOf, type Taxonomy } from '../topics/taxonomy';
import type { Topic, TopicSetting } from '../topics/topic';
import { TopicTree } from '../topics/tree';
import type { MetadataPort } from '../vault';
import type { ChangeSet } from './changes';
import { compareTrees } from './compare-trees';
import { LinkGraph } from './link-graph';
import { Membership } from './membership';
import { PathLists } from './path-lists';
import { Recorder } from './recorder';
import type { AtlasView } from './view';

export interface AtlasOptions extends NoteOptions {
  /** The taxonomy by topic id. */
  readonly topics: Readonly<Record<string, TopicSetting>>;
  /** A name in the `topics` property that no topic has becomes a topic by itself. */
  readonly namesBecomeTopics: boolean;
}

/** How many notes one step of a build handles: well under a millisecond of work. */
const STEP = 100;

const NO_LINKPATHS: readonly string[] = [];

/** The index over a vault's notes, links and topics. Every change costs what it concerns, not what the vault holds. */
export class Atlas implements AtlasView {
  readonly #port: MetadataPort;
  #reader: NoteReader;
  #taxonomy: Taxonomy;
  #classifier: Classifier;
  #tree: TopicTree;
  #membership = new Membership();
  readonly #notes = new Map<string, Note>();
  readonly #links: LinkGraph;
  /** Name key → the notes that have it. */
  readonly #names = new PathLists();
  /** Topic path, folded → the index notes that claim it. */
  readonly #claims = new PathLists();

  private constructor(port: MetadataPort, options: AtlasOptions) {
    this.#port = port;
    this.#reader = new NoteReader(options);
    this.#taxonomy = taxonomyOf(options.topics);
    this.#classifier = new Classifier(this.#taxonomy, options);
    this.#tree = new TopicTree(this.#taxonomy);
    this.#links = new LinkGraph(port);
  }

  /** The atlas of everything that the host knows now. */
  static build(port: MetadataPort, options: AtlasOptions): Atlas {
    const steps = Atlas.buildInSteps(port, options);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * The same in small steps, for a host that must not block: the atlas is the value the generator returns, each step
   * answers with how much is done, from 0 to 1. The vault must not change between the steps, or the host tells the
   * finished atlas of every file that did.
   */
  static *buildInSteps(port: MetadataPort, options: AtlasOptions): Generator<number, Atlas> {
    const atlas = new Atlas(port, options);
    const paths = Array.from(port.files(), ({ path }) => path);
    for (let i = 0; i < paths.length; i++) {
      atlas.#addFacts(paths[i] ?? '');
      if (i % STEP === STEP - 1) yield i / paths.length / 2;
    }
    for (let i = 0; i < paths.length; i++) {
      atlas.#addPlace(paths[i] ?? '');
      if (i % STEP === STEP - 1) yield 0.5 + i / paths.length / 2;
    }
    return atlas;
  }

  #addFacts(path: string): void {
    const note = this.#reader.read(path, this.#port.metadata(path));
    this.#notes.set(path, note);
    this.#names.add(nameKeyOf(path), path);
    if (note.indexOf !== null) this.#claims.add(pathKey(note.indexOf), path);
  }

  /** Needs the facts of all notes: a topic may be named by a link to an index note. */
  #addPlace(path: string): void {
    const note = this.#notes.get(path);
    if (note === undefined) return;
    this.#links.set(path, countedLinks(note));
    const place = this.#classifier.classify(this.#factsOf(note));
    for (const mention of place.implied) this.#tree.hold(mention);
    this.#membership.set(path, place, canBeUnsorted(note) && place.topics.size === 0);
  }

  // What can be read

  notes(): Iterable<Note> {
    return this.#notes.values();
  }

  note(path: string): Note | undefined {
    return this.#notes.get(path);
  }

  linksFrom(path: string): ReadonlySet<string> {
    return this.#links.from(path);
  }

  linksTo(path: string): ReadonlySet<string> {
    return this.#links.to(path);
  }

  unresolvedFrom(path: string): readonly string[] {
    return this.#links.unresolvedFrom(path);
  }

  topics(): readonly Topic[] {
    return this.#tree.topics();
  }

  topic(id: string): Topic | undefined {
    return this.#tree.topic(id);
  }

  topicPath(id: string): string {
    return this.#tree.path(id);
  }

  subtopics(id: string | null): readonly Topic[] {
    return this.#tree.children(id);
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.#membership.topicsOf(path);
  }

  notesIn(id: string): ReadonlySet<string> {
    return this.#membership.notesIn(id);
  }

  indexNotesOf(topicPath: string): readonly string[] {
    return this.#claims.get(pathKey(topicPath));
  }

  isListed(path: string): boolean {
    const note = this.#notes.get(path);
    return note !== undefined && !note.ignored && (note.indexOf === null || this.topicsOf(path).size > 0);
  }

  unsorted(): Iterable<string> {
    return this.#membership.unsorted();
  }

  /** What is wrong with the taxonomy in the options. */
  taxonomyProblems(): readonly TaxonomyProblem[] {
    return this.#taxonomy.problems;
  }

  /** What is wrong with the topics that notes name. Looks at every note. */
  *topicProblems(): Generator<TopicValueProblem> {
    for (const note of this.#notes.values()) yield* this.#classifier.problems(this.#factsOf(note));
  }

  // What can happen

  /** A note that is new, or whose metadata is new. */
  update(path: string, metadata: Metadata | null): ChangeSet {
    return this.#record((changes) => this.#put(this.#reader.read(path, metadata), changes));
  }

  /** A file that is gone. */
  remove(path: string): ChangeSet {
    return this.#record((changes) => this.#drop(path, changes));
  }

  /** A file, note or not, at another path. */
  rename(from: string, to: string): ChangeSet {
    return this.#record((changes) => this.#move(from, to, changes));
  }

  /** A new file that is no note: links may lead to it now. */
  addFile(path: string): ChangeSet {
    return this.#record((changes) => this.#nameChanged(path, changes));
  }

  /** A file that is no note is gone. */
  removeFile(path: string): ChangeSet {
    return this.#record((changes) => this.#nameChanged(path, changes));
  }

  /** The host says that links of this note lead elsewhere now. */
  reresolve(path: string): ChangeSet {
    return this.#record((changes) => this.#reresolve(path, null, changes));
  }

  /** Other options: every note is sorted anew, no link is resolved again. */
  setOptions(options: AtlasOptions): ChangeSet {
    return this.#record((changes) => this.#resort(options, changes));
  }

  #record(change: (changes: Recorder) => void): ChangeSet {
    const changes = new Recorder();
    change(changes);
    return changes.finish(this);
  }

  #put(note: Note, changes: Recorder): void {
    const { path } = note;
    const before = this.#notes.get(path);
    if (before !== undefined && sameNote(before, note)) return;
    const wasListed = this.isListed(path);
    this.#notes.set(path, note);
    if (before === undefined) {
      changes.noteAdded(path);
      this.#names.add(nameKeyOf(path), path);
    } else {
      changes.noteChanged(path);
    }
    changes.links(path, this.#links.set(path, countedLinks(note)));
    this.#place(path, changes);
    this.#markEntries(path, changes);
    if (this.isListed(path) !== wasListed) changes.shownElsewhere(path);
    if (before === undefined) this.#nameChanged(path, changes);
    this.#moveClaim(path, before?.indexOf ?? null, note.indexOf, changes);
  }

  #drop(path: string, changes: Recorder): void {
    const note = this.#notes.get(path);
    if (note === undefined) return this.#nameChanged(path, changes);
    changes.noteRemoved(path);
    if (this.isListed(path)) changes.shownElsewhere(path);
    this.#markEntries(path, changes);
    const implied = this.#membership.get(path)?.implied ?? [];
    this.#membership.remove(path);
    for (const mention of implied) this.#release(mention, changes);
    this.#notes.delete(path);
    this.#names.remove(nameKeyOf(path), path);
    changes.links(path, this.#links.remove(path));
    this.#nameChanged(path, changes);
    this.#moveClaim(path, note.indexOf, null, changes);
  }

  #move(from: string, to: string, changes: Recorder): void {
    const note = this.#notes.get(from);
    if (isNotePath(to)) {
      const metadata = this.#port.metadata(to);
      this.#put(note === undefined || metadata !== null ? this.#reader.read(to, metadata) : this.#reader.moved(note, to), changes);
      if (note !== undefined) changes.noteRenamed({ from, to });
    } else {
      this.#nameChanged(to, changes);
    }
    this.#drop(from, changes);
  }

  /** A file of this name came or went: links of the same name may lead elsewhere, and a link to its namesake may have to say more. */
  #nameChanged(path: string, changes: Recorder): void {
    const key = nameKeyOf(path);
    const namesakes = this.#names.get(key);
    for (const source of new Set(this.#links.bentBy(key, [...namesakes, path]))) this.#reresolve(source, key, changes);
    if (namesakes.length > 2) return;
    for (const namesake of namesakes) {
      if (namesake !== path) this.#markShown(namesake, changes);
    }
  }

  #reresolve(source: string, key: string | null, changes: Recorder): void {
    const difference = this.#links.reresolve(source, key);
    if (difference.added.length + difference.removed.length === 0 && !difference.unresolved) return;
    changes.links(source, difference);
    this.#place(source, changes);
  }

  /** Sorts the note again and records what that changes. New topics are held before old ones are let go, so none comes and goes. */
  #place(path: string, changes: Recorder): void {
    const note = this.#notes.get(path);
    if (note === undefined) return;
    const before = this.#membership.get(path);
    const after = this.#classifier.classify(this.#factsOf(note));
    const wasUnsorted = this.#membership.isUnsorted(path);
    const nowUnsorted = canBeUnsorted(note) && after.topics.size === 0;
    if (before !== undefined && samePlace(before, after) && wasUnsorted === nowUnsorted) return;
    for (const mention of after.implied) this.#hold(mention, changes);
    this.#markMoves(before, after, changes);
    this.#membership.set(path, after, nowUnsorted);
    for (const mention of before?.implied ?? []) this.#release(mention, changes);
    if (wasUnsorted !== nowUnsorted) changes.homeEntries();
    changes.noteChanged(path);
  }

  #markMoves(before: Classification | undefined, after: Classification, changes: Recorder): void {
    for (const topic of before?.topics ?? []) if (!after.topics.has(topic)) this.#markTopic(topic, changes);
    for (const topic of after.topics) if (before?.topics.has(topic) !== true) this.#markTopic(topic, changes);
  }

  #markTopic(topic: string, changes: Recorder): void {
    changes.entries(topic, this.#tree.above(topic));
  }

  /** What index notes say of this note may be something else now. */
  #markEntries(path: string, changes: Recorder): void {
    const topics = this.topicsOf(path);
    for (const topic of topics) this.#markTopic(topic, changes);
    if (topics.size === 0 && this.isListed(path)) changes.homeEntries();
  }

  /** The links that lead to this note have to be written in another way now. */
  #markShown(path: string, changes: Recorder): void {
    this.#markEntries(path, changes);
    changes.shownElsewhere(path);
    const claimed = this.#notes.get(path)?.indexOf ?? null;
    if (claimed !== null) this.#markClaimed(pathKey(claimed), changes);
  }

  #moveClaim(path: string, before: string | null, after: string | null, changes: Recorder): void {
    const [from, to] = [before, after].map((claimed) => (claimed === null ? null : pathKey(claimed)));
    if (from === to) return;
    for (const key of [from, to]) {
      if (key === null || key === undefined) continue;
      if (key === from) this.#claims.remove(key, path);
      else this.#claims.add(key, path);
      changes.claim(key);
      this.#markClaimed(key, changes);
    }
    for (const source of Array.from(this.#links.to(path))) this.#place(source, changes);
  }

  /** The links to a topic's index note: in it, in those below it and in the one above. */
  #markClaimed(key: string, changes: Recorder): void {
    changes.homeEntries();
    const topic = key === HOME ? null : this.#tree.atPath(key);
    if (topic === undefined) return;
    for (const id of topic === null ? this.#tree.topics().map((one) => one.id) : this.#tree.subtree(topic)) this.#markTopic(id, changes);
    const parent = topic === null ? null : this.#tree.topic(topic)?.parent ?? null;
    if (parent !== null) this.#markTopic(parent, changes);
  }

  #resort(options: AtlasOptions, changes: Recorder): void {
    const { tree, membership } = { tree: this.#tree, membership: this.#membership };
    this.#reader = new NoteReader(options);
    this.#taxonomy = taxonomyOf(options.topics);
    this.#classifier = new Classifier(this.#taxonomy, options);
    this.#tree = new TopicTree(this.#taxonomy);
    this.#membership = new Membership();
    for (const note of Array.from(this.#notes.values())) this.#resortNote(note, membership, changes);
    compareTrees(tree, this.#tree, changes);
  }

  #resortNote(before: Note, membership: Membership, changes: Recorder): void {
    const { path } = before;
    const wasListed = !before.ignored && (before.indexOf === null || membership.topicsOf(path).size > 0);
    const note = this.#reader.again(before);
    if (note !== before) this.#notes.set(path, note);
    const place = this.#classifier.classify(this.#factsOf(note));
    for (const mention of place.implied) this.#tree.hold(mention);
    this.#membership.set(path, place, canBeUnsorted(note) && place.topics.size === 0);
    const old = membership.get(path);
    this.#markMoves(old, place, changes);
    if (note !== before || old === undefined || !samePlace(old, place)) changes.noteChanged(path);
    if (membership.isUnsorted(path) !== this.#membership.isUnsorted(path)) changes.homeEntries();
    if (wasListed !== this.isListed(path)) changes.shownElsewhere(path);
  }

  #hold(mention: ImplicitTopic, changes: Recorder): void {
    const before = this.#tree.topic(mention.id);
    if (this.#tree.hold(mention)) this.#markTree(mention, before, changes);
  }

  #release(mention: ImplicitTopic, changes: Recorder): void {
    const before = this.#tree.topic(mention.id);
    if (this.#tree.release(mention)) this.#markTree(mention, before, changes);
  }

  #markTree({ id, parent }: ImplicitTopic, before: Topic | undefined, changes: Recorder): void {
    changes.homeEntries();
    if (parent !== null) this.#markTopic(parent, changes);
    if (before === undefined) changes.topicAdded(id);
    if (this.#tree.topic(id) === undefined) return changes.topicRemoved(id);
    for (const below of this.#tree.subtree(id)) {
      this.#markTopic(below, changes);
      if (before !== undefined) changes.topicChanged(below);
    }
  }

  #factsOf(note: Note): NoteFacts {
    const { path } = note;
    return {
      note,
      targets: this.#links.from(path),
      unresolved: this.#links.unresolvedFrom(path),
      claimOf: (linkpath) => {
        const target = this.#links.targetOf(path, linkpath);
        return target === null ? null : this.#notes.get(target)?.indexOf ?? null;
      },
    };
  }
}

/** Links of index notes count for nothing. */
function countedLinks(note: Note): readonly string[] {
  return note.indexOf === null ? note.linkpaths : NO_LINKPATHS;
}

function canBeUnsorted(note: Note): boolean {
  return !note.ignored && note.indexOf === null;
}

function samePlace(a: Classification, b: Classification): boolean {
  return a.topics.size === b.topics.size && Array.from(a.topics).every((topic) => b.topics.has(topic))
    && a.implied.length === b.implied.length && a.implied.every(({ id, name }, i) => id === b.implied[i]?.id && name === b.implied[i]?.name);
}
