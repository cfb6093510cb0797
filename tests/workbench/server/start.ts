import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle } from './bundle';
import { FolderDisk } from './folder-disk';
import type { PageOptions } from './page';
import { serve, type WorkbenchServer } from './server';

export interface StartOptions {
  /** The vault's folder. What is edited is written there. */
  readonly vault: string;
  /** Folders that hold a built plugin each; all are on. */
  readonly plugins: readonly string[];
  readonly port?: number;
  readonly phone?: boolean;
  readonly theme?: PageOptions['theme'];
  readonly language?: string;
}

/** Serves a vault to whoever opens the address on this machine. */
export async function start({
  vault,
  plugins,
  port = 0,
  phone = false,
  theme = 'system',
  language = 'en',
}: StartOptions): Promise<WorkbenchServer> {
  const manifests = plugins.map(
    async (folder) => JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as { id: string },
  );
  const enabled = (await Promise.all(manifests)).map(({ id }) => id);
  const page: PageOptions = { vaultName: path.basename(vault), enabled, theme, phone, language, watchLeaks: false };
  return serve({ disk: new FolderDisk(vault), bundle: await buildBundle(), page, plugins }, port);
}
