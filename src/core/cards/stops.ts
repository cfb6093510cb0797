import { isEnglishVerb } from './languages/english-verbs';
import { LANGUAGES, type Language } from './languages';
import { OBJECT } from './mask';
import type { Abbreviation } from './languages/table';

/** A stop in a masked text, with what is around it. */
export interface Stop {
  readonly text: string;
  /** The stop characters: `.`, `?!`, `。` … */
  readonly run: string;
  readonly at: number;
  /** After the stop and the closing marks that belong to it. */
  readonly end: number;
  /** Where the bracket or quote that closes right before `end` was opened. */
  readonly openedAt: number | undefined;
  /** Where the sentence that may end here starts. */
  readonly sentenceStart: number;
  readonly language: Language;
  /** The writer starts sentences with small letters. */
  readonly small: boolean;
}

interface Head {
  readonly kind: 'upper' | 'lower' | 'digit' | 'other' | 'end';
  readonly word: string;
  readonly at: number;
}

const SPACE = /\s/;
const ELLIPSIS = /^(?:\.{2,}|…+)$/;
const LOUD = /[!?‽‼⁇⁈⁉]/;
const WIDE = /[。！？｡؟۔।॥։።။។]/;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]/;
const QUOTE = /[」』”’»«›"']/;
/** What goes on with a sentence after a quote in it, where no space and no capital letter tells. */
const GOES_ON = /^(?:[とはがをのにでもや的是这那之与和却也都就等时後后]|って|という|라|는|은|이|가|을|를|하)/;
/** A question in the middle of a sentence: Why? and how? is open. */
const GOES_ON_WORDS = new Set('and or is are was were und oder ist sind et ou est y o es и или'.split(' '));
const BEFORE_HEAD = /[\s*_=~"'“”‘’«»‹›„([{（【「『《¿¡#>\-–—•·]*/y;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/uy;
/** The last word before a stop, with the abbreviated ones right before it: `z. B`, `e.g`, `Fig`. */
const TOKEN =
  /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}{1,3}\.[ \u00a0\u202f]?){0,3}[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+){0,3})$/u;
const LONGEST_TOKEN = 48;

/** Whether a sentence ends at this stop. */
export function endsSentence(stop: Stop): boolean {
  const head = headAt(stop.text, stop.end);
  if (head.kind === 'end') return true;
  if (!SPACE.test(stop.text.charAt(stop.end))) return endsUnspaced(stop);
  if (WIDE.test(stop.run)) return true;
  if (ELLIPSIS.test(stop.run)) return head.kind !== 'lower';
  return LOUD.test(stop.run) ? endsLoud(stop, head) : endsAtFullStop(stop, head);
}

function headAt(text: string, from: number): Head {
  BEFORE_HEAD.lastIndex = from;
  BEFORE_HEAD.exec(text);
  const at = from + (BEFORE_HEAD.lastIndex - from);
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return { at, word, kind: at >= text.length ? 'end' : kindOf(word) };
}

function kindOf(word: string): Head['kind'] {
  if (/^\p{Lu}/u.test(word)) return 'upper';
  if (/^\p{Ll}/u.test(word)) return 'lower';
  return /^\p{Nd}/u.test(word) ? 'digit' : 'other';
}

function isStarter(head: Head): boolean {
  return STARTERS.has(head.word.toLowerCase()) || isEnglishVerb(head.word);
}

/** Stops of scripts without spaces end a sentence by themselves; a Latin one does between their letters. */
function endsUnspaced(stop: Stop): boolean {
  const { text, run, at, end } = stop;
  if (WIDE.test(run)) return endsQuote(stop);
  if (ELLIPSIS.test(run) || end > at + run.length || !UNSPACED.test(text.charAt(end))) return false;
  return LOUD.test(run) || /\p{L}/u.test(text.charAt(at - 1));
}

