import { nameKeyOf } from '../notes/paths';
import { andThen, finish, NO_PROGRESS, ready, whenDone, type Progress, type Steps } from '../steps';
import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import { VaultError, type NoteStore, type VaultProblem } from '../vault';
import { ContentBuilder } from './content/build-content';
import { orderOf, placesOf, type Entry, type IndexContent } from './content/content';
import { Evidence, layoutWords } from './region/grammar';
import { freshRegion, mergeInSteps, mergeRegion, type MergeContext, type Merged, type MergeMode } from './region/merge';
import { NO_MEMORY, TopicMemory, type MemoryPort } from './memory';
import { hiddenNotes, NOTHING_HIDDEN, type HiddenNotes } from './hidden';
import { findRegion } from './lines/markers';
import { newIndexNote } from './new-note';
import { orphanedIndexNotes, planIndexNotes, type IndexPlan, type OfferedPage, type WantedNote } from './plan/plan';
import { withIndex, type PageProblem } from './page-text';
import type { IndexSources, IntoPages } from './sources';
import { topicPages } from './plan/topic-pages';

/** Why an index note is left as it is. */
type SkipReason = PageProblem | 'no-property' | VaultProblem;

export interface SkippedNote {
  readonly path: string;
  readonly reason: SkipReason;
  /** What the host said, where it said anything. */
  readonly detail?: string;
}

/** What one index note shall be. `before` is null for a new one. */
export interface IndexChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

export interface RebuildPlan {
  readonly changes: readonly IndexChange[];
  readonly unchanged: readonly string[];
  readonly skipped: readonly SkippedNote[];
  readonly orphaned: readonly string[];
  readonly doubles: IndexPlan['doubles'];
  /** Lines of a person's in index notes that only link to something that is not there. */
  readonly loose: readonly LooseLinks[];
  /** Index notes that named notes which the filter leaves out. */
  readonly cleared: readonly string[];
  /** Topics without an index note, for which a page of the person's own stands until they say what to do. */
  readonly offered: readonly OfferedPage[];
}

/** Links as they stand in the index note at `path`. */
export interface LooseLinks {
  readonly path: string;
  readonly links: readonly string[];
}

/** What was done, and what each note was before it: enough to undo it. */
export interface RebuildResult {
  readonly written: readonly IndexChange[];
  readonly skipped: readonly SkippedNote[];
  readonly cancelled: boolean;
}

/** Brings index notes up to date, in two steps: what would change, and changing it. */
export class IndexWriter {
  private readonly indexPaths: Map<string, string>;
  private readonly memory: MemoryPort;
  private readonly loose: LooseLinks[] = [];
  private readonly cleared: string[] = [];
  /** What is to be remembered once a planned note is written, by its path. */
  private readonly learned = new Map<string, (goOn: GoOn) => Promise<void>>();
  private unseen: ReadonlyMap<string, string> | null = null;
  private readonly hidden: HiddenNotes;

  private constructor(
    private readonly sources: IndexSources,
    private readonly builder: ContentBuilder,
    private readonly plan: IndexPlan,
    indexPaths: Map<string, string>,
  ) {
    this.indexPaths = indexPaths;
    this.memory = sources.memory ?? NO_MEMORY;
    this.hidden = hiddenNotes(sources.atlas);
  }

  /**
   * Plans which index notes there shall be, in small steps.
   *
   * @param files all Markdown files of the vault
   * @param create whether index notes that are not there yet are made
   */
  static *inSteps(sources: IndexSources, files: Iterable<string>, create: boolean): Steps<IndexWriter> {
    const indexPaths = new Map<string, string>();
    const pages = yield* topicPages(sources.atlas);
    const builder = new ContentBuilder(sources, indexPaths, pages);
    if (create) yield* builder.gather();
    const plan = yield* planIndexNotes(
      sources.atlas,
      files,
      sources.options,
      (topic) => create && isWorthIt(topic, builder),
      (path) => sources.isUnread?.(path) === true,
      pages,
    );
    for (const topic of sources.atlas.topics()) {
      const page = pages.get(topic.id);
      // Where there is no index note, the page stands for the topic.
      if (page !== undefined && !builder.isSmall(topic))
        indexPaths.set(pathKey(sources.atlas.topicPath(topic.id)), page);
    }
    for (const { topicPath, path } of plan.wanted) indexPaths.set(pathKey(topicPath), path);
    return new IndexWriter(sources, builder, plan, indexPaths);
  }

  /** Topics without an index note, for which a page of the person's own stands. */
  offered(): readonly OfferedPage[] {
    return this.plan.offered;
  }

  /** The index notes that there shall be. */
  wanted(): readonly WantedNote[] {
    return this.plan.wanted;
  }

