import { lines, type Line } from '../../text/lines';
import { codeLines, frontmatterLines } from './code-lines';

/** The markers are constant: a line that says how the region was would be one that two devices disagree on. */
export const BEGIN_MARKER = '<!-- topic-atlas:begin -->';
export const END_MARKER = '<!-- topic-atlas:end -->';
/** Whatever a merge or a formatter has made of a marker, it is still one. */
const BEGIN = /^ {0,3}<!--[ \t]*topic-atlas:begin\b.*-->([ \t]*)$/;
const END = /^ {0,3}<!--[ \t]*topic-atlas:end\b.*-->([ \t]*)$/;
/** As version 0.1 wrote it: with a hash of the region, and with a word where lines of the user's stood in it. */
const HASHED_END = /^<!-- topic-atlas:end ([0-9a-f]{8})( by hand)? -->/;

/** Whether a line is the marker at the beginning or the end of a region. */
export function markerOf(line: string): 'begin' | 'end' | null {
  if (!line.includes('topic-atlas:')) return null;
  return BEGIN.test(line) ? 'begin' : END.test(line) ? 'end' : null;
}

/** A managed region in a note's text. Offsets are UTF-16 units. */
export interface Region {
  /** The text of the lines between the markers, without line ends. */
  readonly lines: readonly string[];
  /**
   * Where the begin marker's line starts, and where the end marker's ends, before its line end and white space behind
   * it.
   */
  readonly start: number;
  readonly end: number;
  /** The hash that version 0.1 wrote into the end marker; empty when there is none. It is evidence, once. */
  readonly hash: string;
  /** Version 0.1: lines of the user's stand in the region. */
  readonly byHand: boolean;
  /** The line end after the begin marker: the region is written with it. */
  readonly eol: string;
}

/** Why a note has no region that could be rewritten. */
export type RegionProblem =
  'no-markers' | 'no-begin' | 'no-end' | 'several-markers' | 'reversed-markers' | 'marker-in-code';

/**
 * Finds the one managed region of a note, or says why there is none. Never guesses: whatever is odd is left to the
 * user.
 */
export function findRegion(text: string): Region | RegionProblem {
  if (!text.includes('topic-atlas:')) return 'no-markers';
  const all = lines(text);
  const begins = indexesOf(all, 'begin');
  const ends = indexesOf(all, 'end');
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

function indexesOf(all: readonly Line[], marker: 'begin' | 'end'): number[] {
  return all.flatMap((line, i) => (markerOf(line.text) === marker ? [i] : []));
}

function regionBetween(all: readonly Line[], begin: number, end: number): Region | RegionProblem {
  const first = all[begin];
  const last = all[end];
  if (first === undefined || last === undefined) return 'no-markers';
  const [, hash = '', byHand] = HASHED_END.exec(last.text) ?? [];
  const trailing = END.exec(last.text)?.[1] ?? '';
  return {
    lines: all.slice(begin + 1, end).map((line) => line.text),
    start: first.start,
    end: last.start + last.text.length - trailing.length,
    hash,
    byHand: byHand !== undefined,
    eol: first.eol,
  };
}
