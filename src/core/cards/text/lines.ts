import type { MarkKind } from '../marks';
import { scanMarks } from '../marks';
import { SIGN } from '../text-signs';

/** They stand in for what is one thing and has no words of its own; no text has these characters. */
export const [LINK, CODE, FORMULA, TEMPLATE] = ['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3'] as const;

const STAND_INS: Readonly<Partial<Record<MarkKind, string>>> = {
  wikilink: LINK,
  link: LINK,
  url: LINK,
  autolink: LINK,
  code: CODE,
  math: FORMULA,
  embed: ' ',
  image: ' ',
  comment: ' ',
  html: ' ',
  footnote: ' ',
};

/** A line of a block, as it is looked at to tell whether it is text. */
export interface Line {
  /** As the note has it. */
  readonly source: string;
  /**
   * Without the marks of items and quotes, with stand-ins for links, code, formulas and templates' code, and nothing in
   * the place of what nobody reads.
   */
  readonly bare: string;
  /** How that begins where it is not long, in small letters, without the signs before its first word. */
  readonly start: string;
  readonly isItem: boolean;
  readonly isTask: boolean;
}

/** A longer line is text; but for fields, whose values may be long. */
export const LONG = 160;

const MARKS = SIGN.bracket | SIGN.less | SIGN.tick | SIGN.dollar | SIGN.percent | SIGN.caret | SIGN.brace;

export function linesOf(text: string, signs: number): Line[] {
  const mayHoldMarks = (signs & MARKS) !== 0 || ((signs & SIGN.colon) !== 0 && text.includes('://'));
  const masked = mayHoldMarks ? maskMarks(text) : text;
  if ((signs & SIGN.lineFeed) === 0) return [lineOf(text, masked)];
  const lines: Line[] = [];
  let from = 0;
  for (const part of masked.split('\n')) {
    lines.push(lineOf(text.slice(from, from + part.length), part));
    from += part.length + 1;
  }
  return lines;
}

const PREFIX = /^[ \t]*(?:(?:>|([-*+•]|\d{1,9}[.)])(?=\s|$))[ \t]*)*(?:(\[[^\]\n]\])(?=\s|$))?[ \t]*/;
const WORD_FIRST = /^[A-Za-z]/;
const RUNS = /([\ufdd0-\ufdd3])\1+/g;

function lineOf(source: string, masked: string): Line {
  const [prefix = '', item, task] = (!WORD_FIRST.test(masked) && PREFIX.exec(masked)) || [];
  const rest = masked.slice(prefix.length).trim();
  const bare = masked === source ? rest : rest.replace(RUNS, '$1');
  return {
    source: source.endsWith('\r') ? source.slice(0, -1) : source,
    bare,
    start: bare.length > LONG ? '' : startOf(bare),
    isItem: item !== undefined,
    isTask: task !== undefined,
  };
}

/** More than any words that tell what a line is. */
const START = 120;
const LETTER = /^[a-z]/;
const BEFORE_WORDS = /^[^\p{L}©\ufdd0]+/u;

function startOf(bare: string): string {
  const start = bare.slice(0, START).toLowerCase();
  return LETTER.test(start) ? start : start.replace(BEFORE_WORDS, '');
}

/** As long as the text, without line breaks inside of a mark. */
function maskMarks(text: string): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of scanMarks(text)) {
    const standIn = STAND_INS[kind];
    if (standIn === undefined) continue;
    masked += text.slice(from, start) + standIn.repeat(end - start);
    from = end;
  }
  return maskTemplates(masked + text.slice(from));
}

/** What Templater, the app, scripts and site generators put values in the place of. */
const TEMPLATES = /<%(?:(?!%>)[^])*(?:%>|$)|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\{%[^%\n]*%\}/g;

/** Whether a text is nothing but code that a template is filled in by. */
export function isTemplateCode(text: string): boolean {
  const masked = maskTemplates(text);
  return masked !== text && !/[\p{L}\p{N}]/u.test(masked);
}

function maskTemplates(text: string): string {
  return /<%|[{][{%]|\$[{]/.test(text) ? text.replace(TEMPLATES, (code) => TEMPLATE.repeat(code.length)) : text;
}
