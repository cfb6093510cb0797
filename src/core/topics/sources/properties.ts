import type { Note } from '../../notes/note';
import { fileName, isNoSubject } from '../../notes/paths';
import { listOf } from '../../notes/properties';
import { unlinked } from '../../notes/topic-values';
import { gathered, whenDone, type Steps } from '../../steps';
import { compareCodePoints } from '../../text/compare';
import { fold } from '../../text/fold';
import { cleanName } from '../names';
import { folderKind, isKind, isOrigin, isStatus, isType } from './kind-words';
import { mapName } from './maps';
import { FEWEST, isSelective, type Doubt, type FoundTopic, type SourceVault, type TopicFinder } from './source';

/** Longer values are texts. */
const LONGEST = 60;
const MOST_WORDS = 6;
/** Of the notes that have a property so many have a value that repeats, before it sorts notes. */
const REPEATED = 0.6;
/** A value that more than this share of all notes has tells none of them from the others. */
const EVERYWHERE = 0.8;
const SMALL_VAULT = 10;
/** Properties that the app, publishers and this plugin read, and those that say when, where from or in which form. */
const OTHERS = (
  'aliases, alias, tags, tag, title, cssclasses, cssclass, publish, permalink, slug, topic-index, topic-atlas, ' +
  'position, date, created, updated, modified, id, uid, url, lang, language, locale, layout, banner, cover, ' +
  'icon, color, version, description, summary'
).split(', ');
/** Properties by which plugins know the notes that are theirs. */
const MARK_OF_PLUGIN = /-plugin$/;
/** A value with few notes of its own is there for the values below it, where there are so many of them. */
const BRANCHES = 2;
const LETTER = /\p{L}/u;
const ADDRESS = /^[a-z]+:\/\/|^www\.|@.+\./i;
const DATE = /^\d{4}[-/.年]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/;

/** Properties whose values repeat, links too: what they do tells them, not what they are called. */
export const properties: TopicFinder = {
  source: 'property',
  find({ notes, topicsProperty }: SourceVault): Steps<FoundTopic[]> {
    return whenDone(usesOf(notes, new Set([...OTHERS, fold(topicsProperty)])), (uses) => {
      const sorting = uses.filter((use) => use.sorts());
      const pages =
        sorting.length === 0 ? new Map<string, Note>() : new Map(notes.map((note) => [fold(note.title), note]));
      return sorting.flatMap((use) => topicsOf(use, pages, notes.length));
    });
  },
};

/** A value that notes have in a property. */
interface Value {
  /** As a rule has it, and as the first of the notes writes it. */
  readonly text: string;
  readonly isLink: boolean;
  readonly notes: Set<string>;
}

/** What notes use a property for. */
class Use {
  private readonly holders = new Set<string>();
  private readonly values = new Map<string, Value>();

  constructor(
    readonly key: string,
    /** As the first of the notes writes it. */
    readonly property: string,
  ) {}

  add(value: unknown, path: string): void {
    for (const item of listOf(value)) {
      this.holders.add(path);
      const read = readValue(item);
      if (read === null) continue;
      const known = this.values.get(read.key) ?? { text: read.text, isLink: read.isLink, notes: new Set<string>() };
      this.values.set(read.key, known);
      known.notes.add(path);
    }
  }

  value(key: string): Value | undefined {
    return this.values.get(key);
  }

  /** Values that enough notes have, in the order of their keys. */
  repeated(): [string, Value][] {
    return Array.from(this.values)
      .filter(([, { notes }]) => notes.size >= FEWEST)
      .sort(([a], [b]) => compareCodePoints(a, b));
  }

  /** Whether most of the notes that have the property share a value of it with others. */
  sorts(): boolean {
    const held = new Set(this.repeated().flatMap(([, { notes }]) => Array.from(notes)));
    return held.size > 0 && held.size >= REPEATED * this.holders.size;
  }

  /**
   * What it says of notes in place of what they are about, by most of its values. Links lead to pages, which a person
   * may sort by.
   */
  saysElse(repeated: readonly (readonly [string, Value])[]): Doubt | null {
    const mostly = (matches: (key: string, value: Value) => boolean): boolean =>
      repeated.filter(([key, value]) => matches(key, value)).length * 2 >= repeated.length;
    if (mostly(isStatus)) return 'status';
    if (isOrigin(this.key)) return 'origin';
    // One alone may be what the vault is about.
    return repeated.length > 1 && mostly((key, { isLink }) => !isLink && isKind(key)) ? 'type' : null;
  }

  /** The key of a value that the page of another value has: what stands above it. */
  valueOf(page: Note | undefined): string | null {
    if (page === undefined) return null;
    for (const [key, { notes }] of this.values) if (notes.has(page.path)) return key;
    return null;
  }
}

