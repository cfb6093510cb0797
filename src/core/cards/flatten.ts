import { embedText, isAttachment, wikilinkParts } from './links';
import type { Mark } from './marks';
import { scanMarks } from './marks';
import { isUnmarked } from './unmarked';

const BULLET = /([-*+•](?=[ \t]|$)(?:[ \t]+\[.\](?=[ \t]|$))?|\d{1,9}[.)](?=[ \t]|$))/;
const CALLOUT = /(?:[ \t]*\[![^\]\n]*\][-+]?)?/;
/** What makes a line something else than a paragraph. Tasks and callouts are read with their mark. */
const PREFIX = new RegExp(`^(?:[ \\t]*(?:>|#{1,6}(?=[ \\t]|$)|${BULLET.source}))+${CALLOUT.source}`);
/** A rule, or the line under a heading. */
const RULE = /^(?:(?:[-*_=][ \t]*){3,}|=+)$/;
/** Below another line it would make that a heading. */
const UNDERLINE = /^=+$/;
const TABLE_HEAD = /^[ \t:|-]+$/;
const LINK_DEFINITION = /^\[[^\]^[]+\]:[ \t]*\S/;
const TABLE_ROW = /^\|(.*)\|$/;
const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const BLOCK_ID = /^\^[A-Za-z0-9-]+$/;
const HEADING_END = /[ \t]#+$/;
const ENDS_SOMETHING = /[.,;:!?…。，；：！？、–—-]["'”’)\]*_=~]*$/;
const BLANK = /\s+/g;
/**
 * Where something is gone, what stood around it may read as something else. More readings than any text that a person
 * wrote has needed.
 */
const READINGS = 8;
/** Control characters but those that end lines, and the marks that turn the direction of all text after them. */
const CONTROL = /(?![\t\n\v\f\r\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Markdown on one line: what makes blocks is gone (headings, list and quote marks, rules, block ids), and so is what is
 * not read there (comments, footnotes, pictures). Code blocks become code, embedded notes links to them. Applied to its
 * own result it changes nothing.
 */
export function flatten(text: string): string {
  let left = text;
  for (let reading = 0; reading < READINGS && !isUnmarked(left); reading++) {
    const next = flattenOnce(left);
    if (next === left) break;
    left = next;
  }
  return left;
}

function flattenOnce(text: string): string {
  const lines = inlineMarks(text.replace(CONTROL, ' ')).split(LINE);
  let joined = '';
  let inList = false;
  for (const line of lines) {
    const prefix = PREFIX.exec(line);
    const content = isNoText(line.trim())
      ? ''
      : contentOf(line.slice(prefix?.[0].length ?? 0).trim(), prefix?.[0].includes('#') === true);
    if (content === '' || UNDERLINE.test(content)) continue;
    const isItem = prefix?.[1] !== undefined;
    const glue = inList && isItem && !ENDS_SOMETHING.test(joined.slice(-8)) ? '; ' : ' ';
    joined += joined === '' ? content : glue + content;
    inList = isItem;
  }
  return joined.replace(BLANK, ' ').trim();
}

function isNoText(line: string): boolean {
  return (
    RULE.test(line) || LINK_DEFINITION.test(line) || (TABLE_HEAD.test(line) && line.includes('-') && line.includes('|'))
  );
}

function contentOf(line: string, isHeading: boolean): string {
  if (isNoText(line)) return '';
  const content = isHeading ? line.replace(HEADING_END, '') : line.replace(TABLE_ROW, '$1');
  let end = content.length;
  for (let next = tailStart(content, end); next < end; next = tailStart(content, end)) end = next;
  return content.slice(0, end).trim();
}

/** Where white space, a block id or the backslash of a hard break starts that ends the text before `end`. */
function tailStart(content: string, end: number): number {
  if (/[ \t]/.test(content.charAt(end - 1)) || endsOpen(content, end)) return end - 1;
  const id = content.lastIndexOf('^', end - 1);
  const isId = id >= 0 && BLOCK_ID.test(content.slice(id, end)) && /^[ \t]?$/.test(content.charAt(id - 1));
  return isId ? id : end;
}

/** Backslashes that are meant come in pairs. */
function endsOpen(content: string, end: number): boolean {
  let first = end;
  while (content.charAt(first - 1) === '\\') first--;
  return (end - first) % 2 === 1;
}

/** All that is marked on one line each, and only what may stand in a line of text. */
function inlineMarks(text: string): string {
  let inlined = '';
  let from = 0;
  for (const mark of scanMarks(text)) {
    inlined += text.slice(from, mark.start) + inlineMark(text, mark);
    from = mark.end + (mark.kind === 'footnote' && text[mark.end] === ':' && atLineStart(text, mark.start) ? 1 : 0);
  }
  return inlined + text.slice(from);
}

function atLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function inlineMark(text: string, { kind, start, end, innerStart, innerEnd }: Mark): string {
  const source = text.slice(start, end);
  const inner = text.slice(innerStart, innerEnd);
  switch (kind) {
    case 'comment':
    case 'footnote':
      return '';
    case 'embed':
      return inlineEmbed(inner);
    case 'image':
      return embedText(inner);
    case 'code':
      return inner.includes('\n')
        ? inlineCode(innerStart - start >= 3 && atLineStart(text, start) ? inner.replace(/^.*\n/, '') : inner)
        : source;
    case 'math':
      return inlineMath(source, inner);
    case 'link':
      return inlineLink(inner, oneLine(text.slice(innerEnd, end)));
    case 'wikilink':
    case 'url':
    case 'autolink':
    case 'html':
    case 'escape':
      return oneLine(source);
  }
}

function oneLine(text: string): string {
  return /[\r\n]/.test(text)
    ? text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .join(' ')
    : text;
}

function inlineEmbed(inner: string): string {
  const { linkpath, display } = wikilinkParts(inner);
  return isAttachment(linkpath) ? embedText(display) : `[[${inner}]]`;
}

/** A picture in a link's text gives way to its own text; a link without any text is none. */
function inlineLink(inner: string, rest: string): string {
  const text = oneLine(inner.includes('![') ? inlineMarks(inner) : inner);
  return text.trim() === '' ? '' : `[${text}${rest}`;
}

function inlineCode(code: string): string {
  const content = oneLine(code).trim();
  if (content === '') return '';
  const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? `${ticks}${content}${ticks}` : `${ticks} ${content} ${ticks}`;
}

/** A formula that stood by itself becomes one in the line. */
function inlineMath(source: string, inner: string): string {
  const formula = oneLine(inner).trim();
  return formula === '' || formula.includes('$') ? oneLine(source) : `$${formula}$`;
}
