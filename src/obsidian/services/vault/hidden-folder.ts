import { normalizePath, type App, type DataAdapter } from 'obsidian';
import { PAGE_FOLDERS } from '../../../core/export/pages';
import { problemOfPlace, type ExportFolder, type PlaceProblem } from '../../../core/export/write-files';
import { VaultError } from '../../../core/vault';
import { guarded } from './vault';

/** A file is written under this name first, so that none is ever half there. */
const TEMPORARY = '.topic-atlas.tmp';
/** What the name of a file begins with that stepped aside for another one. */
const ASIDE = '.topic-atlas-old-';

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
      const file = await this.standing(path);
      if (file === null) return null;
      const found = await this.adapter.stat(file);
      if (found?.type !== 'file') throw new VaultError('not-a-note', path);
      return this.adapter.read(file);
    });
  }

  /** The app puts no file in the place of another: the one that stands there steps aside until the new one is there. */
  write(path: string, text: string): Promise<void> {
    return guarded(path, async () => {
      const [file, temporary, aside] = [this.at(path), this.at(TEMPORARY), this.aside(path)];
      await this.makeFolder(file.slice(0, file.lastIndexOf('/')));
      await this.adapter.write(temporary, text);
      if (await this.adapter.exists(file)) {
        await this.removeIfThere(aside);
        await this.adapter.rename(file, aside);
      }
      await this.adapter.rename(temporary, file);
      await this.removeIfThere(aside);
    });
  }

  remove(path: string): Promise<void> {
    return guarded(path, async () => {
      await this.removeIfThere(this.aside(path));
      await this.removeIfThere(this.at(path));
    });
  }

  /** Deletes what was left when the app was stopped, and is needed no more. */
  cleanUp(): Promise<void> {
    return guarded(this.folder, async () => {
      await this.removeIfThere(this.at(TEMPORARY));
      for (const folder of PAGE_FOLDERS) {
        const place = this.at(folder);
        const { files } = (await this.adapter.exists(place)) ? await this.adapter.list(place) : { files: [] };
        for (const file of files) {
          const now = file.replace(`/${ASIDE}`, '/');
          if (now !== file && (await this.adapter.exists(now))) await this.adapter.remove(file);
        }
      }
    });
  }

  /** The file itself, or the one that stepped aside and was left there when the app was stopped; null for neither. */
  private async standing(path: string): Promise<string | null> {
    for (const file of [this.at(path), this.aside(path)]) if (await this.adapter.exists(file)) return file;
    return null;
  }

  private aside(path: string): string {
    return this.at(path.replace(/[^/]+$/, `${ASIDE}$&`));
  }

  private async removeIfThere(file: string): Promise<void> {
    if (await this.adapter.exists(file)) await this.adapter.remove(file);
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