  /**
   * A region with nothing of the user's in it, its end marker included, for a note that has none yet. In small steps.
   */
  regionFor(note: WantedNote): Steps<string> {
    return andThen(this.content(note), (content) => freshRegion(content, layoutWords(this.sources.options), '\n'));
  }

  /** Works out what a rebuild would change. Writes nothing. */
  async planRebuild(store: NoteStore, progress: Progress = NO_PROGRESS): Promise<RebuildPlan> {
    const changes: IndexChange[] = [];
    const unchanged: string[] = [];
    const { doubles } = this.plan;
    const skipped = await this.findLost(store);
    const orphaned = orphanedIndexNotes(this.sources.atlas);
    const wanted = [
      ...this.plan.wanted.filter(({ suspects }) => !skipped.some(({ path }) => suspects.includes(path))),
      ...orphaned.flatMap((path) => this.telltale(path)),
    ];
    for (const [i, note] of wanted.entries()) {
      const goOn = (): boolean | Promise<boolean> => progress.step(i, wanted.length);
      const planned = (await goOn()) ? await this.planNote(note, store, this.rebuildMode(note), goOn) : null;
      if (planned === null) break;
      if ('reason' in planned) skipped.push(planned);
      else if (planned.before === planned.after) unchanged.push(planned.path);
      else changes.push(planned);
    }
    const { loose, cleared } = this;
    return { changes, unchanged, skipped, orphaned, doubles, loose, cleared, offered: this.plan.offered };
  }

  /**
   * Index notes whose topic is gone may still name notes that the filter leaves out; nothing else is taken out of them.
   */
  private telltale(path: string): WantedNote[] {
    const topicPath = this.sources.atlas.note(path)?.indexOf ?? HOME;
    if (this.hidden === NOTHING_HIDDEN || topicPath === HOME) return [];
    return [{ topic: null, topicPath, path, isNew: false, suspects: [] }];
  }

  /**
   * Index notes that are not known as such, for their property cannot be read now: broken YAML, no permission, in the
   * cloud alone. No other note is made in their place, and links to the topic lead to them.
   */
  private async findLost(store: NoteStore): Promise<SkippedNote[]> {
    const lost: SkippedNote[] = [];
    for (const { topicPath, suspects } of this.plan.wanted) {
      for (const suspect of suspects) {
        const skipped = await lostNote(suspect, store);
        if (skipped === null) continue;
        lost.push(skipped);
        this.indexPaths.set(pathKey(topicPath), skipped.path);
        break;
      }
    }
    return lost;
  }

  /** Null when it was stopped. */
  private async planNote(
    note: WantedNote,
    store: NoteStore,
    mode: MergeMode,
    goOn: GoOn,
    memory?: TopicMemory,
  ): Promise<Planned> {
    const { current } = this.sources;
    const { path } = note;
    const inputs = await this.inputsOf(note, goOn);
    try {
      const before = note.isNew ? null : await store.read(path);
      if (inputs !== null && before !== null && current?.has(path, inputs, before) === true)
        return { path, before, after: before };
      const task = await paused(this.taskFor(note, memory ?? (await this.recall(note, goOn))), goOn);
      if (task === null) return null;
      return await this.workOut(task, before, mode, goOn, (text) => {
        if (inputs !== null) current?.add(path, inputs, text);
      });
    } catch (error) {
      return skippedFor(path, error);
    }
  }

  /** Null where it makes no sense to remember them. */
  private async inputsOf(note: WantedNote, goOn: GoOn): Promise<string | null> {
    if (this.sources.current === undefined || isGone(note) || this.intoPage(note) !== null) return null;
    return paused(this.builder.inputs(note.topic, note.path), goOn);
  }

  /**
   * @param before null for a note that is not there yet
   * @param isCurrent is told of a text that says what it is to say, once it is the note's
   */
  private async workOut(
    task: Task,
    before: string | null,
    mode: MergeMode,
    goOn: GoOn,
    isCurrent: (text: string) => void,
  ): Promise<Planned> {
    const { note } = task;
    if (before === null) {
      const after = await paused(newIndexNote(note.topicPath, task.content, task.context.evidence.words), goOn);
      if (after === null) return null;
      this.learned.set(note.path, (more) => {
        isCurrent(after);
        return this.learn(task, { own: [], order: orderOf(task.content) }, more);
      });
      return { path: note.path, before, after };
    }
    const into = this.intoPage(note);
    if (into !== null) return this.planPage(task, before, into, goOn);
    const merged = await paused(mergeInSteps(before, task.content, task.context, mode), goOn);
    if (merged === null) return null;
    if ('problem' in merged) return { path: note.path, reason: merged.problem };
    if (merged.loose.length > 0) this.loose.push({ path: note.path, links: merged.loose });
    if (merged.namedHidden) this.cleared.push(note.path);
    if (merged.isFresh) isCurrent(before);
    if (merged.text === before) await this.learn(task, merged, goOn);
    else this.learned.set(note.path, (more) => this.learn(task, merged, more));
    return { path: note.path, before, after: merged.text };
  }

