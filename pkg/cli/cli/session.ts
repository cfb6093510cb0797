import { join } from 'node:path';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { NoteOptions } from '../../../src/core/notes/note-of';
import { inferTopicsInSteps } from '../../../src/core/topics/infer';
import { VaultError } from '../../../src/core/vault';
import { pluginDataFile, refuseEvicted, UnreadableSettings, USUAL_FOLDER } from '../folder/config';
import type { WatchedPlace } from '../folder/folder-watch';
import { digestOf, findVault, lookAt, placeOf, type VaultLook } from '../folder/look';
import { FolderVault } from '../folder/vault';
import { t } from '../../../src/i18n/cli';
import { settingsText } from '../../../src/i18n/report';
import { NO_FILE, parseSettings, type LoadedSettings, type Settings } from '../../../src/settings';
import type { Arguments } from './arguments';
import { ANSWERS, checksum, forgetAllBut, keptFile } from './cache-folder';
import { readTextFile } from './input';
import { CommandError, Exit, type Io } from './io';
import { CurrentNotesFile } from './current-notes';
import { MemoryFile } from './index-memory';
import { NoteCards } from './note-cards';
import { programAt, type Program } from './program';
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
  /** The index notes that were seen to be current; null where nothing is kept. */
  readonly current: CurrentNotesFile | null;
}

/** Settings with the filter of the command line within theirs. */
type SeenSettings = Settings & Pick<NoteOptions, 'within'>;

/** What is known before any note is read. */
export interface Prepared {
  readonly look: VaultLook;
  readonly settings: SeenSettings;
  /** What is wrong with the settings. */
  readonly issues: readonly { readonly file: string; readonly text: string }[];
  readonly program: Program;
  /** Of all that an answer depends on besides what is asked; null where that cannot be told, or nothing is kept. */
  readonly digest: string | null;
  /** The same but for these notes. */
  digestWithout(notes: Pick<ReadonlySet<string>, 'has'>): string | null;
}

/** Finds a vault and its settings. */
export async function prepare(folder: string, given: Arguments, io: Io): Promise<Prepared> {
  const { file, settings, issues } = await settingsFor(folder, given);
  const look = await lookAt(folder, io.signal).catch((error: unknown) => {
    throw vaultFailure(error);
  });
  const program = await programAt(io.program);
  const seen = filtered(settings, given);
  return {
    look,
    settings: seen,
    issues: issues.map((issue) => ({ file, text: settingsText(issue) })),
    program,
    digest: given.noCache ? null : digestWith(digestOf(look), program, seen),
    digestWithout: (notes) => (given.noCache ? null : digestWith(digestOf(look, notes), program, seen)),
  };
}

function digestWith(vault: string | null, { digest }: Program, settings: SeenSettings): string | null {
  return vault === null ? null : checksum(JSON.stringify([vault, digest, settings]));
}

/** Opens a session for what `use` does with it, and keeps what is known of the notes for the next one. */
export async function inSession<T>(
  folder: string,
  given: Arguments,
  io: Io,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  return inPrepared(await prepare(folder, given, io), given, io, use);
}

/** @param saysTaxonomy false for a command that tells what is wrong with the taxonomy itself */
export async function inPrepared<T>(
  prepared: Prepared,
  given: Arguments,
  io: Io,
  use: (session: Session) => Promise<T>,
  saysTaxonomy = true,
): Promise<T> {
  // What was answered before something changed may name a note that nobody shall see any more.
  if (!given.noCache) await forgetAllBut(prepared.digest, keptFile(prepared.look, ANSWERS));
  const session = await openSession(prepared, given, io, saysTaxonomy);
  const isHidden = (path: string): boolean => session.atlas.hidden(path) !== undefined;
  try {
    return await use(session);
  } finally {
    await session.vault.saveCache(isHidden);
    await session.current?.save();
  }
}

/** Opens a vault as every command needs it. What is wrong in it is said on standard error, and the rest is used. */
async function openSession(prepared: Prepared, given: Arguments, io: Io, saysTaxonomy: boolean): Promise<Session> {
  const { settings, program, issues } = prepared;
  const vault = await readVault(prepared, given, io);
  sayNotices(vault.notices, io);
  for (const { file, text } of issues) warn(io, file, text);
  const seen = await look(vault, settings, io);
  const { atlas } = seen;
  if (saysTaxonomy && !isInferred(settings))
    sayTaxonomyProblems(atlas.taxonomyProblems(), (id) => atlas.topicPath(id), io);
  const current = given.noCache
    ? null
    : await CurrentNotesFile.load(keptFile(vault, 'current.json'), aroundOf(vault, program));
  return { ...seen, memory: new MemoryFile(keptFile(vault)), current };
}

/** What opening the vault again would come to, now that something was written through it. */
export async function reopened(session: Session, { settings, program }: Prepared, io: Io): Promise<Session> {
  const { vault, atlas, memory, current } = session;
  current?.renew(aroundOf(vault, program), vault.isWrittenApart);
  if (isInferred(settings)) return { ...(await look(vault, settings, io)), memory, current };
  const written = Array.from(vault.written.keys());
  const isListed = (path: string): boolean => atlas.isListed(path);
  // Only what is listed has a say in what the others show.
  const wasListed = written.some(isListed);
  for (const path of written) atlas.reread(path);
  if (!wasListed && !written.some(isListed)) return session;
  return { ...session, cards: new NoteCards(vault, atlas, settings.cards) };
}

/** What a vault's notes come to by the settings. */
async function look(vault: FolderVault, settings: SeenSettings, io: Io): Promise<Omit<Session, 'memory' | 'current'>> {
  const atlas = await inSteps(Atlas.buildInSteps(vault, settings), io);
  const complete = isInferred(settings)
    ? { ...settings, topics: await inSteps(inferTopicsInSteps(atlas, settings.topicsProperty), io) }
    : settings;
  if (isInferred(settings)) await inSteps(atlas.setOptionsInSteps(complete), io);
  return { vault, settings: complete, atlas, cards: new NoteCards(vault, atlas, complete.cards) };
}

/** Whether the topics are inferred from the notes. */
function isInferred({ topics }: SeenSettings): boolean {
  return Object.keys(topics).length === 0;
}

/** All that index notes depend on besides what they are made of. */
function aroundOf(vault: FolderVault, { digest }: Program): string {
  return `${digest} ${vault.digest()}`;
}

async function readVault({ look, settings, program }: Prepared, { noCache }: Arguments, io: Io): Promise<FolderVault> {
  const progress = new Progress(io, t('cli.reading'));
  try {
    return await FolderVault.read(look, {
      names: settings.cards,
      workerFile: program.worker,
      ...(noCache ? {} : { cache: { file: keptFile(look, 'notes.jsonl'), program: program.digest } }),
      signal: io.signal,
      onProgress: (done, total) => progress.update(done, total),
    });
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

/** Whether there is a vault at all; what is wrong in it does not matter. */
export async function isVault(folder: string): Promise<boolean> {
  return findVault(folder).then(
    () => true,
    (error: unknown) => !(error instanceof VaultError),
  );
}

/** Where the settings may change. */
export function settingsPlace({ root, configFolder }: VaultLook, { settings: chosen }: Arguments): WatchedPlace {
  return placeOf(chosen ?? join(root, pluginDataFile(configFolder ?? USUAL_FOLDER, PLUGIN_ID)));
}

/** The filter of the command line goes further than that of the settings, never less far. */
function filtered(settings: Settings, { filter }: Arguments): SeenSettings {
  return { ...settings, filter, within: settings.filter };
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
