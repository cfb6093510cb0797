import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { Setting } from './setting';
import { SettingTab } from './setting-tab';

export class AppearanceTab extends SettingTab {
  override id = 'appearance';
  override name = 'Appearance';

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Base color scheme',
        desc: 'Choose the default color scheme.',
        control: {
          type: 'dropdown',
          key: 'theme',
          options: { system: 'Adapt to system', moonstone: 'Light', obsidian: 'Dark' },
        },
      },
    ];
  }

  override getControlValue(): unknown {
    return this.app.isDarkMode() ? 'obsidian' : 'moonstone';
  }
  override setControlValue(_key: string, value: unknown): void {
    this.app.changeTheme(value as 'system');
  }
}

export class FilesTab extends SettingTab {
  override id = 'file';
  override name = 'Files and links';

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Automatically update internal links',
        desc: 'Links follow a file that is renamed or moved.',
        control: { type: 'toggle', key: 'alwaysUpdateLinks' },
      },
      {
        name: 'New link format',
        control: {
          type: 'dropdown',
          key: 'newLinkFormat',
          options: {
            shortest: 'Shortest path when possible',
            relative: 'Relative path to file',
            absolute: 'Absolute path in vault',
          },
        },
      },
      { name: 'Use [[Wikilinks]]', control: { type: 'toggle', key: 'useWikilinks' } },
    ];
  }

  override getControlValue(key: string): unknown {
    return key === 'useWikilinks' ? this.app.vault.getConfig('useMarkdownLinks') !== true : super.getControlValue(key);
  }

  override setControlValue(key: string, value: unknown): void | Promise<void> {
    return key === 'useWikilinks'
      ? this.app.vault.setConfig('useMarkdownLinks', value !== true)
      : super.setControlValue(key, value);
  }
}

/** Switches plugins on and off. */
export class PluginsTab extends SettingTab {
  override id = 'community-plugins';
  override name = 'Community plugins';

  constructor(app: App) {
    super(app);
  }

  override display(): void {
    this.containerEl.empty();
    const { plugins } = this.app;
    for (const { id, name, description, version } of Object.values(plugins.manifests)) {
      const row = new Setting(this.containerEl).setName(name).setDesc(`Version ${version}. ${description}`);
      row.settingEl.dataset.pluginId = id;
      row.addToggle((toggle) =>
        toggle.setValue(plugins.enabledPlugins.has(id)).onChange(async (on) => {
          if (on) toggle.setValue(await plugins.enablePluginAndSave(id));
          else await plugins.disablePluginAndSave(id);
        }),
      );
    }
  }
}
