import { visible } from '../blocks';
import { columnsOf } from '../../text/columns';
import { isAttribution, isCaption } from './attributions';
import { isCheckIn } from './check-ins';
import { isDate } from './dates';
import { fieldDoubt } from './fields';
import { isBreadcrumb, onlyLeads } from './leads';
import type { Line } from './lines';
import { linesOf } from './lines';
import { isNotice, isTemplate } from './notices';
import { ENDS_SENTENCE } from './words';

/**
 * How the text was come by. What a writer put under `Problem`, into a callout or a quote is meant to be read, whatever it is like; where a
 * note's first text is taken for what it says, a line must look like text.
 */
export type Reading = 'stated' | 'guessed';

/**
 * What of a block is text, as the note has it: without lines that only say something about the note, lead away from it, or
 * are there for a tool. Empty where nothing is left. Time grows with the block.
 */
export function proseOf(block: string, reading: Reading): string {
  const lines = linesOf(visible(block));
  const kinds = lines.map((line) => kindOf(line, reading));
  const kept = lines.filter((_line, i) => isKept(lines, kinds, i));
  return kept
    .map(({ source }) => source)
    .join('\n')
    .trim();
}

/** A field in doubt is one beside others, and by itself. */
type LineKind = 'text' | 'none' | 'field' | 'maybe' | 'blank';

function kindOf(line: Line, reading: Reading): LineKind {
  const { bare, source } = line;
  if (source.trim() === '') return 'blank';
  if (!SAYS.test(withoutTags(bare)) || NO_SENTENCE.test(bare) || isTemplate(bare, source)) return 'none';
  const start = bare.length > LONG ? bare.slice(0, LONG) : bare;
  const doubt = fieldDoubt(start);
  if (doubt === 'field' || (doubt === 'maybe' && reading === 'guessed')) return doubt;
  if (bare.length > LONG) return 'text';
  if (reading === 'guessed' && HEADING.test(bare) && !ENDS_SENTENCE.test(bare)) return 'none';
  return NO_TEXT.some((isNone) => isNone(bare)) ? 'none' : 'text';
}

/** What is longer is text; but for fields, whose values may be. */
const LONG = 240;
const SAYS = /[\p{L}\p{N}]/u;
/** Headings in quotes, rows of tables, fences, the marks of generators, and pictures that are written wrongly. */
const NO_SENTENCE = /^(?:#{1,6}(?:\s|$)|\||:::|\{:|!?\[!|!\[|\[\^|\[\[?_?toc_?\]?\]$|\+\+\+|```|~~~)/i;
/** A few words in bold, which stand for a heading. */
const HEADING = /^(\*\*|__)[^*_]{1,60}\1[:：]?$/;
const NO_TEXT: readonly ((line: string) => boolean)[] = [
  onlyLeads,
  isBreadcrumb,
  isAttribution,
  isCaption,
  isDate,
  isCheckIn,
  isNotice,
];

const TAG = /(^|[\s([])#[^\s#\])]+/g;

function withoutTags(line: string): string {
  return line.includes('#') ? line.replace(TAG, '$1') : line;
}

function isKept(lines: readonly Line[], kinds: readonly LineKind[], i: number): boolean {
  const kind = kinds[i] ?? 'blank';
  if (kind === 'text' || kind === 'blank') return true;
  if (goesOn(lines, kinds, i)) return true;
  if (kind !== 'maybe') return false;
  const beside = [kinds[i - 1], kinds[i + 1]];
  return beside.includes('text') && !beside.includes('maybe') && !beside.includes('field');
}

/** A line of a text that is wrapped by hand is seldom shorter, in columns. */
const WRAPPED = 60;

/** The middle of a sentence over several lines may look like anything. */
function goesOn(lines: readonly Line[], kinds: readonly LineKind[], i: number): boolean {
  const [before, line] = [lines[i - 1], lines[i]];
  if (before === undefined || line === undefined || kinds[i - 1] !== 'text' || line.isItem) return false;
  if (ENDS_SENTENCE.test(before.bare) || /(?: {2}|\\)$/.test(before.source)) return false;
  return columnsOf(before.source) >= WRAPPED;
}
