import { without } from './blocks';
import { cutTokens } from './cut';
import { flatUnlinked } from './inline';
import { tokenize } from './inline-tokens';
import type { MarkKind } from './marks';
import { SIGN, signsIn } from './text-signs';
import { attributionBehind } from './text/attributions';
import { afterSummaryName } from './text/fields';
import { endsSentence, leadsIn, lettersOf, nameKey, wordCount } from './text/words';
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
  const source = sentence.length > FARTHEST ? sentence.slice(0, FARTHEST) : sentence;
  const signs = signsIn(source);
  const plain = plainLine(source, signs);
  const line = behindTitle(unstressed(has(signs, SIGN.colon) ? afterLabel(afterPlace(plain)) : plain, signs), title);
  return saysSomething(line, title) ? short(line) : null;
}

function has(signs: number, any: number): boolean {
  return (signs & any) !== 0;
}

const HIDING = SIGN.bang | SIGN.less | SIGN.percent | SIGN.caret;
const LINKING = SIGN.bracket | SIGN.less | SIGN.colon;
const BREAKING = SIGN.lineFeed | SIGN.control | SIGN.pipe | SIGN.backslash | SIGN.caret | SIGN.greater;
const PAIRED = SIGN.star | SIGN.equals | SIGN.tilde;
const GONE: readonly MarkKind[] = ['embed', 'image', 'html', 'comment', 'footnote'];
/** A link in brackets behind a sentence is where it is from. */
const SOURCE_BEHIND = /\s*[(（]\[[^\][]*\]\([^()]*\)[)）]\s*$/;
/** `[text][id]`: what it leads to stands elsewhere. */
const REFERENCE = /\[([^\][]*\p{L}[^\][]*)\]\[[^\][]*\]/gu;
/** Dataview's fields, in a line. */
const FIELD_INSIDE = /[[(]\p{L}[^\][():]{0,40}::[^\][()]*[\])]/gu;
/** When something is said, in transcripts. */
const TIME = /^\s*(?:\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?)\s*/;
const MARKER = /^\s*(?:[-+*•#]|\d{1,9}[.)])\s/;
/** A mark of a list that stands too near to be one. */
const NEAR_MARKER = /^-(?=[*_]*\p{Lu}\p{Ll}*[ *_])/u;
const BLANKS = /\s+/g;

function plainLine(sentence: string, signs: number): string {
  const shown = has(signs, HIDING) ? without(sentence, GONE) : sentence;
  const unsourced = has(signs, SIGN.bracket) ? shown.replace(SOURCE_BEHIND, '').replace(REFERENCE, '$1') : shown;
  const seen = unsourced.includes('::') ? unsourced.replace(FIELD_INSIDE, '') : unsourced;
  const line = has(signs, BREAKING) || MARKER.test(seen) ? flatUnlinked(seen) : linkless(seen, signs);
  // A picture that was a link.
  const bare = line.includes('![') ? without(line, GONE) : line;
  const tagless = has(signs, SIGN.hash) ? untagged(bare) : bare;
  const whole = has(signs, PAIRED) ? linkless(balanced(tagless), signs) : tagless;
  const timeless = has(signs, SIGN.colon) ? whole.replace(TIME, '') : whole;
  return (timeless.includes('  ') ? timeless.replace(BLANKS, ' ') : timeless).trim().replace(NEAR_MARKER, '');
}

function linkless(line: string, signs: number): string {
  return has(signs, LINKING) ? unlink(line) : line;
}

/** A sentence that is cut out of emphasis has half of its marks. */
function balanced(line: string): string {
  if (isEven(line, '*') && isEven(line, '**') && isEven(line, '==') && isEven(line, '~~')) return line;
  return tokenize(line)
    .map(({ kind, source }) => (kind === 'foreign' && HALF.test(source) ? '' : source))
    .join('');
}

const HALF = /^(?:\*+|==+|~~+)$/;

function isEven(line: string, mark: string): boolean {
  let even = true;
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.length)) even = !even;
  return even;
}

