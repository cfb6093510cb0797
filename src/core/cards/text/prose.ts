import { visible } from '../blocks';
import { findLabels } from '../labels';
import { matches, scanMarks } from '../marks';
import { meansNone } from '../found';
import { SIGN, signsIn } from '../text-signs';
import { columnsOf } from '../../text/columns';
import {
  ATTRIBUTION_WAYS,
  isAttribution,
  isAuthors,
  isCaption,
  isCatalogued,
  isCitation,
  isName,
} from './attributions';
import { isDate } from './dates';
import { fieldDoubt, isDefinition, isRow } from './fields';
import { linesOf, LINK, LONG, TEMPLATE, type Line } from './lines';
import { beginsNotice, isNotice, isTemplate, NOTICE_WAYS } from './notices';
import { beginning, endsSentence, everyWord, wordCount } from './words';

/**
 * How the text was come by. What a writer put under `Problem`, into a callout or a quote is meant to be read, whatever
 * it is like; where a note's first text is taken for what it says, a line must look like text.
 */
export type Reading = 'stated' | 'guessed';

/**
 * What of a block is text, as the note has it: without lines that only say something about the note, lead away from it,
 * or are there for a tool. Empty where nothing is left. Time grows with the block.
 */
export function proseOf(block: string, reading: Reading): string {
  const shown = uncited(visible(block));
  if (reading === 'stated' && meansNone(shown)) return shown;
  const signs = signsIn(shown);
  const lines = linesOf(shown, signs);
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return kindOf(first, signs, reading) === 'text' ? shown : '';
  if (reading === 'guessed' && (signs & SIGN.colon) !== 0 && isGlossary(shown, lines)) return '';
  const kinds = lines.map((line) => kindOf(line, signs, reading));
  if (kinds.every((kind) => kind === 'text')) return shown;
  const kept = lines.map((line, i) => (isKept(lines, kinds, i) ? line.source : null));
  return joined(kept, reading).trim();
}

/** Where a line is left out, what stands around it is no sentence together. */
function joined(lines: readonly (string | null)[], reading: Reading): string {
  const left = lines.filter((line, i) => line !== null || (reading === 'guessed' && i > 0 && lines[i - 1] !== null));
  return left.map((line) => line ?? '').join('\n');
}

