import { isImperative } from './imperatives';
import type { Language } from './language';
import type { TurnWords } from './turn-words';
import { TURN_WORDS, UNSPACED } from './turn-words';

/** How much a sentence looks like the one where the approach begins. */
interface Signs {
  /** 2: the writer turns here. 1: perhaps. */
  readonly turn: 0 | 1 | 2;
  /** It complains, or asks. */
  readonly complains: boolean;
  readonly asks: boolean;
  /** Asks for the cause. */
  readonly why: boolean;
}

/** A sentence to look at. */
export interface Candidate {
  readonly text: string;
  readonly isQuestion: boolean;
  /** A paragraph starts with it. */
  readonly startsParagraph: boolean;
}

interface Patterns {
  readonly lead: RegExp;
  readonly firm: RegExp;
  readonly soft: RegExp;
  readonly inside: RegExp;
  readonly last: RegExp;
  readonly proposal: RegExp;
  readonly why: RegExp;
  readonly back: RegExp;
  readonly bad: RegExp;
  readonly good: RegExp;
}

/** The start of a sentence tells; the rest of a very long one costs nothing. */
const LOOKED_AT = 400;
const BEFORE_WORDS = /^[^\p{L}\p{N}#]+/u;
const AFTER_WORDS = /[^\p{L}\p{N}]+$/u;

const compiled = new Map<Language, Patterns>();

function patterns(language: Language): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(TURN_WORDS[language], UNSPACED.has(language));
  compiled.set(language, made);
  return made;
}

function compile(words: TurnWords, unspaced: boolean): Patterns {
  const after = unspaced ? '' : '(?![\\p{L}\\p{N}])';
  const before = unspaced ? '' : '(?:^|[^\\p{L}\\p{N}])';
  const start = (source: string): RegExp => new RegExp(`^(?:${source})${after}`, 'u');
  const anywhere = (source: string, flags = 'u'): RegExp => new RegExp(`${before}(?:${source})${after}`, flags);
  return {
    lead: new RegExp(unspaced ? `^(?:${words.lead})[,，、\\s]*` : `^(?:${words.lead})(?:[,:]\\s*|\\s+)(?=\\S)`, 'u'),
    firm: start(words.firm), soft: start(words.soft), inside: anywhere(words.inside), last: new RegExp(`(?:${words.last})$`, 'u'),
    proposal: start(words.proposal), why: start(words.why), back: start(words.back), bad: anywhere(words.bad, 'gu'), good: anywhere(words.good, 'gu'),
  };
}

/** Whether a question proposes something: what if …? */
export function isProposal(text: string, language: Language): boolean {
  return patterns(language).proposal.test(plain(text));
}

/** Whether a text starts as the writer's turn to what to do. */
export function startsApproach(text: string, language: Language): boolean {
  return signsOf({ text, isQuestion: false, startsParagraph: false }, language).turn === 2;
}

/**
 * The first sentence of the approach among more than two, or how many there are where all is still the problem. The
 * first is never it. Without any sign of a turn the approach starts with the first sentence that does not complain.
 */
export function findTurn(sentences: readonly Candidate[], language: Language): number {
  const signs = sentences.map((sentence) => signsOf(sentence, language));
  const clear = findClear(signs);
  if (clear > 0) return clear;
  const perhaps = signs.findIndex(({ turn }, i) => i > 0 && turn === 1);
  if (perhaps > 0) return perhaps;
  const calm = signs.findIndex(({ complains, asks }, i) => i > 0 && !complains && !asks);
  return calm > 0 ? calm : sentences.length;
}

/** The first clear turn, or -1. For a text of which only the problem is labelled. */
export function findClearTurn(sentences: readonly Candidate[], language: Language): number {
  return findClear(sentences.map((sentence) => signsOf(sentence, language)));
}

function findClear(signs: readonly Signs[]): number {
  const turn = signs.findIndex((sign, i) => i > 0 && sign.turn === 2);
  const answer = signs.findIndex((sign, i) => i > 0 && !sign.asks && signs[i - 1]?.asks === true);
  if (answer < 0 || (turn > 0 && turn <= answer)) return turn;
  // What follows a question is its answer, unless it explains or complains on and the turn comes later.
  const explains = signs[answer]?.complains === true || signs[answer - 1]?.why === true;
  return turn > 0 && explains ? turn : answer;
}

function signsOf({ text, isQuestion, startsParagraph }: Candidate, language: Language): Signs {
  const words = patterns(language);
  const sentence = plain(text);
  const proposes = words.proposal.test(sentence);
  const asks = isQuestion && !proposes;
  const weight = count(words.bad, sentence) - count(words.good, sentence);
  const why = asks && words.why.test(sentence);
  if (asks) return { turn: 0, complains: true, asks, why };
  const firm = proposes || isFirm(sentence, words, language);
  if (firm || (weight <= 0 && isSoft(sentence, words, language))) return { turn: 2, complains: false, asks, why };
  const perhaps = weight < 0 ? !words.back.test(sentence) : startsParagraph && weight === 0;
  return { turn: perhaps ? 1 : 0, complains: weight > 0, asks, why };
}

/** Languages whose imperatives look like other forms: «Usa demasiada memoria» complains. */
const UNSURE: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);

function isFirm(sentence: string, words: Patterns, language: Language): boolean {
  const starts = leads(sentence, words.lead);
  return words.inside.test(sentence) || starts.some((start) => words.firm.test(start) || (!UNSURE.has(language) && isImperative(start, language)));
}

function isSoft(sentence: string, words: Patterns, language: Language): boolean {
  const starts = leads(sentence, words.lead);
  return words.last.test(sentence) || starts.some((start) => words.soft.test(start) || (UNSURE.has(language) && isImperative(start, language)));
}

/** The sentence, and what is left of it without the one or two words that lead into it. */
function leads(sentence: string, lead: RegExp): string[] {
  const once = sentence.replace(lead, '');
  const twice = once.replace(lead, '');
  return [sentence, once, twice];
}

function plain(text: string): string {
  return text.slice(0, LOOKED_AT).toLowerCase().replace(/’/g, "'").replace(BEFORE_WORDS, '').replace(AFTER_WORDS, '');
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
