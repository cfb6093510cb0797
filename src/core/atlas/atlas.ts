import { factsOf } from '../notes/facts';
import type { Metadata } from '../notes/metadata';
import type { Note } from '../notes/note';
import { sameFilter } from '../notes/note-filter';
import { isNotePath } from '../notes/paths';
import { changedProperties } from '../notes/rename-values';
import { andThen, finish, whenDone, type Steps } from '../steps';
import { claimKey, pathKey } from '../topics/names';
import type { NoteUpdates } from '../topics/plan-edit';
import type { TaxonomyProblem, TopicValueProblem } from '../topics/problems';
import type { Topic } from '../topics/topic';
import { factsFrom, type MetadataPort } from '../vault';
import { fill } from './build';
import type { ChangeSet } from './changes';
import { changesInSteps, changesOf } from './difference';
import type { AtlasOptions } from './options';
import { PathLists } from './path-lists';
import { renew } from './renew';
import { resort } from './resort';
import { AtlasState } from './state';
import { Touched } from './touched';
import { Update } from './update';
import type { AtlasView } from './view';

/**
 * The index over a vault's notes, links and topics. Every change costs what it concerns, never what the vault holds,
 * and afterwards the atlas is the one that a fresh build would give. The host tells of a change after it happened:
 * links are resolved through the port at once.
 */
export class Atlas implements AtlasView {
  private state: AtlasState;

  private constructor(state: AtlasState) {
    this.state = state;
  }

  /** The atlas of everything that the host knows now. */
  static build(port: MetadataPort, options: AtlasOptions): Atlas {
    return finish(Atlas.buildInSteps(port, options));
  }

  /**
   * The same in small steps, for a host that must not block. When the vault changes between two steps, the host tells
   * the finished atlas of it.
   */
  static buildInSteps(port: MetadataPort, options: AtlasOptions): Steps<Atlas> {
    const state = new AtlasState(port, options);
    return whenDone(fill(state), () => new Atlas(state));
  }

  /** A note that is new or was changed; null metadata when the host has not read it. */
  update(path: string, metadata: Metadata | null): ChangeSet {
    return this.change((update) =>
      update.put(this.state.scheme.reader.read(path, metadata === null ? null : factsOf(metadata))),
    );
  }

  /** A note that is new or was changed, as the host knows it now. */
  reread(path: string): ChangeSet {
    return this.change((update) => update.put(this.state.read(path)));
  }

  /** A note that is gone. */
  remove(path: string): ChangeSet {
    return this.change((update) => update.drop(path));
  }

  /** A file, note or not, that has another path. What the host does not know of it at its new path is taken over. */
  rename(from: string, to: string): ChangeSet {
    return this.change((update) => {
      const before = this.state.notes.get(from) ?? this.state.hidden.get(from);
      if (before !== undefined && isNotePath(to)) return update.move(from, this.at(to, before));
      if (isNotePath(to)) update.put(this.state.read(to));
      else update.nameChanged(to);
      update.drop(from);
    });
  }

  private at(path: string, before: Note): Note {
    const { reader } = this.state.scheme;
    const facts = factsFrom(this.state.port, path);
    return facts === null ? reader.moved(before, path) : reader.read(path, facts);
  }

  /** A new file that is no note: links may lead to it. */
  addFile(path: string): ChangeSet {
    return this.change((update) => update.nameChanged(path));
  }

  /** A file that is no note is gone. */
  removeFile(path: string): ChangeSet {
    return this.change((update) => update.nameChanged(path));
  }

  /** The host says that links of this note lead elsewhere. */
  reresolve(path: string): ChangeSet {
    return this.change((update) => update.reresolve(path, null));
  }

  /** The card of a note is another: nothing in the atlas changes but what index notes show. */
  cardChanged(path: string): ChangeSet {
    const touched = new Touched(this.state);
    touched.cards.add(path);
    return changesOf(touched, this.state);
  }

  /**
   * Other settings, or another list of files that the app leaves out: every note is sorted anew, no link is resolved
   * again.
   */
  setOptions(options: AtlasOptions): ChangeSet {
    return finish(this.setOptionsInSteps(options));
  }

  /**
   * The same in small steps, as `buildInSteps`. The atlas is the old one until all is sorted, then the new one; before
   * the last step, nothing else may change the atlas.
   */
  setOptionsInSteps(options: AtlasOptions): Steps<ChangeSet> {
    const { filter, within } = this.state.scheme.options;
    if (!sameFilter(filter, options.filter) || !sameFilter(within, options.within)) return this.renewInSteps(options);
    const touched = new Touched(this.state);
    return andThen(resort(this.state, options, touched), () => changesInSteps(touched, this.state));
  }

