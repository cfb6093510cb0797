import { Component } from 'obsidian';
import type { NoteChanges } from '../../../core/atlas/changes';
import type { Metadata } from '../../../core/notes/metadata';
import { AtlasGraph } from '../../../core/related/atlas-graph';
import type { TextRange } from '../../../core/related/mentions';
import type { Related } from '../../../core/related/reason';
import { NEAREST } from '../../../core/related/related-notes';
import type { Direction } from '../../../core/panel/section';
import type { WanderStep } from '../../../core/related/wander';
import type { Way } from '../../../core/related/ways';
import type { AtlasHost } from '../atlas/atlas-host';
import { Emitter } from '../emitter';
import { inSlices } from '../slices';
import type { DeviceStore } from '../storage/device-store';
import type { VerdictBook } from '../../../core/verdicts/verdict-book';
import type { VerdictStore } from '../verdict-store';
import type { ObsidianVault } from '../vault/vault';
import { Knowledge } from './knowledge';
import { NameSearch } from './name-search';
import { Pace } from './pace';
import { TextPass } from './text-pass';
import { TextStore } from './text-store';
import type { Steps } from '../../../core/steps';

/** How long a changed text is left alone before it is looked at, in milliseconds: it may still be written. */
const QUIET = 3000;

/**
 * Knows which notes are near a note and where it is mentioned: from metadata soon after it is first asked, then better
 * and better from texts. Nothing happens before `start`.
 */
export class NearHost extends Component {
  /** Tells when answers may have become better. */
  readonly improved = new Emitter<void>();
  readonly pace = new Pace();
  private readonly store: TextStore;
  private knowledge: Knowledge | null = null;
  private pass: TextPass | null = null;
  private search: NameSearch | null = null;
  private learning: Promise<void> | null = null;
  private listens = false;
  private readonly life = new AbortController();
  private total = 0;
  private readonly waiting: NoteChanges[] = [];
  private readonly changed = new Set<string>();
  private timer: number | null = null;

  constructor(
    private readonly vault: ObsidianVault,
    private readonly host: AtlasHost,
    device: DeviceStore,
    private readonly verdicts: VerdictStore,
  ) {
    super();
    this.store = new TextStore(device);
  }

  override onunload(): void {
    this.life.abort();
    if (this.timer !== null) window.clearTimeout(this.timer);
  }

  /** Begins to look at the vault, if that was not done. */
  start(): void {
    // What goes wrong is told where it does.
    this.learnt().catch(() => undefined);
  }

  /**
   * Begins to look at the vault, and waits until every text was looked at. After an error, with which it rejects, the
   * next call begins anew.
   */
  learnt(): Promise<void> {
    this.listen();
    this.learning ??= this.learnAll().catch((error: unknown) => {
      this.learning = null;
      tell(error);
      throw error;
    });
    return this.learning;
  }

  private listen(): void {
    if (this.listens) return;
    this.listens = true;
    this.register(this.host.changed.listen(({ changes }) => this.apply(changes.notes)));
    this.register(this.verdicts.changed.listen(() => this.judged()));
    this.register(this.host.reread.listen((path) => this.lookSoon(path)));
  }

  /** Notes near a note, the nearest first; null while nothing is known. */
  near(path: string, limit = NEAREST): Related[] | null {
    this.pass?.hurry(path);
    return this.knowledge?.near(path, limit) ?? null;
  }

  /** Those of them that a person should see unasked. */
  worthShowing(path: string): Related[] | null {
    this.pass?.hurry(path);
    return this.knowledge?.related.worthShowing(path) ?? null;
  }

  /** Notes that this one names, and those that name it; null while nothing is known. */
  mentioned(path: string): ReadonlyMap<string, readonly Direction[]> | null {
    return this.knowledge?.mentioned(path, this.total - (this.pass?.left ?? 0)) ?? null;
  }

  /** How much others read like a note, from 0 to about 1; null while nothing is known. */
  nearnessTo(path: string): ((other: string) => number) | null {
    return this.knowledge?.related.nearnessTo(path) ?? null;
  }

  /** What a note is called in texts, but for names that are not looked for. */
  namesOf(path: string): readonly string[] {
    return this.knowledge?.mentions.namesOf(path) ?? [];
  }

  /** Where a text calls a note by one of these names: first what is no heading, each in text order. */
  placesOf(path: string, text: string, metadata: Metadata): TextRange[] {
    return this.knowledge?.mentions.placesOf(path, text, metadata) ?? [];
  }

