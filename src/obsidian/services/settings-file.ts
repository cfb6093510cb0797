import { normalizePath, type Plugin } from 'obsidian';
import { messageOf, problemOf } from '../../core/system-errors';
import { VaultError } from '../../core/vault';
import { NO_FILE, parseSettings, unusable, type LoadedSettings } from '../../settings';

/** The plugin's settings file. A save that fails leaves it as it was, as far as the disk lets it. */
export class SettingsFile {
  readonly path: string;
  /** The text that was whole when it was read last; null where there was no file. */
  private whole: string | null = null;
  /** What a save of ours left there that was cut off: it is ours to be put back, and nobody else's text is. */
  private torn: { readonly left: string | null } | null = null;

  constructor(private readonly plugin: Plugin) {
    const { app, manifest } = plugin;
    this.path = normalizePath(`${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/data.json`);
  }

  /** Never rejects: a file that cannot be read is one that cannot be used. */
  async read(): Promise<LoadedSettings> {
    try {
      const text = await this.mended(await this.text());
      const loaded = text === null ? NO_FILE : parseSettings(text);
      if (loaded.fault === null) this.whole = text;
      return loaded;
    } catch (error) {
      return unusable({ kind: 'unreadable', path: '', problem: problemOf(error), detail: messageOf(error) });
    }
  }

  /** Replaces the file that was read last. Rejects with a `VaultError` where it could not be saved. */
  async save(data: object): Promise<void> {
    try {
      await this.plugin.saveData(data);
    } catch (error) {
      await this.lookAtDamage();
      throw new VaultError(problemOf(error), this.path, messageOf(error));
    }
  }

  /** Not `loadData`: a file that is no JSON must be told from one that is not there. */
  private async text(): Promise<string | null> {
    const { adapter } = this.plugin.app.vault;
    return (await adapter.exists(this.path)) ? adapter.read(this.path) : null;
  }

  /** The text, or the one before it where a save of ours was cut off and it can be put back now. */
  private async mended(text: string | null): Promise<string | null> {
    if (this.torn?.left === text && (await this.putBack())) return this.whole;
    return text;
  }

  private async lookAtDamage(): Promise<void> {
    try {
      const left = await this.text();
      if (!this.isCutOff(left)) return;
      this.torn = { left };
      await this.putBack();
    } catch {
      // It cannot even be read: whoever reads it next is told.
    }
  }

  private isCutOff(left: string | null): boolean {
    if (left === null) return this.whole !== null;
    const kind = parseSettings(left).fault?.kind;
    return kind === 'empty' || kind === 'not-json';
  }

  /** False where that fails too: it is tried again when the file is read. */
  private async putBack(): Promise<boolean> {
    const { adapter } = this.plugin.app.vault;
    try {
      if (this.whole !== null) await adapter.write(this.path, this.whole);
      else await adapter.remove(this.path);
      this.torn = null;
      return true;
    } catch {
      this.torn = { left: await this.text() };
      return false;
    }
  }
}
