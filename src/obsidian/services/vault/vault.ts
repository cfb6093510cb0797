import { normalizePath, TFile, TFolder, type App } from 'obsidian';
import { folderOf } from '../../../core/notes/paths';
import type { PathFilter } from '../../../core/notes/excluded';
import type { Metadata } from '../../../core/notes/metadata';
import { messageOf, problemOf } from '../../../core/system-errors';
import { VaultError, type FileStamp, type LinkPort, type MetadataPort, type NoteStore } from '../../../core/vault';
import { ExcludedList } from './excluded-list';
import { LinkForecast } from './link-forecast';

const REPLACEMENT = '\ufffd';

/** The vault that is open in the app. */
export class ObsidianVault implements MetadataPort, LinkPort, NoteStore {
  /** What the user has the app leave out of its lists. */
  readonly excludedList: ExcludedList;
  private readonly forecast: LinkForecast;

  constructor(private readonly app: App) {
    this.excludedList = new ExcludedList(app);
    this.forecast = new LinkForecast(app);
  }

  get excluded(): PathFilter {
    return this.excludedList.filter;
  }

  /** One after the other, so that who has many to look at may stop in between. */
  files(): FileStamp[] {
    return this.app.vault.getMarkdownFiles().map(({ path, stat: { mtime, size } }) => ({ path, mtime, size }));
  }

  stamp(path: string): FileStamp | null {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? null : { path, mtime: file.stat.mtime, size: file.stat.size };
  }

  metadata(path: string): Metadata | null {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? null : this.app.metadataCache.getFileCache(file);
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath)?.path ?? null;
  }

  /** The note itself and all that link to it, whatever they are. */
  linkingTo(path: string): string[] {
    const links = Object.entries(this.app.metadataCache.resolvedLinks);
    return [path, ...links.flatMap(([source, targets]) => (source !== path && path in targets ? [source] : []))];
  }

  link(targetPath: string, sourcePath: string, alias?: string, subpath?: string): string {
    const file = this.app.vault.getFileByPath(targetPath);
    if (file === null) return this.forecast.link(targetPath, sourcePath, alias);
    return this.app.fileManager.generateMarkdownLink(file, sourcePath, subpath, alias);
  }

  async read(path: string): Promise<string> {
    const file = this.file(path);
    return guarded(path, async () => this.asText(file, await this.app.vault.read(file)));
  }

  /**
   * A text quickly, where it need not be the newest, and null where it cannot be read: what an edit starts from is
   * `read`.
   */
  async glance(path: string): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? null : this.app.vault.cachedRead(file).catch(() => null);
  }

  async exists(path: string): Promise<boolean> {
    return this.app.vault.getAbstractFileByPath(path) !== null || this.app.vault.adapter.exists(path);
  }

  async create(path: string, text: string): Promise<void> {
    if (!isVaultPath(path)) throw new VaultError('outside', path);
    refuseHalfCharacters(path, text);
    const clean = normalizePath(path);
    if (await this.exists(clean)) throw new VaultError('exists', path);
    await this.makeFolder(clean.slice(0, Math.max(0, clean.lastIndexOf('/'))));
    await guarded(path, () => this.app.vault.create(clean, text));
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const file = this.file(path);
    await this.read(path);
    let refusal: { readonly error: unknown } | null = null;
    const written = await guarded(path, () =>
      this.app.vault.process(file, (text) => {
        try {
          const changed = change(text);
          if (changed !== text) refuseHalfCharacters(path, changed);
          return changed;
        } catch (error) {
          refusal = { error };
          return text;
        }
      }),
    );
    return resultOf(written, refusal);
  }

  async remove(path: string): Promise<void> {
    const file = this.file(path);
    await guarded(path, () => this.app.fileManager.trashFile(file));
  }

  /** The folders that notes of these paths need and that are not there. */
  missingFolders(paths: readonly string[]): string[] {
    const missing = new Set<string>();
    for (const path of paths)
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (this.app.vault.getAbstractFileByPath(folder) === null) missing.add(folder);
    return Array.from(missing);
  }

  /** Removes a folder that holds nothing, not even what the app does not show. One that cannot be removed stays. */
  async removeIfEmpty(path: string): Promise<void> {
    const folder = this.app.vault.getAbstractFileByPath(path);
    if (!(folder instanceof TFolder) || folder.children.length > 0) return;
    try {
      const { files, folders } = await this.app.vault.adapter.list(path);
      if (files.length + folders.length === 0) await this.app.fileManager.trashFile(folder);
    } catch (error) {
      console.error('Topic Atlas:', error);
    }
  }

  private file(path: string): TFile {
    const found = this.app.vault.getAbstractFileByPath(path);
    if (found instanceof TFile) return found;
    throw new VaultError(found === null ? 'missing' : 'not-a-note', path);
  }

  private async makeFolder(path: string): Promise<void> {
    if (path === '') return;
    const found = this.app.vault.getAbstractFileByPath(path);
    if (found instanceof TFolder) return;
    if (found !== null) throw new VaultError('not-a-folder', path);
    await this.makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    await guarded(path, () => this.app.vault.createFolder(path));
  }

  /** Bytes that are no UTF-8 arrive as U+FFFD and would be lost when written: such a note is not touched. */
  private async asText(file: TFile, text: string): Promise<string> {
    if (!text.includes(REPLACEMENT)) return text;
    const bytes = await this.app.vault.readBinary(file);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return text;
    } catch {
      throw new VaultError('not-text', file.path);
    }
  }
}

/** A path inside the vault that the app shows: no way out, nothing hidden, nothing empty. */
function isVaultPath(path: string): boolean {
  return (
    path !== '' && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && !part.startsWith('.'))
  );
}

/** Half a surrogate pair cannot be written in UTF-8: the app would write U+FFFD in its place. */
function refuseHalfCharacters(path: string, text: string): void {
  if (/\p{Cs}/u.test(text)) throw new VaultError('not-text', path);
}

/** What was written; or the error of the change, for which nothing was. */
function resultOf(written: string, refusal: { readonly error: unknown } | null): string {
  if (refusal !== null) throw refusal.error;
  return written;
}

/** Whatever the host throws becomes a `VaultError` that says which note it is of. */
export async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw new VaultError(problemOf(error), path, messageOf(error));
  }
}
