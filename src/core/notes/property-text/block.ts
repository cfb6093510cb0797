import { lines, type Line } from '../../text/lines';
import type { YamlParser } from '../properties';
import { flowEnd } from './flow';
import { Refusal } from './problem';
import { closingQuote, commentStart, isPlain, readValue } from './scalar';
import { startOf, trim, trimEnd } from './space';

type Form = 'empty' | 'text' | 'quoted' | 'flow' | 'special' | 'plain';

/** One property as it is written. */
export interface Entry {
  readonly name: string;
  /**
   * The line of the name, and the line after the last one of the value; lines of comments that follow are not counted.
   * Both as indices.
   */
  readonly start: number;
  readonly end: number;
  /** The column at which the value starts in the first line: after the colon and the spaces behind it. */
  readonly column: number;
}

/** The properties at the start of a note, as lines. */
export interface Block {
  readonly lines: readonly Line[];
  readonly entries: readonly Entry[];
  /** The index of the line that closes the block. */
  readonly close: number;
  /** All that stands between the first line and that one. */
  readonly yaml: string;
}

const FENCE = '---';
const BLANK = /^ *(?:#.*)?$/;
const SCALAR_HEADER = /^[|>](?:[-+]?[1-9]?|[1-9][-+])(?: +#.*| *)$/;

/**
 * The block of properties that a text starts with; null when there is none. Throws a `Refusal` where it is not certain
 * which lines belong to which property: that is all that is read here, of what the values mean as little as possible.
 */
export function readBlock(text: string, parse: YamlParser): Block | null {
  if (text.startsWith('\ufeff')) throw new Refusal('byte-order-mark', 1);
  if (!/^---[ \t]*(?:\r|\n|$)/.test(text)) return null;
  const all = lines(text);
  const close = all.findIndex((line, i) => i > 0 && line.text.startsWith(FENCE));
  if (all[0]?.text !== FENCE || close < 0) throw new Refusal('fence', 1);
  if (all[close]?.text !== FENCE) throw new Refusal('fence', close + 1);
  // A carriage return alone ends no line to the app, nor to YAML.
  const odd = all.findIndex((line, i) => i <= close && line.eol === '\r');
  if (odd >= 0) throw new Refusal('unreadable', odd + 1);
  const yaml = text.slice(all[1]?.start, all[close]?.start);
  return { lines: all, entries: readEntries(text, all, close, parse), close, yaml };
}

/** The source of a value, all lines of it. */
export function sourceOf(text: string, all: readonly Line[], { start, end, column }: Omit<Entry, 'name'>): string {
  const last = all[end - 1];
  return text.slice((all[start]?.start ?? 0) + column, (last?.start ?? 0) + (last?.text.length ?? 0));
}

export function isBlank(line: string): boolean {
  return BLANK.test(line);
}

function readEntries(text: string, all: readonly Line[], close: number, parse: YamlParser): Entry[] {
  const entries: Entry[] = [];
  const names = new Set<string>();
  for (let at = 1; at < close;) {
    const line = all[at]?.text ?? '';
    if (isBlank(line)) at++;
    else {
      const entry = readEntry(text, all, at, close, parse);
      if (names.has(entry.name)) throw new Refusal('duplicate-key', at + 1);
      names.add(entry.name);
      entries.push(entry);
      at = entry.end;
    }
  }
  return entries;
}

function readEntry(text: string, all: readonly Line[], start: number, close: number, parse: YamlParser): Entry {
  const line = all[start]?.text ?? '';
  const { name, column } = readName(line, start, parse);
  const form = formOf(line.slice(column));
  if (form === null) throw new Refusal('unreadable', start + 1);
  const end = (form === 'text' ? endOfText(all, start, close) : endOfValue(all, start, close, form)) + 1;
  const entry = { name, start, end, column };
  if (form === 'flow' || form === 'quoted') checkClosed(sourceOf(text, all, entry), start);
  return entry;
}

/** How a value starts; null for what no reader of YAML would take. `special` has an anchor, an alias or a type. */
function formOf(value: string): Form | null {
  if (/^(?:#.*)?$/.test(value)) return 'empty';
  if (/^[|>]/.test(value)) return SCALAR_HEADER.test(value) ? 'text' : null;
  if (/^["']/.test(value)) return 'quoted';
  if (/^[[{]/.test(value)) return 'flow';
  if (/^[&*!]/.test(value)) return 'special';
  return isPlain(value.slice(0, commentStart(value))) ? 'plain' : null;
}

/** The last line of a text with its lines kept: all that are indented, up to the first comment that is not. */
function endOfText(all: readonly Line[], start: number, close: number): number {
  let last = start;
  for (let at = start + 1; at < close; at++) {
    const line = all[at]?.text ?? '';
    if (trim(line) === '') continue;
    if (!line.startsWith(' ')) break;
    last = at;
  }
  return last;
}

/** The last line of any other value: more indented, or items of a list that are not, or a bracket that closes. */
function endOfValue(all: readonly Line[], start: number, close: number, form: Form): number {
  let last = start;
  for (let at = start + 1; at < close; at++) {
    const line = all[at]?.text ?? '';
    if (/^ *\t/.test(line)) throw new Refusal('tab', at + 1);
    if (isBlank(line)) continue;
    const belongs =
      line.startsWith(' ') || (form === 'empty' && /^-(?: |$)/.test(line)) || (form === 'flow' && /^[\]}]/.test(line));
    if (!belongs) break;
    last = at;
  }
  return last;
}

/** The name in front of the first colon that ends one. */
function readName(line: string, at: number, parse: YamlParser): { name: string; column: number } {
  const quoted = /^["']/.test(line) ? closingQuote(line, 0) + 1 : 0;
  const colon = quoted > 0 ? line.indexOf(':', quoted) : line.search(/:(?:[ \t]|$)/);
  const source = trimEnd(line.slice(0, Math.max(0, colon)));
  const name = quoted > 0 ? readValue(source, parse) : source;
  if (colon < 0 || typeof name !== 'string' || startOf(line) > 0 || (quoted === 0 && (name === '' || !isPlain(name))))
    throw new Refusal('unreadable', at + 1);
  const after = line.slice(colon + 1);
  if (after !== '' && startOf(after) === 0) throw new Refusal('unreadable', at + 1);
  return { name, column: colon + 1 + startOf(after) };
}

/** After quotes or brackets that close, nothing but a comment may follow. */
function checkClosed(source: string, at: number): void {
  const end = closedEnd(source);
  if (end < 0 || !/^(?:[ \t]*|[ \t]+#[^\r\n]*)$/.test(source.slice(end))) throw new Refusal('unreadable', at + 1);
}

/** The end of a value in quotes or brackets; -1 when it has none. */
export function closedEnd(source: string): number {
  return /^["']/.test(source) ? closingQuote(source, 0) + 1 || -1 : flowEnd(source);
}
