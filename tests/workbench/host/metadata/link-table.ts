import type { CachedMetadata } from 'obsidian';
import { nameOf } from '../vault/paths';
import { getLinkpath } from './texts';

type Counts = Record<string, number>;

const linkpathsOf = ({ links, embeds, frontmatterLinks }: CachedMetadata): string[] =>
  [...(links ?? []), ...(embeds ?? []), ...(frontmatterLinks ?? [])].map(({ link }) => getLinkpath(link));

/** The name by which a linkpath or a file is looked up: the last part, lower case, a note's without extension. */
export const linkName = (path: string): string => nameOf(path).toLowerCase().replace(/\.md$/, '');

const count = (counts: Counts, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/**
 * What every file links to, and who mentions a name, so that those can be looked at again when the name comes or goes.
 */
export class LinkTable {
  readonly resolved: Record<string, Counts> = {};
  readonly unresolved: Record<string, Counts> = {};
  readonly #mentions = new Map<string, Set<string>>();
  readonly #names = new Map<string, Set<string>>();

  constructor(private readonly resolve: (linkpath: string, source: string) => string | null) {}

  update(source: string, cache: CachedMetadata): void {
    this.forget(source);
    const [resolved, unresolved]: [Counts, Counts] = [{}, {}];
    const linkpaths = linkpathsOf(cache);
    for (const linkpath of linkpaths) {
      const target = this.resolve(linkpath, source);
      if (target !== null) count(resolved, target);
      else count(unresolved, linkpath.replace(/\.md$/i, ''));
    }
    this.resolved[source] = resolved;
    this.unresolved[source] = unresolved;
    this.#mention(source, new Set(linkpaths.map(linkName)));
  }

  forget(source: string): void {
    delete this.resolved[source];
    delete this.unresolved[source];
    for (const name of this.#names.get(source) ?? []) this.#mentions.get(name)?.delete(source);
    this.#names.delete(source);
  }

  /** Puts what is known of a file under its new path; its links are looked at again later. */
  move(from: string, to: string): void {
    const [resolved, unresolved, names] = [this.resolved[from], this.unresolved[from], this.#names.get(from)];
    this.forget(from);
    if (resolved) this.resolved[to] = resolved;
    if (unresolved) this.unresolved[to] = unresolved;
    if (names) this.#mention(to, names);
  }

  /** The files that mention the name of `path`. */
  mentioning(path: string): string[] {
    return [...(this.#mentions.get(linkName(path)) ?? [])];
  }

  #mention(source: string, names: Set<string>): void {
    this.#names.set(source, names);
    for (const name of names) {
      const sources = this.#mentions.get(name) ?? new Set();
      this.#mentions.set(name, sources.add(source));
    }
  }
}
