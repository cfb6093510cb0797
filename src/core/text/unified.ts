import { diffLines, type Change } from './diff';

interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  /** Without its line feed. */
  readonly text: string;
  /** The text ends here, without a line feed. */
  readonly unended: boolean;
}

/**
 * Changed lines with some unchanged ones around them. Lines count from 1; a side without lines names the line before.
 */
interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  readonly lines: readonly DiffLine[];
}

/**
 * How two texts differ, line by line, with up to `context` unchanged lines around each change. Only `\n` ends a line.
 */
export function diffHunks(before: string, after: string, context = 3): Hunk[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  return groups(diffLines(a, b), context).map((group) => hunk(a, b, group, context));
}

/** A unified diff as `diff -u` writes it, or nothing when the texts are equal. Null is a file that is not there. */
export function unifiedDiff(path: string, before: string | null, after: string | null): string {
  const hunks = diffHunks(before ?? '', after ?? '');
  if (hunks.length === 0) return '';
  const from = before === null ? '/dev/null' : named(`a/${path}`);
  const to = after === null ? '/dev/null' : named(`b/${path}`);
  return `--- ${from}\n+++ ${to}\n${hunks.map(written).join('')}`;
}

/** A tab ends a name that holds a space. */
function named(path: string): string {
  return path.includes(' ') ? `${path}\t` : path;
}

const SIGN = { same: ' ', removed: '-', added: '+' };

function written({ oldStart, oldCount, newStart, newCount, lines }: Hunk): string {
  const body = lines.map(
    ({ kind, text, unended }) => `${SIGN[kind]}${text}\n${unended ? '\\ No newline at end of file\n' : ''}`,
  );
  return `@@ -${oldStart},${oldCount} +${newStart},${newCount} @@\n${body.join('')}`;
}

/** The lines with their line feeds, so that a last line with one and a last line without one differ. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

/** Changes whose contexts would touch belong to one hunk. */
function groups(changes: readonly Change[], context: number): Change[][] {
  const all: Change[][] = [];
  let end = -Infinity;
  for (const change of changes) {
    const last = all[all.length - 1];
    if (last !== undefined && change.oldStart - end <= 2 * context) last.push(change);
    else all.push([change]);
    end = change.oldEnd;
  }
  return all;
}

function hunk(a: readonly string[], b: readonly string[], group: readonly Change[], context: number): Hunk {
  const [first, last] = [group[0], group[group.length - 1]];
  const lead = Math.min(context, first?.oldStart ?? 0);
  const from = (first?.oldStart ?? 0) - lead;
  const to = Math.min(a.length, (last?.oldEnd ?? 0) + context);
  const lines: DiffLine[] = [];
  const add = (kind: DiffLine['kind'], some: readonly string[]): void =>
    some.forEach((line) => lines.push(diffLine(kind, line)));
  let at = from;
  for (const change of group) {
    add('same', a.slice(at, change.oldStart));
    add('removed', a.slice(change.oldStart, change.oldEnd));
    add('added', b.slice(change.newStart, change.newEnd));
    at = change.oldEnd;
  }
  add('same', a.slice(at, to));
  const oldCount = lines.filter(({ kind }) => kind !== 'added').length;
  const newCount = lines.filter(({ kind }) => kind !== 'removed').length;
  const newFrom = (first?.newStart ?? 0) - lead;
  return {
    oldStart: from + (oldCount > 0 ? 1 : 0),
    oldCount,
    newStart: newFrom + (newCount > 0 ? 1 : 0),
    newCount,
    lines,
  };
}

function diffLine(kind: DiffLine['kind'], line: string): DiffLine {
  const unended = !line.endsWith('\n');
  return { kind, text: unended ? line : line.slice(0, -1), unended };
}
