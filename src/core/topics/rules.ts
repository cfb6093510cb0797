import { fileName, folderKey, folderOf, linkpathOf, nameKeyOf, withoutMd } from '../notes/paths';
import type { Note } from '../notes/note';
import { listOf, type Properties } from '../notes/properties';
import { bareTag } from '../notes/tags';
import { unlinked } from '../notes/topic-values';
import { fold } from '../text/fold';
import { remember } from '../once';
import type { TopicRules } from './topic';

/** Where the links of notes lead. */
export interface LinkReader {
  /** Paths of notes. */
  linksFrom(path: string): Iterable<string>;
  /** Targets, as written, that lead nowhere. */
  unresolvedFrom(path: string): readonly string[];
}

type Ids = readonly string[];

const NO_IDS: Ids = [];
const REMEMBERED = 10_000;

/**
 * Rules turned around: what a note has → the topics that ask for it. So a note costs what it holds, however many topics
 * there are.
 */
export class RuleIndex {
  private readonly tags = new PrefixIndex();
  private readonly folders = new PrefixIndex();
  private readonly properties = new Map<string, Map<string, string[]>>();
  private readonly linkPaths = new Map<string, string[]>();
  private readonly linkNames = new Map<string, string[]>();
  /** Topics that ask for the top folder, and so for everything. */
  private readonly everything: string[] = [];
  private isEmpty = true;

  constructor(rules: Iterable<readonly [id: string, rules: TopicRules]>) {
    for (const [id, rule] of rules) this.add(id, rule);
  }

  private add(id: string, rules: TopicRules): void {
    for (const tag of rules.tags) this.tags.add(fold(bareTag(tag.trim())), id);
    for (const folder of rules.folders) this.addFolder(folderKey(folder), id);
    for (const { key, value } of rules.properties) append(this.valuesOf(key), valueKey(value), id);
    for (const target of rules.linksTo) this.addTarget(target, id);
    if (rules.tags.length + rules.folders.length + rules.properties.length + rules.linksTo.length > 0)
      this.isEmpty = false;
  }

  private addFolder(folder: string, id: string): void {
    if (folder === '') this.everything.push(id);
    else this.folders.add(folder, id);
  }

  private valuesOf(property: string): Map<string, string[]> {
    const key = fold(property.trim());
    const values = this.properties.get(key) ?? new Map<string, string[]>();
    this.properties.set(key, values);
    return values;
  }

  private addTarget(written: string, id: string): void {
    const target = linkpathOf(unlinked(written)).replace(/^\/+/, '');
    if (target.includes('/')) append(this.linkPaths, pathKeyOf(target), id);
    else append(this.linkNames, nameKeyOf(target), id);
  }

  /** Whether any topic asks where notes link to. */
  get asksForLinks(): boolean {
    return this.linkPaths.size + this.linkNames.size > 0;
  }

  /** Ids of the topics that a rule of theirs puts the note into. */
  match(note: Note, links: LinkReader): Set<string> {
    const found = new Set(this.everything);
    if (this.isEmpty) return found;
    for (const tag of note.tags) addAll(found, this.tags.match(tag));
    addAll(found, this.folders.match(folderOf(note.path)));
    if (this.properties.size > 0) this.matchProperties(note.properties, found);
    if (this.asksForLinks) this.matchLinks(note.path, links, found);
    return found;
  }

  private matchProperties(properties: Properties, found: Set<string>): void {
    for (const key of Object.keys(properties)) {
      const values = this.properties.get(fold(key));
      if (values === undefined) continue;
      for (const value of listOf(properties[key])) addAll(found, values.get(valueKey(value)) ?? NO_IDS);
    }
  }

  private matchLinks(path: string, links: LinkReader, found: Set<string>): void {
    for (const target of links.linksFrom(path)) this.matchTarget(target, found);
    for (const target of links.unresolvedFrom(path)) this.matchTarget(target.replace(/^\/+/, ''), found);
  }

  private matchTarget(target: string, found: Set<string>): void {
    addAll(found, this.linkPaths.get(pathKeyOf(target)) ?? NO_IDS);
    addAll(found, this.linkNames.get(nameKeyOf(target)) ?? NO_IDS);
  }
}

/**
 * Rules for paths whose parents match too: tags and folders. Most notes share theirs with others, so answers are
 * remembered.
 */
class PrefixIndex {
  private readonly ids = new Map<string, string[]>();
  private deepest = 0;
  readonly match = remember(REMEMBERED, (path: string): Ids => this.lookUp(fold(path)));

  add(key: string, id: string): void {
    append(this.ids, key, id);
    this.deepest = Math.max(this.deepest, key.split('/').length);
  }

  /** Looks no deeper than any rule does: a path is only text, and may have any number of parts. */
  private lookUp(key: string): Ids {
    let found = NO_IDS;
    let slash = key.indexOf('/');
    for (let depth = 1; slash >= 0 && depth <= this.deepest; depth++) {
      found = found.concat(this.ids.get(key.slice(0, slash)) ?? NO_IDS);
      slash = key.indexOf('/', slash + 1);
    }
    return found.concat(this.ids.get(key) ?? NO_IDS);
  }
}

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

function append(map: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (ids[ids.length - 1] !== id) ids.push(id);
}

function addAll(found: Set<string>, ids: Ids): void {
  for (const id of ids) found.add(id);
}
