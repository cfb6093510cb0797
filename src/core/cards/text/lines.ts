import type { MarkKind } from '../marks';
import { scanMarks } from '../marks';

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
  /** Without the marks of items and quotes, with stand-ins for links, code, formulas and templates' code, and nothing in the place of what nobody reads. */
  readonly bare: string;
  readonly isItem: boolean;
  readonly isTask: boolean;
}

const MAY_HOLD_MARKS = /[[<`$%^]|:\/\/|\{\{/;
const PREFIX = /^[ \t]*(?:(?:>|([-*+•]|\d{1,9}[.)])(?=\s|$))[ \t]*)*(?:(\[[^\]\n]\])(?=\s|$))?[ \t]*/;
const RUNS = /([\ufdd0-\ufdd3])\1+/g;

export function linesOf(text: string): Line[] {
  const masked = MAY_HOLD_MARKS.test(text) ? maskTemplates(maskMarks(text)) : text;
  const lines: Line[] = [];
  let from = 0;
  for (const part of masked.split('\n')) {
    lines.push(lineOf(text.slice(from, from + part.length), part));
    from += part.length + 1;
  }
  return lines;
}

function lineOf(source: string, masked: string): Line {
  const [prefix = '', item, task] = PREFIX.exec(masked) ?? [];
  const bare = masked.slice(prefix.length).replace(RUNS, '$1').trim();
  return { source: source.replace(/\r$/, ''), bare, isItem: item !== undefined, isTask: task !== undefined };
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
  return masked + text.slice(from);
}

/** What Templater, the app, scripts and site generators put values in the place of. */
const TEMPLATES = /<%(?:(?!%>)[^])*(?:%>|$)|\{\{[^{}\n]*\}\}|\$\{[^{}\n]*\}|\{%[^%\n]*%\}/g;

function maskTemplates(text: string): string {
  return text.replace(TEMPLATES, (code) => TEMPLATE.repeat(code.length));
}
