import { scanMarks } from '../cards/marks';
import { codeLines } from '../index-notes/lines/code-lines';
import type { Metadata } from '../notes/metadata';
import type { TextRange } from '../related/mentions';

/** Blocks of which the app makes no links. */
const NO_PROSE = new Set(['yaml', 'code', 'math', 'html', 'comment']);

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/g;
/**
 * The kind of a callout; the name of an inline field; a block's id; a template's code; where a reference leads; the
 * name of a footnote.
 */
const SYNTAX = [
  /^[\s>]*\[![^\]\n]*\]/gm,
  /(?:^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?|[[(])[^[\]()\n:|]{1,60}::(?!:)/gm,
  /(?:^|[ \t])\^[\w-]+[ \t]*$/gm,
  /<%[^%]{0,500}%>|\{\{[^{}\n]{0,200}\}\}/g,
  /^[ \t]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$/gm,
  /\[\^[^[\]\n]+\]:?/g,
];
const DEFINITION = /^[ \t]{0,3}\[([^\]\n]+)\]:[ \t]*\S/gm;
const REFERENCE = /\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])?/g;

/**
 * What of a note's text is no prose: properties, links, code, formulas, comments, what only means something to a
 * plugin. In order; ranges do not overlap.
 */
export function notProse(text: string, { sections = [] }: Metadata): TextRange[] {
  const blocks = sections
    .filter(({ type }) => NO_PROSE.has(type))
    .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }));
  const marks = scanMarks(text).filter(({ kind }) => kind !== 'escape');
  const syntax = [FRONTMATTER, ...SYNTAX].flatMap((pattern) => rangesOf(pattern, text));
  return merged([...blocks, ...marks, ...syntax, ...references(text), ...tildeFences(text)]);
}

function rangesOf(pattern: RegExp, text: string): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Links by reference, where the note says where the reference leads. */
function references(text: string): TextRange[] {
  const ids = new Set(Array.from(text.matchAll(DEFINITION), ([, id = '']) => id.toLowerCase()));
  if (ids.size === 0) return [];
  return Array.from(text.matchAll(REFERENCE)).flatMap(({ 0: whole, 1: label = '', 2: id = '', index }) =>
    ids.has((id === '' ? label : id).toLowerCase()) ? [{ start: index, end: index + whole.length }] : [],
  );
}

/** Code within lists and quotes is no block of its own; where backticks fence it, it is a mark. */
function tildeFences(text: string): TextRange[] {
  if (!text.includes('~~~')) return [];
  const lines = text.split('\n');
  const code = codeLines(lines);
  let start = 0;
  return lines.flatMap((line, i) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return code.has(i) ? [range] : [];
  });
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = all[all.length - 1];
    if (last === undefined || start >= last.end) all.push({ start, end });
    else if (end > last.end) all[all.length - 1] = { start: last.start, end };
  }
  return all;
}
