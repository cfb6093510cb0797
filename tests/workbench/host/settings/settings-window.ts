import type { App } from '../app';
import { Modal } from '../ui/modal';
import { AppearanceTab, FilesTab, PluginsTab } from './core-tabs';
import type { SettingTab } from './setting-tab';

/** The settings: the app's tabs and those of its plugins. */
export class SettingsWindow extends Modal {
  readonly settingTabs: SettingTab[];
  readonly pluginTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  readonly #nav: HTMLElement;
  readonly #content: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttribute('aria-label', 'Settings');
    const box = this.contentEl.createDiv('vertical-tabs-container');
    this.#nav = box.createDiv('vertical-tab-header');
    this.#content = box.createDiv('vertical-tab-content-container');
    this.settingTabs = [new AppearanceTab(app), new FilesTab(app), new PluginsTab(app)];
  }

  override onOpen(): void {
    this.#draw();
    this.openTab(this.activeTab ?? this.settingTabs[0]);
  }

  override onClose(): void {
    this.activeTab?.leave();
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    // Asked once for the search of the settings.
    tab.settingItems = tab.getSettingDefinitions();
    this.#draw();
  }

  removeSettingTab(tab: SettingTab): void {
    this.pluginTabs.remove(tab);
    if (this.activeTab === tab) {
      tab.leave();
      this.activeTab = null;
    }
    tab.containerEl.remove();
    this.#draw();
  }

  openTabById(id: string): SettingTab | null {
    const tab = [...this.settingTabs, ...this.pluginTabs].find((other) => other.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab | undefined): void {
    this.activeTab?.leave();
    this.activeTab = tab ?? null;
    this.#draw();
    if (!tab) return;
    this.#content.replaceChildren(tab.containerEl);
    tab.show();
  }

  #draw(): void {
    this.#nav.empty();
    this.#group('Options', this.settingTabs);
    if (this.pluginTabs.length > 0) this.#group('Community plugins', this.pluginTabs);
  }

  #group(title: string, tabs: readonly SettingTab[]): void {
    const group = this.#nav.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    const items = group.createDiv('vertical-tab-header-group-items');
    for (const tab of tabs) {
      const item = items.createDiv({
        cls: 'vertical-tab-nav-item tappable',
        text: tab.name,
        attr: { role: 'button', tabindex: 0, 'data-setting-id': tab.id },
      });
      item.toggleClass('is-active', tab === this.activeTab);
      item.addEventListener('click', () => this.openTab(tab));
      item.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') this.openTab(tab);
      });
    }
  }
}
