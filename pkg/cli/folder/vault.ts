import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PathFilter } from '../../../src/core/notes/excluded';
import type { Metadata } from '../../../src/core/notes/metadata';
import { DEFAULT_CARD_NAMES, type CardNames } from '../../../src/core/cards/card-names';
import type { CardReading } from '../../../src/core/cards/sayings';
import type { NoteFacts } from '../../../src/core/notes/facts';
import { isNotePath } from '../../../src/core/notes/paths';
import { VaultError, type FileStamp, type LinkPort, type MetadataPort, type NoteStore } from '../../../src/core/vault';
import { removeAbandoned } from './atomic-write';
import { LinkResolver } from './links/resolver';
import { LinkWriter } from './links/write-link';
import { parseNote } from './markdown';
import type { Notice } from './problems';
import { knownNote, wholeReading, type KnownNote } from './known-note';
import { NoteCache, type StampedNote } from './note-cache';
import { packedNote } from './note-record';
import { parseNotes, type PoolOptions } from './parse-pool';
import type { NoteFile } from './read-note';
import { FolderStore } from './store';
import { lookAt, sumAt, sumOf, textAt, type VaultLook } from './look';
import type { NoteStamp } from './walk';

interface Parts extends VaultLook {
  readonly excluded: PathFilter;
  readonly store: FolderStore;
  readonly links: LinkWriter;
  readonly resolver: LinkResolver;
  readonly known: Map<string, KnownNote>;
  readonly names: CardNames;
  readonly cache: NoteCache | null;
}

interface OpenOptions extends PoolOptions {
  /** Where what is known of the notes is kept for the next time, and by which program; absent: nowhere. */
  readonly cache?: { readonly file: string; readonly program: string };
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
  private readonly stamps: Map<string, NoteStamp>;
  private readonly sums = new Map<string, string>();
  /** Folders that could not be looked into. */
  private readonly unseen: readonly string[];

  private constructor(private readonly parts: Parts) {
    ({ root: this.root, configFolder: this.configFolder, notices: this.notices, excluded: this.excluded } = parts);
    this.unseen = this.notices.flatMap(({ kind, path }) => (kind === 'unreadable-folder' ? path : []));
    this.stamps = new Map(parts.walked.notes.map((note) => [note.path, note]));
  }

  /** Looks at a folder and reads its notes. Rejects as `lookAt` does. */
  static async open(folder: string, options: OpenOptions = {}): Promise<FolderVault> {
    return FolderVault.read(await lookAt(folder, options.signal), options);
  }

  /** Reads what was looked at. Rejects only with the signal's reason. */
  static async read(look: VaultLook, options: OpenOptions = {}): Promise<FolderVault> {
    const { root, walked, config } = look;
    const notices = [...look.notices];
    const resolver = new LinkResolver(walked.attachments);
    for (const { path } of walked.notes) resolver.add(path);
    const { names = DEFAULT_CARD_NAMES } = options;
    const cache =
      options.cache === undefined
        ? null
        : await NoteCache.load(options.cache.file, { program: options.cache.program, settings: names });
    const known = await readNotes(look, cache, notices, options);
    return new FolderVault({
      ...look,
      notices,
      excluded: config.excluded.filter,
      resolver,
      known,
      names,
      cache,
      store: new FolderStore(root, { diskPaths: walked.diskPaths, bin: config.bin }),
      links: new LinkWriter(resolver, config),
    });
  }

  files(): Iterable<FileStamp> {
    return this.stamps.values();
  }

  /** All that the app would know of a note, positions too. For that it is read again. */
  metadata(path: string): Metadata | null {
    const text = this.known(path) === null ? null : this.glance(path);
    return text === null ? null : parseNote(text);
  }

  facts(path: string): NoteFacts | null {
    return this.known(path)?.facts ?? null;
  }

  /** What was kept of a note when it was read; null for one that could not be. */
  known(path: string): KnownNote | null {
    return this.parts.known.get(path) ?? null;
  }

