import { join } from 'node:path';
import { Atlas } from '../../../src/core/atlas/atlas';
import { inferTopicsInSteps } from '../../../src/core/topics/infer';
import { VaultError } from '../../../src/core/vault';
import { pluginDataFile, refuseEvicted, UnreadableSettings } from '../folder/config';
import { FolderVault } from '../folder/vault';
import { t } from '../../../src/i18n/cli';
import { settingsText } from '../../../src/i18n/report';
import { NO_FILE, parseSettings, type LoadedSettings, type Settings } from '../../../src/settings';
import type { Arguments } from './arguments';
import { readTextFile } from './input';
import { CommandError, Exit, type Io } from './io';
import { cacheFolder, MemoryFile } from './index-memory';
import { NoteCards } from './note-cards';
import { Progress } from './progress';
import { inSteps } from './texts';
import { sayNotices, sayTaxonomyProblems, warn } from './warnings';

const PLUGIN_ID = 'topic-atlas';

/** A vault that is open, with its settings and everything that is known of its notes. */
export interface Session {
  readonly vault: FolderVault;
  /** With the taxonomy that was inferred, where the settings have none. */
  readonly settings: Settings;
  readonly atlas: Atlas;
  readonly cards: NoteCards;
  /** What is remembered of the vault's index notes. */
  readonly memory: MemoryFile;
}

/**
 * Opens a vault as every command needs it. What is wrong in it is said on standard error, and the rest is used.
 *
 * @param saysTaxonomy false for a command that tells what is wrong with the taxonomy itself
 */
export async function openSession(folder: string, given: Arguments, io: Io, saysTaxonomy = true): Promise<Session> {
  const vault = await openVault(folder, io);
  sayNotices(vault.notices, io);
  const settings = filtered(await settingsFor(vault, given, io), given);
  const atlas = await inSteps(Atlas.buildInSteps(vault, settings), io);
  const isInferred = Object.keys(settings.topics).length === 0;
  const complete = isInferred
    ? { ...settings, topics: await inSteps(inferTopicsInSteps(atlas, settings.topicsProperty), io) }
    : settings;
  if (isInferred) await inSteps(atlas.setOptionsInSteps(complete), io);
  else if (saysTaxonomy) sayTaxonomyProblems(atlas, io);
  const memory = new MemoryFile(cacheFolder(process.env, process.platform), vault.root);
  return { vault, settings: complete, atlas, cards: new NoteCards(vault, atlas, complete.cards), memory };
}

async function openVault(folder: string, io: Io): Promise<FolderVault> {
  const progress = new Progress(io, t('cli.reading'));
  try {
    return await FolderVault.open(folder, {
      signal: io.signal,
      onProgress: (done, total) => progress.update(done, total),
    });
  } catch (error) {
    throw error instanceof VaultError
      ? new CommandError(unreadableVault(error), Exit.unreadable)
      : settingsError(error);
  } finally {
    progress.end();
  }
}

function unreadableVault({ problem, path, detail }: VaultError): string {
  if (problem === 'missing') return t('cli.error.vaultMissing', { path });
  if (problem === 'not-a-folder') return t('cli.error.vaultIsFile', { path });
  if (problem === 'denied') return t('cli.error.vaultDenied', { path });
  return t('cli.error.vaultFailed', { path, detail: detail || problem });
}

/** What cannot be read of the vault's settings, in words. An error of another kind is handed back as it is. */
function settingsError(error: unknown): unknown {
  if (!(error instanceof UnreadableSettings)) return error;
  const { path, detail } = error;
  return new CommandError(
    detail === null ? t('cli.error.settingsEvicted', { path }) : t('cli.error.settingsUnreadable', { path, detail }),
    Exit.unreadable,
  );
}

async function settingsFor(vault: FolderVault, { settings: chosen }: Arguments, io: Io): Promise<Settings> {
  const own = vault.configFolder === null ? undefined : pluginDataFile(vault.configFolder, PLUGIN_ID);
  const shown = chosen ?? own;
  if (shown === undefined) return NO_FILE.settings;
  const loaded = parseSettings(chosen === undefined ? await ownSettings(vault, shown) : await readTextFile(chosen));
  refuseFaulty(loaded, shown);
  for (const issue of loaded.issues) warn(io, shown, settingsText(issue));
  return loaded.settings;
}

/** The filter of the command line goes further than that of the settings, never less far. */
function filtered(settings: Settings, { filter }: Arguments): Settings {
  const { only, without } = settings.filter;
  return { ...settings, filter: { only: [...only, ...filter.only], without: [...without, ...filter.without] } };
}

async function ownSettings(vault: FolderVault, file: string): Promise<string> {
  await refuseEvicted(vault.root, file).catch((error: unknown) => {
    throw settingsError(error);
  });
  return readTextFile(join(vault.root, file), '{}');
}

/**
 * Other settings than the user's would make other index notes: where theirs cannot be read, or only in part, nothing is
 * done.
 */
function refuseFaulty({ fault }: LoadedSettings, file: string): void {
  if (fault !== null) throw new CommandError(`${file}: ${settingsText(fault)}`, Exit.unreadable);
}
