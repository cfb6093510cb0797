import { lines, type Line } from '../../text/lines';
import { codeLines } from '../lines/code-lines';

const KEPT = /^[ \t]*[-*+][ \t]+(.*?)[ \t]*<!--[ \t]*topic-atlas:kept[ \t]*-->[ \t]*$/;

/** The line that names the note whose lines are kept under it. */
export function keptLine(label: string): string {
  return `- ${label} <!-- topic-atlas:kept -->`;
}

/** The label of such a line, or null for any other line. */
export function keptSource(line: string): string | null {
  return line.includes('topic-atlas:kept') ? (KEPT.exec(line)?.[1] ?? null) : null;
}

/**
 * Remarks that version 0.1 kept below the region until their note returns. `start` and `end` are offsets in the tail.
 */
export interface KeptBelow {
  readonly source: string;
  readonly remarks: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Finds the kept remarks in the text below a region. */
export function findKept(tail: string): KeptBelow[] {
  if (!tail.includes('topic-atlas:kept')) return [];
  const all = lines(tail);
  const code = codeLines(all.map((line) => line.text));
  const found: KeptBelow[] = [];
  for (let i = 0; i < all.length; i++) {
    const source = code.has(i) ? null : keptSource(all[i]?.text ?? '');
    if (source === null) continue;
    const last = lastRemark(all, i);
    const remarks = all.slice(i + 1, last + 1).map((line) => line.text);
    found.push({ source, remarks, ...blockBounds(all, i, last) });
    i = last;
  }
  return found;
}

function lastRemark(all: readonly Line[], head: number): number {
  let last = head;
  for (let i = head + 1; i < all.length; i++) {
    const text = all[i]?.text ?? '';
    if (text.trim() === '') continue;
    if (!/^[ \t]/.test(text)) break;
    last = i;
  }
  return last;
}

/**
 * The block with the line end before it, and with the blank line that set it off, so that taking it out leaves what was
 * there before.
 */
function blockBounds(all: readonly Line[], head: number, last: number): { start: number; end: number } {
  const blankBefore = head > 1 && all[head - 1]?.text === '' && (all[last + 1]?.text ?? '') === '';
  const before = all[head - (blankBefore ? 2 : 1)];
  const end = all[last];
  return {
    start: before === undefined ? 0 : before.start + before.text.length,
    end: end === undefined ? 0 : end.start + end.text.length,
  };
}

/** The tail without the given blocks. */
export function withoutKept(tail: string, blocks: readonly KeptBelow[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of blocks) {
    rest += tail.slice(at, start);
    at = end;
  }
  return rest + tail.slice(at);
}

const BOX = /^\[.\]$/u;
const REMARK = /^\t- (\[.\])$/u;

/**
 * The box of a task that somebody made of an entry is theirs. Where the layout has no place for it, and where its note
 * is not listed, it is a remark on the entry like any other.
 */
export function boxRemark(box: string): string {
  return `\t- ${box}`;
}

/** Whether a mark is the box of a task. */
export function isBox(mark: string): boolean {
  return BOX.test(mark);
}

/** The first box among remarks, and the other remarks. */
export function takeBox(remarks: readonly string[]): { readonly box: string; readonly rest: readonly string[] } {
  const at = remarks.findIndex((line) => REMARK.test(line));
  const [, box = ''] = REMARK.exec(remarks[at] ?? '') ?? [];
  return { box, rest: remarks.filter((_line, i) => i !== at) };
}
