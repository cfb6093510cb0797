import { lines, type Line } from '../text/lines';
import { codeLines, frontmatterLines } from './code-lines';

export const BEGIN_MARKER = '<!-- topic-atlas:begin -->';
const BEGIN = /^<!-- topic-atlas:begin -->[ \t]*$/;
const END = /^<!-- topic-atlas:end(?: ([0-9a-f]{8}))?( by hand)? -->([ \t]*)$/;

/** `byHand` says that the region holds lines of the user's, which the order *by hand* keeps in their places. */
export function endMarker(hash: string, byHand: boolean): string {
  return `<!-- topic-atlas:end ${hash}${byHand ? ' by hand' : ''} -->`;
}

/** A managed region in a note's text. Offsets are UTF-16 units. */
export interface Region {
  /** The text of the lines between the markers, without line ends. */
  readonly lines: readonly string[];
  /** Where the line after the begin marker starts. */
  readonly start: number;
  /** Where the end marker's line starts. */
  readonly endStart: number;
  /** Where the end marker's line ends, before its line end. */
  readonly end: number;
  /** White space behind the end marker: it stays. */
  readonly trailing: string;
  /** What the end marker says; empty when it has no hash. */
  readonly hash: string;
  readonly byHand: boolean;
  /** The line end after the begin marker: the region is written with it. */
  readonly eol: string;
}

/** Why a note has no region that could be rewritten. */
export type RegionProblem =
  'no-markers' | 'no-begin' | 'no-end' | 'several-markers' | 'reversed-markers' | 'marker-in-code';

/** Finds the one managed region of a note, or says why there is none. Never guesses: whatever is odd is left to the user. */
export function findRegion(text: string): Region | RegionProblem {
  const all = lines(text);
  const begins = indexesOf(all, BEGIN);
  const ends = indexesOf(all, END);
  const [begin] = begins;
  const [end] = ends;
  if (begin === undefined) return end === undefined ? 'no-markers' : 'no-begin';
  if (end === undefined) return 'no-end';
  if (begins.length > 1 || ends.length > 1) return 'several-markers';
  if (end < begin) return 'reversed-markers';
  if (inCode(all, [begin, end])) return 'marker-in-code';
  return regionBetween(all, begin, end);
}

function inCode(all: readonly Line[], indexes: readonly number[]): boolean {
  const texts = all.map((line) => line.text);
  const body = frontmatterLines(texts);
  const code = codeLines(texts, body);
  return indexes.some((i) => i < body || code.has(i));
}

function indexesOf(all: readonly Line[], pattern: RegExp): number[] {
  return all.flatMap((line, i) => (pattern.test(line.text) ? [i] : []));
}

function regionBetween(all: readonly Line[], begin: number, end: number): Region | RegionProblem {
  const first = all[begin];
  const last = all[end];
  if (first === undefined || last === undefined) return 'no-markers';
  const [, hash = '', byHand, trailing = ''] = END.exec(last.text) ?? [];
  return {
    lines: all.slice(begin + 1, end).map((line) => line.text),
    start: first.start + first.text.length + first.eol.length,
    endStart: last.start,
    end: last.start + last.text.length,
    trailing,
    hash,
    byHand: byHand !== undefined,
    eol: first.eol,
  };
}
