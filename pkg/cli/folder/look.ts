import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VaultError } from '../../../src/core/vault';
import { CONFIG_FILES, DEFAULT_CONFIG, findConfigFolder, readAppConfig, type AppConfig } from './config';
import type { WatchedPlace } from './folder-watch';
import { vaultError, type Notice } from './problems';
import { isSettled, walk, type Walked } from './walk';

/** A vault from outside: which files it has and how the app is set, and nothing of what stands in them. */
export interface VaultLook {
  /** The folder's real path. */
  readonly root: string;
  /** Where the app keeps this vault's settings, relative to it; null for a vault that the app never opened. */
  readonly configFolder: string | null;
  readonly walked: Walked;
  readonly config: AppConfig;
  /** The texts of the app's settings that matter; empty where there are none. */
  readonly configText: string;
  readonly notices: readonly Notice[];
}

/**
 * Rejects with a `VaultError` when there is no such folder or it cannot be read, with `UnreadableSettings`, and with
 * the signal's reason when it is stopped.
 */
export async function lookAt(folder: string, signal?: AbortSignal): Promise<VaultLook> {
  const { root, configFolder } = await findVault(folder);
  const walked = await walk(root, signal).catch((error: unknown) => {
    throw vaultError(error, folder);
  });
  const notices = [...walked.notices];
  // Before the settings themselves: should they change in between, what was made of them is not taken for what they
  // say.
  const configText = configFolder === null ? '' : await configTextOf(join(root, configFolder));
  const config = configFolder === null ? DEFAULT_CONFIG : await readAppConfig(root, configFolder, notices);
  return { root, configFolder, walked, config, configText, notices };
}

/** Where a vault is, and where the app keeps its settings. Rejects as looking at it does. */
export async function findVault(folder: string): Promise<Pick<VaultLook, 'root' | 'configFolder'>> {
  const root = await realFolder(folder);
  const configFolder = await findConfigFolder(root).catch((error: unknown) => {
    throw vaultError(error, folder);
  });
  return { root, configFolder };
}

/**
 * A digest by which it is told whether anything in the vault is different; null where that could not be told, for a
 * file is as new as the look, or cannot be read or used as it should.
 *
 * @param apart notes that do not count
 */
export function digestOf({ walked, configText, notices }: VaultLook, apart: NoteNames = NO_NOTES): string | null {
  const { notes, attachments, evicted, leftovers, at } = walked;
  if (notices.length + evicted.size + leftovers.length > 0) return null;
  const sum = createHash('sha1').update(JSON.stringify([configText, attachments]));
  let lines = '';
  for (const stamp of notes) {
    const { path, size, mtime, changed } = stamp;
    if (apart.has(path)) continue;
    if (!isSettled(stamp, at)) return null;
    lines += `${path}\n${size} ${mtime} ${changed}\n`;
    if (lines.length < DIGESTED_AT_ONCE) continue;
    sum.update(lines);
    lines = '';
  }
  return sum.update(lines).digest('hex');
}

/** Paths of notes. */
type NoteNames = Pick<ReadonlySet<string>, 'has'>;

const NO_NOTES: NoteNames = new Set<string>();
/** In UTF-16 units. */
const DIGESTED_AT_ONCE = 65_536;

type Files = Pick<VaultLook, 'root' | 'walked'>;

function fileOf({ root, walked }: Files, path: string): string {
  return join(root, walked.diskPaths.get(path) ?? path);
}

/** The text of a note, at once; null where it cannot be read. A text is read several times as fast as bytes are. */
export function textAt(look: Files, path: string): string | null {
  try {
    return readFileSync(fileOf(look, path), 'utf8');
  } catch {
    return null;
  }
}

/** The sum of what stands in the file of a note now; empty where it cannot be read. */
export function sumAt(look: Files, path: string): string {
  try {
    return sumOf(readFileSync(fileOf(look, path)));
  } catch {
    return '';
  }
}

/** Of a note's text as it stands in its file: no other text has it. */
export function sumOf(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('base64');
}

/** Where a change would be one of the vault. */
export function placesOf({ root, configFolder, walked }: VaultLook): WatchedPlace[] {
  const folders = walked.folders.map((folder) => ({ folder: join(root, folder) }));
  if (configFolder === null) return folders;
  return [...folders, ...CONFIG_FILES.map((file) => placeOf(join(root, configFolder, file)))];
}

/** Where a file may change, or the nearest of the folders to come that it would be made in. */
export function placeOf(file: string): WatchedPlace {
  let at = file;
  while (!existsSync(dirname(at)) && dirname(at) !== at) at = dirname(at);
  return { folder: dirname(at), names: new Set([basename(at)]) };
}

async function configTextOf(folder: string): Promise<string> {
  const texts = CONFIG_FILES.map((file) => readFile(join(folder, file), 'utf8').catch(() => ''));
  return JSON.stringify(await Promise.all(texts));
}

async function realFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new VaultError('not-a-folder', folder);
    return root;
  } catch (error) {
    throw vaultError(error, folder);
  }
}
