import { scanMarks } from '../cards/marks';
import type { Metadata } from '../notes/metadata';
import type { TextRange } from '../related/mentions';

/** Blocks of which the app makes no links. */
const NO_PROSE = new Set(['yaml', 'code', 'math', 'html', 'comment']);

/** What of a note's text is no prose: properties, links, code, formulas, comments. In order; ranges do not overlap. */
export function notProse(text: string, { sections = [] }: Metadata): TextRange[] {
  const blocks = sections
    .filter(({ type }) => NO_PROSE.has(type))
    .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }));
  const marks = scanMarks(text).filter(({ kind }) => kind !== 'escape');
  const ranges: TextRange[] = [];
  for (const { start, end } of [...blocks, ...marks].sort((a, b) => a.start - b.start)) {
    const last = ranges[ranges.length - 1];
    if (last === undefined || start >= last.end) ranges.push({ start, end });
    else if (end > last.end) ranges[ranges.length - 1] = { start: last.start, end };
  }
  return ranges;
}
