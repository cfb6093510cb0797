import { join, relative } from 'node:path';
import { Atlas } from '../../../src/core/atlas/atlas';
import { inferTopicsInSteps } from '../../../src/core/topics/infer';
import { VaultError } from '../../../src/core/vault';
import { pluginDataFile } from '../folder/config';
import { FolderVault } from '../folder/vault';
import { t } from '../../../src/i18n/cli';
import { settingsText } from '../../../src/i18n/report';
import { parseSettings, type LoadedSettings, type Settings } from '../../../src/settings';
import type { Arguments } from './arguments';
import { readTextFile } from './input';
import { CommandError, Exit, type Io } from './io';
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
}

/**
 * Opens a vault as every command needs it. What is wrong in it is said on standard error, and the rest is used.
 *
 * @param saysTaxonomy false for a command that tells what is wrong with the taxonomy itself
 */
export async function openSession(folder: string, given: Arguments, io: Io, saysTaxonomy = true): Promise<Session> {
  const vault = await openVault(folder, io);
  sayNotices(vault.notices, io);
  const settings = await settingsFor(vault, given, io);
  const atlas = await inSteps(Atlas.buildInSteps(vault, settings), io);
  const isInferred = Object.keys(settings.topics).length === 0;
  const complete = isInferred
    ? { ...settings, topics: await inSteps(inferTopicsInSteps(atlas, settings.topicsProperty), io) }
    : settings;
  if (isInferred) await inSteps(atlas.setOptionsInSteps(complete), io);
  else if (saysTaxonomy) sayTaxonomyProblems(atlas, io);
  return { vault, settings: complete, atlas, cards: new NoteCards(vault, complete.cards) };
}

async function openVault(folder: string, io: Io): Promise<FolderVault> {
  const progress = new Progress(io, t('cli.reading'));
  try {
    return await FolderVault.open(folder, {
      signal: io.signal,
      onProgress: (done, total) => progress.update(done, total),
    });
  } catch (error) {
    throw error instanceof VaultError ? new CommandError(unreadableVault(error), Exit.unreadable) : error;
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

async function settingsFor(vault: FolderVault, { settings: chosen }: Arguments, io: Io): Promise<Settings> {
  const file =
    chosen ?? (vault.configFolder === null ? null : join(vault.root, pluginDataFile(vault.configFolder, PLUGIN_ID)));
  if (file === null) return parseSettings('{}').settings;
  const shown = chosen ?? relative(vault.root, file);
  const loaded = parseSettings(await readTextFile(file, chosen === undefined ? '{}' : undefined));
  refuseUnusable(loaded, shown);
  for (const issue of loaded.issues) warn(io, shown, settingsText(issue));
  return loaded.settings;
}

/** Other settings than the user's would make other index notes: where nothing of theirs can be read, nothing is done. */
function refuseUnusable({ issues }: LoadedSettings, file: string): void {
  const broken = issues.find((issue) => issue.path === '' && issue.kind !== 'empty');
  if (broken !== undefined) throw new CommandError(`${file}: ${settingsText(broken)}`, Exit.unreadable);
}