  /** All that a note says of itself, where more is asked than what it says first. */
  wholeReading(path: string): CardReading | null {
    const known = this.known(path);
    if (known === null || known.reading.isWhole) return known?.reading ?? null;
    const text = this.glance(path);
    if (text === null) return known.reading;
    const reading = wholeReading(path, text, this.parts.names);
    const { facts, headings, links } = known;
    this.parts.known.set(path, { facts, headings, links, reading });
    return reading;
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
    if (this.stamps.has(key)) return !this.parts.known.has(key);
    return this.unseen.some((folder) => key.startsWith(`${folder}/`));
  }

  /** The text of a note at once, for those who look at many; null when it cannot be read. */
  glance(path: string): string | null {
    return textAt(this.parts, path);
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
    await this.learn(path, text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const seen = { before: '' };
    const text = await this.parts.store.process(path, (before) => change((seen.before = before)));
    if (text !== seen.before) await this.learn(path, text);
    return text;
  }

  async remove(path: string): Promise<void> {
    await this.parts.store.remove(path);
    this.stamps.delete(path);
    this.sums.delete(path);
    this.parts.known.delete(path);
    this.parts.resolver.remove(path);
  }

  /** The notes that were written since the vault was opened, each with the sum of its text. */
  get written(): ReadonlyMap<string, string> {
    return this.sums;
  }

  /** Whether what was written changes nothing of how links to other files are written. */
  get isWrittenApart(): boolean {
    return Array.from(this.sums.keys()).every((path) => this.parts.resolver.isApart(path));
  }

  /** Of the names of all files, and of how links to them are written. */
  digest(): string {
    const { walked, configText } = this.parts;
    const sum = createHash('sha1').update(JSON.stringify([configText, walked.attachments]));
    return sum.update(Array.from(this.stamps.keys()).sort().join('\n')).digest('hex');
  }

  /** Keeps what is known of the notes for the next time, but for those of which nothing shall be kept. */
  async saveCache(isHidden: (path: string) => boolean): Promise<void> {
    const { cache, walked } = this.parts;
    if (cache === null) return;
    const notes = Array.from(this.stamps.values()).flatMap((stamp): StampedNote[] => {
      const note = this.known(stamp.path);
      const sum = this.sums.get(stamp.path) ?? null;
      return note === null || isHidden(stamp.path) ? [] : [{ stamp, note, sum }];
    });
    await cache.save(notes, walked.at);
  }

  /** Deletes the temporary files of runs that were killed. */
  async cleanUp(): Promise<void> {
    for (const leftover of this.parts.walked.leftovers) await removeAbandoned(join(this.root, leftover));
  }

  /** Its text is in the cloud: only a placeholder is here. */
  private isEvicted(path: string): boolean {
    return this.parts.walked.evicted.has(path) && !this.parts.known.has(path);
  }

  private async learn(path: string, text: string): Promise<void> {
    this.parts.resolver.add(path);
    if (!isNotePath(path)) return;
    const stamp = await this.parts.store.stamp(path).catch(() => null);
    // What went again meanwhile will not be found by any stamp.
    this.stamps.set(path, stamp ?? { path, mtime: 0, size: 0, changed: 0 });
    this.sums.set(path, sumOf(text));
    const known = knownNote(path, text, this.parts.names);
    this.parts.known.set(path, packedNote(known) ?? known);
  }
}

async function readNotes(
  look: Pick<VaultLook, 'root' | 'walked'>,
  cache: NoteCache | null,
  notices: Notice[],
  options: PoolOptions,
): Promise<Map<string, KnownNote>> {
  const { root, walked } = look;
  const { notes, evicted, diskPaths } = walked;
  for (const path of evicted) notices.push({ kind: 'evicted', path });
  const known = new Map<string, KnownNote>();
  const unknown: NoteFile[] = [];
  for (const stamp of notes) {
    const { path } = stamp;
    if (evicted.has(path)) continue;
    const kept = cache?.get(stamp, () => sumAt(look, path)) ?? null;
    if (kept !== null) known.set(path, kept);
    else unknown.push({ path, file: join(root, diskPaths.get(path) ?? path) });
  }
  for (const read of await parseNotes(unknown, options)) {
    if ('note' in read) known.set(read.path, read.note);
    else notices.push(read.notice);
  }
  return known;
}
