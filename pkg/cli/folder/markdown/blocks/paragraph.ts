import { SPACE, TAB, isBlank } from '../characters';
import { Content } from '../content';
import type { Parsed } from './block';
import { paragraphIsInterrupted } from './interrupt';
import { spanOf } from './leaves';
import type { Lines } from './lines';
import { TAB_SIZE } from './starts';

export function readParagraph(lines: Lines, first: number): Parsed {
  let last = first;
  while (last + 1 < lines.count && continues(lines, last + 1)) last++;
  const end = last;
  while (last > first && lines.isEmpty(last)) last--;
  return {
    block: { type: 'paragraph', position: spanOf(lines, first, last), content: Content.ofLines(lines, first, last) },
    next: end + 1,
  };
}

/**
 * Whether a line goes on with the paragraph above it. Two things differ from CommonMark, and the app has both: a line
 * of only a tab goes on, and so does a blank line that is the last one.
 */
function continues(lines: Lines, line: number): boolean {
  const from = lines.start(line);
  const to = lines.end(line);
  const isLast = line === lines.count - 1;
  if (from >= to) return isLast;
  if (isDeep(lines.text, from, to, isLast)) return true;
  if (paragraphIsInterrupted(lines, line)) return false;
  return isLast || !isBlank(lines.text, from, to);
}

/** Indented by a tab, or by four spaces with something behind them. */
function isDeep(text: string, from: number, to: number, isLast: boolean): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE) at++;
  if (at < to && text.charCodeAt(at) === TAB) return true;
  return at - from >= TAB_SIZE && (at < to || isLast);
}
