import type { App } from 'obsidian';
import type { PanelLinks } from '../../../core/panel/shown-note';
import type { ObsidianVault } from '../../services/vault/vault';

/** What the app's cache says of links. */
export function vaultLinks(app: App, vault: ObsidianVault): PanelLinks {
  return {
    metadata: (path) => vault.metadata(path),
    resolve: (linkpath, sourcePath) => vault.resolve(linkpath, sourcePath),
    count: (sourcePath, targetPath) => app.metadataCache.resolvedLinks[sourcePath]?.[targetPath] ?? 0,
    mtime: (path) => app.vault.getFileByPath(path)?.stat.mtime ?? 0,
    ctime: (path) => app.vault.getFileByPath(path)?.stat.ctime ?? 0,
  };
}
