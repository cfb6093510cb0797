import { join } from 'node:path';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { CardNames } from '../../../src/core/cards/card-names';
import { inferTopicsInSteps } from '../../../src/core/topics/infer';
import { VaultError } from '../../../src/core/vault';
import { pluginDataFile, refuseEvicted, UnreadableSettings } from '../folder/config';
import { findVault, FolderVault } from '../folder/vault';
import { t } from '../../../src/i18n/cli';
import { settingsText } from '../../../src/i18n/report';
import { NO_FILE, parseSettings, type LoadedSettings, type Settings } from '../../../src/settings';
import type { Arguments } from './arguments';
import { cacheFolder } from './cache-folder';
import { readTextFile } from './input';
import { CommandError, Exit, type Io } from './io';
import { MemoryFile } from './index-memory';
import { NoteCards } from './note-cards';
import { Progress } from './progress';
import { inSteps } from './texts';
import { sayNotices, sayTaxonomyProblems, warn } from './warnings';

const PLUGIN_ID = 'topic-atlas';
/** The file of what is known of a vault's notes. */
const NOTES = 'notes.jsonl';

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
  const found = await settingsFor(folder, given);
  const settings = filtered(found.settings, given);
  const vault = await openVault(folder, settings.cards, given, io);
  sayNotices(vault.notices, io);
  for (const issue of found.issues) warn(io, found.file, settingsText(issue));
  const atlas = await inSteps(Atlas.buildInSteps(vault, settings), io);
  const isInferred = Object.keys(settings.topics).length === 0;
  const complete = isInferred
    ? { ...settings, topics: await inSteps(inferTopicsInSteps(atlas, settings.topicsProperty), io) }
    : settings;
  if (isInferred) await inSteps(atlas.setOptionsInSteps(complete), io);
  else if (saysTaxonomy) sayTaxonomyProblems(atlas, io);
  const memory = new MemoryFile(keptFolder(vault.root));
  return { vault, settings: complete, atlas, cards: new NoteCards(vault, atlas, complete.cards), memory };
}

/** Opens a session for what `use` does with it, and keeps what is known of the notes for the next one. */
export async function inSession<T>(
  folder: string,
  given: Arguments,
  io: Io,
  use: (session: Session) => Promise<T>,
  saysTaxonomy = true,
): Promise<T> {
  const session = await openSession(folder, given, io, saysTaxonomy);
  await session.vault.saveCache();
  const result = await use(session);
  await session.vault.saveCache();
  return result;
}

function keptFolder(root: string): string {
  return cacheFolder(process.env, process.platform, root);
}

async function openVault(folder: string, names: CardNames, { noCache }: Arguments, io: Io): Promise<FolderVault> {
  const progress = new Progress(io, t('cli.reading'));
  try {
    const { root } = await findVault(folder);
    return await FolderVault.open(folder, {
      names,
      ...(noCache ? {} : { cacheFile: join(keptFolder(root), NOTES) }),
      signal: io.signal,
      onProgress: (done, total) => progress.update(done, total),
    });
  } catch (error) {
    throw vaultFailure(error);
  } finally {
    progress.end();
  }
}

/** An error in opening a vault, in words where it is one. */
function vaultFailure(error: unknown): unknown {
  return error instanceof VaultError ? new CommandError(unreadableVault(error), Exit.unreadable) : settingsError(error);
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

interface FoundSettings extends Pick<LoadedSettings, 'settings' | 'issues'> {
  /** As a person knows it. */
  readonly file: string;
}

async function settingsFor(folder: string, { settings: chosen }: Arguments): Promise<FoundSettings> {
  const { root, configFolder } = await findVault(folder).catch((error: unknown) => {
    throw vaultFailure(error);
  });
  const own = configFolder === null ? undefined : pluginDataFile(configFolder, PLUGIN_ID);
  const file = chosen ?? own;
  if (file === undefined) return { ...NO_FILE, file: '' };
  const loaded = parseSettings(chosen === undefined ? await ownSettings(root, file) : await readTextFile(chosen));
  refuseFaulty(loaded, file);
  return { ...loaded, file };
}

/** The filter of the command line goes further than that of the settings, never less far. */
function filtered(settings: Settings, { filter }: Arguments): Settings {
  const { only, without } = settings.filter;
  return { ...settings, filter: { only: [...only, ...filter.only], without: [...without, ...filter.without] } };
}

async function ownSettings(root: string, file: string): Promise<string> {
  await refuseEvicted(root, file).catch((error: unknown) => {
    throw settingsError(error);
  });
  return readTextFile(join(root, file), '{}');
}

/**
 * Other settings than the user's would make other index notes: where theirs cannot be read, or only in part, nothing is
 * done.
 */
function refuseFaulty({ fault }: LoadedSettings, file: string): void {
  if (fault !== null) throw new CommandError(`${file}: ${settingsText(fault)}`, Exit.unreadable);
}
