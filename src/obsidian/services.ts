import type { Plugin } from 'obsidian';
import { AtlasHost } from './atlas/atlas-host';
import { CardStore, CARDS_TABLE } from './cards/card-store';
import { NearHost } from './panel/near/near-host';
import { TEXT_TABLES } from './panel/near/text-store';
import { JOURNAL_TABLE } from './rebuild/journal';
import type { RebuildParts } from './rebuild/parts';
import { Rebuilder } from './rebuild/rebuilder';
import { Renames } from './rebuild/renames';
import { TopicEditor } from './settings/topic-editor';
import type { SettingsStore } from './settings-store';
import { DeviceStore } from './storage/device-store';
import { ObsidianVault } from './vault/vault';

/** Everything that the plugin's commands and views work with, made once and by hand. */
export interface Services extends RebuildParts {
  readonly device: DeviceStore;
  readonly rebuilder: Rebuilder;
  readonly near: NearHost;
  readonly topics: TopicEditor;
}

export function makeServices(plugin: Plugin, settings: SettingsStore): Services {
  const { app } = plugin;
  const vault = new ObsidianVault(app);
  const device = new DeviceStore(app, [CARDS_TABLE, JOURNAL_TABLE, ...TEXT_TABLES]);
  const host = new AtlasHost(app, vault, settings);
  const cards = new CardStore(vault, device, () => settings.settings.cards);
  const parts = { app, vault, host, cards, settings, renames: new Renames() };
  return { ...parts, device, rebuilder: new Rebuilder(parts, device), near: new NearHost(vault, host, device), topics: new TopicEditor(parts) };
}
