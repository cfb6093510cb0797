import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  LESS,
  QUOTE,
  SLASH,
  UNDERSCORE,
  isDigit,
  isLetter,
  isWhitespace,
  skipSpacesAndTabs,
} from '../characters';
import type { Lines } from './lines';

/**
 * A kind of HTML block: how it starts, what ends it (null: an empty line), and whether it may interrupt a paragraph.
 */
interface HtmlKind {
  readonly opens: (line: string) => boolean;
  readonly closes: RegExp | null;
  readonly interrupts: boolean;
}

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe ' +
    'legend li link main menu menuitem meta nav noframes ol optgroup option p param pre section source title ' +
    'summary table tbody td tfoot th thead tr track ul'
  ).split(' '),
);

const NAME = /^<\/?([a-z][a-z0-9]*)(?=\s|\/?>|$)/i;

const KINDS: readonly HtmlKind[] = [
  {
    opens: (line) => /^<(?:script|pre|style)(?=\s|>|$)/i.test(line),
    closes: /<\/(?:script|pre|style)>/i,
    interrupts: true,
  },
  { opens: (line) => line.startsWith('<!--'), closes: /-->/, interrupts: true },
  { opens: (line) => line.startsWith('<?'), closes: /\?>/, interrupts: true },
  { opens: (line) => /^<![a-z]/i.test(line), closes: />/, interrupts: true },
  { opens: (line) => line.startsWith('<![CDATA['), closes: /\]\]>/, interrupts: true },
  { opens: (line) => BLOCK_NAMES.has(NAME.exec(line)?.[1]?.toLowerCase() ?? ''), closes: null, interrupts: true },
  { opens: isOneTag, closes: null, interrupts: false },
];

function kindAt(lines: Lines, line: number): HtmlKind | undefined {
  const start = skipSpacesAndTabs(lines.text, lines.start(line), lines.end(line));
  if (lines.text.charCodeAt(start) !== LESS || start >= lines.end(line)) return undefined;
  const text = lines.text.slice(start, lines.end(line));
  return KINDS.find((kind) => kind.opens(text));
}

export function htmlInterrupts(lines: Lines, line: number): boolean {
  return kindAt(lines, line)?.interrupts ?? false;
}

/** The last line of the HTML block that starts here, or -1. */
export function htmlBlockEnd(lines: Lines, first: number): number {
  const kind = kindAt(lines, first);
  if (kind === undefined) return -1;
  const { closes } = kind;
  if (closes === null) {
    let line = first;
    while (line + 1 < lines.count && !lines.isEmpty(line + 1)) line++;
    return line;
  }
  for (let line = first; line < lines.count; line++) if (closes.test(lines.slice(line))) return line;
  return lines.count - 1;
}

function isOneTag(line: string): boolean {
  const end = tagEnd(line, 0, line.length);
  return end !== -1 && line.slice(end).trim() === '';
}

/** No tag has more attributes than this: what looks like one is text. It keeps the time linear. */
const MAX_ATTRIBUTES = 200;

/** The end of the opening or closing tag at `at`, or -1. */
export function tagEnd(text: string, at: number, to: number): number {
  const closing = text.charCodeAt(at + 1) === SLASH;
  let end = at + (closing ? 2 : 1);
  if (end >= to || !isLetter(text.charCodeAt(end))) return -1;
  while (end < to && isTagNamePart(text.charCodeAt(end))) end++;
  if (!closing) end = attributesEnd(text, end, to);
  end = skipWhitespace(text, end, to);
  if (!closing && text.charCodeAt(end) === SLASH) end++;
  return end < to && text.charCodeAt(end) === GREATER ? end + 1 : -1;
}

function attributesEnd(text: string, at: number, to: number): number {
  for (let count = 0; count < MAX_ATTRIBUTES; count++) {
    const end = attributeEnd(text, at, to);
    if (end === -1) break;
    at = end;
  }
  return at;
}

function attributeEnd(text: string, at: number, to: number): number {
  const name = skipWhitespace(text, at, to);
  if (name === at || name >= to || !isAttributeStart(text.charCodeAt(name))) return -1;
  let end = name + 1;
  while (end < to && isAttributePart(text.charCodeAt(end))) end++;
  const equals = skipWhitespace(text, end, to);
  if (equals >= to || text.charCodeAt(equals) !== EQUALS) return end;
  const value = valueEnd(text, skipWhitespace(text, equals + 1, to), to);
  return value === -1 ? end : value;
}

function valueEnd(text: string, at: number, to: number): number {
  const quote = text.charCodeAt(at);
  if (at >= to) return -1;
  if (quote === QUOTE || quote === APOSTROPHE) {
    const close = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    return close === -1 || close >= to ? -1 : close + 1;
  }
  let end = at;
  while (end < to && isUnquotedPart(text.charCodeAt(end))) end++;
  return end === at ? -1 : end;
}

function skipWhitespace(text: string, at: number, to: number): number {
  while (at < to && isWhitespace(text.charCodeAt(at))) at++;
  return at;
}

function isTagNamePart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH;
}

function isAttributeStart(code: number): boolean {
  return isLetter(code) || code === UNDERSCORE || code === COLON;
}

function isAttributePart(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === DOT || code === DASH;
}

function isUnquotedPart(code: number): boolean {
  return (
    code > 32 &&
    code !== QUOTE &&
    code !== APOSTROPHE &&
    code !== EQUALS &&
    code !== LESS &&
    code !== GREATER &&
    code !== BACKTICK
  );
}
