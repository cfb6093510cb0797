import type { WordRecord } from '../../../core/related/word-record';
import { andThen, each, mapped, sortInSteps, type Steps } from '../../../core/steps';
import type { FileStamp } from '../../../core/vault';
import type { ObsidianVault } from '../vault/vault';
import type { Knowledge } from './knowledge';
import type { Pace } from './pace';
import type { TextStore } from './text-store';

/** So much of a text is looked at: more would hold up the app, and says nothing new of what the note is about. */
const LONGEST = 100_000;
/** Texts after which the store is written. */
const BATCH = 64;
/** Looks at texts little by little, never long at a time. */
export class TextPass {
  private readonly queue: string[] = [];
  private readonly waiting = new Set<string>();
  /** When the text that was looked at had been changed, in milliseconds. */
  private readonly lookedAt = new Map<string, number>();
  private unsaved = new Map<FileStamp, WordRecord>();
  private running: Promise<void> | null = null;

  constructor(
    private readonly vault: ObsidianVault,
    private readonly store: TextStore,
    private readonly knowledge: Knowledge,
    private readonly pace: Pace,
    private readonly signal: AbortSignal,
    private readonly learned: () => void,
  ) {}

  /** Texts that are still to be looked at. */
  get left(): number {
    return this.waiting.size;
  }

  /** What is known of this text need not be looked for. */
  skip(path: string): void {
    this.lookedAt.set(path, this.vault.stamp(path)?.mtime ?? 0);
  }

  /**
   * Looks at these texts soon, the last one first, where they are others than before. Settles when nothing is left to
   * look at.
   */
  add(paths: Iterable<string>): Promise<void> {
    for (const path of paths) this.enqueue(path);
    return this.finish();
  }

  /** Looks at these texts once more. */
  again(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.lookedAt.delete(path);
    return this.add(paths);
  }

  /** Puts a text in front of the queue, if it is another than before. */
  private enqueue(path: string): void {
    if (this.lookedAt.get(path) === this.vault.stamp(path)?.mtime) return;
    this.waiting.add(path);
    this.queue.push(path);
  }

  /** All notes, those that changed last at the end. */
  byAge(): Steps<FileStamp[]> {
    const stamped = mapped(this.knowledge.graph.paths(), (path) => this.vault.stamp(path));
    return andThen(stamped, (stamps) =>
      sortInSteps(
        stamps.filter((stamp) => stamp !== null),
        (a, b) => a.mtime - b.mtime,
      ),
    );
  }

  /** As `add`, in small steps; nothing is looked at before `finish`. */
  enqueueAll(texts: readonly FileStamp[]): Steps<void> {
    return each(texts, ({ path }) => this.enqueue(path));
  }

  /** Looks at all that is in the queue. */
  finish(): Promise<void> {
    return (this.running ??= this.run());
  }

  /** Looks at this text next, if it is to be looked at. */
  hurry(path: string): void {
    if (this.waiting.has(path)) this.queue.push(path);
  }

  private async run(): Promise<void> {
    try {
      // What comes while the last texts are saved is looked at too.
      do await this.lookAtAll();
      while (this.queue.length > 0 && !this.signal.aborted);
    } finally {
      this.running = null;
    }
  }

  private async lookAtAll(): Promise<void> {
    for (let path = this.queue.pop(); path !== undefined && !this.signal.aborted; path = this.queue.pop()) {
      if (!this.waiting.delete(path)) continue;
      await this.look(path);
      if (this.unsaved.size < BATCH) continue;
      await this.save();
      this.learned();
    }
    await this.save();
  }

  /** One text must not keep the others from being looked at. */
  private async look(path: string): Promise<void> {
    try {
      await this.takeIn(path);
    } catch (error) {
      console.error('Topic Atlas:', path, error);
    }
  }

  private async takeIn(path: string): Promise<void> {
    const stamp = this.vault.stamp(path);
    if (stamp === null || !this.knowledge.graph.has(path)) return;
    this.lookedAt.set(path, stamp.mtime);
    const text = await this.vault.glance(path);
    // A note whose text cannot be read is known by its metadata alone.
    if (text === null || this.signal.aborted) return;
    const { pace, knowledge } = this;
    const part = text.slice(0, LONGEST);
    this.unsaved.set(
      stamp,
      pace.work(() => knowledge.related.setText(path, part)),
    );
    await pace.rest();
    pace.work(() => knowledge.mentions.setText(path, part, this.vault.metadata(path) ?? {}));
    await pace.rest();
  }

  private async save(): Promise<void> {
    // Of a note that went meanwhile, or that the filter now leaves out, nothing is kept.
    const words = new Map(Array.from(this.unsaved).filter(([{ path }]) => this.knowledge.graph.has(path)));
    this.unsaved = new Map();
    await this.store.putWords(words);
    await this.saveNames(words.keys());
  }

  async saveNames(stamps: Iterable<FileStamp>): Promise<void> {
    const { mentions, unsearched } = this.knowledge;
    await this.store.putNames(
      Array.from(stamps, (stamp) => ({
        stamp,
        named: mentions.found(stamp.path),
        searched: unsearched.has(stamp.path) ? [] : mentions.keysOf(stamp.path),
      })),
    );
  }
}
