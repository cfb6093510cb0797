import { normalizePath, type App, type DataAdapter } from 'obsidian';
import { problemOfPlace, type PlaceProblem } from '../../../core/export/place';
import type { ExportFolder } from '../../../core/export/write-files';
import { problemOf } from '../../../core/system-errors';
import { VaultError } from '../../../core/vault';

/** A file is written under this name first, so that none is ever half there. */
const TEMPORARY = '.topic-atlas.tmp';

/** A folder of the vault that the app does not show, so that nothing in it is a note. */
export class HiddenFolder implements ExportFolder {
  private readonly adapter: DataAdapter;

  /** @param folder one without a problem */
  constructor(
    { vault }: App,
    private readonly folder: string,
  ) {
    this.adapter = vault.adapter;
  }

  /** Why a folder is none that may be written to. */
  static problem(folder: string, { vault }: App): PlaceProblem | null {
    const parts = normalizePath(folder).split('/');
    return parts.includes('..') || parts.includes('.')
      ? 'in-vault'
      : problemOfPlace(parts, normalizePath(vault.configDir));
  }

  read(path: string): Promise<string | null> {
    return guarded(path, async () => {
      const file = this.at(path);
      const found = await this.adapter.stat(file);
      if (found === null) return null;
      if (found.type !== 'file') throw new VaultError('not-a-note', path);
      return this.adapter.read(file);
    });
  }

  /** Stopped in between, the file may be gone: then the next export writes it. */
  write(path: string, text: string): Promise<void> {
    return guarded(path, async () => {
      const [file, temporary] = [this.at(path), this.at(TEMPORARY)];
      await this.makeFolder(file.slice(0, file.lastIndexOf('/')));
      await this.adapter.write(temporary, text);
      if (await this.adapter.exists(file)) await this.adapter.remove(file);
      await this.adapter.rename(temporary, file);
    });
  }

  remove(path: string): Promise<void> {
    return guarded(path, () => this.adapter.remove(this.at(path)));
  }

  private at(path: string): string {
    return normalizePath(`${this.folder}/${path}`);
  }

  private async makeFolder(folder: string): Promise<void> {
    const found = await this.adapter.stat(folder);
    if (found?.type === 'folder') return;
    if (found !== null) throw new VaultError('not-a-folder', folder);
    const above = folder.lastIndexOf('/');
    if (above > 0) await this.makeFolder(folder.slice(0, above));
    await this.adapter.mkdir(folder);
  }
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw new VaultError(problemOf(error), path, error instanceof Error ? error.message : String(error));
  }
}
