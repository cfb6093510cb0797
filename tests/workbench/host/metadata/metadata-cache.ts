import type { CachedMetadata } from 'obsidian';
import { StrictEvents } from '../base/events';
import { TFile, type TAbstractFile } from '../vault/files';
import type { Vault } from '../vault/vault';
import { getAllTags } from './frontmatter';
import { LinkTable } from './link-table';
import type { Links } from './links';
import type { Parse } from './parser';
import { getLinkpath } from './texts';

/** How long links are resolved in one go; ms. */
const slice = 12;
/** How many texts are fetched at once. */
const batch = 64;

/**
 * What is known of every note. Files are parsed one at a time and `changed` comes with the parse; links are resolved
 * later in slices, each file's `resolve` with its own, and `resolved` when nothing is left to do.
 */
export class MetadataCache extends StrictEvents {
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #toParse = new Set<TFile>();
  readonly #toLink = new Set<TFile>();
  readonly #table: LinkTable;
  #parsing = false;
  #linking = false;

  constructor(
    readonly vault: Vault,
    readonly links: Links,
    private readonly parse: Parse,
  ) {
    super('MetadataCache');
    this.#table = new LinkTable((linkpath, source) => links.resolve(linkpath, source));
    vault.on('create', (file: TAbstractFile) => this.#created(file));
    vault.on('modify', (file: TAbstractFile) => this.#queue(file));
    vault.on('delete', (file: TAbstractFile) => this.#deleted(file));
    vault.on('rename', (file: TAbstractFile, from: string) => this.#renamed(file, from));
  }

  get resolvedLinks(): Record<string, Record<string, number>> {
    return this.#table.resolved;
  }
  get unresolvedLinks(): Record<string, Record<string, number>> {
    return this.#table.unresolved;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  /** An empty cache for a file that is no note, null for one that is not known (yet). */
  getCache(path: string): CachedMetadata | null {
    const file = this.vault.getFileByPath(path);
    if (file && file.extension !== 'md') return {};
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, source: string): TFile | null {
    const path = this.links.resolve(linkpath, source);
    return path === null ? null : this.vault.getFileByPath(path);
  }

  fileToLinktext(file: TFile, source: string, omitMdExtension = true): string {
    return this.links.linktext(file.path, source, omitMdExtension);
  }

  /** Whether everything that is known of has been parsed and resolved. */
  isIdle(): boolean {
    return !this.#parsing && !this.#linking && this.#toParse.size === 0 && this.#toLink.size === 0;
  }

  /** Internal to the app, but widely used: the links that lead to a file, by the path of the file they stand in. */
  getBacklinksForFile(file: TFile): { data: Map<string, object[]> } {
    const data = new Map<string, object[]>();
    for (const [source, targets] of Object.entries(this.resolvedLinks)) {
      if (targets[file.path] === undefined) continue;
      const { links = [], embeds = [], frontmatterLinks = [] } = this.getCache(source) ?? {};
      data.set(
        source,
        [...links, ...embeds, ...frontmatterLinks].filter(
          ({ link }) => this.links.resolve(getLinkpath(link), source) === file.path,
        ),
      );
    }
    return { data };
  }

  /** Internal to the app, but widely used: how often each tag is used. */
  getTags(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const cache of this.#caches.values())
      for (const tag of getAllTags(cache) ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    return counts;
  }

  /** Internal to the app, but widely used. */
  getCachedFiles(): string[] {
    return [...this.#caches.keys()];
  }
  isUserIgnored(): boolean {
    return false;
  }
  get initialized(): boolean {
    return this.isIdle();
  }

  #created(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.links.add(file.path);
    this.#relink(this.#table.mentioning(file.path));
    this.#queue(file);
  }

  #queue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.#toParse.add(file);
    if (this.#parsing) return;
    this.#parsing = true;
    window.setTimeout(() => void this.#parseAll());
  }

  #deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#toParse.delete(file);
    this.#toLink.delete(file);
    this.links.remove(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, this.#caches.get(file.path) ?? null);
    this.#caches.delete(file.path);
    this.#table.forget(file.path);
    this.#relink(this.#table.mentioning(file.path));
  }

  /** No `changed` comes of a rename: nothing in the file changed. */
  #renamed(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    this.links.remove(from);
    this.links.add(file.path);
    const cache = this.#caches.get(from);
    this.#caches.delete(from);
    if (cache) this.#caches.set(file.path, cache);
    this.#table.move(from, file.path);
    this.#relink([...this.#table.mentioning(from), ...this.#table.mentioning(file.path), file.path]);
  }

  async #parseAll(): Promise<void> {
    while (this.#toParse.size > 0) {
      const files = this.#nextToParse();
      const texts = await this.vault.adapter.readMany(files.map(({ path }) => path));
      // All are asked for at once, so that nobody waits for one answer before the next question.
      await Promise.all(files.map((file, at) => this.#parseOne(file, texts[at] ?? null)));
    }
    this.#parsing = false;
    this.#resolveSoon();
  }

  #nextToParse(): TFile[] {
    const files: TFile[] = [];
    for (const file of this.#toParse) if (files.push(file) === batch) break;
    return files;
  }

  async #parseOne(file: TFile, text: string | null): Promise<void> {
    // Taken out first: a change that arrives while this is parsed queues the file again.
    if (!this.#toParse.delete(file) || text === null) return;
    const cache = await this.parse(text);
    if (file.deleted) return;
    this.#caches.set(file.path, cache);
    this.#toLink.add(file);
    this.trigger('changed', file, text, cache);
    this.#resolveSoon();
  }

  #relink(paths: readonly string[]): void {
    for (const path of paths) {
      const file = this.vault.getFileByPath(path);
      if (file) this.#toLink.add(file);
    }
    this.#resolveSoon();
  }

  #resolveSoon(): void {
    if (this.#linking) return;
    this.#linking = true;
    window.setTimeout(() => this.#resolveSlice());
  }

  #resolveSlice(): void {
    const until = performance.now() + slice;
    for (const file of this.#toLink) {
      if (performance.now() > until) return void window.setTimeout(() => this.#resolveSlice());
      this.#toLink.delete(file);
      const cache = this.#caches.get(file.path);
      if (file.deleted || !cache) continue;
      this.#table.update(file.path, cache);
      this.trigger('resolve', file);
    }
    this.#linking = false;
    if (!this.#parsing) this.trigger('resolved');
  }
}
