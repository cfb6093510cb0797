import type { Plugin } from 'obsidian';
import { VaultError } from '../../core/vault';
import { t } from '../../i18n';
import { settingsText, vaultProblemText } from '../../i18n/report';
import {
  loadSettings,
  NO_FILE,
  withChanges,
  type LoadedSettings,
  type Settings,
  type SettingsIssue,
} from '../../settings';
import { Queue } from './queue';
import { Refusal } from './refusal';
import { SettingsFile } from './settings-file';
import { Emitter } from './emitter';

/** A change of the settings: what they were and what they are. */
interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * The vault's settings. Nothing is saved unless the user changed something, and then nothing but that. A file that
 * cannot be used leaves the settings in force that were read last; nothing may be written by them until it is whole
 * again.
 */
export class SettingsStore {
  readonly changed = new Emitter<SettingsChange>();
  /** Tells why the file cannot be used, and with null that it can again. */
  readonly faultChanged = new Emitter<SettingsIssue | null>();
  private readonly file: SettingsFile;
  private readonly queue = new Queue();
  private loaded: LoadedSettings | null = null;
  private found: SettingsIssue | null = null;

  constructor(plugin: Plugin) {
    this.file = new SettingsFile(plugin);
  }

  get settings(): Settings {
    return (this.loaded ?? NO_FILE).settings;
  }

  /** Why nothing may be written by these settings; null where it may. */
  get fault(): SettingsIssue | null {
    return this.found;
  }

  /** What else is wrong with the file, for the settings tab to show. */
  get issues(): readonly SettingsIssue[] {
    return (this.loaded ?? NO_FILE).issues.filter((issue) => issue !== this.loaded?.fault);
  }

  /** Where the file is and why it cannot be used, as parameters of a text. */
  faultText(): { readonly file: string; readonly reason: string } {
    return { file: this.file.path, reason: this.found === null ? '' : settingsText(this.found) };
  }

  /** Reads the file, at start or because it was changed on another device. */
  load(): Promise<void> {
    return this.queue.run(() => this.follow());
  }

  /** Looks at the file again: whether something may be written by these settings. */
  async isUsable(): Promise<boolean> {
    await this.load();
    return this.found === null;
  }

  /** The same for what a person asked for: rejects with a `Refusal` where it may not. */
  async ensureUsable(): Promise<void> {
    if (!(await this.isUsable())) throw this.refusal();
  }

  /**
   * Changes settings and saves them, after all changes that were asked for before: `change` is given what they and
   * other devices have left. Rejects with a `Refusal` where that cannot be.
   */
  update(change: (settings: Settings) => Settings): Promise<void> {
    return this.queue.run(async () => {
      await this.follow();
      if (this.found !== null) throw this.refusal();
      const before = this.settings;
      const after = change(before);
      if (after !== before) await this.save(withChanges((this.loaded ?? NO_FILE).data, before, after));
    });
  }

  private refusal(): Refusal {
    return new Refusal(t('settings.refused', this.faultText()));
  }

  private async save(data: LoadedSettings['data']): Promise<void> {
    const wanted = loadSettings(data);
    // By what cannot be used nothing could be written any more, this file included.
    if (wanted.fault !== null) throw new Refusal(settingsText(wanted.fault));
    try {
      await this.file.save(data);
    } catch (error) {
      await this.follow();
      if (!(error instanceof VaultError)) throw error;
      // Some errors come after all was written.
      if (sameSettings(this.settings, wanted.settings)) return;
      throw new Refusal(t('settings.notSaved', { file: error.path, reason: vaultProblemText(error) }));
    }
    this.take(wanted, null);
  }

  /**
   * Takes over what the file holds. Where it cannot be used, what is understood of it is better than nothing, but no
   * better than what was whole.
   */
  private async follow(): Promise<void> {
    const read = await this.file.read();
    const isBetter = read.fault === null || this.loaded === null || this.loaded.fault !== null;
    this.take(isBetter ? read : this.loaded, read.fault);
  }

  private take(loaded: LoadedSettings | null, fault: SettingsIssue | null): void {
    const [before, hadFault] = [this.settings, this.found];
    this.loaded = loaded;
    this.found = fault;
    if (!sameSettings(before, this.settings)) this.changed.tell({ before, after: this.settings });
    if (JSON.stringify(hadFault) !== JSON.stringify(fault)) this.faultChanged.tell(fault);
  }
}

function sameSettings(a: Settings, b: Settings): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
