import type { Metadata, Section } from '../notes/metadata';
import type { MarkKind } from './marks';
import { scanMarks } from './marks';

/** A root block of a note. Offsets are UTF-16 units. */
export interface Block {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Types of blocks that show something without a sentence. */
export const SHOWS: ReadonlySet<string> = new Set(['code', 'math', 'table']);

/** The app adds the last two at the end of notes with footnotes. */
const NO_BODY = new Set(['yaml', 'element', 'text']);

/** The root blocks of a note's body, in order. */
export function bodyBlocks({ sections = [] }: Metadata): Block[] {
  return sections.filter(({ type }) => !NO_BODY.has(type)).map(blockOf);
}

function blockOf({ type, position }: Section): Block {
  return { type, start: position.start.offset, end: position.end.offset };
}

const BLOCK_ID = /(?:^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/gm;

/** A text without block ids and comments, which nobody sees. */
export function visible(text: string): string {
  const shown = text.includes('%%') || text.includes('<!--') ? without(text, ['comment']) : text;
  return (shown.includes('^') ? shown.replace(BLOCK_ID, '') : shown).trim();
}

/** A text without marks of these kinds and what is in them. */
export function without(text: string, kinds: readonly MarkKind[]): string {
  let left = '';
  let from = 0;
  for (const { kind, start, end } of scanMarks(text)) {
    if (!kinds.includes(kind)) continue;
    left += text.slice(from, start);
    from = end;
  }
  return left + text.slice(from);
}

const LINE_END = /\r\n?|\n/;
const QUOTE_MARK = /^[ \t]{0,3}>[ \t]?/;

/**
 * The text of a quote or callout without its outer quote marks; its lines end with a line feed, whatever the note's do.
 */
export function unquote(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => line.replace(QUOTE_MARK, ''))
    .join('\n');
}
