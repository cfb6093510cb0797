import { visible } from './blocks';
import type { Mark, MarkKind } from './marks';
import { bracketPairs, matches, scanMarks } from './marks';

/**
 * An inline field as Dataview knows it: `Problem:: …` to the end of the line, `[problem:: …]` or `(problem:: …)`
 * anywhere.
 */
export interface InlineField {
  /** As the note has it, without marks of emphasis. */
  readonly name: string;
  readonly text: string;
  /** Its line is a task that is done. */
  readonly isDone: boolean;
}

const NAME = '[*_~]{0,3}([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} _/-]{0,60}?)[*_~]{0,3}::';
const ON_LINE = new RegExp(
  `^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)]|\\[(.)\\])[ \\t]+|>)*(?=([*_~]{0,3}))${NAME}[*_~]{0,3}([^\\n]*)`,
  'gmu',
);
const IN_BRACKETS = new RegExp(`[[(][ \\t]*${NAME}`, 'gu');
const HIDING: readonly MarkKind[] = ['code', 'math', 'comment', 'html'];

/** The inline fields of a block: those with lines of their own, then those in brackets. */
export function inlineFieldsIn(source: string): InlineField[] {
  if (!source.includes('::')) return [];
  const hiding = scanMarks(source).filter(({ kind }) => HIDING.includes(kind));
  return [...fieldLines(source, hiding), ...bracketed(source, hiding)];
}

function fieldLines(source: string, hiding: readonly Mark[]): InlineField[] {
  return shown(ON_LINE, source, hiding)
    .filter(([, , marks = '', , text = '']) => !(marks.startsWith('~~') && text.trimEnd().endsWith('~~')))
    .map(([, task = '', marks = '', name = '', text = '']) => ({
      name: name.trim(),
      text: visible(withoutEnd(text, marks)),
      isDone: /[xX]/.test(task),
    }));
}

/** Of a line that is emphasised as a whole the marks at its end are no text. */
function withoutEnd(text: string, marks: string): string {
  const line = text.trimEnd();
  const isWhole = marks !== '' && line.endsWith(marks) && line.split(marks).length === 2;
  return isWhole ? line.slice(0, -marks.length) : text;
}

function bracketed(source: string, hiding: readonly Mark[]): InlineField[] {
  const pairs = bracketPairs(source);
  return shown(IN_BRACKETS, source, hiding).flatMap(({ 0: all, 1: name = '', index }) => {
    const text = source.slice(index + all.length, pairs.get(index) ?? index);
    return text.includes('\n') ? [] : [{ name: name.trim(), text: visible(text), isDone: false }];
  });
}

/** The matches whose name is not in code or the like. */
function shown(pattern: RegExp, source: string, hiding: readonly Mark[]): RegExpExecArray[] {
  let next = 0;
  return Array.from(matches(pattern, source)).filter(({ 0: all, index }) => {
    const colons = index + all.indexOf('::');
    while ((hiding[next]?.end ?? Infinity) <= colons) next++;
    return (hiding[next]?.start ?? Infinity) > colons;
  });
}
