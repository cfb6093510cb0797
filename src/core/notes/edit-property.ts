import { isBlank, readBlock, closedEnd, sourceOf, type Block, type Entry } from './property-text/block';
import { newItem, newLines, readList, type Item } from './property-text/list';
import { Refusal, type PropertyProblem } from './property-text/problem';
import { commentStart, readScalar, writeScalar } from './property-text/scalar';

export type { PropertyProblem } from './property-text/problem';

/** The whole new text of a note, the same one when nothing was to change; or why the property cannot be written with certainty. */
export type PropertyEdit =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: PropertyProblem };

/**
 * Sets a property of a note to a list of texts. Only the lines of that property change; its comments stay, and so do
 * items that are wanted again, as they are written. A note without properties gets a block of them. A block that is
 * not valid YAML is refused where that shows; a host that can parse it should do so first.
 */
export function setListProperty(text: string, name: string, values: readonly string[]): PropertyEdit {
  return editList(text, name, (items) => {
    const left = new Map<string | null, Item[]>();
    for (const item of items) left.set(item.value, [...(left.get(item.value) ?? []), item]);
    return values.map((value) => left.get(value)?.shift() ?? newItem(value));
  });
}

/** Adds a text to the end of a list property, unless `isSame` finds it there; by default it must be equal. */
export function addToListProperty(text: string, name: string, value: string, isSame = equals): PropertyEdit {
  return editList(text, name, (items) =>
    items.some((item) => item.value !== null && isSame(item.value, value)) ? items : [...items, newItem(value)],
  );
}

/** Sets a property of a note to one text, or to yes or no, as `setListProperty` does to a list. */
export function setTextProperty(text: string, name: string, value: string | boolean): PropertyEdit {
  return edit(text, (block) => {
    const entry = block === null ? null : entryOf(block, name);
    if (block === null || entry === null) return insert(text, block, `${writeScalar(name)}: ${scalarOf(value)}`);
    return replace(text, block, entry, textSource(sourceOf(text, block.lines, entry), entry, value));
  });
}

function scalarOf(value: string | boolean): string {
  return typeof value === 'string' ? writeScalar(value) : String(value);
}

function equals(a: string, b: string): boolean {
  return a === b;
}

function editList(text: string, name: string, change: (items: readonly Item[]) => readonly Item[]): PropertyEdit {
  return edit(text, (block) => {
    const eol = eolOf(text);
    const entry = block === null ? null : entryOf(block, name);
    if (block === null || entry === null) {
      const items = change([]);
      return items.length === 0 ? text : insert(text, block, `${writeScalar(name)}:${newLines(items, eol)}`);
    }
    const list = readList(text, block, entry, eol);
    const next = change(list.items);
    const wanted = new Set(next);
    if (list.items.some((item) => !wanted.has(item) && mayBeReferred(item)))
      throw new Refusal('anchor', entry.start + 1);
    return replace(text, block, entry, list.write(next));
  });
}

/** An anchor in it would be missed elsewhere. */
function mayBeReferred({ source, value }: Item): boolean {
  return value === null && source.includes('&');
}

function edit(text: string, change: (block: Block | null) => string): PropertyEdit {
  try {
    return { text: change(readBlock(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: { kind: error.kind, line: error.line } };
    throw error;
  }
}

/** The app does not tell `Topics` from `topics`; where a note has both, the exact name wins. */
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
  const lead = goesBelow && !startsLine(text.slice(from, to)) ? before.trimEnd() : before;
  const space = value === '' || goesBelow || /\s$/.test(before) ? '' : ' ';
  return lead + space + value + text.slice(to);
}

function startsLine(value: string): boolean {
  return /^[\r\n]/.test(value);
}

/** The source of a text in place of another; a comment behind it stays. */
function textSource(source: string, entry: Entry, value: string | boolean): string {
  if (/^[&*!]/.test(source)) throw new Refusal('anchor', entry.start + 1);
  if (/^[|>]/.test(source)) return scalarOf(value);
  const isQuoted = /^["']/.test(source);
  if (/^[[{]/.test(source) || (entry.end > entry.start + 1 && !isQuoted))
    throw new Refusal('wrong-kind', entry.start + 1);
  const end = isQuoted ? closedEnd(source) : commentStart(source);
  if (readScalar(source.slice(0, end)) === value) return source;
  const comment = isBlank(source) ? source : source.slice(end);
  return scalarOf(value) + (comment.startsWith('#') ? ` ${comment}` : comment);
}

/** How the note ends its lines: as its first one. */
function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
