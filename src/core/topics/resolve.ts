import { appendTo } from '../multimap';
import { fold } from '../text/fold';
import { nameKey, pathKey, pathSegments } from './names';
import { topicsByName, type Taxonomy } from './taxonomy';
import type { Topic } from './topic';

/** What a value of the `topics` property stands for. */
export type Resolution =
  | { readonly kind: 'topic'; readonly id: string }
  /** Several topics could be meant; it counts for none. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  /** No topic has the name: the topics to make, each the parent of the next, the first under `parent`. */
  | { readonly kind: 'new'; readonly parent: string | null; readonly names: readonly string[] }
  | { readonly kind: 'nameless' }
  | { readonly kind: 'too-deep' };

/** A tree of topics that notes name is no deeper than this. */
export const DEEPEST = 20;

interface Match {
  readonly ids: ReadonlySet<string>;
  /** How many segments of the path they stand for. */
  readonly length: number;
}

const NO_MATCH: Match = { ids: new Set(), length: 0 };

/**
 * Reads names of topics. A whole name or synonym comes before a path, so `TCP/IP` is a fine name. A path starts at the
 * top or at any topic whose name is clear, and may use synonyms; one that starts with a slash is read by the topics'
 * own names first, so that every topic can be told from all others. Case and Unicode form do not matter.
 */
export class TopicNames {
  private readonly anywhere = new Map<string, readonly string[]>();
  private readonly under = new Map<string | null, Map<string, string[]>>();
  private readonly byPath = new Map<string, string>();
  /** Slashes in the name that has most of them, and one: so many segments can be one name. */
  private readonly widest: number;

  constructor({ topics, paths }: Pick<Taxonomy, 'topics' | 'paths'>) {
    let widest = 1;
    for (const [key, { ids }] of topicsByName(topics)) {
      this.anywhere.set(key, ids);
      widest = Math.max(widest, pathSegments(key).length);
    }
    for (const topic of topics) this.addUnder(topic);
    for (const [id, path] of paths) this.byPath.set(pathKey(path), id);
    this.widest = widest;
  }

  private addUnder({ id, parent, name, synonyms }: Topic): void {
    const siblings = this.under.get(parent) ?? new Map<string, string[]>();
    this.under.set(parent, siblings);
    for (const one of [name, ...synonyms]) appendTo(siblings, pathNameKey(one), id);
  }

  resolve(value: string): Resolution {
    return (value.trim().startsWith('/') ? this.byOwnNames(pathSegments(value)) : null) ?? this.byAnyName(value);
  }

  /** What the path that an index note claims stands for: the topic of that very path, where there is one. */
  resolveClaim(path: string): Resolution {
    const id = this.byPath.get(pathKey(path));
    return id === undefined ? this.resolve(path) : { kind: 'topic', id };
  }

  /** The topic whose own names are the most of the first segments; null where they are none's. */
  private byOwnNames(segments: readonly string[]): Resolution | null {
    for (let length = segments.length; length > 0; length--) {
      const id = this.byPath.get(fold(segments.slice(0, length).join('/')));
      if (id === undefined) continue;
      if (length < segments.length && segments.length > DEEPEST) return { kind: 'too-deep' };
      return resolutionOf({ ids: new Set([id]), length }, segments);
    }
    return null;
  }

  private byAnyName(value: string): Resolution {
    const named = this.anywhere.get(nameKey(value));
    if (named !== undefined) return oneOf(new Set(named));
    const segments = pathSegments(value);
    if (segments.length === 0) return { kind: 'nameless' };
    if (segments.length > DEEPEST) return { kind: 'too-deep' };
    return this.resolvePath(segments, value.trim().startsWith('/'));
  }

  /** A path from the top is taken before one that starts further down; of those, the one that is there to its end. */
  private resolvePath(segments: readonly string[], fromTop: boolean): Resolution {
    const keys = segments.map(fold);
    const top = this.descend(new Map([[0, new Set([null])]]), keys);
    if (fromTop || top.length === keys.length) return resolutionOf(top, segments);
    const inside = this.descend(this.starts(keys), keys);
    return resolutionOf(inside.length > top.length ? inside : top, segments);
  }

  /** Topics anywhere that the first segments name, by how many segments. */
  private starts(keys: readonly string[]): Map<number, Set<string | null>> {
    const starts = new Map<number, Set<string | null>>();
    for (let end = 1; end <= Math.min(this.widest, keys.length); end++) {
      const ids = this.anywhere.get(keys.slice(0, end).join('/'));
      if (ids !== undefined) starts.set(end, new Set(ids));
    }
    return starts;
  }

  /** Follows the segments down from topics that are reached already; answers with those reached by most segments. */
  private descend(reached: Map<number, Set<string | null>>, keys: readonly string[]): Match {
    let best = NO_MATCH;
    for (let start = 0; start <= keys.length; start++) {
      const parents = reached.get(start);
      if (parents === undefined) continue;
      if (start > 0) best = { ids: new Set(Array.from(parents).filter((id) => id !== null)), length: start };
      for (let end = start + 1; end <= Math.min(start + this.widest, keys.length); end++) {
        for (const id of this.childrenOf(parents, keys.slice(start, end).join('/'))) {
          reached.set(end, (reached.get(end) ?? new Set()).add(id));
        }
      }
    }
    return best;
  }

  private childrenOf(parents: ReadonlySet<string | null>, key: string): string[] {
    return Array.from(parents).flatMap((parent) => this.under.get(parent)?.get(key) ?? []);
  }
}

/** A name as it stands in a path: white space around its slashes does not matter. */
function pathNameKey(name: string): string {
  return fold(pathSegments(name).join('/'));
}

function resolutionOf({ ids, length }: Match, segments: readonly string[]): Resolution {
  if (length === segments.length) return oneOf(ids);
  if (ids.size > 1) return { kind: 'ambiguous', ids: Array.from(ids) };
  const [parent = null] = ids;
  return { kind: 'new', parent, names: segments.slice(length) };
}

function oneOf(ids: ReadonlySet<string>): Resolution {
  const [id, ...others] = ids;
  return id !== undefined && others.length === 0 ? { kind: 'topic', id } : { kind: 'ambiguous', ids: Array.from(ids) };
}
