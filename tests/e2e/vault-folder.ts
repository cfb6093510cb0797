import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A vault to try things on: files by path, or a folder that is copied. */
export type VaultSource = string | Readonly<Record<string, string>>;

/** A vault's folder that goes with the test. */
export class VaultFolder {
  private constructor(
    private readonly temporary: string,
    readonly path: string,
  ) {}

  static async from(source: VaultSource, name: string): Promise<VaultFolder> {
    const temporary = await mkdtemp(path.join(tmpdir(), 'workbench-'));
    const folder = new VaultFolder(temporary, path.join(temporary, name));
    await mkdir(folder.path);
    if (typeof source === 'string') await cp(source, folder.path, { recursive: true });
    else for (const [file, text] of Object.entries(source)) await folder.write(file, text);
    return folder;
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.path, file), 'utf8');
  }

  /** Writes as another program would. */
  async write(file: string, text: string): Promise<void> {
    const full = path.join(this.path, file);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }

  remove(file: string): Promise<void> {
    return rm(path.join(this.path, file), { recursive: true });
  }

  /** What tells whether a file was written: its time and size. */
  async stamp(file: string): Promise<string> {
    const { mtimeMs, size } = await stat(path.join(this.path, file));
    return `${file} ${mtimeMs} ${size}`;
  }

  /** The paths of all files but hidden ones, sorted. */
  async list(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.path, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    return files.filter((file) => !file.split('/').some((part) => part.startsWith('.'))).sort();
  }

  dispose(): Promise<void> {
    return rm(this.temporary, { recursive: true, force: true });
  }
}