  /** Whether another note is called by this note's title too, as far as is known. */
  hasNamesake(path: string): boolean {
    return this.knowledge?.mentions.hasNamesake(path) ?? false;
  }

  /** The ways from one note to another; null while nothing is known. */
  waysBetween(from: string, to: string): Way[] | null {
    return this.knowledge?.related.waysBetween(from, to) ?? null;
  }

  /** Where one can go from a note; null while nothing is known. */
  stepsFrom(path: string): WanderStep[] | null {
    return this.knowledge?.related.stepsFrom(path) ?? null;
  }

  /** How many texts were looked at, of how many; null when all were. */
  progress(): { done: number; total: number } | null {
    const left = this.pass?.left ?? 0;
    return left === 0 ? null : { done: this.total - left, total: this.total };
  }

  /** Looks for the names of a note in texts that were read before it had them. */
  searchFor(path: string): void {
    this.search
      ?.run(path)
      .then((found) => {
        if (found) this.improved.tell();
      })
      .catch(tell);
  }

  private async learnAll(): Promise<void> {
    this.knowledge = null;
    this.waiting.length = 0;
    const atlas = await this.host.ready();
    if (atlas === null) return;
    const book = (): VerdictBook => this.verdicts.book;
    const knowledge = await this.inSlices(Knowledge.inSteps(new AtlasGraph(atlas, book), book));
    if (knowledge === null) return;
    this.knowledge = knowledge;
    const { pace } = this;
    const { signal } = this.life;
    this.pass = new TextPass(this.vault, this.store, knowledge, pace, signal, () => this.improved.tell());
    this.search = new NameSearch(this.vault, this.pass, knowledge, pace, signal);
    for (const changes of this.waiting.splice(0)) knowledge.apply(changes);
    this.improved.tell();
    await this.inSlices(knowledge.learnNames());
    await this.learn(knowledge);
    await this.readAll(knowledge, this.pass);
  }

  /** What this device knows of texts is taken over; the others are read, the newest first. */
  private async readAll(knowledge: Knowledge, pass: TextPass): Promise<void> {
    const { mentions, related } = knowledge;
    const named = new Set<string>();
    const searchedFor = new Set<string>();
    const isComplete = await this.store.load((path) => (this.host.hides(path) ? null : this.vault.stamp(path)), {
      names: (path, keys, searched) => {
        if (keys !== null) mentions.setFound(path, keys);
        if (keys !== null) named.add(path);
        if (mentions.keysOf(path).every((key) => searched.includes(key))) searchedFor.add(path);
      },
      words: (path, words) => {
        related.setRecord(path, words);
        if (named.has(path)) pass.skip(path);
      },
    });
    if (isComplete) await this.inSlices(knowledge.doubt(searchedFor));
    const texts = (await this.inSlices(pass.byAge())) ?? [];
    this.total = texts.length;
    await this.inSlices(pass.enqueueAll(texts));
    this.improved.tell();
    await pass.finish();
    if (this.life.signal.aborted) return;
    await this.store.setComplete();
    await this.learn(knowledge);
  }

  private inSlices<T>(steps: Steps<T>): Promise<T | null> {
    return inSlices(steps, this.life.signal);
  }

  /** What was learned before holds where it cannot be learned anew. */
  private async learn({ related }: Knowledge): Promise<void> {
    if (related.isStale) {
      await this.pass?.again((await this.inSlices(related.outdated())) ?? []);
      await this.inSlices(related.learn()).catch(tell);
    }
    this.improved.tell();
  }

  private apply(changes: NoteChanges): void {
    if (this.knowledge === null) this.waiting.push(changes);
    else this.knowledge.apply(changes);
  }

  /** What a person said holds at once. */
  private judged(): void {
    this.knowledge?.nameAnew();
    this.improved.tell();
  }

  private lookSoon(path: string): void {
    this.changed.add(path);
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look().catch(tell), QUIET);
  }

  private async look(): Promise<void> {
    this.timer = null;
    if (this.pass === null || this.knowledge === null) return;
    const paths = Array.from(this.changed);
    this.changed.clear();
    await this.pass.add(paths);
    await this.learn(this.knowledge);
  }
}

function tell(error: unknown): void {
  console.error('Topic Atlas:', error);
}
