import { BRACKET_CLOSE, BRACKET_OPEN, CARET, COLON, isSpaceOrTab, skipSpacesAndTabs } from '../characters';
import type { Lines } from './lines';

interface FootnoteLabel {
  readonly id: string;
  /** Behind the colon. */
  readonly end: number;
}

/** The `[^id]:` at the start of a line. */
export function footnoteLabel(lines: Lines, line: number): FootnoteLabel | null {
  const { text } = lines;
  const to = lines.end(line);
  const open = skipSpacesAndTabs(text, lines.start(line), to);
  if (open + 1 >= to || text.charCodeAt(open) !== BRACKET_OPEN || text.charCodeAt(open + 1) !== CARET) return null;
  let end = open + 2;
  while (end < to && text.charCodeAt(end) !== BRACKET_CLOSE && !isSpaceOrTab(text.charCodeAt(end))) end++;
  if (end === open + 2 || end + 1 >= to || text.charCodeAt(end) !== BRACKET_CLOSE || text.charCodeAt(end + 1) !== COLON)
    return null;
  return { id: text.slice(open + 2, end).toLowerCase(), end: end + 2 };
}