/** A quote inside of a sentence keeps its stop: 「なぜ？」と聞く。 */
function endsQuote({ text, run, end, openedAt, sentenceStart }: Stop): boolean {
  if (openedAt === undefined || !QUOTE.test(text.charAt(end - 1))) return true;
  if (GOES_ON.test(text.slice(end, end + 4))) return false;
  return run.includes('。') || openedAt === sentenceStart || /[:：]/.test(text.charAt(openedAt - 1));
}

/** What a quote is said to be: «Why?» – a question; “What now?”: a play. */
const TELLS_OF_QUOTE = /^\s*[:：;；,，–—]/;

function endsLoud(stop: Stop, head: Head): boolean {
  if (stop.end > stop.at + stop.run.length && TELLS_OF_QUOTE.test(stop.text.slice(stop.end, stop.end + 4)))
    return false;
  if (head.kind === 'upper')
    return !SHOUTING.has((plainWordBefore(stop) ?? tokenBefore(stop)).toLowerCase()) || isStarter(head);
  if (head.kind !== 'lower') return true;
  if (stop.end > stop.at + stop.run.length) return false;
  return stop.run.includes('?') ? !GOES_ON_WORDS.has(head.word) : stop.small;
}

/** A word between a space and the stop: most are, and need not be searched for. */
function plainWordBefore({ text, at }: Stop): string | null {
  let start = at;
  while (start > 0 && isPlain(text.charCodeAt(start - 1))) start--;
  const isWord = start < at && text.charAt(start - 1) === ' ' && isPlain(text.charCodeAt(start - 2));
  return isWord && at - start < LONGEST_TOKEN ? text.slice(start, at) : null;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function tokenBefore({ text, at }: Stop): string {
  return TOKEN.exec(text.slice(Math.max(0, at - LONGEST_TOKEN), at))?.[1] ?? '';
}

function endsAtFullStop(stop: Stop, head: Head): boolean {
  const token = plainWordBefore(stop) ?? tokenBefore(stop);
  const last = token.slice(Math.max(token.lastIndexOf('.'), token.lastIndexOf(' '), token.lastIndexOf('\u00a0')) + 1);
  if (isListMark(stop, token) || (head.kind === 'lower' && isInside(stop))) return false;
  if (/^\d+$/.test(token)) return endsNumber(stop, token, head);
  const kind = knownAbbreviation(token, stop.language);
  if (kind !== undefined) return endsAbbreviation(stop, kind, last, head);
  if (/^\p{L}$/u.test(last)) return endsLetter(stop, token, head);
  return !(isRoman(token, stop.language) && !startsGerman(head));
}

/** A small letter goes on after a quote in the sentence, and after an address where sentences start with capitals. */
function isInside({ text, at, openedAt, sentenceStart, small }: Stop): boolean {
  return (openedAt ?? 0) > sentenceStart || (!small && text.charAt(at - 1) === OBJECT);
}

/** `1.` or `b.` where a sentence starts. */
function isListMark({ text, at, sentenceStart }: Stop, token: string): boolean {
  const before = text.slice(Math.max(sentenceStart, at - LONGEST_TOKEN), at).trim();
  return before === token && /^(?:\d{1,3}|\p{L})$/u.test(token);
}

/** In German a number with a stop counts, after an article or before a month: im 19. Jahrhundert, 3. Mai. */
function endsNumber({ text, at, language }: Stop, token: string, head: Head): boolean {
  if (head.kind === 'digit') return !/^\d{1,4}\.(?:\s|$|[가-힣])/.test(text.slice(head.at, head.at + 6));
  if (language !== 'de' || token.length > 2) return true;
  if (MONTH.test(head.word)) return false;
  return !ORDINAL.test(text.slice(Math.max(0, at - LONGEST_TOKEN), at)) || startsGerman(head);
}

const MONTH = /^(?:Jan|Feb|März?|Apr|Mai|Juni?|Juli?|Aug|Sept?|Okt|Nov|Dez)/;
const BEFORE_ORDINAL =
  'am|im|de[rmns]|die|das|zu[mr]|beim|vom|ab|bis|jede[rmns]?|(?:m|d|s|k)?eine?[rmns]?|unsere?[rmn]?|ihre?[rmn]?|' +
  'und|oder|v\\.';
const ORDINAL = new RegExp(`(?:^|\\s)(?:${BEFORE_ORDINAL})\\s\\d+$`, 'i');

function isRoman(token: string, language: Language): boolean {
  return language === 'de' && /^[IVXLC]+$/.test(token);
}

function startsGerman(head: Head): boolean {
  return head.kind === 'other' || (head.kind === 'upper' && isStarter(head));
}

/** The longest run of abbreviated words that is known: of `u. a. z. B` it is `z.b`. */
function knownAbbreviation(token: string, language: Language): ReturnType<typeof abbreviation> {
  if (language === 'fr' && token === 'M') return 'joins';
  for (let from = 0; from < token.length; from = nextWord(token, from)) {
    const kind = abbreviation(token.slice(from));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function nextWord(token: string, from: number): number {
  const stop = token.indexOf('.', from);
  return stop < 0 || !SPACE.test(token.charAt(stop + 1)) ? token.length : stop + 2;
}

function endsAbbreviation(
  stop: Stop,
  kind: NonNullable<ReturnType<typeof abbreviation>>,
  last: string,
  head: Head,
): boolean {
  if (kind === 'joins') return false;
  if (head.kind === 'lower') return WORD_TOO.has(last.toLowerCase()) && head.word !== 'of';
  if (head.kind === 'digit' || head.kind === 'other')
    return kind === 'closes' && !/[([]/.test(stop.text.slice(stop.end, head.at)) && !isYear(last, head);
  if (isStarter(head)) return true;
  if (/^г+$/.test(last)) return isLongEnough(stop);
  return (
    kind === 'closes' || (kind === 'counts' && stop.language !== 'de' && !/^(?:\p{Lu}|[IVXLC]+)$/u.test(head.word))
  );
}

/** Smith et al. 2021. */
function isYear(last: string, head: Head): boolean {
  return last === 'al' && /^(?:1[89]|20)\d\d$/.test(head.word);
}

/** «В 2020 г. Google …» goes on; «Поиск стал медленным в 2020 г. Google …» does not. */
function isLongEnough({ text, at, sentenceStart }: Stop): boolean {
  const words = text
    .slice(Math.max(sentenceStart, at - 200), at)
    .trim()
    .split(/\s+/);
  return words.length > 4 && /\d/.test(words[words.length - 2] ?? words[words.length - 1] ?? '');
}

/** An initial belongs to the name after it; plan B. does not. */
function endsLetter(stop: Stop, token: string, head: Head): boolean {
  if (head.kind === 'lower') return false;
  if (head.kind !== 'upper') return head.kind === 'digit' || !token.includes('.');
  return isStarter(head) || (/^\p{Ll}$/u.test(token) && stop.language !== 'de');
}

/** A text is full of names and abbreviations of other languages, so those of all count everywhere. */
const tables = Object.values(LANGUAGES);
const KINDS = new Map<string, Abbreviation>();
for (const kind of ['joins', 'counts', 'closes', 'names'] as const) {
  for (const word of tables.flatMap(({ abbreviations }) => abbreviations[kind])) KINDS.set(word, kind);
}

/** `word` is what stands before the stop: `e.g`, `z. B`, `Fig`. A single capital is an initial. */
function abbreviation(word: string): Abbreviation | undefined {
  const key = word.replace(/\s+/g, '');
  return KINDS.get(key) ?? (key.length > 1 ? KINDS.get(key.toLowerCase()) : undefined);
}

/**
 * `no`, `art` and others are words too: what follows in small letters starts a sentence of a writer who uses no
 * capitals.
 */
const WORD_TOO = new Set(['no', 'art', 'par', 'tab', 'cap', 'ref', 'def', 'prop']);

/** Names that keep their mark: Yahoo! Mail. */
const SHOUTING = new Set(['yahoo', 'jeopardy', 'wham']);

/** Words that often start a sentence and seldom go on with a name after an abbreviation. */
const STARTERS = new Set(tables.flatMap(({ starters }) => starters));
