import { closingQuote } from './scalar';
import { isSpace, trim } from './space';

/**
 * A list in brackets: its items as written, and what stands around them: before the first, between two, after the last.
 * An empty list has one gap.
 */
interface FlowList {
  readonly items: readonly string[];
  readonly gaps: readonly string[];
}

interface Mark {
  readonly sign: string;
  readonly at: number;
}

/** The end of a value in brackets, which may have several lines; -1 when its brackets or quotes do not match. */
export function flowEnd(source: string): number {
  const open: string[] = [];
  for (const { sign, at } of marks(source)) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if ((sign === ']' || sign === '}') && open.pop() !== sign) return -1;
    if (open.length === 0) return at + 1;
  }
  return -1;
}

/** Whether a comment stands between the brackets. */
export function hasComment(source: string): boolean {
  return Array.from(marks(source)).some(({ sign }) => sign === '#');
}

/** Takes a list in brackets, without comments, apart. */
export function readFlow(source: string): FlowList {
  const items: string[] = [];
  const gaps: string[] = [];
  let gap = '[';
  let from = 1;
  for (const cut of cuts(source)) {
    const part = source.slice(from, cut);
    const item = trim(part);
    const sign = source.charAt(cut);
    if (item !== '') {
      const start = part.indexOf(item);
      items.push(item);
      gaps.push(gap + part.slice(0, start));
      gap = part.slice(start + item.length) + sign;
    } else gap += part + sign;
    from = cut + 1;
  }
  return { items, gaps: [...gaps, gap] };
}

/** Items with the gaps the list had; between new ones, the first that stood between two. */
export function writeFlow({ gaps }: FlowList, items: readonly string[]): string {
  if (items.length === 0) return '[]';
  const [opening = '[', between = ', '] = gaps.length > 1 ? gaps : ['['];
  const closing = gaps.length > 1 ? (gaps[gaps.length - 1] ?? ']') : ']';
  return opening + items.join(gaps.length > 2 ? between : ', ') + closing;
}

/** Where the items of the outermost list end: its commas, and its last bracket. */
function cuts(source: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { sign, at } of marks(source)) {
    if (sign === '[' || sign === '{') depth++;
    if (sign === ']' || sign === '}') depth--;
    if (depth === 0 || (depth === 1 && sign === ',')) found.push(at);
    if (depth === 0) break;
  }
  return found;
}

/**
 * Brackets, commas and starts of comments; quotes count only where a value may start. Ends at a quote that is not
 * closed.
 */
function marks(source: string): Mark[] {
  const found: Mark[] = [];
  let isStart = true;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (isSpace(sign)) continue;
    if (sign === '#' && isSpace(source.charAt(at - 1))) {
      found.push({ sign, at });
      while (at + 1 < source.length && !/[\r\n]/.test(source.charAt(at + 1))) at++;
    } else if (isStart && (sign === '"' || sign === "'")) {
      at = closingQuote(source, at);
      if (at < 0) return found;
      isStart = false;
    } else {
      const isMark = '[]{},'.includes(sign);
      if (isMark) found.push({ sign, at });
      isStart = sign === ',' || sign === '[' || sign === '{' || sign === ':';
    }
  }
  return found;
}
