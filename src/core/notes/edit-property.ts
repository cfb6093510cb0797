import { appendTo } from '../multimap';
import { isBlank, readBlock, closedEnd, sourceOf, type Block, type Entry } from './property-text/block';
import { newItem, newLines, readList, type Item } from './property-text/list';
import { Refusal, type PropertyProblem } from './property-text/problem';
import { propertiesOf, sameBut } from './property-text/read-back';
import { commentStart, readValue, writeScalar } from './property-text/scalar';
import { isSpace, trimEnd } from './property-text/space';
import { listOf, type YamlParser } from './properties';
import { sameValue } from './same';
import type { VaultError } from '../vault';

export type { PropertyProblem } from './property-text/problem';

/**
 * The whole new text of a note, the same one when nothing was to change; or why the property cannot be written with
 * certainty.
 */
export type PropertyEdit =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: PropertyProblem };

/** A note whose property was to be another, and is as it was. */
export interface LeftNote {
  readonly path: string;
  readonly property: string;
  /** Why; a `VaultError` where the note cannot be read or written at all. */
  readonly problem: PropertyProblem | VaultError;
}

/**
 * Sets a property of a note to a list of texts. Only the lines of that property change; its comments stay, and so do
 * items that are wanted again, as they are written. A note without properties gets a block of them.
 *
 * This and the edits below are parsed before they are handed out: where the property would not be read as it is
 * wanted, or any other not as before, there is a problem and no text.
 */
export function setListProperty(
  text: string,
  name: string,
  values: readonly string[],
  parse: YamlParser,
): PropertyEdit {
  return editList(text, name, parse, {
    write: (items) => {
      const left = new Map<unknown, Item[]>();
      for (const item of items) appendTo(left, item.value, item);
      return values.map((value) => left.get(value)?.shift() ?? newItem(value));
    },
    wanted: () => values,
  });
}

/** Adds a text to the end of a list property, unless an item is it already: by default one that is equal. */
export function addToListProperty(
  text: string,
  name: string,
  value: string,
  parse: YamlParser,
  isThere: (item: unknown) => boolean = (item) => item === value,
): PropertyEdit {
  return editList(text, name, parse, {
    write: (items) => (items.some((item) => isThere(item.value)) ? items : [...items, newItem(value)]),
    wanted: (before) => (before.some(isThere) ? before : [...before, value]),
  });
}

/**
 * Puts other texts in the place of items of a list property; a single value is a list of one.
 *
 * @param change what is to stand in the place of a value; null where it stays as it is
 */
export function changeListProperty(
  text: string,
  name: string,
  change: (value: unknown) => readonly string[] | null,
  parse: YamlParser,
): PropertyEdit {
  return editList(text, name, parse, {
    write: (items) =>
      items.flatMap(
        (item) => change(item.value)?.map((value, i) => newItem(value, i === 0 ? item : undefined)) ?? [item],
      ),
    wanted: (before) => before.flatMap<unknown>((value) => change(value) ?? [value]),
  });
}

/** Sets a property of a note to one text, or to yes or no, as `setListProperty` does to a list. */
export function setTextProperty(text: string, name: string, value: string | boolean, parse: YamlParser): PropertyEdit {
  return edit(text, name, parse, {
    write: (block, entry) =>
      block === null || entry === null
        ? insert(text, block, `${writeScalar(name)}: ${scalarOf(value)}`)
        : replace(text, block, entry, textSource(sourceOf(text, block.lines, entry), entry, value, parse)),
    isWanted: (_, after) => after === value,
  });
}

function scalarOf(value: string | boolean): string {
  return typeof value === 'string' ? writeScalar(value) : String(value);
}

/** An edit of a list, by its items as they are written and by its values as they are parsed. */
interface ListChange {
  readonly write: (items: readonly Item[]) => readonly Item[];
  readonly wanted: (before: readonly unknown[]) => readonly unknown[];
}

function editList(text: string, name: string, parse: YamlParser, { write, wanted }: ListChange): PropertyEdit {
  const eol = eolOf(text);
  return edit(text, name, parse, {
    write: (block, entry) => {
      if (block === null || entry === null) {
        const items = write([]);
        return items.length === 0 ? text : insert(text, block, `${writeScalar(name)}:${newLines(items, eol)}`);
      }
      const list = readList(text, block, entry, eol, parse);
      const next = write(list.items);
      const kept = new Set(next);
      if (list.items.some((item) => !kept.has(item) && mayBeReferred(item)))
        throw new Refusal('anchor', entry.start + 1);
      return replace(text, block, entry, list.write(next));
    },
    isWanted: (before, after) => sameValue(itemsOf(after), wanted(itemsOf(before))),
  });
}