/** What is cited, as BibTeX has it. */
const CITED = /(?:^|\n)[ \t]*@[a-z]+[ \t]*\{[^\s{},]*,/i;

function uncited(text: string): string {
  const at = text.includes('@') ? text.search(CITED) : -1;
  return at < 0 ? text : text.slice(0, at).trim();
}

/** Definitions in rows list what there is; but a row may be the label of a part. */
function isGlossary(shown: string, lines: readonly Line[]): boolean {
  const rows = lines.filter(({ source }) => source.trim() !== '');
  return rows.every(({ bare }) => isDefinition(bare)) && findLabels(shown, scanMarks(shown)).length === 0;
}

/** A field in doubt is one beside others, and by itself. */
type LineKind = 'text' | 'none' | 'field' | 'maybe' | 'blank';

/** `signs`: those of the whole block; without a sign in it no line has what the sign is needed for. */
function kindOf(line: Line, signs: number, reading: Reading): LineKind {
  const { bare } = line;
  if (line.source.trim() === '') return 'blank';
  if (!SAYS.test(withoutTags(bare, signs))) return 'none';
  const doubt = (signs & SIGN.colon) === 0 ? 'none' : fieldDoubt(bare.length > LONG ? bare.slice(0, LONG) : bare);
  if (doubt === 'field' || (doubt !== 'none' && reading === 'guessed')) return doubt === 'maybe' ? 'maybe' : 'field';
  if ((signs & SIGN.digit) !== 0 && isCitation(line)) return 'none';
  if (reading === 'guessed' && (isRow(bare) || isAuthors(line))) return 'none';
  const isText = WORD_FIRST.test(bare) || (!NO_SENTENCE.test(bare) && (reading === 'stated' || !isHeading(bare)));
  return isText && !isTemplate(line) && (bare.length > LONG || !isNone(line, signs)) ? 'text' : 'none';
}

function isNone(line: Line, signs: number): boolean {
  if (BEGINS_ODDLY.test(line.start) && (isAttribution(line) || isCaption(line) || beginsNotice(line))) return true;
  return (
    onlyLeads(line) ||
    isNotice(line) ||
    isName(line) ||
    isCatalogued(line) ||
    ((signs & SIGN.greater) !== 0 && isBreadcrumb(line)) ||
    ((signs & SIGN.digit) !== 0 && isDate(line)) ||
    ((signs & SIGN.question) !== 0 && isCheckIn(line))
  );
}

const BEGINS_ODDLY = beginning(...ATTRIBUTION_WAYS, ...NOTICE_WAYS);
const SAYS = /[\p{L}\p{N}]/u;
const WORD_FIRST = /^[a-z]/i;
/** Headings in quotes, rows of tables, fences, the marks of generators, and pictures that are written wrongly. */
const NO_SENTENCE = /^(?:#{1,6}(?:\s|$)|\||:(?:\s|::)|\{:|!?\[!|!\[|\[\^|\[\[?_?toc_?\]?\]$|\+\+\+|```|~~~)/i;

/** A few words in bold, which stand for a heading. */
function isHeading(line: string): boolean {
  return HEADING.test(line) && !endsSentence(line);
}

const HEADING = /^(\*\*|__)[^*_]{1,60}\1[:：]?$/;
const TAG = /(^|[\s([])#[^\s#\])]+/g;

function withoutTags(line: string, signs: number): string {
  return (signs & SIGN.hash) === 0 ? line : line.replace(TAG, '$1');
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
  if (line !== undefined && (before === undefined || kinds[i - 1] === 'blank'))
    return beginsWithLink(line, lines[i + 1]);
  if (before === undefined || line === undefined || kinds[i - 1] !== 'text' || line.isItem) return false;
  if (isLinkBetween(before, line, lines[i + 1])) return true;
  if (endsSentence(before.bare) || /(?: {2}|\\)$/.test(before.source)) return false;
  return columnsOf(before.source) >= WRAPPED;
}

/** A link that a sentence is wrapped around, for it is long. */
function isLinkBetween(before: Line, { bare, isItem }: Line, after: Line | undefined): boolean {
  if (isItem || after === undefined || after.isItem || !LINK_ALONE.test(bare)) return false;
  return SMALL.test(after.bare) && !endsSentence(before.bare) && /[\p{L}\p{N},]$/u.test(before.bare);
}

/** A link that a sentence begins with, which goes on in the next line. */
function beginsWithLink({ bare, isItem }: Line, after: Line | undefined): boolean {
  if (isItem || after === undefined || after.isItem || !LINK_ALONE.test(bare)) return false;
  return /^[(（]?\p{Ll}|^[(（]\p{L}/u.test(after.bare);
}

const LINK_ALONE = new RegExp(`^${LINK}[,;]?$`);
const SMALL = /^\p{Ll}/u;

const ANSWERS = everyWord('answers');

/** A question that a form asks every day, with its answer: a word, a number, a mark on a scale. */
const LONGEST = 104;
const CHECK_IN = /^([^?？]{1,80}[?？])[*_=~]*\s*([^?？]{1,24})$/u;
const LONGEST_QUESTION = 10;

function isCheckIn({ bare: line }: Line): boolean {
  const [, question = '', answer = ''] = (line.length <= LONGEST && CHECK_IN.exec(line)) || [];
  if (question === '') return false;
  const said = answer.trim().toLowerCase();
  if (said === '' || wordCount(question) > LONGEST_QUESTION) return false;
  return isScale(said) || isWord(said) || ANSWERS.has(said.replace(/[.!。！,]+$/, ''));
}

/** `3`, `7/10`, `7h`, `✅`. */
function isScale(answer: string): boolean {
  const filled = answer.replace(TEMPLATE, '');
  return !/\p{L}{3}/u.test(filled) && (/\d/.test(filled) || isWord(filled));
}

/** A sentence of one word has its stop. */
function isWord(answer: string): boolean {
  return wordCount(answer) <= 1 && !/[.!。！…]$/.test(answer);
}

/** What a line says that does nothing but lead to other notes and pages; the articles and joints between them too. */
const LEADING = everyWord('leads');

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const ARROW = /[←→⬅➡⏪⏩◀▶«»⇐⇒↑↓⬆⬇]|<<|>>/;

/** A line of links alone, with `See also`, `Back to`, `via` or `next` around them. */
function onlyLeads({ bare }: Line): boolean {
  const line = bare.includes('][') ? bare.replace(SPACE, ' ').replace(REFERENCE, LINK) : bare;
  if (!line.includes(LINK) && !ARROW.test(line)) return false;
  for (const [word] of matches(WORD, line)) {
    if (!LEADING.has(word.toLowerCase()) && !/^\d{1,4}$/.test(word)) return false;
  }
  return true;
}

/** `[text][id]`: what it leads to stands elsewhere. */
const REFERENCE = /\[[^\][\n]{1,80}\]\[[^\][\n]{0,40}\]/g;
const SPACE = /&nbsp;/g;

/** A path of titles: `Home > Guides > Setup`. A lone sign may stand for "greater than". */
const CRUMBS = /^[^<>›»]{1,40}(?:\s[>›»]\s[^<>›»]{1,40}){2,}$/;

function isBreadcrumb({ bare: line }: Line): boolean {
  return CRUMBS.test(line) && !endsSentence(line);
}
