import type { Metadata, Reference } from '../../../src/core/notes/metadata';
import type { FileStamp, MetadataPort } from '../../../src/core/vault';

const NOWHERE = { line: 0, col: 0, offset: 0 };

export interface NoteSpec {
  readonly links?: readonly string[];
  readonly tags?: readonly string[];
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

/** The metadata of a note that holds just this. Links in property values are property links, as in the app. */
export function metadataOf({ links = [], tags = [], frontmatter }: NoteSpec): Metadata {
  const references = links.map((link, i): Reference => ({ link, original: `[[${link}]]`, position: { start: { line: i, col: 0, offset: i }, end: NOWHERE } }));
  const frontmatterLinks = Object.entries(frontmatter ?? {}).flatMap(([key, value]) => (Array.isArray(value) ? value as unknown[] : [value])
    .filter((one): one is string => typeof one === 'string' && one.startsWith('[[') && one.endsWith(']]'))
    .map((original) => ({ key, link: (original.slice(2, -2).split('|')[0] ?? '').trim(), original })));
  return {
    ...(frontmatter === undefined ? {} : { frontmatter: { ...frontmatter } }),
    ...(frontmatterLinks.length === 0 ? {} : { frontmatterLinks }),
    ...(references.length === 0 ? {} : { links: references }),
    ...(tags.length === 0 ? {} : { tags: tags.map((tag) => ({ tag: `#${tag}`, position: { start: NOWHERE, end: NOWHERE } })) }),
  };
}

/**
 * A vault in memory that resolves links as the app does: by the file's name ignoring case, an exact path before a path's
 * end, the source's own folder before others, the shortest path first.
 */
export class MemoryVault implements MetadataPort {
  readonly notes = new Map<string, Metadata | null>();
  readonly attachments = new Set<string>();

  static of(notes: Readonly<Record<string, NoteSpec>>): MemoryVault {
    const vault = new MemoryVault();
    for (const [path, spec] of Object.entries(notes)) vault.notes.set(path, metadataOf(spec));
    return vault;
  }

  *files(): Iterable<FileStamp> {
    for (const path of this.notes.keys()) yield { path, mtime: 0, size: 0 };
  }

  metadata(path: string): Metadata | null {
    return this.notes.get(path) ?? null;
  }

  resolve(linkpath: string, sourcePath: string): string | null {
    if (linkpath === '') return sourcePath;
    const wanted = linkpath.toLowerCase();
    const { candidates, text } = this.#candidates(wanted);
    if (candidates.length === 0) return null;
    const [only] = candidates;
    if (!wanted.includes('/') && candidates.length === 1 && only !== undefined) return only;
    const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1).toLowerCase();
    if (/^\.\.?\//.test(text)) {
      const exact = candidates.find((path) => path.toLowerCase() === relative(folder, text));
      if (exact !== undefined) return exact;
    }
    const bare = text.replace(/^\//, '');
    const exact = candidates.find((path) => path.toLowerCase() === bare);
    if (exact !== undefined) return exact;
    if (text.startsWith('/')) return null;
    return this.#nearest(candidates.filter((path) => path.toLowerCase().endsWith(bare)), folder);
  }

  #candidates(wanted: string): { candidates: readonly string[]; text: string } {
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    const named = (text: string): string[] => [...this.notes.keys(), ...this.attachments]
      .filter((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === text);
    const exact = name.includes('.') ? named(name) : [];
    return exact.length > 0 ? { candidates: exact, text: wanted } : { candidates: named(`${name}.md`), text: `${wanted}.md` };
  }

  #nearest(paths: readonly string[], folder: string): string | null {
    const rank = (path: string): number => (path.toLowerCase().startsWith(folder) ? 0 : 1);
    const [best] = [...paths].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
    return best ?? null;
  }
}

function relative(folder: string, text: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of text.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
