import type { Line } from '../../text/lines';
import type { YamlParser } from '../properties';
import { closedEnd, isBlank, sourceOf, type Block, type Entry } from './block';
import { hasComment, readFlow, writeFlow } from './flow';
import { Refusal } from './problem';
import { commentStart, readValue, writeScalar } from './scalar';
import { trim, trimStart } from './space';

/**
 * An item of a list: its source, and what it stands for; undefined where that is not to be seen from the source alone.
 */
export interface Item {
  readonly source: string;
  readonly value: unknown;
  /** The item that it stands in the place of. */
  readonly instead?: Item;
}

/** A value seen as a list, and how it is written with other items. */
interface ListValue {
  readonly items: readonly Item[];
  /** What is to stand from the value's column to its last line; what stands there now when the items are the same. */
  write(items: readonly Item[]): string;
}

const DASH = /^( *)-( +|$)/;

export function newItem(value: string, instead?: Item): Item {
  return { source: writeScalar(value), value, ...(instead === undefined ? {} : { instead }) };
}

/** The value of a property as a list: a single value is a list of one, nothing is an empty list. */
export function readList(text: string, block: Block, entry: Entry, eol: string, parse: YamlParser): ListValue {
  const source = sourceOf(text, block.lines, entry);
  if (/^[&*!]/.test(source)) throw new Refusal('anchor', entry.start + 1);
  if (source.startsWith('[')) return flowList(source, entry, parse);
  if (/^(?:#|$)/.test(source.split(/[\r\n]/, 1)[0] ?? '')) return blockList(block, entry, source, eol, parse);
  if (/^[{|>]/.test(source) || entry.end > entry.start + 1) throw new Refusal('wrong-kind', entry.start + 1);
  return singleValue(source, eol, parse);
}

function flowList(source: string, entry: Entry, parse: YamlParser): ListValue {
  const end = closedEnd(source);
  const brackets = source.slice(0, end);
  if (hasComment(brackets)) throw new Refusal('comment', entry.start + 1);
  const list = readFlow(brackets);
  const items = list.items.map((item) => ({ source: item, value: readValue(item, parse) }));
  return {
    items,
    write: (next) =>
      isSame(items, next)
        ? source
        : writeFlow(
            list,
            next.map((item) => item.source),
          ) + source.slice(end),
  };
}

/**
 * One text becomes a list of lines, unless just another text stands in its place; what stands for nothing becomes an
 * empty list.
 */
function singleValue(source: string, eol: string, parse: YamlParser): ListValue {
  const end = /^["']/.test(source) ? closedEnd(source) : commentStart(source);
  const scalar = source.slice(0, end);
  const value = readValue(scalar, parse);
  const items = value === null || value === '' ? [] : [{ source: scalar, value }];
  const comment = source.slice(end);
  return {
    items,
    write: (next) => {
      const [first] = next;
      if (isSame(items, next)) return source;
      if (first === undefined) return `[]${comment}`;
      if (next.length === 1 && first.instead !== undefined) return first.source + comment;
      return trimStart(comment) + newLines(next, eol);
    },
  };
}

/** Items on lines of their own after a line that has only the name. */
export function newLines(items: readonly Item[], eol: string): string {
  return items.map(({ source }) => `${eol}  - ${source}`).join('');
}

interface ItemLines extends Item {
  /** Comments and empty lines before it, and the lines it has itself. */
  readonly before: readonly string[];
  readonly own: readonly string[];
}

/** Each item keeps its lines and the comments above it; so does one that stands in its place. */
function blockList(block: Block, entry: Entry, source: string, eol: string, parse: YamlParser): ListValue {
  const [head = ''] = source.split(/\r\n|\n/, 1);
  const { items, dash } = readItems(block.lines, entry, parse);
  const known = new Map<Item, ItemLines>(items.map((item) => [item, item]));
  const linesOf = (item: Item): readonly string[] => {
    const was = known.get(item.instead ?? item);
    if (was === undefined) return [`${dash}${item.source}${eol}`];
    return [...was.before, ...(item.instead === undefined ? was.own : [otherLine(was, item)])];
  };
  return {
    items,
    write: (next) => {
      if (isSame(items, next)) return source;
      const kept = next.flatMap(linesOf);
      const wanted = new Set(next.map((item) => item.instead ?? item));
      const left = items
        .filter((item) => !wanted.has(item))
        .flatMap(({ before, own }) => [...before, ...own].filter((line) => trim(line).startsWith('#')));
      const body = [...kept, ...left].join('');
      const first = next.length > 0 ? head : `[]${head === '' ? '' : ` ${head}`}`;
      return (first + (body === '' ? '' : eol + body)).replace(/(?:\r\n|\n)$/, '');
    },
  };
}

/** The line of an item with another source; what stands around that stays. */
function otherLine({ own: [line = ''], source: old }: ItemLines, { source }: Item): string {
  const start = DASH.exec(line)?.[0].length ?? 0;
  return line.slice(0, start) + source + line.slice(start + old.length);
}

function readItems(
  all: readonly Line[],
  { start, end }: Entry,
  parse: YamlParser,
): { items: ItemLines[]; dash: string } {
  const items: ItemLines[] = [];
  let dash: string | null = null;
  let before: string[] = [];
  for (let at = start + 1; at < end; at++) {
    const line = all[at] ?? { start: 0, text: '', eol: '' };
    const whole = line.text + line.eol;
    const match = DASH.exec(line.text);
    const isItem: boolean = match !== null && (dash === null || dash.indexOf('-') === match[1]?.length);
    if (isBlank(line.text)) before.push(whole);
    else if (match !== null && isItem) {
      dash ??= `${match[1] ?? ''}-${match[2] === '' ? ' ' : (match[2] ?? ' ')}`;
      items.push({ ...itemOf(line.text.slice(match[0].length), parse), before, own: [whole] });
      before = [];
    } else {
      const last = items.pop();
      if (last === undefined) throw new Refusal('wrong-kind', at + 1);
      items.push({
        source: `${last.source}\n${line.text}`,
        value: undefined,
        before: last.before,
        own: [...last.own, ...before, whole],
      });
      before = [];
    }
  }
  return { items, dash: dash ?? '  - ' };
}

function itemOf(written: string, parse: YamlParser): Item {
  const end = /^["']/.test(written) ? closedEnd(written) : commentStart(written);
  const source = written.slice(0, Math.max(0, end));
  const isWhole = /^(?:[ \t]*|[ \t]+#.*)$/.test(written.slice(end));
  return { source, value: isWhole ? readValue(source, parse) : undefined };
}

function isSame(items: readonly Item[], next: readonly Item[]): boolean {
  return items.length === next.length && items.every((item, i) => item === next[i]);
}
