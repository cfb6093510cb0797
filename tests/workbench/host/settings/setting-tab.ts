import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugins/plugin';
import { DeclaredSettings } from './declarative/declared-settings';

/** A page of the settings. What it defines is drawn for it; `display` is for those who define nothing. */
export abstract class SettingTab {
  icon = '';
  id = '';
  name = '';
  settingItems: SettingDefinitionItem[] = [];
  readonly containerEl = createDiv('vertical-tab-content');
  #declared: DeclaredSettings | null = null;
  #shown = false;

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }
  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }
  setControlValue(key: string, value: unknown): void | Promise<void> {
    return this.app.vault.setConfig(key, value);
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#shown && this.settingItems.length > 0) this.#draw();
  }

  refreshDomState(): void {
    this.#declared?.refresh();
  }
  display(): void {}
  hide(): void {
    this.containerEl.empty();
  }

  /** To be called by the settings window. */
  show(): void {
    this.#shown = true;
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  /** To be called by the settings window. */
  leave(): void {
    this.#declared?.clear();
    this.#declared = null;
    this.#shown = false;
    this.hide();
  }

  #draw(): void {
    this.#declared ??= new DeclaredSettings(this);
    this.#declared.draw();
  }
}

/** A plugin's page of the settings: its controls read and write `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const settings = this.plugin.settings;
    return typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.plugin.settings;
    if (typeof settings !== 'object' || settings === null)
      throw new Error(`${this.plugin.manifest.id} has no settings to put "${key}" into.`);
    Object.assign(settings, { [key]: value });
    await this.plugin.saveData(settings);
  }
}
