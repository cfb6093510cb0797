import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCodePoints } from '../../../src/core/text/compare';
import { isHidden } from './names';
import type { Notice } from './notice';
import { codeOf, detailOf } from './system-error';

/** What the app's settings say that matters for reading and writing notes; the app's defaults where they say nothing. */
export interface AppConfig {
  readonly newLinkFormat: 'shortest' | 'relative' | 'absolute';
  readonly useMarkdownLinks: boolean;
  /** Deleted notes go to a bin. */
  readonly bin: boolean;
}

export const DEFAULT_CONFIG: AppConfig = { newLinkFormat: 'shortest', useMarkdownLinks: false, bin: true };

const APP_FILE = 'app.json';

/**
 * The folder in which the app keeps this vault's settings, relative to it, or null for a vault that the app never
 * opened. It can have another name on each device: it is known by what is in it, and the shortest name comes first.
 */
export async function findConfigFolder(root: string): Promise<string | null> {
  const hidden = (await readdir(root)).filter(isHidden);
  hidden.sort((a, b) => a.length - b.length || compareCodePoints(a, b));
  for (const name of hidden) {
    const inside = await readdir(join(root, name)).catch((): string[] => []);
    if (inside.includes(APP_FILE) || inside.includes('plugins')) return name;
  }
  return null;
}

/** A plugin's settings file, relative to the vault. */
export function pluginDataFile(configFolder: string, pluginId: string): string {
  return join(configFolder, 'plugins', pluginId, 'data.json');
}

export async function readAppConfig(root: string, configFolder: string, notices: Notice[]): Promise<AppConfig> {
  const file = join(configFolder, APP_FILE);
  try {
    return appConfig(JSON.parse(await readFile(join(root, file), 'utf8')));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') notices.push({ kind: 'bad-config', path: file, detail: detailOf(error) });
    return DEFAULT_CONFIG;
  }
}

/** Values that the app would not know are passed over, as it does. */
function appConfig(raw: unknown): AppConfig {
  const values = new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  const format: unknown = values.get('newLinkFormat');
  return {
    newLinkFormat: format === 'relative' || format === 'absolute' ? format : 'shortest',
    useMarkdownLinks: values.get('useMarkdownLinks') === true,
    bin: values.get('trashOption') !== 'none',
  };
}
