import { ARROW } from '../layouts/layout';
import type { Version } from '../memory';
import { shownKey } from '../lines/shown';
import { commonEnd, commonStart, isCutOutOf, isGlued, isInWord, isSpliced, UNSPACED } from './pieces';

/** A word, or a link with the white space in it. */
const WORD = /\[\[[^\]\n]{0,500}\]\]\S*|\S+/g;
/** Words of ours that may stand between two of somebody's, and are taken along. */
const BRIDGE = 3;
/** A word may be cut and put together by a merge; shorter pieces prove nothing. */
const PIECE = 2;
/** From this length on, a text that stands in another one is a piece of it. */
const LONG = 12;

/** What an entry's words are held against. */
export interface KnownWords {
  /** What we write of the note now; null where it is not there. */
  readonly now: Version | null;
  /** Whether anything of the index note is remembered. */
  readonly remembers: boolean;
  /** What is remembered to have been written about the note, the latest last. */
  readonly before: readonly Version[];
  /** What the note itself says, uncut. */
  readonly says: readonly string[];
  /** The `shownKey`s of parts that are said of any note here: a patch may have been put in the wrong place. */
  saidOfAny(): ReadonlySet<string>;
  /** All lines that we write in the index note now, or wrote: a merge may put two of them together. */
  lines(): Iterable<string>;
  /** The same as one text, a line each. */
  corpus(): string;
  /** The word for open: it says nothing of a note. */
  readonly open: string;
}

/**
 * The words in an entry's line that somebody typed, those that stand together each: neither what we write now, nor
 * remembered, nor made of pieces of these and of what the note says, as merges make them. None where nothing of the
 * index note is remembered.
 *
 * Where the note says something else than when it was written last, a text that is unknown as a whole is a version of
 * it that another device wrote; then only what was put into a text that is known is somebody's.
 *
 * @param isDouble what is said now stands there too, so what else is said is nobody's version of it
 */
export function foreignWords(found: Version, known: KnownWords, isDouble: boolean): string[] {
  // A line that is not remembered may say what another device knew of the note.
  const last = known.before[known.before.length - 1] ?? known.now;
  if (last === null || !known.remembers) return [];
  const isSame = (one: Version | null, other: Version): boolean =>
    one !== null && shownKey(one.text) === shownKey(other.text);
  const texts = versionsOf(known).map(({ text }) => text);
  if (versionsOf(known).some((one) => isSame(one, found))) return labelWords(found, known, last);
  if (texts.flatMap((text) => [text, ...parts(text)]).some((text) => isCutOutOf(found.text, text)))
    return labelWords(found, known, last);
  const isMerged = isSpliced(found.text, texts, known.lines()) || isGlued(found.text, known.corpus());
  if (isMerged && !texts.some((text) => isTypedBehind(found.text, text))) return labelWords(found, known, last);
  const isTorn = [...texts, ...known.saidOfAny()].some((text) => isTornOutOf(found.text, text));
  const hasChanged =
    !isDouble &&
    !isTorn &&
    known.now !== null &&
    !isSame(known.now, last) &&
    sharesWords(found.text, [...texts, ...known.says]);
  const unsaid = parts(found.text).filter((part) => !known.saidOfAny().has(shownKey(part)));
  const words = foreignIn(unsaid, [...texts.flatMap(parts), ...known.says], hasChanged, known);
  return [...labelWords(found, known, last), ...words];
}

/** Whether a text begins as another one, and goes on otherwise within a word: no version of it does. */
function isTornOutOf(text: string, other: string): boolean {
  const start = commonStart(text, other);
  return start >= LONG && isInWord(other, start) && isInWord(text, start);
}

/** Whether words stand behind all that is said of a note and a space, where a person types them. */
export function isTypedBehind(text: string, said: string): boolean {
  return said !== '' && text.startsWith(`${said} `) && !text.startsWith(`${said} ${ARROW}`);
}

/** Whether a text has all parts of what is said now: what stands beside them is no version of it. */
export function saysAllOf(now: Version | null, text: string): boolean {
  const said = new Set(parts(text).map(shownKey));
  return now !== null && parts(now.text).every((part) => said.has(shownKey(part)));
}

function versionsOf({ now, before }: KnownWords): readonly Version[] {
  return now === null ? before : [now, ...before];
}

/** Words that somebody typed into a link's text. */
function labelWords(found: Version, known: KnownWords, last: Version): string[] {
  const labels = versionsOf(known).map(({ label }) => label);
  if (labels.some((label) => shownKey(label) === shownKey(found.label))) return [];
  const hasChanged = known.now !== null && shownKey(last.label) !== shownKey(known.now.label);
  return foreignIn([found.label], labels, hasChanged, { ...known, open: '' });
}

