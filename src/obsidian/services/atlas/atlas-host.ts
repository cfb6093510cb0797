import { Component, Notice, type App } from 'obsidian';
import { Atlas } from '../../../core/atlas/atlas';
import { isEmpty, type ChangeSet } from '../../../core/atlas/changes';
import type { AtlasOptions } from '../../../core/atlas/options';
import { each } from '../../../core/steps';
import { t } from '../../../i18n';
import type { SettingsStore } from '../settings-store';
import { Emitter } from '../emitter';
import { inSlices, nextFrame } from '../slices';
import type { ObsidianVault } from '../vault/vault';
import { VaultEvents, type VaultEvent } from '../vault/vault-events';
import { UnreadNotes } from './unread-notes';
import { WantedOptions } from './wanted-options';
import { messageOf } from '../../../core/system-errors';

/** A change of the atlas, and what the vault did: null when other settings were the cause. */
export interface AtlasChange {
  readonly event: VaultEvent | null;
  readonly changes: ChangeSet;
}

/** Keeps the atlas of the open vault. Load it once the layout is ready. */
export class AtlasHost extends Component {
  readonly changed = new Emitter<AtlasChange>();
  /** Tells of each note that the app has read anew, also where the atlas has nothing new from it. */
  readonly reread = new Emitter<string>();
  /**
   * Tells once all that waited in the app's cache is in the atlas, and once what it does not read is waited for no
   * longer.
   */
  readonly settled = new Emitter<void>();
  private atlas: Atlas | null = null;
  private found: (atlas: Atlas | null) => void = () => undefined;
  private readonly built = new Promise<Atlas | null>((resolve) => {
    this.found = resolve;
  });
  private readonly options: WantedOptions;
  private readonly notRead: UnreadNotes;
  private waiting: VaultEvent[] = [];
  /** While the atlas is built or sorted anew, what the vault does waits. Never rejects. */
  private working = Promise.resolve();
  private isWorking = false;
  /** The atlas is not there yet, or an error may have left it half of what it should be. */
  private inDoubt = true;
  /** Whether the settings are others than those that the atlas follows or is about to. */
  private isBehind = false;
  private readonly life = new AbortController();
  /** Whether topics were inferred of what the app had read by then, which was not all. */
  private isEarly = false;
  /** What was said last of errors: it is said once. */
  private said: 'atlas.mended' | 'atlas.failed' | null = null;

  constructor(
    private readonly app: App,
    private readonly vault: ObsidianVault,
    private readonly settings: SettingsStore,
    patience?: number,
  ) {
    super();
    this.options = new WantedOptions(settings, this.life.signal);
    this.notRead = new UnreadNotes(vault, () => this.settle(), patience);
  }

  override onload(): void {
    this.addChild(new VaultEvents(this.app, (event) => this.hear(this.notRead.hear(event))));
    this.register(this.settings.changed.listen(() => this.applySettings()));
    void this.next(() => this.follow());
  }

  override onunload(): void {
    this.life.abort();
    this.notRead.stop();
    this.found(null);
  }

  /** The atlas, if it is built. */
  now(): Atlas | null {
    return this.atlas;
  }

  /** The atlas as soon as it is built and follows the settings; null when the plugin is unloaded before. */
  ready(): Promise<Atlas | null> {
    return this.working.then(() => this.built);
  }

  /** What the atlas follows, or is about to. */
  wantedOptions(): AtlasOptions {
    return this.options.now();
  }

  /** Whether the filter in the settings leaves a note out: nothing of it may be shown or kept. */
  hides(path: string): boolean {
    return this.atlas?.hidden(path) !== undefined;
  }

  /** The taxonomy that was inferred, while the settings have none. */
  inferredTopics(): AtlasOptions['topics'] | null {
    return this.options.inferred;
  }

  /** Whether the atlas is what the vault and the settings make of it; else nothing may be written by it. */
  isSound(): boolean {
    return !this.inDoubt;
  }

  /**
   * Whether the app has now read every note that it reads at all. Before that, nothing may be taken for gone. A note
   * that it does not read while it is quiet holds up nothing: it is one of `unread`.
   */
  complete(): boolean {
    return this.notRead.isDone();
  }

  /** Waits until that is so; false when the plugin is unloaded before, or nobody wants it any more. */
  async completed(signal = this.life.signal): Promise<boolean> {
    const isOver = (): boolean => signal.aborted || this.life.signal.aborted;
    while (!this.complete() && !isOver()) await nextFrame();
    return !isOver();
  }

  /** The notes that `complete` waits for. */
  waitedFor(): readonly string[] {
    return this.notRead.waitedFor();
  }

  /** The notes of which nothing can be known, for the app has not read them. */
  unread(): readonly string[] {
    return this.notRead.all();
  }

