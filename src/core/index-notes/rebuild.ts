import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import { VaultError, type NoteStore, type VaultProblem } from '../vault';
import { ContentBuilder } from './build-content';
import type { IndexContent } from './content';
import { grammarFor, layoutWords } from './grammar';
import { freshRegion, mergeRegion, type MergeContext, type MergeMode, type MergeResult } from './merge';
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
  /** Called between notes; false stops. */
  step(done: number, total: number): boolean | Promise<boolean>;
}

const NO_PROGRESS: Progress = { step: () => true };

/** Brings index notes up to date, in two steps: what would change, and changing it. */
export class IndexWriter {
  private readonly builder: ContentBuilder;
  private readonly plan: IndexPlan;
  private readonly indexPaths: Map<string, string>;

  /**
   * @param files all Markdown files of the vault
   * @param create whether index notes that are not there yet are made
   */
  constructor(private readonly sources: IndexSources, files: Iterable<string>, create: boolean) {
    this.indexPaths = new Map();
    this.builder = new ContentBuilder(sources, this.indexPaths);
    this.plan = planIndexNotes(sources.atlas, files, sources.options, (topic) => create && this.isWorthIt(topic));
    for (const { topicPath, path } of this.plan.wanted) this.indexPaths.set(pathKey(topicPath), path);
  }

  /** The index notes that there shall be. */
  wanted(): readonly WantedNote[] {
    return this.plan.wanted;
  }

  /** A region with nothing of the user's in it, its end marker included, for a note that has none yet. */
  regionFor(note: WantedNote): string {
    return freshRegion(this.content(note), layoutWords(this.sources.options), '\n');
  }

  /** Counts what the home index tells of the whole vault, in small steps, for a host that must not block. */
  gatherHome(): Generator<void> {
    return this.builder.gatherHome();
  }

  /** Works out what a rebuild would change. Writes nothing. */
  async planRebuild(store: NoteStore, progress: Progress = NO_PROGRESS): Promise<RebuildPlan> {
    const changes: IndexChange[] = [];
    const unchanged: string[] = [];
    const { doubles } = this.plan;
    const skipped = await this.findLost(store);
    const wanted = this.plan.wanted.filter(({ inTheWay }) => !skipped.some(({ path }) => path === inTheWay));
    for (const steps = this.gatherHome(); steps.next().done !== true; ) if (!(await progress.step(0, wanted.length))) break;
    for (const [i, note] of wanted.entries()) {
      if (!(await progress.step(i, wanted.length))) break;
      const planned = await this.planNote(note, store);
      if ('reason' in planned) skipped.push(planned);
      else if (planned.before === planned.after) unchanged.push(planned.path);
      else changes.push(planned);
    }
    return { changes, unchanged, skipped, orphaned: orphanedIndexNotes(this.sources.atlas), doubles };
  }

  /**
   * Index notes that are not known as such, for their property cannot be read now: broken YAML, no permission. No other
   * note is made in their place, and links to the topic lead to them.
   */
  private async findLost(store: NoteStore): Promise<SkippedNote[]> {
    const lost: SkippedNote[] = [];
    for (const { topicPath, inTheWay } of this.plan.wanted) {
      const skipped = inTheWay === undefined ? null : await lostNote(inTheWay, store);
      if (skipped === null) continue;
      lost.push(skipped);
      this.indexPaths.set(pathKey(topicPath), skipped.path);
    }
    return lost;
  }

  private async planNote(note: WantedNote, store: NoteStore): Promise<IndexChange | SkippedNote> {
    if (note.isNew) return { path: note.path, before: null, after: this.newText(note) };
    try {
      const before = await store.read(note.path);
      const merged = this.merge(note, before);
      return 'problem' in merged ? { path: note.path, reason: merged.problem } : { path: note.path, before, after: merged.text };
    } catch (error) {
      return skippedFor(note.path, error);
    }
  }

  /** Writes what was planned. A note that changed since is merged anew, so nothing that was written meanwhile is lost. */
  async apply(changes: readonly IndexChange[], store: NoteStore, progress: Progress = NO_PROGRESS): Promise<RebuildResult> {
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

  private async applyChange(note: WantedNote, change: IndexChange, store: NoteStore): Promise<IndexChange | SkippedNote | null> {
    const { path, before, after } = change;
    try {
      if (before !== null) return await processNote(path, store, (text) => (text === before ? { text: after } : this.merge(note, text)));
      await store.create(path, after);
      return change;
    } catch (error) {
      return skippedFor(path, error);
    }
  }

  /** Brings one index note that is there up to date; null where nothing has to change. */
  async update(note: WantedNote, store: NoteStore, mode: MergeMode): Promise<IndexChange | SkippedNote | null> {
    const content = this.content(note);
    const context = this.contextFor(content);
    const merge = (text: string): MergeResult => mergeRegion(text, content, context, mode);
    try {
      const before = await store.read(note.path);
      const merged = merge(before);
      if ('problem' in merged) return { path: note.path, reason: merged.problem };
      return merged.text === before ? null : await processNote(note.path, store, merge);
    } catch (error) {
      return skippedFor(note.path, error);
    }
  }

  /** A topic gets an index note once it holds anything; one that only properties name, once it holds a few notes. */
  private isWorthIt(topic: Topic | null): boolean {
    return topic === null || (this.builder.subtreeSize(topic) > 0 && !this.builder.isSmall(topic));
  }

  private newText(note: WantedNote): string {
    return newIndexNote(note.topicPath, this.content(note), layoutWords(this.sources.options));
  }

  private merge(note: WantedNote, text: string): MergeResult {
    const content = this.content(note);
    const removable = (key: string): boolean => this.sources.isUnread?.(key) !== true;
    return mergeRegion(text, content, this.contextFor(content), { kind: 'rebuild', removable });
  }

  private content({ topic, topicPath, path }: WantedNote): IndexContent {
    return topic === null || topicPath === HOME ? this.builder.home(path) : this.builder.topic(topic, path);
  }

  private contextFor(content: IndexContent): MergeContext {
    return {
      words: layoutWords(this.sources.options),
      grammar: grammarFor(content, this.sources),
      describe: (key) => this.builder.describe(key, content.path),
    };
  }
}

/** Reads, merges and writes as one step. */
async function processNote(path: string, store: NoteStore, merge: (text: string) => MergeResult): Promise<IndexChange | SkippedNote | null> {
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
    return skippedFor(path, error);
  }
}

function skippedFor(path: string, error: unknown): SkippedNote {
  if (error instanceof VaultError) return { path, reason: error.problem, detail: error.detail };
  throw error;
}
