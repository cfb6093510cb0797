import { fileName, folderKey, folderOf, linkpathOf, nameKeyOf, withoutMd } from '../notes/paths';
import type { Note } from '../notes/note';
import { listOf, type Properties } from '../notes/properties';
import { bareTag } from '../notes/tags';
import { unlinked } from '../notes/topic-values';
import { fold } from '../text/fold';
import type { TopicRules } from './topic';

/** What the links of a note lead to: paths of notes, and the targets, as written, that lead nowhere. */
export interface LinkFacts {
  readonly targets: Iterable<string>;
  readonly unresolved: readonly string[];
}

type Ids = readonly string[];

/** Rules turned around: what a note has → the topics that ask for it. So a note costs what it holds, however many topics there are. */
export class RuleIndex {
  readonly #tags = new Map<string, string[]>();
  readonly #folders = new Map<string, string[]>();
  readonly #properties = new Map<string, Map<string, string[]>>();
  readonly #linkPaths = new Map<string, string[]>();
  readonly #linkNames = new Map<string, string[]>();
  #deepestTag = 0;
  #deepestFolder = 0;

  constructor(rules: Iterable<readonly [id: string, rules: TopicRules]>) {
    for (const [id, rule] of rules) this.#add(id, rule);
  }

  #add(id: string, rules: TopicRules): void {
    for (const tag of rules.tags) this.#addTag(fold(bareTag(tag.trim())), id);
    for (const folder of rules.folders) this.#addFolder(folderKey(folder) || TOP, id);
    for (const { key, value } of rules.properties) append(this.#valuesOf(key), valueKey(value), id);
    for (const target of rules.linksTo) this.#addTarget(target, id);
  }

  #addTag(key: string, id: string): void {
    append(this.#tags, key, id);
    this.#deepestTag = Math.max(this.#deepestTag, key.split('/').length);
  }

  #addFolder(key: string, id: string): void {
    append(this.#folders, key, id);
    this.#deepestFolder = Math.max(this.#deepestFolder, key.split('/').length);
  }

  #valuesOf(property: string): Map<string, string[]> {
    const key = fold(property.trim());
    const values = this.#properties.get(key) ?? new Map<string, string[]>();
    this.#properties.set(key, values);
    return values;
  }

  #addTarget(written: string, id: string): void {
    const target = linkpathOf(unlinked(written)).replace(/^\/+/, '');
    if (target.includes('/')) append(this.#linkPaths, pathKeyOf(target), id);
    else append(this.#linkNames, nameKeyOf(target), id);
  }

  /** Ids of the topics that a rule of theirs puts the note into. */
  match(note: Note, links: LinkFacts): Set<string> {
    const found = new Set<string>();
    if (this.#tags.size > 0) for (const tag of note.tags) this.#matchTag(tag, found);
    if (this.#folders.size > 0) this.#matchFolder(folderOf(note.path), found);
    if (this.#properties.size > 0) this.#matchProperties(note.properties, found);
    if (this.#linkPaths.size + this.#linkNames.size > 0) this.#matchLinks(links, found);
    return found;
  }

  #matchTag(tag: string, found: Set<string>): void {
    for (const one of withParents(fold(tag), this.#deepestTag)) addAll(found, this.#tags.get(one));
  }

  #matchFolder(folder: string, found: Set<string>): void {
    addAll(found, this.#folders.get(TOP));
    if (folder === '') return;
    for (const one of withParents(fold(folder), this.#deepestFolder)) addAll(found, this.#folders.get(one));
  }

  #matchProperties(properties: Properties, found: Set<string>): void {
    for (const key of Object.keys(properties)) {
      const values = this.#properties.get(fold(key));
      if (values === undefined) continue;
      for (const value of listOf(properties[key])) addAll(found, values.get(valueKey(value)));
    }
  }

  #matchLinks({ targets, unresolved }: LinkFacts, found: Set<string>): void {
    for (const target of targets) this.#matchTarget(target, found);
    for (const target of unresolved) this.#matchTarget(target.replace(/^\/+/, ''), found);
  }

  #matchTarget(target: string, found: Set<string>): void {
    addAll(found, this.#linkPaths.get(pathKeyOf(target)));
    addAll(found, this.#linkNames.get(nameKeyOf(target)));
  }
}

const TOP = '/';

function pathKeyOf(path: string): string {
  return fold(withoutMd(path));
}

/** Texts, numbers and yes or no by what one sees; a link by its target's name. Other values are equal to nothing. */
function valueKey(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const text = value.trim();
  return fold(text.startsWith('[[') ? fileName(unlinked(text)) : text);
}

/** `a/b/c` with what is above it: `a`, `a/b`, `a/b/c`; no deeper than any rule asks for. */
function withParents(path: string, deepest: number): string[] {
  const all: string[] = [];
  let slash = path.indexOf('/');
  while (slash >= 0 && all.length < deepest) {
    all.push(path.slice(0, slash));
    slash = path.indexOf('/', slash + 1);
  }
  if (all.length < deepest) all.push(path);
  return all;
}

function append(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (ids[ids.length - 1] !== id) ids.push(id);
}

function addAll(found: Set<string>, ids: Ids | undefined): void {
  if (ids !== undefined) for (const id of ids) found.add(id);
}
