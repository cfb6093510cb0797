import { readFileSync } from 'node:fs';
import { realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PathFilter } from '../../../src/core/notes/excluded';
import type { Metadata } from '../../../src/core/notes/metadata';
import { isNotePath } from '../../../src/core/notes/paths';
import { VaultError, type FileStamp, type LinkPort, type MetadataPort, type NoteStore } from '../../../src/core/vault';
import { DEFAULT_CONFIG, findConfigFolder, readAppConfig } from './config';
import { LinkResolver } from './links/resolver';
import { LinkWriter } from './links/write-link';
import { parseNote } from './markdown';
import type { Notice } from './notice';
import { parseNotes, type PoolOptions } from './parse-pool';
import { FolderStore } from './store';
import { vaultError } from './system-error';
import { walk, type Walked } from './walk';

/** Milliseconds after which a temporary file belongs to no run that is still going. */
const ABANDONED = 10 * 60 * 1000;

interface Parts {
  readonly root: string;
  readonly walked: Walked;
  readonly configFolder: string | null;
  readonly notices: readonly Notice[];
  readonly excluded: PathFilter;
  readonly store: NoteStore;
  readonly links: LinkWriter;
  readonly resolver: LinkResolver;
  readonly metadata: Map<string, Metadata>;
}

/** A vault that is a folder on the disk, as it was when it was opened, and with what was written through it since. */
export class FolderVault implements MetadataPort, LinkPort, NoteStore {
  /** The folder's real path. */
  readonly root: string;
  /** Where the app keeps this vault's settings, relative to it; null for a vault that the app never opened. */
  readonly configFolder: string | null;
  /** What could not be used, and why. */
  readonly notices: readonly Notice[];
  readonly excluded: PathFilter;
  private readonly stamps: Map<string, FileStamp>;
  /** Folders that could not be looked into. */
  private readonly unseen: readonly string[];

  private constructor(private readonly parts: Parts) {
    ({ root: this.root, configFolder: this.configFolder, notices: this.notices, excluded: this.excluded } = parts);
    this.unseen = this.notices.flatMap(({ kind, path }) => (kind === 'unreadable-folder' ? path : []));
    this.stamps = new Map(parts.walked.notes.map((note) => [note.path, note]));
  }

  /**
   * Rejects with a `VaultError` when there is no such folder or it cannot be read, with the signal's reason when it is
   * stopped.
   */
  static async open(folder: string, options: PoolOptions = {}): Promise<FolderVault> {
    const root = await realFolder(folder);
    const [walked, configFolder] = await Promise.all([walk(root, options.signal), findConfigFolder(root)]).catch(
      (error: unknown) => {
        throw vaultError(error, folder);
      },
    );
    const notices = [...walked.notices];
    const config = configFolder === null ? DEFAULT_CONFIG : await readAppConfig(root, configFolder, notices);
    const resolver = new LinkResolver(walked.attachments);
    for (const { path } of walked.notes) resolver.add(path);
    const metadata = await readMetadata(root, walked, notices, options);
    return new FolderVault({
      root,
      walked,
      configFolder,
      notices,
      excluded: config.excluded.filter,
      resolver,
      metadata,
      store: new FolderStore(root, { diskPaths: walked.diskPaths, bin: config.bin }),
      links: new LinkWriter(resolver, config),
    });
  }

  files(): Iterable<FileStamp> {
    return this.stamps.values();
  }

  metadata(path: string): Metadata | null {
    return this.parts.metadata.get(path) ?? null;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.parts.resolver.resolve(linkpath, sourcePath);
  }

  link(targetPath: string, sourcePath: string, alias?: string, subpath?: string): string {
    return this.parts.links.link(targetPath, sourcePath, alias, subpath);
  }

  /**
   * Whether nothing can be known of a note now: its file could not be read or is not on this device, or its folder
   * could not be looked into; where a link leads that leads nowhere (with a `?` before it) is not known while there is
   * such a folder.
   */
  isUnread(key: string): boolean {
    if (key.startsWith('?')) return this.unseen.length > 0;
    if (this.stamps.has(key)) return !this.parts.metadata.has(key);
    return this.unseen.some((folder) => key.startsWith(`${folder}/`));
  }

  /** The text of a note at once, for those who look at many; null when it cannot be read. */
  glance(path: string): string | null {
    try {
      return readFileSync(join(this.root, this.parts.walked.diskPaths.get(path) ?? path), 'utf8');
    } catch {
      return null;
    }
  }

  async read(path: string): Promise<string> {
    if (this.isEvicted(path)) throw new VaultError('evicted', path);
    return this.parts.store.read(path);
  }

  async exists(path: string): Promise<boolean> {
    return this.isEvicted(path) || this.parts.store.exists(path);
  }

  async create(path: string, text: string): Promise<void> {
    if (this.isEvicted(path)) throw new VaultError('exists', path);
    await this.parts.store.create(path, text);
    this.learn(path, text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const text = await this.parts.store.process(path, change);
    this.learn(path, text);
    return text;
  }

  async remove(path: string): Promise<void> {
    await this.parts.store.remove(path);
    this.stamps.delete(path);
    this.parts.metadata.delete(path);
    this.parts.resolver.remove(path);
  }

  /** Deletes the temporary files of runs that were killed. */
  async cleanUp(): Promise<void> {
    for (const leftover of this.parts.walked.leftovers) {
      const file = join(this.root, leftover);
      const found = await stat(file).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > ABANDONED)
        await rm(file, { force: true }).catch(() => undefined);
    }
  }

  /** Its text is in the cloud: only a placeholder is here. */
  private isEvicted(path: string): boolean {
    return this.parts.walked.evicted.has(path) && !this.parts.metadata.has(path);
  }

  private learn(path: string, text: string): void {
    this.parts.resolver.add(path);
    if (!isNotePath(path)) return;
    this.stamps.set(path, { path, mtime: Date.now(), size: Buffer.byteLength(text) });
    this.parts.metadata.set(path, parseNote(text));
  }
}

async function readMetadata(
  root: string,
  { notes, evicted, diskPaths }: Walked,
  notices: Notice[],
  options: PoolOptions,
): Promise<Map<string, Metadata>> {
  const metadata = new Map<string, Metadata>();
  for (const path of evicted) notices.push({ kind: 'evicted', path });
  const here = notes.filter(({ path }) => !evicted.has(path));
  for (const read of await parseNotes(
    here.map(({ path }) => ({ path, file: join(root, diskPaths.get(path) ?? path) })),
    options,
  )) {
    if ('metadata' in read) metadata.set(read.path, read.metadata);
    else notices.push(read.notice);
  }
  return metadata;
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
