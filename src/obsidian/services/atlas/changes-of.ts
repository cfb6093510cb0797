import type { Atlas } from '../../../core/atlas/atlas';
import type { ChangeSet } from '../../../core/atlas/changes';
import type { ObsidianVault } from '../vault/vault';
import type { VaultEvent } from '../vault/vault-events';

/** Tells the atlas what the vault did. */
export function changesOf(
  event: Exclude<VaultEvent, { kind: 'settled' }>,
  atlas: Atlas,
  vault: ObsidianVault,
): ChangeSet {
  switch (event.kind) {
    case 'updated':
      return atlas.update(event.path, vault.metadata(event.path));
    case 'removed':
      return atlas.remove(event.path);
    case 'renamed':
      return atlas.rename(event.from, event.to);
    case 'file-added':
      return atlas.addFile(event.path);
    case 'file-removed':
      return atlas.removeFile(event.path);
    case 'resolved':
      return atlas.reresolve(event.path);
  }
}
