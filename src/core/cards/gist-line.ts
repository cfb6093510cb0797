import { without } from './blocks';
import { cutTokens } from './cut';
import { flatten } from './flatten';
import { tokenize } from './inline-tokens';
import type { MarkKind } from './marks';
import { attributionBehind } from './text/attributions';
import { afterSummaryName } from './text/fields';
import { leadsIn } from './text/passages';
import { ENDS_SENTENCE, nameKey, wordCount } from './text/words';
import { unlink } from './unlink';

/** More of a sentence nobody takes in at a glance. UTF-16 units. */
const LONGEST = 500;
/** So much of a sentence is looked at, for its marks take room too. */
const FARTHEST = 4000;

/**
 * A sentence of a note as its gist: on one line, without links, pictures, HTML and footnotes, without the label or the
 * title that stands before what it says, and without who said it. Null where it says nothing by itself.
 */
export function gistLine(sentence: string, title: string): string | null {
  const line = behindTitle(bare(afterLabel(plainLine(sentence.slice(0, FARTHEST)))), title);
  return saysSomething(line, title) ? short(line) : null;
}

const MARKED = /[[\]!<>#*_`$%\\~=^|&\p{Cc}\u202a-\u202e\u2066-\u2069]|:\/\//u;
const GONE: readonly MarkKind[] = ['embed', 'image', 'html', 'comment', 'footnote'];

function plainLine(sentence: string): string {
  if (!MARKED.test(sentence))
    return sentence
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^[-+•]\s+|^\d{1,3}[.)]\s+/, '');
  return balanced(untagged(unlink(flatten(without(sentence, GONE))))).trim();
}

/** A sentence that is cut out of emphasis has half of its marks. */
function balanced(line: string): string {
  if (!EMPHASIS.test(line)) return line;
  return tokenize(line)
    .map(({ kind, source }) => (kind === 'foreign' && HALF.test(source) ? '' : source))
    .join('');
}

const EMPHASIS = /\*|==|~~/;
const HALF = /^(?:\*+|==+|~~+)$/;

const TAG = /(^|[\s([])#(?=[^\s\d#])([^\s#\])]*)/g;
const TAGS_AT_END = /(?:\s+#[^\s#]+)+([.!?。！？]?)$/;
const TAGS_AT_START = /^(?:#[^\s#]+\s+)+(?=[^a-z])/;

/** Tags that stand in a sentence are words of it; those before and behind it are none. */
function untagged(line: string): string {
  if (!line.includes('#')) return line;
  return line.replace(TAGS_AT_END, '$1').replace(TAGS_AT_START, '').replace(TAG, '$1$2');
}

function afterLabel(line: string): string {
  return line.includes(':') || line.includes('：') ? line.slice(afterSummaryName(line)) : line;
}

/** One emphasis around all of it. */
const WRAPPED = /^(\*\*\*|\*\*|__|\*|_|==)(?![\s*_=])([^*_=]+)\1([.!?。！？]?)$/;

/** Without emphasis that stresses everything, and without the name behind a quotation. */
function bare(line: string): string {
  const quoted = attributionBehind(line);
  return (quoted < 0 ? line : line.slice(0, quoted)).replace(WRAPPED, '$2$3');
}

const AFTER_TITLE =
  /^[*_=~"”»」』]*\s*(?:[(（][^()（）]{1,80}[)）]\s*)?[*_]*(?:[:：]|\s[—–-]{1,2}(?=\s)|——)[*_]*\s*(?=\S)/u;

/** What follows where the title stands before it like a label: of `Array: a list of …` that it is a list. */
function behindTitle(line: string, title: string): string {
  if (title === '') return line;
  const start = line.search(/[^*_=~"“«„「『\s]/u);
  if (
    start < 0 ||
    !line
      .slice(start, start + title.length)
      .toLowerCase()
      .startsWith(title.toLowerCase())
  )
    return line;
  const rest = line.slice(start + title.length);
  const separator = AFTER_TITLE.exec(rest)?.[0];
  const said = separator === undefined ? '' : rest.slice(separator.length);
  return wordCount(said) < FEWEST ? line : said.charAt(0).toUpperCase() + said.slice(1);
}

/** So many words make a sentence, if a stop says so, and so many without one. */
const FEWEST = 2;
const FEWEST_WITHOUT_STOP = 4;

function saysSomething(line: string, title: string): boolean {
  if (leadsIn(line) || nameKey(line) === nameKey(title)) return false;
  return wordCount(line) >= (ENDS_SENTENCE.test(line) ? FEWEST : FEWEST_WITHOUT_STOP);
}

function short(line: string): string {
  if (line.length <= LONGEST) return line;
  return cutTokens(line, tokenize(line), LONGEST)
    .map(({ source }) => source)
    .join('');
}
