import { isNotePath, nameKeyOf } from '../notes/paths';
import { sameTexts } from '../notes/same';
import type { MetadataPort } from '../vault';

/** What came of one note's links. */
export interface LinkDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Other targets lead nowhere now. */
  readonly unresolved: boolean;
}

interface Outgoing {
  readonly linkpaths: readonly string[];
  /** Where each of them leads: a note, an attachment, or nowhere. */
  readonly resolved: readonly (string | null)[];
  /** Notes, the source left out. */
  readonly targets: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_TEXTS: readonly string[] = [];
const NO_LINKS: Outgoing = { linkpaths: NO_TEXTS, resolved: [], targets: NONE };
const NO_DIFFERENCE: LinkDifference = { added: NO_TEXTS, removed: NO_TEXTS, unresolved: false };

/**
 * Links between notes, both ways. Each source keeps where every one of its links led, so that an update takes back
 * just that, and only links that a file's coming or going can bend are resolved again.
 */
export class LinkGraph {
  readonly #resolve: MetadataPort['resolve'];
  readonly #out = new Map<string, Outgoing>();
  readonly #in = new Map<string, Set<string>>();
  /** Name key → sources with a link of that name that leads to no other note. */
  readonly #loose = new Map<string, Set<string>>();

  constructor(port: Pick<MetadataPort, 'resolve'>) {
    this.#resolve = (linkpath, source) => port.resolve(linkpath, source);
  }

  from(source: string): ReadonlySet<string> {
    return this.#out.get(source)?.targets ?? NONE;
  }

  to(target: string): ReadonlySet<string> {
    return this.#in.get(target) ?? NONE;
  }

  unresolvedFrom(source: string): readonly string[] {
    const out = this.#out.get(source);
    return out === undefined ? NO_TEXTS : unresolvedOf(out);
  }

  /** Where a link of the note leads; null also for a link that the note does not have. */
  targetOf(source: string, linkpath: string): string | null {
    const out = this.#out.get(source);
    return out?.resolved[out.linkpaths.indexOf(linkpath)] ?? null;
  }

  /** Sources whose links may lead elsewhere when a file with this name key comes or goes; `files` are the notes that have it. */
  *bentBy(key: string, files: readonly string[]): Generator<string> {
    yield* this.#loose.get(key) ?? NONE;
    for (const file of files) yield* this.to(file);
  }

  /** Stores what the note links to. Each link is resolved now. */
  set(source: string, linkpaths: readonly string[]): LinkDifference {
    const before = this.#out.get(source) ?? NO_LINKS;
    if (linkpaths.length === 0) return this.#replace(source, before, NO_LINKS);
    return this.#replace(source, before, outgoing(source, linkpaths, linkpaths.map((linkpath) => this.#resolve(linkpath, source))));
  }

  remove(source: string): LinkDifference {
    return this.set(source, NO_TEXTS);
  }

  /** Resolves the note's links again: all of them, or just those of a name. */
  reresolve(source: string, key: string | null): LinkDifference {
    const before = this.#out.get(source);
    if (before === undefined) return NO_DIFFERENCE;
    const resolved = before.linkpaths.map((linkpath, i) => (
      key === null || nameKeyOf(linkpath) === key ? this.#resolve(linkpath, source) : before.resolved[i] ?? null
    ));
    if (resolved.every((target, i) => target === before.resolved[i])) return NO_DIFFERENCE;
    return this.#replace(source, before, outgoing(source, before.linkpaths, resolved));
  }

  #replace(source: string, before: Outgoing, after: Outgoing): LinkDifference {
    if (after === NO_LINKS) this.#out.delete(source);
    else this.#out.set(source, after);
    for (const key of looseKeys(source, before)) removeFrom(this.#loose, key, source);
    for (const key of looseKeys(source, after)) addTo(this.#loose, key, source);
    const removed = missing(before.targets, after.targets);
    const added = missing(after.targets, before.targets);
    for (const target of removed) removeFrom(this.#in, target, source);
    for (const target of added) addTo(this.#in, target, source);
    return { added, removed, unresolved: !sameTexts(unresolvedOf(before), unresolvedOf(after)) };
  }
}

function outgoing(source: string, linkpaths: readonly string[], resolved: readonly (string | null)[]): Outgoing {
  const targets = new Set<string>();
  for (const target of resolved) if (isOtherNote(target, source)) targets.add(target);
  return { linkpaths, resolved, targets };
}

function isOtherNote(target: string | null, source: string): target is string {
  return target !== null && target !== source && isNotePath(target);
}

function unresolvedOf({ linkpaths, resolved }: Outgoing): readonly string[] {
  return resolved.includes(null) ? linkpaths.filter((_, i) => resolved[i] === null) : NO_TEXTS;
}

function looseKeys(source: string, { linkpaths, resolved }: Outgoing): readonly string[] {
  return linkpaths.filter((_, i) => !isOtherNote(resolved[i] ?? null, source)).map(nameKeyOf);
}

function missing(from: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  if (from === other) return NO_TEXTS;
  return Array.from(from).filter((item) => !other.has(item));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function removeFrom(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) return;
  values.delete(value);
  if (values.size === 0) map.delete(key);
}
