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

/**
 * The indexes of lines that are read by themselves: code, and what stands in comments and formulas over several lines.
 * A mark that never closes opens nothing.
 */
export function opaqueLines(text: readonly string[]): ReadonlySet<number> {
  const opaque = codeLines(text);
  const lasts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const mark = opaque.has(i) ? null : opening(text[i] ?? '');
    if (mark === null) continue;
    const last = lasts.get(mark) ?? lastWith(text, mark);
    lasts.set(mark, last);
    if (last <= i) continue;
    let end = i + 1;
    while (text[end]?.includes(mark) === false) end++;
    // A comment that opens there itself was not open before.
    if (text[end]?.includes('<!--') === true) continue;
    for (; i < end; i++) opaque.add(i);
    opaque.add(end);
  }
  return opaque;
}

/** A comment, or a formula, that a line begins with. */
const OPENED = /^ {0,3}(%%|\$\$|<!--)/;
const CLOSED_BY: Readonly<Record<string, string>> = { '<!--': '-->' };

/** Whether a comment or a formula that begins a line is never closed: what is put behind it would not be seen. */
export function isLeftOpen(text: readonly string[]): boolean {
  const opaque = opaqueLines(text);
  const lasts = new Map<string, number>();
  return text.some((line, i) => {
    const [start = '', sign = ''] = OPENED.exec(line) ?? [];
    if (sign === '' || opaque.has(i)) return false;
    const mark = CLOSED_BY[sign] ?? sign;
    const last = lasts.get(mark) ?? lastWith(text, mark);
    lasts.set(mark, last);
    return last < i || (last === i && !line.includes(mark, start.length));
  });
}

function lastWith(text: readonly string[], mark: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (text[i]?.includes(mark) === true) return i;
  return -1;
}

/** What closes the comment or formula that a line opens and leaves open. */
function opening(line: string): string | null {
  const comment = line.lastIndexOf('<!--');
  if (comment >= 0 && !line.includes('-->', comment)) return '-->';
  const trimmed = line.trim();
  return trimmed === '%%' || trimmed === '$$' ? trimmed : null;
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
