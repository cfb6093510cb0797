import { Component, type App } from 'obsidian';
import { Atlas } from '../../core/atlas/atlas';
import { isEmpty, type ChangeSet } from '../../core/atlas/changes';
import type { AtlasOptions } from '../../core/atlas/options';
import { inferTopicsInSteps } from '../../core/topics/infer';
import type { SettingsStore } from '../settings-store';
import { Signal } from '../signal';
import { inSlices } from '../slices';
import type { ObsidianVault } from '../vault/vault';
import { VaultEvents, type VaultEvent } from '../vault/vault-events';

/** Larger notes the app does not index. */
const LARGEST = 2 * 1024 * 1024;

/** A change of the atlas, and what the vault did: null when other settings were the cause. */
export interface AtlasChange {
  readonly event: VaultEvent | null;
  readonly changes: ChangeSet;
}

/** Keeps the atlas of the open vault. Load it once the layout is ready. */
export class AtlasHost extends Component {
  readonly changed = new Signal<AtlasChange>();
  /** Tells of each note that the app has read anew, also where the atlas has nothing new from it. */
  readonly reread = new Signal<string>();
  /** Tells once all that waited in the app's cache is in the atlas. */
  readonly settled = new Signal<void>();
  private atlas: Atlas | null = null;
  private inferred: AtlasOptions['topics'] | null = null;
  private readonly waiting: VaultEvent[] = [];
  /** While the atlas is built or sorted anew, what the vault does waits. */
  private working: Promise<Atlas | null> | null = null;
  private isWorking = false;
  /** Whether the settings are others than those that the atlas follows or is about to. */
  private isBehind = false;
  private unloaded = false;
  private isComplete = false;

  constructor(private readonly app: App, private readonly vault: ObsidianVault, private readonly settings: SettingsStore) {
    super();
  }

  override onload(): void {
    this.unloaded = false;
    this.addChild(new VaultEvents(this.app, (event) => this.hear(event)));
    this.register(this.settings.changed.listen(() => this.applySettings()));
    this.working = this.alone(() => this.build());
  }

  override onunload(): void {
    this.unloaded = true;
  }

  /** The atlas, if it is built. */
  now(): Atlas | null {
    return this.atlas;
  }

  /** The atlas as soon as it is built and follows the settings; null when the plugin is unloaded before. */
  ready(): Promise<Atlas | null> {
    return this.working ?? Promise.resolve(null);
  }

  /** The taxonomy that was inferred, while the settings have none. */
  inferredTopics(): AtlasOptions['topics'] | null {
    return this.inferred;
  }

  /** Whether the app has read every note that it reads at all. Before that, nothing may be taken for gone. */
  complete(): boolean {
    this.isComplete ||= this.app.vault.getMarkdownFiles().every((file) =>
      file.stat.size > LARGEST || this.app.metadataCache.getFileCache(file) !== null);
    return this.isComplete;
  }

  /** Infers the taxonomy anew, where the settings have none. */
  async reinfer(): Promise<void> {
    await this.next(async (atlas) => {
      await this.infer(atlas);
      await this.resort(atlas);
    });
  }

  private async infer(atlas: Atlas): Promise<void> {
    if (this.infers()) this.inferred = await inSlices(inferTopicsInSteps(atlas.notes()), () => this.unloaded);
  }

  private infers(): boolean {
    return Object.keys(this.settings.settings.topics).length === 0;
  }

  private options(): AtlasOptions {
    const { settings } = this.settings;
    return this.infers() ? { ...settings, topics: this.inferred ?? {} } : settings;
  }

  private async build(): Promise<Atlas | null> {
    const atlas = await inSlices(Atlas.buildInSteps(this.vault, this.options()), () => this.unloaded);
    if (atlas === null) return null;
    await this.infer(atlas);
    await inSlices(atlas.setOptionsInSteps(this.options()), () => this.unloaded);
    this.atlas = atlas;
    return atlas;
  }

  /** Runs when the work before is done. */
  private next(work: (atlas: Atlas) => Promise<void>): Promise<Atlas | null> {
    this.working = this.ready().then((atlas) => atlas === null ? null : this.alone(async () => {
      await work(atlas);
      return atlas;
    }));
    return this.working;
  }

  /** Does what the vault did meanwhile once the work is done. */
  private async alone(work: () => Promise<Atlas | null>): Promise<Atlas | null> {
    this.isWorking = true;
    const atlas = await work();
    this.isWorking = false;
    if (atlas !== null) for (const event of this.waiting.splice(0)) this.apply(event, atlas);
    return atlas;
  }

  private async resort(atlas: Atlas): Promise<void> {
    const changes = await inSlices(atlas.setOptionsInSteps(this.options()), () => this.unloaded);
    if (changes !== null) this.tell(null, changes);
  }

  private hear(event: VaultEvent): void {
    if (this.atlas === null || this.isWorking) this.waiting.push(event);
    else this.apply(event, this.atlas);
  }

  private apply(event: VaultEvent, atlas: Atlas): void {
    if (event.kind === 'settled') return this.settled.tell();
    this.tell(event, changesOf(event, atlas, this.vault));
    if (event.kind === 'updated') this.reread.tell(event.path);
  }

  private applySettings(): void {
    if (this.isBehind) return;
    this.isBehind = true;
    void this.next((atlas) => {
      this.isBehind = false;
      if (!this.infers()) this.inferred = null;
      return this.resort(atlas);
    });
  }

  private tell(event: VaultEvent | null, changes: ChangeSet): void {
    if (event !== null && isEmpty(changes)) return;
    this.changed.tell({ event, changes });
  }
}

function changesOf(event: Exclude<VaultEvent, { kind: 'settled' }>, atlas: Atlas, vault: ObsidianVault): ChangeSet {
  switch (event.kind) {
    case 'updated': return atlas.update(event.path, vault.metadata(event.path));
    case 'removed': return atlas.remove(event.path);
    case 'renamed': return atlas.rename(event.from, event.to);
    case 'file-added': return atlas.addFile(event.path);
    case 'file-removed': return atlas.removeFile(event.path);
    case 'resolved': return atlas.reresolve(event.path);
  }
}
