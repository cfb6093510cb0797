import { isImperative } from './imperatives';
import type { Language } from './language';
import type { TurnWords } from './turn-words';
import { TURN_WORDS, UNSPACED } from './turn-words';

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
  readonly acts: RegExp;
  readonly soft: RegExp;
  readonly maybe: RegExp;
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
const BRIEF = 12;
const NOBODY =
  /^(?:nobody|no one|none|nothing|niemand|keiner|nichts|personne|rien|nadie|nada|никто|ничего|没有?人|无人|谁也|誰も|아무도)/u;
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
  const full = (source: string): string => `(?:${source.replace(/~/g, '\\p{L}*')})`;
  const start = (source: string): RegExp => new RegExp(`^${full(source)}${after}`, 'u');
  const anywhere = (source: string, flags = 'u'): RegExp => new RegExp(`${before}${full(source)}${after}`, flags);
  return {
    lead: new RegExp(`^${full(words.lead)}${unspaced ? '[,，、\\s]*' : '(?:[,:]\\s*|\\s+)(?=\\S)'}`, 'u'),
    firm: start(words.firm),
    acts: start(words.acts),
    soft: start(words.soft),
    maybe: start(words.maybe),
    inside: anywhere(words.inside),
    last: new RegExp(`${full(words.last)}$`, 'u'),
    proposal: start(words.proposal),
    why: start(words.why),
    back: start(words.back),
    bad: anywhere(words.bad, 'gu'),
    good: anywhere(words.good, 'gu'),
  };
}

/** Whether a question proposes something: what if …? */
export function isProposal(text: string, language: Language): boolean {
  return patterns(language).proposal.test(plain(text));
}

/** Whether a text starts as the writer's turn to what to do. */
export function startsApproach(text: string, language: Language): boolean {
  return new Signs({ text, isQuestion: false, startsParagraph: false }, language, false).turn === 2;
}

/**
 * The first sentence of the approach among more than two, or how many there are where all is still the problem. The
 * first is never it. Without any sign of a turn the approach starts with the first sentence that does not complain.
 */
export function findTurn(sentences: readonly Candidate[], language: Language): number {
  const signs = readSigns(sentences, language);
  const calm = ({ weight, asks }: Signs): boolean => weight <= 0 && !asks;
  const found = [
    findClear(signs),
    firstAfter(signs, ({ turn }) => turn === 1),
    firstAfter(signs, (sign) => calm(sign) && !sign.goesOn),
    firstAfter(signs, calm),
  ].find((i) => i > 0);
  return found ?? leastComplaint(signs);
}

/** The first clear turn, or -1. For a text of which only the problem is labelled. */
export function findClearTurn(sentences: readonly Candidate[], language: Language): number {
  return findClear(readSigns(sentences, language));
}

function readSigns(sentences: readonly Candidate[], language: Language): Signs[] {
  const narrates = patterns(language).acts.test(plain(sentences[0]?.text ?? ''));
  return sentences.map((sentence) => new Signs(sentence, language, narrates));
}

function firstAfter(signs: readonly Signs[], test: (sign: Signs) => boolean): number {
  return signs.findIndex((sign, i) => i > 0 && test(sign));
}

function findClear(signs: readonly Signs[]): number {
  const turn = firstAfter(signs, (sign) => sign.turn === 2);
  const answer = signs.findIndex((sign, i) => i > 0 && !sign.asks && signs[i - 1]?.asks === true);
  if (answer < 0 || (turn > 0 && turn <= answer)) return turn;
  // What follows a question is its answer, unless it explains or complains on and the turn comes later.
  const complains = (signs[answer]?.weight ?? 0) > 0 && signs[answer]?.brief === false;
  if (turn > 0 && (complains || signs[answer - 1]?.why === true)) return turn;
  return complains
    ? answer + 1 + signs.slice(answer + 1).findIndex(({ weight, asks }) => weight <= 0 && !asks)
    : answer;
}

/** Where all complain, the last of those that complain least, with the most words of remedy; none where there is only one, or nobody does anything in the end. */
function leastComplaint(signs: readonly Signs[]): number {
  const ranks = signs.map(({ weight, hope, asks, nobody }, i) =>
    i === 0 || asks || nobody ? Infinity : weight - hope / (hope + 1),
  );
  const least = Math.min(...ranks);
  const stands = signs[signs.length - 1]?.nobody === false && signs.filter(({ asks }, i) => i > 0 && !asks).length > 1;
  return stands && least < Infinity ? ranks.lastIndexOf(least) : signs.length;
}

