import { nameKeyOf } from '../notes/paths';
import { finish, type Steps } from '../steps';
import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import { VaultError, type NoteStore, type VaultProblem } from '../vault';
import { ContentBuilder } from './build-content';
import type { IndexContent } from './content';
import { grammarFor, layoutWords } from './grammar';
import { freshRegion, mergeInSteps, mergeRegion, type MergeContext, type MergeMode, type MergeResult } from './merge';
import { findRegion, type RegionProblem } from './markers';
import { newIndexNote } from './new-note';
import { orphanedIndexNotes, planIndexNotes, type IndexPlan, type WantedNote } from './plan';
import type { IndexSources } from './sources';

/** Why an index note is left as it is. */
export type SkipReason = RegionProblem | 'edited-by-hand' | 'no-property' | VaultProblem;

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
}

/** What was done, and what each note was before it: enough to undo it. */
export interface RebuildResult {
  readonly written: readonly IndexChange[];
  readonly skipped: readonly SkippedNote[];
  readonly cancelled: boolean;
}

/** Lets a host show how far it is, draw a frame, and stop. */
export interface Progress {
  /** Called every few milliseconds; false stops. */
  step(done: number, total: number): boolean | Promise<boolean>;
}

const NO_PROGRESS: Progress = { step: () => true };

/** Brings index notes up to date, in two steps: what would change, and changing it. */
export class IndexWriter {
  private readonly indexPaths: Map<string, string>;
  private unseen: ReadonlyMap<string, string> | null = null;

  private constructor(
    private readonly sources: IndexSources,
    private readonly builder: ContentBuilder,
    private readonly plan: IndexPlan,
    indexPaths: Map<string, string>,
  ) {
    this.indexPaths = indexPaths;
  }

  /**
   * Plans which index notes there shall be, in small steps.
   *
   * @param files all Markdown files of the vault
   * @param create whether index notes that are not there yet are made
   */
  static *inSteps(sources: IndexSources, files: Iterable<string>, create: boolean): Steps<IndexWriter> {
    const indexPaths = new Map<string, string>();
    const builder = new ContentBuilder(sources, indexPaths);
    if (create) yield* builder.gather();
    const plan = yield* planIndexNotes(
      sources.atlas,
      files,
      sources.options,
      (topic) => create && isWorthIt(topic, builder),
      (path) => sources.isUnread?.(path) === true,
    );
    for (const { topicPath, path } of plan.wanted) indexPaths.set(pathKey(topicPath), path);
    return new IndexWriter(sources, builder, plan, indexPaths);
  }

  /** The index notes that there shall be. */
  wanted(): readonly WantedNote[] {
    return this.plan.wanted;
  }

  /** A region with nothing of the user's in it, its end marker included, for a note that has none yet. In small steps. */
  *regionFor(note: WantedNote): Steps<string> {
    return yield* freshRegion(yield* this.content(note), layoutWords(this.sources.options), '\n');
  }

