import type { App } from 'obsidian';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';
import { Links } from './host/metadata/links';
import { MetadataCache } from './host/metadata/metadata-cache';
import { FileManager } from './host/vault/file-manager';
import { Vault } from './host/vault/vault';
import { FolderDisk } from './server/folder-disk';

// There is nothing to be drawn.
jest.mock('virtual:icons', () => ({ default: {} }), { virtual: true });

// The host's timers are a window's; here they are Node's.
Object.assign(globalThis, { window: globalThis });

export interface NodeApp {
  readonly folder: string;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  /** The same, as a plugin is handed it. */
  readonly app: App;
  /** Waits until every note is parsed and its links are resolved. */
  settle(): Promise<void>;
  close(): void;
}

/** The workbench's vault, cache and file manager on a folder of this machine, without a page. */
export async function openNodeApp(files: Readonly<Record<string, string>>): Promise<NodeApp> {
  const folder = temporaryFolder(files);
  const disk = new FolderDisk(folder, 'vault');
  const vault = new Vault(disk);
  const metadataCache = new MetadataCache(vault, new Links((key) => vault.getConfig(key)), (text) =>
    Promise.resolve(parseNote(text)),
  );
  const parts = { vault, metadataCache };
  const fileManager = new FileManager(parts as ConstructorParameters<typeof FileManager>[0]);
  const stop = await vault.load();
  const settle = async (): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (!metadataCache.isIdle());
  };
  await settle();
  return {
    folder,
    vault,
    metadataCache,
    fileManager,
    app: { ...parts, fileManager } as unknown as App,
    settle,
    close() {
      stop();
      disk.close();
      removeFolder(folder);
    },
  };
}
