import type { App } from 'obsidian';
import type { AtlasHost } from '../atlas/atlas-host';
import type { CardStore } from '../cards/card-store';
import type { SettingsStore } from '../settings-store';
import type { ObsidianVault } from '../vault/vault';
import type { MemoryPort } from '../../../core/index-notes/memory';
import type { Journal } from './journal';
import type { Renames } from './renames';
import type { Atlas } from '../../../core/atlas/atlas';
import type { IndexSources } from '../../../core/index-notes/sources';
import { isNotePath } from '../../../core/notes/paths';

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

/** What index notes are made of in the app. */
export function indexSources(atlas: Atlas, { vault, cards, renames, settings, memory }: RebuildParts): IndexSources {
  const { index } = settings.settings;
  return {
    atlas,
    links: vault,
    // The app may not have rewritten the links to a note that was renamed; its entry is found all the same.
    resolve: (linkpath, sourcePath) => vault.resolve(linkpath, sourcePath) ?? renames.find(linkpath),
    // A note that the app has not read, or does not read, keeps its entries: nothing can be known of it.
    isUnread: (key) =>
      !key.startsWith('?') && isNotePath(key) && vault.stamp(key) !== null && vault.metadata(key) === null,
    formerNames: (path) => renames.formerNames(path),
    memory,
    card: (path) => cards.card(path),
    options: index,
  };
}
