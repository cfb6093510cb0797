import { lines, type Line } from '../text/lines';
import { codeLines } from './code-lines';
import { readLink, type Label } from './labels';

const KEPT = /^- (.*) <!-- topic-atlas:kept -->[ \t]*$/;

/** The line that names the note whose remarks are kept under it, below the region. */
export function keptLine(label: string): string {
  return `- ${label} <!-- topic-atlas:kept -->`;
}

/** Remarks that stand below the region until their note returns. `start` and `end` are offsets in the tail. */
export interface KeptRemarks {
  readonly label: Label;
  readonly remarks: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Finds the kept remarks in the text below a region. */
export function findKept(tail: string): KeptRemarks[] {
  const all = lines(tail);
  const code = codeLines(all.map((line) => line.text));
  const found: KeptRemarks[] = [];
  for (let i = 0; i < all.length; i++) {
    const source = code.has(i) ? undefined : KEPT.exec(all[i]?.text ?? '')?.[1];
    if (source === undefined) continue;
    const last = lastRemark(all, i);
    found.push({
      label: readLink(source) ?? { source, linkpath: null },
      remarks: all.slice(i + 1, last + 1).map((line) => line.text),
      ...blockBounds(all, i, last),
    });
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

/** The block with the line end before it, and with the blank line that set it off, so that taking it out leaves what was there before. */
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
export function withoutKept(tail: string, blocks: readonly KeptRemarks[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of blocks) {
    rest += tail.slice(at, start);
    at = end;
  }
  return rest + tail.slice(at);
}
