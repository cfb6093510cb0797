import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  EXCLUDED_LIST,
  excludedFiles,
  NOTHING_EXCLUDED,
  TEMPLATE_FOLDERS,
  type ExcludedFiles,
} from '../../../src/core/notes/excluded';
import { compareCodePoints } from '../../../src/core/text/compare';
import { isThere } from './atomic-write';
import { isHidden } from './names';
import { codeOf, detailOf, type Notice } from './problems';
import { placeholdersOf } from './placeholders';

/**
 * What the app's settings say that matters for reading and writing notes; the app's defaults where they say nothing.
 */
export interface AppConfig {
  readonly newLinkFormat: 'shortest' | 'relative' | 'absolute';
  readonly useMarkdownLinks: boolean;
  /** Deleted notes go to a bin. */
  readonly bin: boolean;
  readonly excluded: ExcludedFiles;
}

export const DEFAULT_CONFIG: AppConfig = {
  newLinkFormat: 'shortest',
  useMarkdownLinks: false,
  bin: true,
  excluded: NOTHING_EXCLUDED,
};

/** Where the app keeps a vault's settings unless it is told otherwise. */
export const USUAL_FOLDER = '.obsidian';
/** The app's own settings. */
const APP_FILE = EXCLUDED_LIST.file;
/** All that is read of the settings of the app and its plugins. */
export const CONFIG_FILES: readonly string[] = [APP_FILE, ...TEMPLATE_FOLDERS.map(({ file }) => file)];

/** Settings that are there and cannot be read: with others, other index notes would be made. */
export class UnreadableSettings extends Error {
  constructor(
    /** Relative to the vault. */
    readonly path: string,
    /** What the system says; null for a file that is in the cloud and not on this device. */
    readonly detail: string | null,
  ) {
    super(`${path}: ${detail ?? 'evicted'}`);
    this.name = 'UnreadableSettings';
  }
}

/**
 * The folder in which the app keeps this vault's settings, relative to it, or null for a vault that the app never
 * opened. The usual one, or else a hidden one with the app's own file in it; the shortest name comes first. Rejects
 * with `UnreadableSettings`.
 */
export async function findConfigFolder(root: string): Promise<string | null> {
  if (await hasUsualFolder(root)) return USUAL_FOLDER;
  const hidden = (await readdir(root)).filter(isHidden);
  hidden.sort((a, b) => a.length - b.length || compareCodePoints(a, b));
  for (const name of hidden) {
    const inside = await readdir(join(root, name)).catch((): string[] => []);
    if ([APP_FILE, ...placeholdersOf(APP_FILE)].some((file) => inside.includes(file))) return name;
  }
  return null;
}

/** A link to nowhere is a folder that cannot be read, too. */
async function hasUsualFolder(root: string): Promise<boolean> {
  const folder = join(root, USUAL_FOLDER);
  try {
    await readdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR' || !(await isThere(folder))) return false;
    throw new UnreadableSettings(USUAL_FOLDER, detailOf(error));
  }
}

/** Rejects with `UnreadableSettings` where of a file in the vault only a cloud's placeholder is here. */
export async function refuseEvicted(root: string, file: string): Promise<void> {
  // Where that cannot be told, reading the file will say why.
  const isHere = (name: string): Promise<boolean> => isThere(join(root, dirname(file), name)).catch(() => false);
  if (await isHere(basename(file))) return;
  for (const name of placeholdersOf(basename(file))) if (await isHere(name)) throw new UnreadableSettings(file, null);
}

/** A plugin's settings file, relative to the vault. */
export function pluginDataFile(configFolder: string, pluginId: string): string {
  return join(configFolder, 'plugins', pluginId, 'data.json');
}

/** Rejects with `UnreadableSettings`. What is wrong in the file is told, and passed over as the app does. */
export async function readAppConfig(root: string, configFolder: string, notices: Notice[]): Promise<AppConfig> {
  const file = join(configFolder, APP_FILE);
  const values = await readValues(root, file, notices);
  const templateFolders: unknown[] = [];
  for (const place of TEMPLATE_FOLDERS)
    templateFolders.push((await readValues(root, join(configFolder, place.file), notices)).get(place.key));
  const config = appConfig(values, templateFolders);
  for (const detail of config.excluded.broken) notices.push({ kind: 'bad-filter', path: file, detail });
  return config;
}

/** Nothing where there is no such file. */
async function readValues(root: string, file: string, notices: Notice[]): Promise<ReadonlyMap<string, unknown>> {
  await refuseEvicted(root, file);
  try {
    const raw: unknown = JSON.parse(await readFile(join(root, file), 'utf8'));
    return new Map(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map();
    if (codeOf(error) !== undefined) throw new UnreadableSettings(file, detailOf(error));
    notices.push({ kind: 'bad-config', path: file, detail: detailOf(error) });
    return new Map();
  }
}

/** Values that the app would not know are passed over, as it does. */
function appConfig(values: ReadonlyMap<string, unknown>, templateFolders: readonly unknown[]): AppConfig {
  const format = values.get('newLinkFormat');
  return {
    newLinkFormat: format === 'relative' || format === 'absolute' ? format : 'shortest',
    useMarkdownLinks: values.get('useMarkdownLinks') === true,
    bin: values.get('trashOption') !== 'none',
    excluded: excludedFiles(values.get(EXCLUDED_LIST.key), templateFolders),
  };
}
