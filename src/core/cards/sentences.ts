import type { Language } from './languages';
import { breaksLine } from './line-breaks';
import type { Masked } from './mask';
import { NOTHING, OBJECT, STOPS } from './mask';
import { endsSentence } from './stops';

/** A sentence as it stands in the text, without white space around it. Offsets are UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

/** From where a pair is closed to where it was opened. */
type Pairs = ReadonlyMap<number, number>;

const BREAK = new RegExp(`[${STOPS}]+|\\n`, 'g');
const CLOSER = new RegExp(`[)\\]}）】〕」』》〉”’"'»«›*_=~⁰¹²³⁴⁵⁶⁷⁸⁹${NOTHING}]`);
/** How a question ends. */
export const ASKS = /[?？؟⁇⁈⁉‽\u037e]|か。|(?:까|나요|가요)\./;
const QUESTION = new RegExp(`(?:${ASKS.source})[!！.…)\\]}）】」』”’"'»*_=~${NOTHING}\\s]*$`);
const SMALL_START = new RegExp(`^[^\\p{L}${OBJECT}]*\\p{Ll}`, 'u');
const TAG = /(?:^|\s)#[^\s#]+/g;
const WORDS = new RegExp(`[\\p{L}\\p{N}${OBJECT}]`, 'u');
const ASIDE = /^[(（][^()（）]*[)）][.。]?$/;

/**
 * The sentences of a text, in any script and in any style of writing: a stop that belongs to an abbreviation, a number,
 * a name, code or a quote ends none, and a line break may. Not `Intl.Segmenter`, whose answers differ between devices.
 * Every word of the text is in one of them; what is no sentence of its own (tags, footnotes, asides in brackets) stays
 * with the one before.
 */
export function* findSentences({ text, enclosures }: Masked, language: Language): Generator<Sentence> {
  const openedAt = new Map(enclosures.map(({ open, close }) => [close, open]));
  const small = SMALL_START.test(text);
  const found = new Collector(text);
  const pattern = new RegExp(BREAK);
  const next = (): number | null => nextEnd(pattern, text, openedAt, language, small, found.start);
  for (let end = next(); end !== null; end = next()) yield* found.end(end);
  yield* found.end(text.length);
  yield* found.last;
}

/**
 * Takes the ends of sentences, and hands on a sentence when the next one has begun: what says nothing by itself goes
 * with the sentence before, or else with the one after.
 */
class Collector {
  /** The sentence that may still grow. */
  last: readonly Sentence[] = [];
  start: number;
  private lastSaysSomething = false;

  constructor(private readonly text: string) {
    this.start = skipSpace(text, 0);
  }

  end(limit: number): readonly Sentence[] {
    const source = this.text.slice(this.start, limit).trimEnd();
    const whole = source === '' ? [] : this.add(source);
    this.start = skipSpace(this.text, limit);
    return whole;
  }

  private add(source: string): readonly Sentence[] {
    const says = isSentence(source);
    const { last, start } = this;
    const [before] = last;
    const isNew = before === undefined || (says && this.lastSaysSomething);
    const end = start + source.length;
    this.last = [{ start: isNew ? start : before.start, end, isQuestion: QUESTION.test(source.slice(-40)) }];
    this.lastSaysSomething = says || (before !== undefined && this.lastSaysSomething);
    return isNew ? last : [];
  }
}

/** Where the sentence ends that starts at `sentenceStart`: the pattern goes on from where it was. */
function nextEnd(
  pattern: RegExp,
  text: string,
  openedAt: Pairs,
  language: Language,
  small: boolean,
  sentenceStart: number,
): number | null {
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: run, index: at } = match;
    if (run === '\n') {
      if (at > sentenceStart && breaksLine(text, at, sentenceStart, language, small)) return at;
      continue;
    }
    const end = skipClosers(text, openedAt, at + run.length);
    pattern.lastIndex = end;
    if (endsSentence({ text, run, at, end, openedAt: openedAt.get(end - 1), sentenceStart, language, small }))
      return end;
  }
  return null;
}

function skipClosers(text: string, openedAt: Pairs, from: number): number {
  let end = from;
  while (CLOSER.test(text.charAt(end)) || openedAt.has(end) || (isThinSpace(text.charAt(end)) && openedAt.has(end + 1)))
    end++;
  return end;
}

/** French sets its quotes apart. */
function isThinSpace(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\u202f';
}

function skipSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function isSentence(source: string): boolean {
  return WORDS.test(source.replace(TAG, '')) && !ASIDE.test(source);
}
