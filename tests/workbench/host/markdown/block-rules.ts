import type { MarkdownIt } from 'markdown-it';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['before']>[2];

/** Lines from one that starts with `mark` to the next that ends with it: one token of a type. */
const fenced =
  (mark: string, type: string): BlockRule =>
  (state, start, end, silent) => {
    const line = (at: number): string =>
      state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at]);
    const first = line(start);
    if (!first.startsWith(mark) || first.startsWith(mark + mark)) return false;
    let last = start;
    const closed = (at: number): boolean =>
      at === start ? first.length > mark.length && first.trimEnd().endsWith(mark) : line(at).trimEnd().endsWith(mark);
    while (last < end && !closed(last)) last++;
    if (last >= end && mark !== '%%') return false;
    // A comment in the middle of a line is the inline rule's.
    if (mark === '%%' && last === start) return false;
    if (silent) return true;
    const stop = Math.min(last, end - 1);
    const token = state.push(type, '', 0);
    token.content = state
      .getLines(start, stop + 1, state.blkIndent, false)
      .trim()
      .slice(mark.length)
      .replace(new RegExp(`${mark.replace(/\$/g, '\\$')}$`), '')
      .trim();
    token.map = [start, stop + 1];
    state.line = stop + 1;
    return true;
  };

/** `[^id]: text`, as a paragraph of its own. */
const footnoteDefinition: BlockRule = (state, start, _end, silent) => {
  const text = state.src.slice((state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0), state.eMarks[start]);
  const match = /^\[\^([^\]\s]+)\]:\s*/.exec(text);
  if (!match) return false;
  if (silent) return true;
  const open = state.push('footnote_open', 'div', 1);
  open.meta = { id: match[1] };
  open.map = [start, start + 1];
  const inline = state.push('inline', '', 0);
  inline.content = text.slice(match[0].length);
  inline.children = [];
  inline.map = open.map;
  state.push('footnote_close', 'div', -1);
  state.line = start + 1;
  return true;
};

/** What the app's Markdown has in blocks beyond CommonMark. */
export function addBlockRules(md: MarkdownIt): void {
  const interrupts = { alt: ['paragraph', 'blockquote', 'list'] };
  md.block.ruler.before('fence', 'comment_block', fenced('%%', 'comment'), interrupts);
  md.block.ruler.before('fence', 'math_block', fenced('$$', 'math_display'), interrupts);
  md.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, interrupts);
}