  /**
   * Infers the taxonomy anew, where the settings have none. Null when the plugin is unloaded, or the atlas cannot be
   * made, which the person is told.
   */
  async reinfer(): Promise<Atlas | null> {
    this.said = null;
    this.isEarly &&= !this.complete();
    await this.next(async () => {
      if (this.atlas !== null) await this.options.infer(this.atlas);
      await this.follow();
    });
    return this.inDoubt ? null : this.atlas;
  }

  /** One after the other. No error ends the queue. */
  private next(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(async () => {
      this.isWorking = true;
      await this.mending(work);
      while (this.waiting.length > 0 && !this.inDoubt && !this.life.signal.aborted)
        await this.mending(() => this.catchUp());
      this.isWorking = false;
    });
    return this.working;
  }

  private async mending(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await this.mend(error);
    }
  }

  /** After an error the atlas is made anew; where that fails too, it is tried again when something changes. */
  private async mend(error: unknown): Promise<void> {
    this.inDoubt = true;
    console.error('Topic Atlas:', error);
    await this.follow().then(
      () => this.say('atlas.mended', error),
      (again: unknown) => this.say('atlas.failed', again),
    );
  }

  private say(what: 'atlas.mended' | 'atlas.failed', error: unknown): void {
    if (this.said === what || this.life.signal.aborted) return;
    this.said = what;
    new Notice(t(what, { message: messageOf(error) }), what === 'atlas.failed' ? 0 : 10_000);
  }

  /** Has the atlas follow the settings. */
  private async follow(): Promise<void> {
    const { atlas } = this;
    if (atlas === null) return this.build();
    const options = this.options.now();
    const changes = await inSlices(
      this.inDoubt ? atlas.renewInSteps(options) : atlas.setOptionsInSteps(options),
      this.life.signal,
    );
    if (changes === null) return;
    this.inDoubt = false;
    this.tell(null, changes);
  }

  private async build(): Promise<void> {
    // Before the atlas reads them: what is read after this is news.
    await inSlices(this.notRead.look(), this.life.signal);
    this.isEarly = !this.complete();
    const atlas = await inSlices(Atlas.buildInSteps(this.vault, this.options.now()), this.life.signal);
    if (atlas === null) return;
    await this.options.infer(atlas);
    await inSlices(atlas.setOptionsInSteps(this.options.now()), this.life.signal);
    if (this.life.signal.aborted) return;
    this.atlas = atlas;
    this.inDoubt = false;
    this.found(atlas);
    this.inferLate();
  }

  private hear(event: VaultEvent): void {
    if (this.isWorking) return void this.waiting.push(event);
    if (this.inDoubt || this.atlas === null) {
      this.waiting.push(event);
      return void this.next(() => this.follow());
    }
    try {
      this.apply(event, this.atlas);
    } catch (error) {
      void this.next(() => this.mend(error));
    }
  }

  /** Does what the vault did meanwhile, between frames. What fails keeps nothing from the rest. */
  private async catchUp(): Promise<void> {
    const { atlas, waiting } = this;
    if (atlas === null) return;
    this.waiting = [];
    const errors: unknown[] = [];
    await inSlices(
      each(waiting, (event) => {
        try {
          this.apply(event, atlas);
        } catch (error) {
          errors.push(error);
        }
      }),
      this.life.signal,
    );
    if (errors.length > 0) throw errors[0];
  }

  private apply(event: VaultEvent, atlas: Atlas): void {
    if (event.kind === 'settled') return this.settle();
    this.tell(event, changesOf(event, atlas, this.vault));
    if (event.kind === 'updated') this.reread.tell(event.path);
  }

  private settle(): void {
    this.inferLate();
    this.settled.tell();
  }

  /** Infers topics anew once all is read that was not when they were inferred. */
  private inferLate(): void {
    if (!this.isEarly || this.atlas === null || !this.complete()) return;
    this.isEarly = false;
    if (this.inferredTopics() !== null) void this.reinfer();
  }

  private applySettings(): void {
    if (this.isBehind) return;
    this.isBehind = true;
    void this.next(() => {
      this.isBehind = false;
      return this.follow();
    });
  }

  private tell(event: VaultEvent | null, changes: ChangeSet): void {
    if (event !== null && isEmpty(changes)) return;
    this.changed.tell({ event, changes });
  }
}

/** Tells the atlas what the vault did. */
function changesOf(event: Exclude<VaultEvent, { kind: 'settled' }>, atlas: Atlas, vault: ObsidianVault): ChangeSet {
  switch (event.kind) {
    case 'updated':
      return atlas.update(event.path, vault.metadata(event.path));
    case 'removed':
      return atlas.remove(event.path);
    case 'renamed':
      return atlas.rename(event.from, event.to);
    case 'file-added':
      return atlas.addFile(event.path);
    case 'file-removed':
      return atlas.removeFile(event.path);
    case 'resolved':
      return atlas.reresolve(event.path);
  }
}
