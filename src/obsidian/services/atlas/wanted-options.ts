import type { Atlas } from '../../../core/atlas/atlas';
import type { AtlasOptions } from '../../../core/atlas/options';
import { inferTopicsInSteps } from '../../../core/topics/infer';
import type { SettingsStore } from '../settings-store';
import { inSlices } from '../slices';

/** What the atlas shall follow: the settings, and while they have no taxonomy, one that is inferred from the notes. */
export class WantedOptions {
  private found: AtlasOptions['topics'] | null = null;

  constructor(
    private readonly settings: SettingsStore,
    private readonly signal: AbortSignal,
  ) {}

  /** The taxonomy that was inferred, while the settings have none. */
  get inferred(): AtlasOptions['topics'] | null {
    return this.infers ? this.found : null;
  }

  now(): AtlasOptions {
    const { settings } = this.settings;
    return this.infers ? { ...settings, topics: this.found ?? {} } : settings;
  }

  /** Infers a taxonomy where the settings have none. */
  async infer(atlas: Atlas): Promise<void> {
    this.found = this.infers
      ? await inSlices(inferTopicsInSteps(atlas, this.settings.settings.topicsProperty), this.signal)
      : null;
  }

  private get infers(): boolean {
    return Object.keys(this.settings.settings.topics).length === 0;
  }
}
