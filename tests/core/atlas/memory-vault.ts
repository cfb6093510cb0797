import { excludedFiles, NOTHING_EXCLUDED } from '../../../src/core/notes/excluded';
import type { Metadata, Reference, Section } from '../../../src/core/notes/metadata';
import type { FileStamp, MetadataPort } from '../../../src/core/vault';
import { LinkResolver } from '../../../pkg/cli/folder/links/resolver';

const NOWHERE = { line: 0, col: 0, offset: 0 };

/** Of some text between two lines of dashes. */
const BROKEN: Section = {
  type: 'yaml',
  position: { start: NOWHERE, end: { line: 2, col: 3, offset: 30 } },
};

export interface NoteSpec {
  readonly links?: readonly string[];
  readonly tags?: readonly string[];
  readonly frontmatter?: Readonly<Record<string, unknown>>;
  /** Lengths of its paragraphs. */
  readonly paragraphs?: readonly number[];
  /** There are properties, and the host cannot read them. */
  readonly isBroken?: boolean;
}

/** The metadata of a note that holds just this. Links in property values are property links, as in the app. */
export function metadataOf({
  links = [],
  tags = [],
  frontmatter,
  paragraphs = [],
  isBroken = false,
}: NoteSpec): Metadata {
  const references = links.map((link, i): Reference => ({
    link,
    original: `[[${link}]]`,
    position: { start: { line: i, col: 0, offset: i }, end: NOWHERE },
  }));
  const frontmatterLinks = Object.entries(frontmatter ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one): one is string => typeof one === 'string' && one.startsWith('[[') && one.endsWith(']]'))
      .map((original) => ({ key, link: (original.slice(2, -2).split('|')[0] ?? '').trim(), original })),
  );
  const sections = paragraphs.map((length): Section => ({
    type: 'paragraph',
    position: { start: NOWHERE, end: { line: 0, col: length, offset: length } },
  }));
  return {
    ...(sections.length === 0 ? {} : { sections }),
    ...(frontmatter === undefined ? {} : { frontmatter: { ...frontmatter } }),
    ...(isBroken ? { sections: [BROKEN] } : {}),
    ...(frontmatterLinks.length === 0 ? {} : { frontmatterLinks }),
    ...(references.length === 0 ? {} : { links: references }),
    ...(tags.length === 0
      ? {}
      : { tags: tags.map((tag) => ({ tag: `#${tag}`, position: { start: NOWHERE, end: NOWHERE } })) }),
  };
}

/** A vault in memory. Links resolve as in a folder, and so as in the app. */
export class MemoryVault implements MetadataPort {
  readonly #notes = new Map<string, Metadata | null>();
  readonly #attachments = new Set<string>();
  readonly #resolver = new LinkResolver();
  excluded = NOTHING_EXCLUDED.filter;

  static of(notes: Readonly<Record<string, NoteSpec>>): MemoryVault {
    const vault = new MemoryVault();
    for (const [path, spec] of Object.entries(notes)) vault.write(path, metadataOf(spec));
    return vault;
  }

  exclude(list: readonly string[]): void {
    this.excluded = excludedFiles(list).filter;
  }

  /** Null: a note that is not read yet. */
  write(path: string, metadata: Metadata | null): Metadata | null {
    this.#notes.set(path, metadata);
    this.#resolver.add(path);
    return metadata;
  }

  attach(path: string): void {
    this.#attachments.add(path);
    this.#resolver.add(path);
  }

  /** False when there was no such file. */
  delete(path: string): boolean {
    this.#resolver.remove(path);
    return this.#notes.delete(path) || this.#attachments.delete(path);
  }

  has(path: string): boolean {
    return this.#notes.has(path) || this.#attachments.has(path);
  }

  allPaths(): string[] {
    return [...this.#notes.keys(), ...this.#attachments];
  }

  *files(): Iterable<FileStamp> {
    for (const path of this.#notes.keys()) yield { path, mtime: 0, size: 0 };
  }

  metadata(path: string): Metadata | null {
    return this.#notes.get(path) ?? null;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    return this.#resolver.resolve(linkpath, sourcePath);
  }
}