/** An anchor in it would be missed elsewhere. */
function mayBeReferred({ source, value }: Item): boolean {
  return source.startsWith('&') || (typeof value !== 'string' && source.includes('&'));
}

/** What is written for nothing, and an empty text, is an empty list. */
function itemsOf(value: unknown): readonly unknown[] {
  return value === '' ? [] : listOf(value);
}

interface Change {
  readonly write: (block: Block | null, entry: Entry | null) => string;
  /** Whether the property, as parsed, became what it should; undefined where there is none. */
  readonly isWanted: (before: unknown, after: unknown) => boolean;
}

function edit(text: string, name: string, parse: YamlParser, { write, isWanted }: Change): PropertyEdit {
  try {
    const block = readBlock(text, parse);
    const before = propertiesOf(block, parse);
    const entry = block === null ? null : entryOf(block, name);
    if (entry?.name !== keyOf(before, name)) throw misread(entry);
    const edited = write(block, entry);
    const after = readBack(edited, entry, parse);
    const key = entry?.name ?? name;
    if (!isWanted(before.get(key), after.get(key)) || !sameBut(key, before, after)) throw misread(entry);
    return { text: edited };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

function readBack(edited: string, entry: Entry | null, parse: YamlParser): ReadonlyMap<string, unknown> {
  try {
    return propertiesOf(readBlock(edited, parse), parse);
  } catch (error) {
    throw error instanceof Refusal ? misread(entry) : error;
  }
}

function misread(entry: Entry | null): Refusal {
  return new Refusal('misread', entry === null ? 1 : entry.start + 1);
}

/** The app does not tell `Topics` from `topics`; where a note has both, the exact name wins. */
function keyOf(properties: ReadonlyMap<string, unknown>, name: string): string | undefined {
  return properties.has(name)
    ? name
    : Array.from(properties.keys()).find((key) => key.toLowerCase() === name.toLowerCase());
}

function entryOf({ entries }: Block, name: string): Entry | null {
  const exact = entries.find((entry) => entry.name === name);
  const alike = entries.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (exact === undefined && alike[1] !== undefined) throw new Refusal('duplicate-key', alike[1].start + 1);
  return exact ?? alike[0] ?? null;
}

/** A new property goes below the others. */
function insert(text: string, block: Block | null, property: string): string {
  const eol = eolOf(text);
  if (block === null) return `---${eol}${property}${eol}---${eol}${text}`;
  const at = block.lines[block.close]?.start ?? 0;
  return `${text.slice(0, at)}${property}${eol}${text.slice(at)}`;
}

function replace(text: string, { lines }: Block, { start, end, column }: Entry, value: string): string {
  const from = (lines[start]?.start ?? 0) + column;
  const last = lines[end - 1];
  const to = (last?.start ?? 0) + (last?.text.length ?? 0);
  const before = text.slice(0, from);
  const goesBelow = startsLine(value);
  const lead = goesBelow && !startsLine(text.slice(from, to)) ? trimEnd(before) : before;
  const space = value === '' || goesBelow || isSpace(before.slice(-1)) ? '' : ' ';
  return lead + space + value + text.slice(to);
}

function startsLine(value: string): boolean {
  return /^[\r\n]/.test(value);
}

/** The source of a text in place of another, which may have several lines; a comment behind it stays. */
function textSource(source: string, entry: Entry, value: string | boolean, parse: YamlParser): string {
  if (/^[&*!]/.test(source)) throw new Refusal('anchor', entry.start + 1);
  const [first = ''] = source.split(/[\r\n]/, 1);
  if (/^[|>]/.test(source)) return scalarOf(value) + first.slice(first.search(/[ \t]#|$/));
  if (/^[[{]/.test(source) || (isBlank(first) && entry.end > entry.start + 1))
    throw new Refusal('wrong-kind', entry.start + 1);
  const end = /^["']/.test(source) ? closedEnd(source) : commentStart(source);
  if (readValue(source.slice(0, end), parse) === value) return source;
  const comment = source.slice(end);
  return scalarOf(value) + (comment.startsWith('#') ? ` ${comment}` : comment);
}

/** How the note ends its lines: as its first one. A carriage return alone ends none. */
function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