  /** A page of the person's own, with the index at its end. */
  private async planPage(task: Task, before: string, into: IntoPages, goOn: GoOn): Promise<Planned> {
    const { note, content, context } = task;
    const region = await paused(freshRegion(content, context.evidence.words, '\n'), goOn);
    if (region === null) return null;
    const after = withIndex(before, note.topicPath, region, into.parse);
    if ('problem' in after) return { path: note.path, reason: after.problem };
    this.learned.set(note.path, (more) => this.learn(task, { own: [], order: orderOf(content) }, more));
    return { path: note.path, before, after: after.text };
  }

  /**
   * Writes what was planned. A note that changed since is merged anew, so nothing that was written meanwhile is lost.
   */
  async apply(
    changes: readonly IndexChange[],
    store: NoteStore,
    progress: Progress = NO_PROGRESS,
  ): Promise<RebuildResult> {
    const byPath = new Map(this.plan.wanted.map((note) => [note.path, note]));
    for (const { path } of changes)
      for (const note of byPath.has(path) ? [] : this.telltale(path)) byPath.set(path, note);
    const written: IndexChange[] = [];
    const skipped: SkippedNote[] = [];
    for (const [i, change] of changes.entries()) {
      const goOn = (): boolean | Promise<boolean> => progress.step(i, changes.length);
      if (!(await goOn())) return { written, skipped, cancelled: true };
      const note = byPath.get(change.path);
      const done =
        note === undefined ? null : await this.applyChange(note, change, store, this.rebuildMode(note), goOn);
      if (done !== null && 'reason' in done) skipped.push(done);
      else if (done !== null) written.push(done);
    }
    return { written, skipped, cancelled: false };
  }

  private async applyChange(
    note: WantedNote,
    change: IndexChange,
    store: NoteStore,
    mode: MergeMode,
    goOn: GoOn,
    memory?: TopicMemory,
  ): Promise<IndexChange | SkippedNote | null> {
    const { path, before, after } = change;
    try {
      const known = memory ?? (await this.recall(note, goOn));
      const done =
        before === null
          ? await createNote(change, store)
          : await processNote(path, store, (text) =>
              text === before ? { text: after } : this.mergeAnew(note, known, text, mode),
            );
      if (done === null || !('reason' in done)) await this.learned.get(path)?.(goOn);
      return done;
    } catch (error) {
      return skippedFor(path, error);
    }
  }

  /** A note that was changed since it was planned. */
  private mergeAnew(note: WantedNote, memory: TopicMemory, text: string, mode: MergeMode): TextOrProblem {
    const { content, context } = finish(this.taskFor(note, memory));
    const into = this.intoPage(note);
    if (into !== null)
      return withIndex(text, note.topicPath, finish(freshRegion(content, context.evidence.words, '\n')), into.parse);
    return mergeRegion(text, content, context, mode);
  }

  /**
   * Brings one index note that is there up to date; null where nothing has to change, or where it was stopped.
   *
   * @param onlyLook writes nothing: what stands there is only remembered, where it is what we would write
   */
  async update(
    note: WantedNote,
    store: NoteStore,
    mode: MergeMode,
    progress: Progress = NO_PROGRESS,
    onlyLook = false,
  ): Promise<IndexChange | SkippedNote | null> {
    const goOn = (): boolean | Promise<boolean> => progress.step(0, 1);
    const memory = await this.recall(note, goOn);
    const planned = await this.planNote(note, store, mode, goOn, memory);
    if (planned === null || 'reason' in planned) return planned;
    if (onlyLook || planned.before === planned.after) return null;
    return this.applyChange(note, planned, store, mode, goOn, memory);
  }

  private async recall({ topicPath }: WantedNote, goOn: GoOn): Promise<TopicMemory> {
    return completed(TopicMemory.read(await this.memory.recall(topicPath)), goOn);
  }

  /** Remembers what is written now. */
  private async learn(
    { note, content, context, memory }: Task,
    { order, own }: Pick<Merged, 'order' | 'own'>,
    goOn: GoOn,
  ): Promise<void> {
    if (this.memory === NO_MEMORY) return;
    const learned = andThen(context.evidence.written(), (entries) =>
      andThen(memory.without(this.hidden), (seen) =>
        seen.learn({
          breadcrumb: content.breadcrumb.join(' / '),
          headings: Object.fromEntries(content.parts.map(({ kind, heading }) => [kind, heading])),
          entries,
          order,
          places: placesOf(content),
          own,
          formerNames: (key) => this.sources.formerNames?.(key) ?? [],
        }),
      ),
    );
    const json = andThen(learned, (now) => (now === memory ? ready(null) : now.toJson()));
    const known = await completed(json, goOn);
    if (known !== null) await this.memory.remember(note.topicPath, known);
  }