  /** Works out what a rebuild would change. Writes nothing. */
  async planRebuild(store: NoteStore, progress: Progress = NO_PROGRESS): Promise<RebuildPlan> {
    const changes: IndexChange[] = [];
    const unchanged: string[] = [];
    const { doubles } = this.plan;
    const skipped = await this.findLost(store);
    const wanted = this.plan.wanted.filter(({ suspects }) => !skipped.some(({ path }) => suspects.includes(path)));
    for (const [i, note] of wanted.entries()) {
      const goOn = (): boolean | Promise<boolean> => progress.step(i, wanted.length);
      const planned = (await goOn()) ? await this.planNote(note, store, goOn) : null;
      if (planned === null) break;
      if ('reason' in planned) skipped.push(planned);
      else if (planned.before === planned.after) unchanged.push(planned.path);
      else changes.push(planned);
    }
    return { changes, unchanged, skipped, orphaned: orphanedIndexNotes(this.sources.atlas), doubles };
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
  private async planNote(note: WantedNote, store: NoteStore, goOn: GoOn): Promise<IndexChange | SkippedNote | null> {
    if (note.isNew) {
      const after = await paused(this.newText(note), goOn);
      return after === null ? null : { path: note.path, before: null, after };
    }
    try {
      const before = await store.read(note.path);
      const merged = await paused(this.merge(note, before), goOn);
      if (merged === null) return null;
      return 'problem' in merged
        ? { path: note.path, reason: merged.problem }
        : { path: note.path, before, after: merged.text };
    } catch (error) {
      return skippedFor(note.path, error);
    }
  }

  /** Writes what was planned. A note that changed since is merged anew, so nothing that was written meanwhile is lost. */
  async apply(
    changes: readonly IndexChange[],
    store: NoteStore,
    progress: Progress = NO_PROGRESS,
  ): Promise<RebuildResult> {
    const byPath = new Map(this.plan.wanted.map((note) => [note.path, note]));
    const written: IndexChange[] = [];
    const skipped: SkippedNote[] = [];
    for (const [i, change] of changes.entries()) {
      if (!(await progress.step(i, changes.length))) return { written, skipped, cancelled: true };
      const note = byPath.get(change.path);
      const done = note === undefined ? null : await this.applyChange(note, change, store);
      if (done !== null && 'reason' in done) skipped.push(done);
      else if (done !== null) written.push(done);
    }
    return { written, skipped, cancelled: false };
  }

  private async applyChange(
    note: WantedNote,
    change: IndexChange,
    store: NoteStore,
  ): Promise<IndexChange | SkippedNote | null> {
    const { path, before, after } = change;
    try {
      if (before !== null)
        return await processNote(path, store, (text) =>
          text === before ? { text: after } : finish(this.merge(note, text)),
        );
      await store.create(path, after);
      return change;
    } catch (error) {
      return skippedFor(path, error);
    }
  }

  /** Brings one index note that is there up to date; null where nothing has to change, or `goOn` stopped it. */
  async update(
    note: WantedNote,
    store: NoteStore,
    mode: MergeMode,
    goOn: GoOn = () => true,
  ): Promise<IndexChange | SkippedNote | null> {
    const content = await paused(this.content(note), goOn);
    if (content === null) return null;
    const context = this.contextFor(content);
    try {
      const before = await store.read(note.path);
      const merged = await paused(mergeInSteps(before, content, context, mode), goOn);
      if (merged === null) return null;
      if ('problem' in merged) return { path: note.path, reason: merged.problem };
      if (merged.text === before) return null;
      return await processNote(note.path, store, (text) =>
        text === before ? merged : mergeRegion(text, content, context, mode),
      );
    } catch (error) {
      return skippedFor(note.path, error);
    }
  }

  private *newText(note: WantedNote): Steps<string> {
    return yield* newIndexNote(note.topicPath, yield* this.content(note), layoutWords(this.sources.options));
  }

  private *merge(note: WantedNote, text: string): Steps<MergeResult> {
    const content = yield* this.content(note);
    const removable = (key: string): boolean => this.sources.isUnread?.(key) !== true;
    return yield* mergeInSteps(text, content, this.contextFor(content), { kind: 'rebuild', removable });
  }

  private content({ topic, topicPath, path }: WantedNote): Steps<IndexContent> {
    return topic === null || topicPath === HOME ? this.builder.home(path) : this.builder.topic(topic, path);
  }

  /** Index notes that no link leads to yet, by their names: those about to be made, and those in folders that cannot be read. */
  private unseenIndexNotes(): ReadonlyMap<string, string> {
    this.unseen ??= new Map(
      Array.from(this.indexPaths.values())
        .filter((path) => this.sources.atlas.note(path) === undefined)
        .map((path) => [nameKeyOf(path), path]),
    );
    return this.unseen;
  }

  private contextFor(content: IndexContent): MergeContext {
    const resolve = (linkpath: string, source: string): string | null =>
      this.sources.resolve(linkpath, source) ?? this.unseenIndexNotes().get(nameKeyOf(linkpath)) ?? null;
    return {
      words: layoutWords(this.sources.options),
      grammar: grammarFor(content, { ...this.sources, resolve }),
      describe: (key) => this.builder.describe(key, content.path),
    };
  }
}

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

/** A topic gets an index note once it holds anything; one that only properties name, once it holds a few notes. */
function isWorthIt(topic: Topic | null, builder: ContentBuilder): boolean {
  return topic === null || (builder.subtreeSize(topic) > 0 && !builder.isSmall(topic));
}

/** Reads, merges and writes as one step. */
async function processNote(
  path: string,
  store: NoteStore,
  merge: (text: string) => MergeResult,
): Promise<IndexChange | SkippedNote | null> {
  const seen: { before: string; result: MergeResult }[] = [];
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
