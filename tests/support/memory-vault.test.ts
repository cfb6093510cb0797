import { metadataPortContract } from '../contract/metadata-port';
import { noteStoreContract } from '../contract/note-store';
import { MemoryVault } from './memory-vault';

noteStoreContract('MemoryVault', () => {
  const store = new MemoryVault();
  return { store, writes: () => store.writes };
});

metadataPortContract('MemoryVault', (files, style) => ({ vault: new MemoryVault(files, style) }));
