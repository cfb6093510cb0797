import { normalizePath, type Plugin } from 'obsidian';
import { loadSettings, parseSettings, withChanges, type LoadedSettings, type Settings } from '../../settings';
import { Signal } from './signal';

/** A change of the settings: what they were and what they are. */
export interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

/** The vault's settings. Nothing is saved unless the user changed something, and then nothing but that. */
export class SettingsStore {
  readonly changed = new Signal<SettingsChange>();
  private loaded: LoadedSettings = loadSettings(null);

  constructor(private readonly plugin: Plugin) {}

  get settings(): Settings {
    return this.loaded.settings;
  }

  /** What is wrong with the file, for the settings tab to show. */
  get issues(): LoadedSettings['issues'] {
    return this.loaded.issues;
  }

  /** The file is of a newer version or cannot be read: it must not be written. */
  get readOnly(): boolean {
    return this.loaded.readOnly;
  }

  /** Reads the file, at start or because it was changed on another device. */
  async load(): Promise<void> {
    const before = this.settings;
    this.loaded = await this.readFile();
    if (JSON.stringify(before) !== JSON.stringify(this.settings)) this.changed.tell({ before, after: this.settings });
  }

  /** Changes settings and saves them. What another device wrote meanwhile stays. */
  async update(change: (settings: Settings) => Settings): Promise<void> {
    if (this.readOnly) return;
    const before = this.settings;
    const after = change(before);
    if (after === before) return;
    const { data, readOnly } = await this.readFile();
    if (readOnly) return this.load();
    const written = withChanges(data, before, after);
    await this.plugin.saveData(written);
    this.loaded = loadSettings(written);
    this.changed.tell({ before, after: this.settings });
  }

  /** The text of the file, not `loadData`: a file that is no JSON must be told from one that is not there. */
  private async readFile(): Promise<LoadedSettings> {
    const { app, manifest } = this.plugin;
    const path = normalizePath(`${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`);
    if (!(await app.vault.adapter.exists(path))) return loadSettings(null);
    return parseSettings(await app.vault.adapter.read(path));
  }
}