const TAG = /(^|[\s([*_=~])#(?=[^\s\d#])([^\s#\])]*)/g;
const TAGS_AT_END = /(?:\s+#[^\s#]+)+([.!?。！？]?)$/;
const TAGS_AT_START = /^(?:#[^\s#]+\s+)+(?=[^a-z])/;

/** Tags that stand in a sentence are words of it; those before and behind it are none. */
function untagged(line: string): string {
  return line.replace(TAGS_AT_END, '$1').replace(TAGS_AT_START, '').replace(TAG, '$1$2');
}

/** `Source: ‘/home/ada’ — …`: where it is, before what it is. */
const PLACE = /^\p{L}+(?: \p{L}+)?[:：]\s*`[^`]*`\s+[—–-]\s+(?=\S)/u;

function afterPlace(line: string): string {
  return line.replace(PLACE, '');
}

function afterLabel(line: string): string {
  return line.slice(afterSummaryName(line));
}

/** One emphasis around all of it. */
const WRAPPED = /^(\*\*\*|\*\*|__|\*|_|==)(?![\s*_=])([^*_=]+)\1([.!?。！？]?)$/;

/** Without emphasis that stresses everything, and without the name behind a quotation. */
function unstressed(line: string, signs: number): string {
  const quoted = has(signs, SIGN.dash) ? attributionBehind(line) : -1;
  const said = quoted < 0 ? line : line.slice(0, quoted);
  const unwrapped = has(signs, PAIRED | SIGN.underscore) ? said.replace(WRAPPED, '$2$3') : said;
  // An address behind a mark is none before the mark is gone.
  return unwrapped === said ? said : linkless(unwrapped, signs);
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
/** Of scripts without spaces the words are guessed, and shorter names are common. */
const FEWEST_UNSPACED = 6;
const UNSPACED = /^[^:：]*[\u3040-\u30ff\p{Script=Han}][^:：]*$/u;

/** More of it is hardly ever shown, so that it does not matter what comes after. UTF-16 units. */
const SHOWN = 200;

function saysSomething(line: string, title: string): boolean {
  if (line.includes(UNREADABLE) || (leadsIn(line) && line.length <= SHOWN) || isTitle(line, title)) return false;
  if (!SMALL.test(line)) return false;
  const fewest = UNSPACED.test(line) ? FEWEST_UNSPACED : FEWEST_WITHOUT_STOP;
  const said = withoutSigns(line);
  if (said !== line && /[$\\]/.test(line) && wordCount(said) < FEWEST_BESIDE_FORMULAS) return false;
  return hasWords(said, fewest) || (endsSentence(said) && wordCount(said) >= FEWEST);
}

/** What stands for bytes that are no text in UTF-8. */
const UNREADABLE = '\ufffd';
/** A letter of a script without capitals, or a small one: names and codes alone have none. */
const SMALL = /[\p{Ll}\p{Lo}]/u;
const FEWEST_BESIDE_FORMULAS = 5;

/** Addresses and formulas have parts that look like words. */
function withoutSigns(line: string): string {
  const wordy = line.includes('/') ? line.replace(ADDRESS, '') : line;
  const plain = wordy.includes('$') ? wordy.replace(FORMULA, ' ') : wordy;
  return plain.includes('\\') ? plain.replace(COMMAND, ' ') : plain;
}

/** A formula within a line. */
export const FORMULA = /\$[^$]*\$/g;
/** What is around a command of a formula is of it, too. */
const COMMAND = /\S*\\[a-z]+\S*/gi;
const ADDRESS = /[^\s/]+\.[^\s/]+\/\S*/g;

/** So much more than the title a line may have that is only another form of it, in UTF-16 units. */
const AROUND_TITLE = 24;
const NUMBER = /^\s*\d[\d.-]*[a-z]?\s*[.)）:：_-]\s*/i;
const SET_APART = /[^\p{L}\p{N}\s]\s*$/u;

/** The title once more, a part of it, or the title behind another name. */
function isTitle(line: string, title: string): boolean {
  if (line.length > title.length * 2 + AROUND_TITLE) return false;
  const [said, name] = [nameKey(line.replace(NUMBER, '')), nameKey(title.replace(NUMBER, ''))];
  if (said === name) return true;
  if (name === '' || endsSentence(line)) return false;
  return (
    name.endsWith(said) ||
    lettersOf(name).startsWith(lettersOf(said)) ||
    (said.endsWith(name) && isSetApart(said, name))
  );
}

function isSetApart(said: string, name: string): boolean {
  return SET_APART.test(said.slice(0, said.length - name.length));
}

/** Spaces tell of most lines that they have enough words. */
function hasWords(line: string, count: number): boolean {
  let spaces = 0;
  for (let at = line.indexOf(' '); at >= 0 && spaces < 2 * count; at = line.indexOf(' ', at + 1)) spaces++;
  return spaces === 2 * count || wordCount(line) >= count;
}

function short(line: string): string {
  if (line.length <= LONGEST) return line;
  return cutTokens(line, tokenize(line), LONGEST)
    .map(({ source }) => source)
    .join('');
}
