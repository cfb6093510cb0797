import type { App } from 'obsidian';
import type { AtlasHost } from '../atlas/atlas-host';
import type { CardStore } from '../cards/card-store';
import type { SettingsStore } from '../settings-store';
import type { ObsidianVault } from '../vault/vault';
import type { MemoryPort } from '../../../core/index-notes/memory';
import type { Journal } from './journal';
import type { Renames } from './renames';

/** What a rebuild works with. */
export interface RebuildParts {
  readonly app: App;
  readonly vault: ObsidianVault;
  readonly host: AtlasHost;
  readonly cards: CardStore;
  readonly settings: SettingsStore;
  readonly renames: Renames;
  readonly journal: Journal;
  readonly memory: MemoryPort;
}
