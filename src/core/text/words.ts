import { canBePart, hasVietnameseLetter, isVietnamese } from './vietnamese';

/**
 * Marks that a reader may leave out: accents, Arabic and Hebrew vowel points, the stroke that only stretches a word.
 * The two voicing marks of Kana make another letter and stay.
 */
const OPTIONAL_MARK = /(?!\u3099|\u309a)(?:\p{Script=Inherited}|(?=\p{M})\p{Script=Hebrew}|\u0640)/gu;
/**
 * Normalising sorts the marks of one letter, in time that grows with their square: what no language writes is cut
 * first.
 */
const PILE_OF_MARKS = /(\p{M}{16})\p{M}+/gu;
const MARK = /[\p{M}\u0640]/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Case, accents and compatibility forms (full-width letters, ligatures) are gone. Marks that make another letter, as
 * in Kana, Hangul or Thai, stay: this is what sets it apart from `foldAccents`.
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(text) || (!MARK.test(lower) && lower.normalize('NFKD') === lower)) return lower;
  return text
    .replace(PILE_OF_MARKS, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(OPTIONAL_MARK, '')
    .normalize('NFC');
}

/** Scripts whose words are not set apart by spaces, or, as in Korean, carry their particles with them. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Hangul}' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';

/**
 * An address; a run of a script without spaces; digits; a word of any other script. One of the first characters
 * decides, so nothing backtracks.
 */
const RUN = new RegExp(
  `[a-zA-Z]+://[^\\s<>"')\\]]+|([${UNSPACED}]+)|\\p{N}+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`,
  'gu',
);
const ADDRESS = '://';
/** A character with the marks that belong to it. */
const CHARACTER = /.\p{M}*/gsu;
/** Stands between two syllables of one word, where a space would end it. */
export const JOINT = '\u00a0';
/** What `forEachTerm` makes of two syllables that are one word, by how they are written. */
export function joinedWord(first: string, next: string): string {
  return `${foldWord(first)}${JOINT}${foldWord(next)}`;
}

/** Longer runs are data, not language. */
const LONGEST_WORD = 64;

/**
 * The words of a text in any script, folded, in text order. Runs of scripts without spaces come as overlapping pairs of
 * characters (a single one as itself), which finds shared words there without a dictionary. Addresses are left out.
 * Time grows with the length of the text.
 */
export function words(text: string): string[] {
  const found: string[] = [];
  forEachWord(text, (word) => found.push(word));
  return found;
}

/**
 * Which of two ways to write a word to show: the one with accents, for they are left out rather than added; then the
 * one without capitals, for it stands at the start of no sentence; else the first by code units.
 */
export function better(one: string, other: string): string {
  if (one === other) return one;
  const more = accentsOf(one) - accentsOf(other);
  if (more !== 0) return more > 0 ? one : other;
  const isLow = one === one.toLowerCase();
  if (isLow !== (other === other.toLowerCase())) return isLow ? one : other;
  return one <= other ? one : other;
}

function accentsOf(word: string): number {
  return BEYOND_ASCII.test(word) ? (word.normalize('NFD').match(OPTIONAL_MARK)?.length ?? 0) : 0;
}

/** Visits the same words, each with how it is written there: with its capitals and accents. */
export function forEachWord(text: string, visit: VisitWord): void {
  scan(composedOf(text), visit, null);
}

/** Visits the same words, and in Vietnamese pairs of syllables beside them, which are most of its words. */
export function forEachTerm(text: string, visit: VisitWord): void {
  const composed = composedOf(text);
  scan(composed, visit, isVietnamese(composed) ? new Syllables(composed, visit) : null);
}

type VisitWord = (word: string, written: string) => void;

/** One character for each letter, as far as there is one. */
function composedOf(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(PILE_OF_MARKS, '$1').normalize('NFKC') : text;
}

function scan(text: string, visit: VisitWord, syllables: Syllables | null): void {
  if (syllables === null && !BEYOND_ASCII.test(text)) scanPlain(text, visit);
  else scanAny(text, visit, syllables);
}

/** The same for a text of ASCII alone, without an expression: several times as fast. */
function scanPlain(text: string, visit: VisitWord): void {
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length;) {
    const start = at;
    while (isLetter(lower.charCodeAt(at))) at++;
    if (at === start) while (isDigit(lower.charCodeAt(at))) at++;
    else if (lower.startsWith(ADDRESS, at)) {
      const end = endOfAddress(lower, at + ADDRESS.length);
      if (end > at + ADDRESS.length) {
        at = end;
        continue;
      }
    }
    if (at === start) at++;
    else if (at - start <= LONGEST_WORD) visit(lower.slice(start, at), text.slice(start, at));
  }
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const AFTER_ADDRESS = /[\s<>"')\]]|$/g;

function endOfAddress(text: string, from: number): number {
  AFTER_ADDRESS.lastIndex = from;
  return AFTER_ADDRESS.exec(text)?.index ?? text.length;
}

function scanAny(text: string, visit: VisitWord, syllables: Syllables | null): void {
  for (const match of text.matchAll(RUN)) {
    const written = match[0];
    if (match[1] !== undefined) visitPairs(foldWords(written), visit);
    else if (written.length <= LONGEST_WORD && !written.includes(ADDRESS)) {
      const word = foldWord(written);
      if (word !== '') visit(word, written);
      syllables?.see(word, written, match.index);
    }
  }
}

/** A word as it is compared: `foldWords`, but in Vietnamese, where a word with other marks is another word. */
export function foldWord(written: string): string {
  return hasVietnameseLetter(written) ? written.toLowerCase() : foldWords(written);
}

/** Most words of Vietnamese are two syllables with a space between: neighbours are visited as one word too. */
class Syllables {
  private last = { word: '', written: '', end: -1, canBePart: false };

  constructor(
    private readonly text: string,
    private readonly visit: VisitWord,
  ) {}

  see(word: string, written: string, start: number): void {
    const { last } = this;
    const next = { word, written, end: start + written.length, canBePart: canBePart(written.toLowerCase()) };
    const isNeighbour = last.end === start - 1 && this.text[last.end] === ' ';
    if (isNeighbour && last.canBePart && next.canBePart)
      this.visit(`${last.word}${JOINT}${word}`, `${last.written}${JOINT}${written}`);
    this.last = next;
  }
}

function visitPairs(run: string, visit: VisitWord): void {
  const characters = run.match(CHARACTER) ?? [];
  let last = characters[0] ?? run;
  if (characters.length < 2) visit(last, last);
  for (let i = 1; i < characters.length; i++) {
    const next = characters[i] ?? '';
    visit(last + next, last + next);
    last = next;
  }
}

/** A copy with memory of its own: a piece cut from a text keeps the whole text for as long as it is kept. */
export function unshared(piece: string): string {
  return Array.from(piece).join('');
}
