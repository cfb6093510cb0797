import { ObsidianVault } from '../../src/obsidian/services/vault/vault';
import { metadataPortContract } from '../contract/metadata-port';
import { noteStoreContract } from '../contract/note-store';
import { openNodeApp } from './node-app';

// The plugin's adapter, on the workbench's classes.
jest.mock(
  'obsidian',
  () => ({
    ...jest.requireActual<object>('./host/vault/files'),
    ...jest.requireActual<object>('./host/vault/paths'),
  }),
  { virtual: true },
);

metadataPortContract('ObsidianVault in the workbench', async (files, style = {}) => {
  const node = await openNodeApp({ ...files, '.obsidian/app.json': JSON.stringify(style) });
  return { vault: new ObsidianVault(node.app), cleanUp: () => node.close() };
});

noteStoreContract('ObsidianVault in the workbench', async () => {
  const node = await openNodeApp({});
  return { store: new ObsidianVault(node.app), cleanUp: () => node.close() };
});
