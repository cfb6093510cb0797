const FENCE = /^([ \t]*)(`{3,}|~{3,})(.*)$/;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const FRONTMATTER = /^---[ \t]*$/;

interface Fence {
  readonly mark: string;
  /** A fence inside a list item ends with the item, closed or not. */
  readonly inList: boolean;
}

/**
 * The indexes of the lines that stand in fenced code, fences included. Only as much Markdown as is needed to tell
 * whether a line at column 0 is code.
 */
export function codeLines(text: readonly string[], from = 0): Set<number> {
  const code = new Set<number>();
  let fence: Fence | null = null;
  let inList = false;
  for (let i = from; i < text.length; i++) {
    const line = text[i] ?? '';
    const atMargin = line !== '' && !/^\s/.test(line);
    if (fence?.inList === true && atMargin) fence = null;
    if (fence !== null) {
      code.add(i);
      if (closes(line, fence)) fence = null;
      continue;
    }
    if (atMargin) inList = LIST_ITEM.test(line);
    fence = opens(line, inList);
    if (fence !== null) code.add(i);
  }
  return code;
}

/** How many lines the frontmatter has, its fences included. */
export function frontmatterLines(text: readonly string[]): number {
  if (text[0] !== '---') return 0;
  const end = text.findIndex((line, i) => i > 0 && FRONTMATTER.test(line));
  return end + 1;
}

function opens(line: string, inList: boolean): Fence | null {
  const [, indent = '', mark = '', info = ''] = FENCE.exec(line) ?? [];
  if (mark === '' || (mark.startsWith('`') && info.includes('`'))) return null;
  const deep = /\t| {2}/.test(indent);
  // Four columns and more outside a list is indented code, in which a fence means nothing.
  if (!inList && /\t| {4}/.test(indent)) return null;
  return { mark, inList: inList && deep };
}

function closes(line: string, fence: Fence): boolean {
  const [, , mark = '', rest = ''] = FENCE.exec(line) ?? [];
  return mark.length >= fence.mark.length && mark[0] === fence.mark[0] && rest.trim() === '';
}