  private taskFor(note: WantedNote, memory: TopicMemory): Steps<Task> {
    const { headings } = this.sources.options;
    const describe = (key: string): Entry | null => this.builder.describe(key, note.path);
    const resolve = (linkpath: string, source: string): string | null =>
      this.sources.resolve(linkpath, source) ?? this.unseenIndexNotes().get(nameKeyOf(linkpath)) ?? null;
    return whenDone(this.content(note), (content) => {
      const evidence = new Evidence(content, { ...this.sources, resolve }, memory, describe, this.hidden);
      return { note, content, memory, context: { evidence, headings } };
    });
  }

  /** For a page that is to become an index note. */
  private intoPage({ path }: WantedNote): IntoPages | null {
    const { pages } = this.sources;
    return pages?.chosen.has(path) === true ? pages : null;
  }

  private rebuildMode(note: WantedNote): MergeMode {
    if (isGone(note)) return { kind: 'update', removable: () => false };
    return { kind: 'rebuild', removable: (key) => this.sources.isUnread?.(key) !== true };
  }

  private content(note: WantedNote): Steps<IndexContent> {
    const { topic, path } = note;
    if (isGone(note)) return ready(this.builder.gone(path));
    return topic === null ? this.builder.home(path) : this.builder.topic(topic, path);
  }

  /**
   * Index notes that no link leads to yet, by their names: those about to be made, and those in folders that cannot be
   * read.
   */
  private unseenIndexNotes(): ReadonlyMap<string, string> {
    this.unseen ??= new Map(
      Array.from(this.indexPaths.values())
        .filter((path) => this.sources.atlas.note(path) === undefined)
        .map((path) => [nameKeyOf(path), path]),
    );
    return this.unseen;
  }
}

/** Whether the topic of an index note is gone. */
function isGone({ topic, topicPath }: WantedNote): boolean {
  return topic === null && topicPath !== HOME;
}

/** All that one index note is made of. */
interface Task {
  readonly note: WantedNote;
  readonly content: IndexContent;
  readonly context: MergeContext;
  readonly memory: TopicMemory;
}

/** Null where it was stopped. */
type Planned = IndexChange | SkippedNote | null;

/** Asked between steps; false stops. */
type GoOn = () => boolean | Promise<boolean>;

/** Runs steps to their end; null when it was stopped. */
async function paused<T>(steps: Steps<T>, goOn: GoOn): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (!(await goOn())) return null;
  }
}

/** Runs steps to their end, at once from where it is stopped: what is written is remembered all the same. */
async function completed<T>(steps: Steps<T>, goOn: GoOn): Promise<T> {
  for (let isWanted = true; ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    isWanted &&= await goOn();
  }
}

/** A topic gets an index note once it holds anything; one that only properties name, once it holds a few notes. */
function isWorthIt(topic: Topic | null, builder: ContentBuilder): boolean {
  return topic === null || (builder.subtreeSize(topic) > 0 && !builder.isSmall(topic));
}

/** Null where another run or device has made the same note meanwhile. */
async function createNote(change: IndexChange, store: NoteStore): Promise<IndexChange | null> {
  try {
    await store.create(change.path, change.after);
    return change;
  } catch (error) {
    const isMade = error instanceof VaultError && error.problem === 'exists';
    if (isMade && (await store.read(change.path)) === change.after) return null;
    throw error;
  }
}

type TextOrProblem = { readonly text: string } | { readonly problem: PageProblem };

/** Reads, merges and writes as one step. */
async function processNote(
  path: string,
  store: NoteStore,
  merge: (text: string) => TextOrProblem,
): Promise<IndexChange | SkippedNote | null> {
  const seen: { before: string; result: TextOrProblem }[] = [];
  await store.process(path, (before) => {
    const result = merge(before);
    seen.push({ before, result });
    return 'problem' in result ? before : result.text;
  });
  const last = seen[seen.length - 1];
  if (last === undefined) return null;
  const { before, result } = last;
  if ('problem' in result) return { path, reason: result.problem };
  return result.text === before ? null : { path, before, after: result.text };
}

/** Why a note may be an index note whose property cannot be read; null for any other note. */
async function lostNote(path: string, store: NoteStore): Promise<SkippedNote | null> {
  try {
    return findRegion(await store.read(path)) === 'no-markers' ? null : { path, reason: 'no-property' };
  } catch (error) {
    return error instanceof VaultError && error.problem === 'missing' ? null : skippedFor(path, error);
  }
}

function skippedFor(path: string, error: unknown): SkippedNote {
  if (error instanceof VaultError) return { path, reason: error.problem, detail: error.detail };
  throw error;
}