function usesOf(notes: readonly Note[], others: ReadonlySet<string>): Steps<Use[]> {
  const found = gathered(new Map<string, Use>(), notes, (uses, { path, properties: own }) => {
    for (const property of Object.keys(own)) {
      const key = fold(property.trim());
      if (key === '' || others.has(key) || MARK_OF_PLUGIN.test(key)) continue;
      const use = uses.get(key) ?? new Use(key, property);
      uses.set(key, use);
      use.add(own[property], path);
    }
  });
  return whenDone(found, (uses) => Array.from(uses.values()).sort((a, b) => compareCodePoints(a.key, b.key)));
}

/** A link, or a text that can be a name; null for dates, numbers, addresses and sentences. */
function readValue(item: unknown): { key: string; text: string; isLink: boolean } | null {
  if (typeof item !== 'string') return null;
  const text = item.trim();
  const target = unlinked(text);
  const isLink = target !== text;
  const name = isLink ? fileName(target) : text;
  const isName =
    name.length <= LONGEST &&
    name.split(/\s+/).length <= MOST_WORDS &&
    LETTER.test(name) &&
    !ADDRESS.test(name) &&
    !DATE.test(name);
  return isName ? { key: fold(name), text: name, isLink } : null;
}

function topicsOf(use: Use, pages: ReadonlyMap<string, Note>, all: number): FoundTopic[] {
  const repeated = use.repeated();
  const saysElse = use.saysElse(repeated);
  const aboveOf = (key: string): string | null =>
    use.value(key)?.isLink === true ? use.valueOf(pages.get(key)) : null;
  const values = withBranches(use, repeated, aboveOf);
  const known = new Map(values);
  const chains = new Map(values.map(([key]) => [key, chainAbove(key, aboveOf).filter((above) => known.has(above))]));
  const notes = new Map(values.map(([key, value]) => [key, new Set(value.notes)]));
  for (const [key, value] of values)
    for (const above of chains.get(key) ?? []) for (const note of value.notes) notes.get(above)?.add(note);
  return values
    .sort(([a], [b]) => (chains.get(a)?.length ?? 0) - (chains.get(b)?.length ?? 0) || compareCodePoints(a, b))
    .map(([key, value]) => {
      const [above] = chains.get(key) ?? [];
      const doubt = saysElse ?? doubtOf(value, all);
      return {
        key: `${use.key}=${key}`,
        parent: above === undefined ? '' : `${use.key}=${above}`,
        name: nameOf(value, pages.get(key)),
        rules: { properties: [{ key: use.property, value: value.text }] },
        notes: notes.get(key) ?? value.notes,
        reasons: [{ kind: 'value', property: use.property, value: value.text, notes: value.notes.size }],
        doubt,
        isLastResort: doubt === 'everywhere' && isSelective(value.notes.size, all),
      };
    });
}

/** Those that repeat, and those that bring several of them together, whatever few notes they have themselves. */
function withBranches(
  use: Use,
  repeated: readonly [string, Value][],
  aboveOf: (key: string) => string | null,
): [string, Value][] {
  const known = new Map(repeated);
  const below = new Map<string, Set<string>>();
  for (const [key] of repeated) {
    let child = key;
    for (const above of chainAbove(key, aboveOf)) {
      below.set(above, (below.get(above) ?? new Set()).add(child));
      child = above;
    }
  }
  for (const [key, children] of below) {
    const value = use.value(key);
    if (value !== undefined && children.size >= BRANCHES) known.set(key, value);
  }
  return Array.from(known);
}

/** The values above one, nearest first; none where they stand above each other in a circle. */
function chainAbove(key: string, parentOf: (key: string) => string | null): string[] {
  const chain: string[] = [];
  for (let at = parentOf(key); at !== null; at = parentOf(at)) {
    if (at === key || chain.includes(at)) return [];
    chain.push(at);
  }
  return chain;
}

function nameOf({ text, isLink }: Value, page: Note | undefined): string {
  const title = page?.title ?? text;
  return (isLink ? mapName(title) : null) ?? cleanName(isLink ? title : text);
}

function doubtOf({ text, isLink, notes }: Value, all: number): Doubt | null {
  if (all >= SMALL_VAULT && notes.size > all * EVERYWHERE) return 'everywhere';
  // A page of such a name is one to start from; as a word it may be a subject.
  if (isLink) return isNoSubject(text) || folderKind(text) === 'shelf' ? 'shelf' : null;
  return isStatus(text) ? 'status' : isType(text) ? 'type' : null;
}
