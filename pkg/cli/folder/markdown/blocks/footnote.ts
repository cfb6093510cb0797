import { SPACE, TAB, skipSpacesAndTabs } from '../characters';
import type { Parsed } from './block';
import type { ReadInside } from './containers';
import { footnoteLabel } from './footnote-label';
import { footnoteIsInterrupted } from './interrupt';
import { spanOf } from './leaves';
import { Lines } from './lines';
import { TAB_SIZE } from './starts';

/** `[^id]: text`, with every further line that is indented, and every other one up to a blank line or another block. */
export function readFootnoteDefinition(lines: Lines, first: number, inside: ReadInside): Parsed | null {
  const label = footnoteLabel(lines, first);
  if (label === null) return null;
  const starts = [firstStart(lines, label.end, lines.end(first))];
  let length = 0;
  for (let line = first + 1; line < lines.count; line++) {
    length += lines.end(line - 1) - lines.start(line - 1) + 1;
    if (!belongs(lines, line, isBlankRest(lines, line - 1, starts), length)) break;
    starts.push(behindIndent(lines, lines.start(line), lines.end(line)));
  }
  let last = first + starts.length - 1;
  while (last > first && (starts[last - first] ?? 0) >= lines.end(last)) last--;
  starts.length = last - first + 1;
  // The line end behind the note's last line belongs to what is read inside.
  if (last + 1 < lines.count) starts.push(lines.end(last + 1));
  const content = Lines.at(lines.source, lines.first + first, starts);
  return {
    block: {
      type: 'footnoteDefinition',
      id: label.id,
      position: spanOf(lines, first, last),
      children: inside(content),
    },
    next: last + 1,
  };
}

/** Space alone behind the label counts as text: the next line still belongs to the note. */
function firstStart(lines: Lines, from: number, to: number): number {
  const start = behindIndent(lines, from, to);
  return start === to ? from : start;
}

function isBlankRest(lines: Lines, line: number, starts: readonly number[]): boolean {
  return (starts[starts.length - 1] ?? 0) >= lines.end(line);
}

/** The app looks for what ends a footnote only among its first characters. */
const LOOKED_AT = 1024;

function belongs(lines: Lines, line: number, afterBlank: boolean, length: number): boolean {
  const from = lines.start(line);
  const to = lines.end(line);
  const at = skipSpacesAndTabs(lines.text, from, to);
  if (at === to || columns(lines.text, from, at) >= TAB_SIZE) return true;
  return !afterBlank && (length + at - from >= LOOKED_AT || !footnoteIsInterrupted(lines, line));
}

function columns(text: string, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) size += text.charCodeAt(at) === TAB ? TAB_SIZE - (size % TAB_SIZE) : 1;
  return size;
}

/** A line's text without the first four columns of its indentation. */
function behindIndent(lines: Lines, from: number, to: number): number {
  let size = 0;
  let at = from;
  for (; at < to && size < TAB_SIZE; at++) {
    const code = lines.text.charCodeAt(at);
    if (code !== SPACE && code !== TAB) break;
    size += code === TAB ? TAB_SIZE - (size % TAB_SIZE) : 1;
  }
  return at;
}
