import type { Metadata } from '../notes/metadata';
import { titleOf } from '../notes/paths';
import { NameMatcher, type Mention, type TextRange } from '../related/mentions';
import { tokensOf } from '../related/mention-tokens';
import { isInHeading, isInTable } from './line-kind';
import { PathsByKey } from './paths-by-key';
import { notProse } from './prose';

/** A name that stands in more than this share of the texts is an everyday word, not a mention. */
const EVERYDAY = 0.5;
/** Fewer texts tell nothing about that. */
const FEW = 20;

/** A line break that is meant. */
const HARD_BREAK = /(?: {2}|\\)\r?\n/;

/** Under which names that are written differently but found alike are the same. */
export function mentionKey(name: string): string {
  return tokensOf(name.trim())
    .map(({ text }) => text)
    .join('');
}

/** Which notes are called by their names in the texts of which others, outside of links. */
export class MentionIndex {
  private readonly matcher = new NameMatcher();
  private readonly names = new Map<string, readonly string[]>();
  /** Name → notes that are called so. */
  private readonly called = new PathsByKey();
  /** Note → names that stand in its text, and the other way round. */
  private readonly inText = new Map<string, readonly string[]>();
  private readonly notesNaming = new PathsByKey();

  /** What a note is called: its title and its aliases; nothing for a note that is gone. */
  setNames(path: string, names: readonly string[]): void {
    const before = this.names.get(path) ?? [];
    for (const name of before) this.called.remove(mentionKey(name), path);
    if (names.length === 0) this.names.delete(path);
    else this.names.set(path, names);
    for (const name of names) {
      this.matcher.add(name);
      this.called.add(mentionKey(name), path);
    }
    for (const name of before) if (!this.isSpelled(name)) this.matcher.remove(name);
  }

  /** Whether a note is called just so. */
  private isSpelled(name: string): boolean {
    return Array.from(this.called.of(mentionKey(name))).some((path) => this.names.get(path)?.includes(name));
  }

  /** Looks for all names in a text. */
  setText(path: string, text: string, metadata: Metadata): void {
    const own = new Set(this.keysOf(path));
    this.setFound(
      path,
      this.keysIn(text, metadata).filter((key) => !own.has(key)),
    );
  }

  /** Which names stand in a text, by their keys. */
  keysIn(text: string, metadata: Metadata): string[] {
    return Array.from(new Set(this.find(text, metadata).map(({ name }) => mentionKey(name))));
  }

  /** Where a text calls a note by one of its names: first what is no heading, each in text order. */
  placesOf(path: string, text: string, metadata: Metadata): TextRange[] {
    const keys = new Set(this.keysOf(path));
    const places = this.find(text, metadata)
      .filter(({ name }) => keys.has(mentionKey(name)))
      .map(({ start, end }) => ({ start, end }));
    const inHeading = places.map(({ start }) => isInHeading(text, start));
    return [...places.filter((_, i) => inHeading[i] === false), ...places.filter((_, i) => inHeading[i] === true)];
  }

  private find(text: string, metadata: Metadata): Mention[] {
    return this.matcher.find(text, notProse(text, metadata)).filter((mention) => isInOnePiece(text, mention));
  }

  /** Which names stand in a note's text, by their keys; none for a note that is gone. */
  setFound(path: string, keys: readonly string[]): void {
    for (const key of this.found(path)) this.notesNaming.remove(key, path);
    if (keys.length === 0) this.inText.delete(path);
    else this.inText.set(path, keys);
    for (const key of keys) this.notesNaming.add(key, path);
  }

  found(path: string): readonly string[] {
    return this.inText.get(path) ?? [];
  }

  namesOf(path: string): readonly string[] {
    return this.names.get(path) ?? [];
  }

  /** Whether another note is called by this note's title too. */
  hasNamesake(path: string): boolean {
    return this.called.of(mentionKey(titleOf(path))).size > 1;
  }

  keysOf(path: string): string[] {
    return this.namesOf(path).map(mentionKey);
  }

  /** Notes whose names stand in this note's text. `texts` is how many texts were looked at. */
  namedIn(path: string, texts: number): Set<string> {
    const telling = this.found(path).filter((key) => !this.isEveryday(key, texts));
    return this.others(telling, this.called, path);
  }

  /** Notes in whose text a name of this note stands. */
  naming(path: string): Set<string> {
    return this.others(this.keysOf(path), this.notesNaming, path);
  }

  private others(keys: readonly string[], notes: PathsByKey, path: string): Set<string> {
    const others = new Set<string>();
    for (const key of keys) for (const other of notes.of(key)) others.add(other);
    others.delete(path);
    return others;
  }

  private isEveryday(key: string, texts: number): boolean {
    const count = this.notesNaming.count(key);
    return count > FEW && count > texts * EVERYDAY;
  }
}

/** A name that goes over a line break does so within a paragraph. */
function isInOnePiece(text: string, { start, end }: TextRange): boolean {
  const written = text.slice(start, end);
  if (!written.includes('\n')) return true;
  return !HARD_BREAK.test(written) && ![start, end - 1].some((at) => isInHeading(text, at) || isInTable(text, at));
}