/** How much a sentence looks like the one where the approach begins. What is not asked for is not looked up. */
class Signs {
  readonly asks: boolean;
  private readonly sentence: string;
  private readonly words: Patterns;
  private readonly proposes: boolean;
  private knownHope = -1;
  private knownComplaint = -1;
  private knownTurn: 0 | 1 | 2 | null = null;
  private readonly startsParagraph: boolean;

  constructor(
    { text, isQuestion, startsParagraph }: Candidate,
    private readonly language: Language,
    private readonly narrates: boolean,
  ) {
    this.sentence = plain(text);
    this.words = patterns(language);
    this.startsParagraph = startsParagraph;
    this.proposes = this.words.proposal.test(this.sentence);
    this.asks = isQuestion && !this.proposes;
  }

  /** 2: the writer turns here. 1: perhaps. */
  get turn(): 0 | 1 | 2 {
    return (this.knownTurn ??= this.asks ? 0 : this.proposes ? 2 : this.findTurn());
  }

  /** Words of remedy. */
  get hope(): number {
    if (this.knownHope < 0) this.knownHope = count(this.words.good, this.sentence);
    return this.knownHope;
  }

  /** Words of complaint less words of remedy. */
  get weight(): number {
    if (this.knownComplaint < 0) this.knownComplaint = count(this.words.bad, this.sentence);
    return this.knownComplaint - this.hope;
  }

  /** Asks for the cause. */
  get why(): boolean {
    return this.asks && this.words.why.test(this.sentence);
  }

  /** Says no more than yes, no or nobody. */
  get brief(): boolean {
    return this.sentence.length <= (UNSPACED.has(this.language) ? BRIEF / 4 : BRIEF);
  }

  /** Says what nobody does. */
  get nobody(): boolean {
    return NOBODY.test(this.sentence);
  }

  /** Goes on with what the sentence before says. */
  get goesOn(): boolean {
    return this.words.back.test(this.sentence);
  }

  private findTurn(): 0 | 1 | 2 {
    const { sentence, words, language } = this;
    const starts = leads(sentence, words.lead);
    const acts = starts.some((start) => words.acts.test(start));
    if ((acts && !this.narrates) || isFirm(sentence, starts, words, language)) return 2;
    if (this.weight > 0) return 0;
    if (isSoft(sentence, starts, words, language)) return acts ? 1 : 2;
    const maybe =
      acts ||
      this.startsParagraph ||
      (this.weight < 0 && !this.goesOn) ||
      starts.some((start) => words.maybe.test(start));
    return maybe ? 1 : 0;
  }
}

/** Languages whose imperatives look like other forms: «Usa demasiada memoria» complains. */
const UNSURE: ReadonlySet<Language> = new Set(['fr', 'es', 'ru']);

function isFirm(sentence: string, starts: readonly string[], words: Patterns, language: Language): boolean {
  return (
    words.inside.test(sentence) ||
    starts.some((start) => words.firm.test(start) || (!UNSURE.has(language) && isImperative(start, language)))
  );
}

function isSoft(sentence: string, starts: readonly string[], words: Patterns, language: Language): boolean {
  return (
    words.last.test(sentence) ||
    starts.some((start) => words.soft.test(start) || (UNSURE.has(language) && isImperative(start, language)))
  );
}

/** When and where to do it: each evening, before a release … */
const ADVERBIAL =
  /^(?:each|every|once|twice|before|after|when|whenever|at|on|in|for|during|from|until|per|with|chaque|avant|après|pour chaque|cada|antes|después|para cada|кажд\p{L}+|перед|после|раз в|для каждого) [^,;:]{1,40}, (?=\p{L}+ (?:an?|the|it|one|all|each|every|only|un[ea]?|le|la|les|el|los|las|одн\p{L}+|вс\p{L}+)(?!\p{L}))/u;

/** The sentence, and what is left of it without the one or two words, or the adverbial, that lead into it. */
function leads(sentence: string, lead: RegExp): string[] {
  const once = sentence.replace(lead, '');
  const twice = once.replace(lead, '');
  return Array.from(new Set([sentence, once, twice, twice.replace(ADVERBIAL, '')]));
}

function plain(text: string): string {
  return text.slice(0, LOOKED_AT).toLowerCase().replace(/’/g, "'").replace(BEFORE_WORDS, '').replace(AFTER_WORDS, '');
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
