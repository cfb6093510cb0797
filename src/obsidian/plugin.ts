import { getLanguage, Plugin } from 'obsidian';
import { setLanguage } from '../i18n';
import { ApiHost } from './api/api-host';
import type { TopicAtlasApi } from './api/topic-atlas-api';
import { registerAtlas } from './views/atlas/register-atlas';
import { openAtlas } from './views/atlas/open-atlas';
import { registerBetween } from './views/between/register-between';
import { registerCards } from './views/cards/register-cards';
import { registerCliHandlers } from './cli-handlers/register-handlers';
import { registerIndexCommands } from './views/commands/index-commands';
import { registerIndexStyle } from './views/index-style/register-index-style';
import { registerGuide } from './views/guide/register-guide';
import { registerNoteTopics } from './views/note-topics/register-note-topics';
import { registerPanel } from './views/panel/register';
import { AutoUpdate } from './services/rebuild/auto-update';
import { makeServices } from './services';
import { AtlasSettingTab } from './views/settings/settings-tab';
import { registerSort } from './views/sort/register-sort';
import { SettingsNotice } from './services/settings-notice';
import { SettingsStore } from './services/settings-store';

/** Topic Atlas, as Obsidian loads it. Loading only registers; the vault is looked at once the layout is ready. */
export default class TopicAtlasPlugin extends Plugin {
  private readonly store = new SettingsStore(this);
  private readonly apiHost = this.addChild(new ApiHost());
  /** What other plugins and scripts may use: docs/api.md. */
  readonly api: TopicAtlasApi = this.apiHost.api;
  /** It may be switched off while it still waits: for its settings, or for the layout. */
  private isOff = false;

  override async onload(): Promise<void> {
    setLanguage(getLanguage());
    await this.store.load();
    if (this.isOff) return;
    const services = makeServices(this, this.store);
    this.addChild(new SettingsNotice(this.store));
    const { host, vault } = services;
    this.register(() => services.rebuilder.stop());
    this.register(() => services.device.close());
    await vault.excludedList.read();
    if (this.isOff) return;
    registerAtlas(this, services);
    registerIndexCommands(this, services);
    registerIndexStyle(this, services);
    registerCards(this, services);
    registerPanel(this, services);
    registerBetween(this, services);
    registerNoteTopics(this, services);
    registerSort(this);
    registerGuide(this, services);
    registerCliHandlers(this, services);
    const settingTab = new AtlasSettingTab(this, services);
    this.addSettingTab(settingTab);
    this.app.workspace.onLayoutReady(() => {
      if (this.isOff) return;
      this.addChild(host);
      this.register(vault.excludedList.changed.listen(() => void host.reinfer()));
      this.registerDomEvent(window, 'focus', () => void vault.excludedList.read());
      void host.ready().then(() => settingTab.refresh());
      void this.apiHost.start(services);
      this.addChild(new AutoUpdate(services));
    });
  }

  override onunload(): void {
    this.isOff = true;
  }

  /** Somebody has just switched the plugin on: what it makes of the vault is shown, before it writes anything. */
  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => {
      if (!this.isOff) void openAtlas(this.app, { part: 'welcome' });
    });
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