  /**
   * Reads everything from the host anew, in small steps: for when an error may have left the atlas half of what it
   * should be. It is the old one until the last step.
   */
  renewInSteps(options: AtlasOptions): Steps<ChangeSet> {
    return andThen(renew(this.state, options), ({ state, touched }) => {
      this.state = state;
      return changesInSteps(touched, state);
    });
  }

  /**
   * The atlas as it would be by other options, and once notes are changed to follow them, in small steps, to look at
   * and let go: it shares the facts of this one.
   */
  forecastInSteps(options: AtlasOptions, changes: NoteUpdates = NO_CHANGES): Steps<Forecast> {
    const state = new AtlasState(this.state.port, options, this.state);
    const touched = new Touched(state);
    applyChanges(state, changes, options);
    const sorted = andThen(resort(state, options, touched), () => changesInSteps(touched, state));
    return whenDone(sorted, (changed) => ({ atlas: new Atlas(state), changes: changed }));
  }

  private change(change: (update: Update) => void): ChangeSet {
    const touched = new Touched(this.state);
    change(new Update(this.state, touched));
    return changesOf(touched, this.state);
  }

  notes(): Iterable<Note> {
    return this.state.notes.values();
  }

  note(path: string): Note | undefined {
    return this.state.notes.get(path);
  }

  hidden(path: string): Note | undefined {
    return this.state.hidden.get(path);
  }

  hiddenNotes(): Iterable<Note> {
    return this.state.hidden.values();
  }

  linksFrom(path: string): ReadonlySet<string> {
    return this.state.links.from(path);
  }

  linksTo(path: string): ReadonlySet<string> {
    return this.state.links.to(path);
  }

  unresolvedFrom(path: string): readonly string[] {
    return this.state.links.unresolvedFrom(path);
  }

  topics(): readonly Topic[] {
    return this.state.scheme.tree.topics();
  }

  topic(id: string): Topic | undefined {
    return this.state.scheme.tree.topic(id);
  }

  topicPath(id: string): string {
    return this.state.scheme.tree.path(id);
  }

  subtopics(id: string | null): readonly Topic[] {
    return this.state.scheme.tree.children(id);
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.state.topicsOf(path);
  }

  notesIn(id: string): ReadonlySet<string> {
    return this.state.scheme.membership.notesIn(id);
  }

  indexNotesOf(topicPath: string): readonly string[] {
    return this.state.claims.get(pathKey(topicPath));
  }

  formerClaims(id: string): readonly string[] {
    return this.state.formerClaims(id);
  }

  claimedTopic(topicPath: string): string | undefined {
    return this.state.claimedTopic(topicPath);
  }

  placeOfPage(path: string): string | null {
    const page = this.state.notes.get(path);
    return page === undefined ? null : this.state.scheme.classifier.placeOfPage(page, this.state);
  }

  isLeftAlone(path: string): boolean {
    const note = this.state.notes.get(path);
    return note !== undefined && this.state.scheme.reader.leavesAlone(note);
  }

  claimOf(linkpath: string, path: string): string | null {
    return this.state.claimOf(linkpath, path);
  }

  isListed(path: string): boolean {
    return this.state.isListed(path);
  }

  unsorted(): Iterable<string> {
    return this.state.scheme.membership.unsorted();
  }

  /** What is wrong with the taxonomy in the options. */
  taxonomyProblems(): readonly TaxonomyProblem[] {
    return this.state.scheme.taxonomy.problems;
  }

  /** What is wrong with the topics that a note names. */
  topicProblemsOf(path: string): TopicValueProblem[] {
    const note = this.state.notes.get(path);
    return note === undefined ? [] : this.state.scheme.classifier.problems(note, this.state);
  }
}

/** What other options would make of an atlas. */
export interface Forecast {
  readonly atlas: AtlasView;
  readonly changes: ChangeSet;
}

const NO_CHANGES: NoteUpdates = { names: new Map(), claims: new Map() };

function applyChanges(state: AtlasState, { names, claims }: NoteUpdates, { topicsProperty }: AtlasOptions): void {
  for (const [path, changes] of names) {
    const note = state.notes.get(path);
    if (note === undefined) continue;
    state.notes.set(path, { ...note, properties: changedProperties(note.properties, topicsProperty, changes) });
  }
  for (const [path, { to }] of claims) {
    const note = state.notes.get(path);
    if (note !== undefined) state.notes.set(path, { ...note, indexOf: to });
  }
  if (claims.size > 0) state.claims = claimsOf(state);
}

function claimsOf({ claims, notes }: AtlasState): PathLists {
  const moved = new PathLists();
  for (const key of claims.keys())
    for (const path of claims.get(key)) {
      const note = notes.get(path);
      moved.add((note === undefined ? null : claimKey(note)) ?? key, path);
    }
  return moved;
}
