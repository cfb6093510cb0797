import type { Metadata } from '../../src/core/notes/metadata';
import { isNotePath } from '../../src/core/notes/paths';
import { VaultError, type FileStamp, type LinkPort, type MetadataPort, type NoteStore } from '../../src/core/vault';
import { LinkResolver } from '../../pkg/cli/folder/links/resolver';
import { LinkWriter, type LinkStyle } from '../../pkg/cli/folder/links/write-link';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { isVaultPath } from '../../pkg/cli/folder/names';

/** A vault that is a map of texts, with the parser and the links of the folder host behind it. */
export class MemoryVault implements MetadataPort, LinkPort, NoteStore {
  /** How often anything was written. */
  writes = 0;
  private readonly texts = new Map<string, string>();
  private readonly parsed = new Map<string, Metadata>();
  private readonly resolver = new LinkResolver();
  private readonly links: LinkWriter;

  /** @param files texts by path; what is no note is an attachment */
  constructor(files: Readonly<Record<string, string>> = {}, style: LinkStyle = {}) {
    this.links = new LinkWriter(this.resolver, style);
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  /** Everything that is there, to be compared. */
  contents(): Record<string, string> {
    return Object.fromEntries([...this.texts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Changes a file as somebody else would. */
  put(path: string, text: string): void {
    this.texts.set(path, text);
    this.parsed.delete(path);
    this.resolver.add(path);
  }

  files(): FileStamp[] {
    return [...this.texts]
      .filter(([path]) => isNotePath(path))
      .map(([path, text]) => ({ path, mtime: 0, size: Buffer.byteLength(text) }));
  }

  metadata(path: string): Metadata | null {
    const text = this.texts.get(path);
    if (text === undefined || !isNotePath(path)) return null;
    const known = this.parsed.get(path) ?? parseNote(text);
    this.parsed.set(path, known);
    return known;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.resolver.resolve(linkpath, sourcePath);
  }

  link(targetPath: string, sourcePath: string, alias?: string, subpath?: string): string {
    return this.links.link(targetPath, sourcePath, alias, subpath);
  }

  async read(path: string): Promise<string> {
    return Promise.resolve(this.known(path));
  }

  async exists(path: string): Promise<boolean> {
    return Promise.resolve(this.texts.has(path) || this.isFolder(path));
  }

  async create(path: string, text: string): Promise<void> {
    await Promise.resolve();
    if (!isVaultPath(path)) throw new VaultError('outside', path);
    if (this.texts.has(path) || this.isFolder(path)) throw new VaultError('exists', path);
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (this.texts.has(path.slice(0, end))) throw new VaultError('not-a-folder', path.slice(0, end));
    }
    this.write(path, text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    await Promise.resolve();
    const before = this.known(path);
    const after = change(before);
    if (after !== before) this.write(path, after);
    return after;
  }

  async remove(path: string): Promise<void> {
    await Promise.resolve();
    this.known(path);
    this.texts.delete(path);
    this.parsed.delete(path);
    this.resolver.remove(path);
    this.writes++;
  }

  private known(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new VaultError('missing', path);
    return text;
  }

  private isFolder(path: string): boolean {
    return [...this.texts.keys()].some((other) => other.startsWith(`${path}/`));
  }

  private write(path: string, text: string): void {
    if (/\p{Surrogate}/u.test(text)) throw new VaultError('not-text', path);
    this.put(path, text);
    this.writes++;
  }
}
