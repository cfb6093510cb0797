import type { Line } from '../../text/lines';
import { closedEnd, isBlank, sourceOf, type Block, type Entry } from './block';
import { hasComment, readFlow, writeFlow } from './flow';
import { Refusal } from './problem';
import { commentStart, isNull, readScalar, writeScalar } from './scalar';

/** An item of a list: its source, and the text it stands for; null when it is something else (a number, a list, …). */
export interface Item {
  readonly source: string;
  readonly value: string | null;
}

/** A value seen as a list, and how it is written with other items. */
export interface ListValue {
  readonly items: readonly Item[];
  /** What is to stand from the value's column to its last line; what stands there now when the items are the same. */
  write(items: readonly Item[]): string;
}

const DASH = /^( *)-( +|$)/;

export function newItem(value: string): Item {
  return { source: writeScalar(value), value };
}

/** The value of a property as a list: a single value is a list of one, nothing is an empty list. */
export function readList(text: string, block: Block, entry: Entry, eol: string): ListValue {
  const source = sourceOf(text, block.lines, entry);
  if (/^[&*!]/.test(source)) throw new Refusal('anchor', entry.start + 1);
  if (source.startsWith('[')) return flowList(source, entry);
  if (/^(?:#|$)/.test(source.split(/[\r\n]/, 1)[0] ?? '')) return blockList(block, entry, source, eol);
  if (/^[{|>]/.test(source) || entry.end > entry.start + 1) throw new Refusal('wrong-kind', entry.start + 1);
  return singleValue(source, eol);
}

function flowList(source: string, entry: Entry): ListValue {
  const end = closedEnd(source);
  const brackets = source.slice(0, end);
  if (hasComment(brackets)) throw new Refusal('comment', entry.start + 1);
  const list = readFlow(brackets);
  if (list === null) throw new Refusal('unreadable', entry.start + 1);
  const items = list.items.map((item) => ({ source: item, value: readScalar(item) }));
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

/** One text becomes a list of lines; what stands for nothing becomes an empty one. */
function singleValue(source: string, eol: string): ListValue {
  const end = /^["']/.test(source) ? closedEnd(source) : commentStart(source);
  const scalar = source.slice(0, end);
  const value = readScalar(scalar);
  const items = isNull(scalar) || value === '' ? [] : [{ source: scalar, value }];
  const comment = source.slice(end);
  return {
    items,
    write: (next) =>
      isSame(items, next) ? source : next.length === 0 ? `[]${comment}` : comment.trimStart() + newLines(next, eol),
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

/** Each item keeps its lines and the comments above it. */
function blockList(block: Block, entry: Entry, source: string, eol: string): ListValue {
  const [head = ''] = source.split(/\r\n|\r|\n/, 1);
  const { items, dash } = readItems(block.lines, entry);
  const known = new Map<Item, ItemLines>(items.map((item) => [item, item]));
  const linesOf = (item: Item): readonly string[] => {
    const was = known.get(item);
    return was === undefined ? [`${dash}${item.source}${eol}`] : [...was.before, ...was.own];
  };
  return {
    items,
    write: (next) => {
      if (isSame(items, next)) return source;
      const kept = next.flatMap(linesOf);
      const wanted = new Set(next);
      const left = items
        .filter((item) => !wanted.has(item))
        .flatMap(({ before }) => before.filter((line) => line.trim() !== ''));
      const body = [...kept, ...left].join('');
      const first = next.length > 0 ? head : `[]${head === '' ? '' : ` ${head}`}`;
      return (first + (body === '' ? '' : eol + body)).replace(/(?:\r\n|\r|\n)$/, '');
    },
  };
}

function readItems(all: readonly Line[], { start, end }: Entry): { items: ItemLines[]; dash: string } {
  const items: ItemLines[] = [];
  let dash: string | null = null;
  let before: string[] = [];
  for (let at = start + 1; at < end; at++) {
    const line = all[at] ?? { start: 0, text: '', eol: '' };
    const whole = line.text + line.eol;
    const match = DASH.exec(line.text);
    const indent = line.text.length - line.text.trimStart().length;
    const depth: number = dash === null ? indent : dash.indexOf('-');
    if (isBlank(line.text)) before.push(whole);
    else if (match !== null && indent === depth) {
      dash ??= `${match[1] ?? ''}-${match[2] === '' ? ' ' : (match[2] ?? ' ')}`;
      items.push({ ...itemOf(line.text.slice(match[0].length)), before, own: [whole] });
      before = [];
    } else {
      const last = items.pop();
      if (last === undefined || indent <= depth) throw new Refusal('wrong-kind', at + 1);
      items.push({
        source: `${last.source}\n${line.text}`,
        value: null,
        before: last.before,
        own: [...last.own, ...before, whole],
      });
      before = [];
    }
  }
  return { items, dash: dash ?? '  - ' };
}

function itemOf(written: string): Item {
  const end = /^["']/.test(written) ? closedEnd(written) : commentStart(written);
  const source = written.slice(0, Math.max(0, end));
  const isWhole = /^(?:\s*|\s+#.*)$/.test(written.slice(end));
  return { source, value: isWhole ? readScalar(source) : null };
}

function isSame(items: readonly Item[], next: readonly Item[]): boolean {
  return items.length === next.length && items.every((item, i) => item === next[i]);
}
