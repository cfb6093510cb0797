/** Which blocks end another one without a blank line between them. */
import type { Lines } from './lines';
import { atxHeading, codeFence, isIndented, isListStart, isQuote, isThematicBreak } from './starts';
import { htmlInterrupts } from './html';
import { isTable, opensComment, opensMath, setextLevelAt } from './leaves';
import { isDefinition } from './definition';
import { footnoteLabel } from './footnote-label';

/** The blocks that end whatever they follow; but math does not end a list. */
function interruptsAll(lines: Lines, line: number): boolean {
  return listIsInterrupted(lines, line) || opensMath(lines, line);
}

function listInterrupts(lines: Lines, line: number): boolean {
  return isListStart(lines.text, lines.start(line), lines.end(line), true);
}

function quoteInterrupts(lines: Lines, line: number): boolean {
  return isQuote(lines.text, lines.start(line), lines.end(line));
}

export function listIsInterrupted(lines: Lines, line: number): boolean {
  const from = lines.start(line);
  const to = lines.end(line);
  return (
    isThematicBreak(lines.text, from, to) ||
    atxHeading(lines.text, from, to) !== null ||
    codeFence(lines.text, from, to) !== null ||
    opensComment(lines, line)
  );
}

export function paragraphIsInterrupted(lines: Lines, line: number): boolean {
  return (
    interruptsAll(lines, line) ||
    listInterrupts(lines, line) ||
    quoteInterrupts(lines, line) ||
    htmlInterrupts(lines, line)
  );
}

export function quoteIsInterrupted(lines: Lines, line: number): boolean {
  return (
    interruptsAll(lines, line) ||
    isIndented(lines.text, lines.start(line), lines.end(line)) ||
    setextLevelAt(lines, line) > 0 ||
    htmlInterrupts(lines, line) ||
    listInterrupts(lines, line)
  );
}

/** What ends a footnote; a comment does not. */
export function footnoteIsInterrupted(lines: Lines, line: number): boolean {
  return (
    (interruptsAll(lines, line) && !opensComment(lines, line)) ||
    listInterrupts(lines, line) ||
    quoteInterrupts(lines, line) ||
    setextLevelAt(lines, line) > 0 ||
    htmlInterrupts(lines, line) ||
    footnoteLabel(lines, line) !== null ||
    isDefinition(lines, line) ||
    isTable(lines, line)
  );
}