/** Whether a text says nothing but what is or was said of a note: whole parts, or long pieces of them. */
export function isSaid(text: string, known: KnownWords): boolean {
  const texts = versionsOf(known).flatMap((version) => parts(version.text));
  const keys = [...texts, ...known.says].map(shownKey).filter((key) => key !== '');
  return parts(text).every((part) => isKnown(shownKey(part), keys, known.open));
}

/** Problem and approach of an entry's text. */
export function parts(text: string): string[] {
  return text.split(ARROW).map((part) => part.trim());
}

function foreignIn(
  found: readonly string[],
  said: readonly string[],
  hasChanged: boolean,
  known: KnownWords,
): string[] {
  const keys = said.map(shownKey).filter((key) => key !== '');
  return found.flatMap((part) => {
    const key = shownKey(part);
    if (isKnown(key, keys, known.open)) return [];
    if (hasChanged && !keys.some((other) => isPutInto(key, other)) && !isPutIntoOther(key, known)) return [];
    return runs(
      wordsOf(part).map((word) => withoutEnds(word, keys)),
      vocabularyOf(said),
    );
  });
}

/** Whether a text has a word in common with others; in a script without spaces, two letters. */
function sharesWords(text: string, others: readonly string[]): boolean {
  const vocabulary = new Set(others.flatMap(grams));
  return grams(text).some((gram) => vocabulary.has(gram));
}

function grams(text: string): string[] {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .flatMap((word) => (UNSPACED.test(word) ? Array.from(word, (_, i) => word.slice(i, i + 2)) : [word]));
}

function isKnown(key: string, keys: readonly string[], open: string): boolean {
  return key === '' || key === shownKey(open) || keys.some((other) => isPieceOf(key, other));
}

function vocabularyOf(known: readonly string[]): ReadonlySet<string> {
  return new Set(known.flatMap(wordsOf).map((word) => withoutBrackets(shownKey(word))));
}

/** Half links leave their brackets at words. */
function withoutBrackets(key: string): string {
  return key.replace(/[[\]]/g, '');
}

/** Also where a text was cut. */
function isPieceOf(key: string, other: string): boolean {
  const bare = key.replace(/\.+$/, '');
  return key === other || (bare.length >= LONG && other.includes(bare));
}

/** Whether something was put into a text that is there to the last letter. */
function isPutInto(key: string, other: string): boolean {
  const start = commonStart(key, other);
  return start + commonEnd(key, other, start) >= other.length;
}

/** Whether something was put into a text of another note, which a patch had brought there. */
function isPutIntoOther(key: string, known: KnownWords): boolean {
  return Array.from(known.saidOfAny()).some((other) => other.length >= LONG && isPutInto(key, other));
}

/** In a script without spaces a word is a whole sentence: what of ours it starts and ends with is cut off. */
function withoutEnds(word: string, keys: readonly string[]): string {
  if (!UNSPACED.test(word)) return word;
  let [start, end] = [0, 0];
  for (const key of keys) {
    const before = commonStart(word, key);
    const after = commonEnd(word, key, before);
    if (before + after > start + end) [start, end] = [before, after];
  }
  return word.slice(start, word.length - end);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The foreign words, together with the few of ours that stand between two of them. */
function runs(words: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const isForeign = words.map((word) => {
    const key = withoutBrackets(shownKey(word));
    return /[\p{L}\p{N}\p{S}]/u.test(key) && !vocabulary.has(key) && !isSplice(key, vocabulary);
  });
  const found: string[] = [];
  let from = isForeign.indexOf(true);
  while (from >= 0) {
    let to = from;
    for (let i = from + 1; i < words.length && i - to <= BRIDGE + 1; i++) if (isForeign[i] === true) to = i;
    found.push(words.slice(from, to + 1).join(' '));
    from = isForeign.indexOf(true, to + 1);
  }
  return found;
}

/** Whether a word is the start of one of ours and the end of another, as a merge puts them together. */
function isSplice(word: string, vocabulary: ReadonlySet<string>): boolean {
  const ours = Array.from(vocabulary).filter((other) => other.length >= PIECE);
  const longest = (matches: (other: string, length: number) => boolean): number => {
    for (let length = word.length; length >= PIECE; length--) {
      if (ours.some((other) => other.length >= length && matches(other, length))) return length;
    }
    return 0;
  };
  const start = longest((other, length) => other.startsWith(word.slice(0, length)));
  const end = longest((other, length) => other.endsWith(word.slice(word.length - length)));
  return start + end >= word.length && start > 0 && end > 0;
}
