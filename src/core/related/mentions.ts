import type { Language } from '../cards/languages';
import { guessLanguage } from '../cards/language';
import { emptyWords } from '../text/function-words';
import { foldWords } from '../text/words';
import { isFormOf, languageOfWord, stemKey } from './inflection';
import { tokensOf, withoutParticle, type Token } from './mention-tokens';
import { isMarkedAsName, isPartOfCode } from './name-context';

/** A place where a name stands in a text; offsets are UTF-16 units. */
export interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Shorter names stand everywhere. */
const SHORTEST = 2;
/** A name in capitals up to this long is an abbreviation: `IT` is not the word `it`. */
const ABBREVIATION = /^[\p{Lu}\p{N}]{2,4}$/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const FIRST_HYPHEN = /^[-_\u2010-\u2015]/;
const LAST_HYPHEN = /[-_\u2010-\u2015]$/;
const ROOT = 0;
/** More than any number of tokens. */
const TOKENS = 0x4000000;

/** A title or alias. Its tokens, as they are compared, are kept once a text has it in another form: few have one. */
class Name {
  private known: readonly string[] | null = null;

  constructor(readonly name: string) {}

  get tokens(): readonly string[] {
    return (this.known ??= tokensIn(this.name).map(({ text }) => text));
  }
}

/** What stands in a text where a name may stand. */
interface Candidate {
  readonly tokens: readonly string[];
  /** As it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds titles and aliases in texts: all of them in one pass, whole words only, as each script understands that, in
 * the plural and in any case too. Case and accents do not matter; where names overlap, the one that begins first
 * counts, of these the longest.
 */
export class NameMatcher {
  private readonly tokens = new Map<string, number>();
  /** State × token → state. */
  private readonly next = new Map<number, number>();
  private readonly names = new Map<number, readonly Name[]>();
  private states = 1;

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    if ([...name.trim()].length < SHORTEST) return;
    const end = tokensIn(name).reduce((state, token) => this.grow(state, this.number(keyOf(token))), ROOT);
    const names = this.names.get(end) ?? [];
    if (end === ROOT || names.some((other) => other.name === name)) return;
    this.names.set(end, [...names, new Name(name)]);
  }

  remove(name: string): void {
    let state: number | undefined = ROOT;
    for (const token of tokensIn(name)) state = state === undefined ? undefined : this.step(state, keyOf(token));
    if (state === undefined) return;
    const rest = (this.names.get(state) ?? []).filter((other) => other.name !== name);
    if (rest.length > 0) this.names.set(state, rest);
    else this.names.delete(state);
  }

  /**
   * The mentions in a text, in its order, outside of `skip`: ranges in order that do not overlap, such as links, code
   * and frontmatter.
   */
  find(text: string, skip: readonly TextRange[] = []): Mention[] {
    const found: Mention[] = [];
    const reading = new Reading(text);
    let from = 0;
    for (const { start, end } of [...skip, { start: text.length, end: text.length }]) {
      if (start > from) this.findIn(reading, tokensOf(text, from, start), found);
      from = Math.max(from, end);
    }
    return found;
  }

  private findIn(reading: Reading, tokens: readonly Token[], into: Mention[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const longest = this.longestAt(reading, tokens, i);
      if (longest === null) continue;
      into.push(longest.mention);
      i = longest.last;
    }
  }

  /** The longest name that begins with this token, and its last one. */
  private longestAt(
    reading: Reading,
    tokens: readonly Token[],
    first: number,
  ): { mention: Mention; last: number } | null {
    let found: { mention: Mention; last: number } | null = null;
    let state: number | undefined = ROOT;
    for (let last = first; state !== undefined && last < tokens.length; last++) {
      const token = tokens[last];
      if (token === undefined) break;
      const until = (): readonly Token[] => tokens.slice(first, last + 1);
      const noun = token.kind === 'hangul' ? this.endWithParticle(state, token, until, reading) : null;
      if (noun !== null) found = { mention: noun, last };
      state = this.step(state, keyOf(token));
      const whole = state === undefined ? null : this.named(state, until, reading);
      if (whole !== null) found = { mention: whole, last };
    }
    return found;
  }

  private endWithParticle(
    state: number,
    token: Token,
    until: () => readonly Token[],
    reading: Reading,
  ): Mention | null {
    const written = withoutParticle(reading.text.slice(token.start, token.end));
    const noun = written?.normalize('NFC') ?? '';
    const end = written === null ? undefined : this.step(state, noun);
    if (written === null || end === undefined) return null;
    const shorter = { ...token, text: noun, end: token.start + written.length };
    return this.named(end, () => [...until().slice(0, -1), shorter], reading);
  }

  private named(state: number, tokens: () => readonly Token[], reading: Reading): Mention | null {
    const names = this.names.get(state);
    if (names === undefined) return null;
    const candidate = candidateOf(tokens(), reading.text);
    const name =
      names.find((each) => each.name === candidate.written && reading.isMeant(each, candidate)) ??
      names.find((each) => isSpelled(each, candidate) && reading.isMeant(each, candidate)) ??
      names.find((each) => reading.isInflected(each, candidate));
    return name === undefined ? null : { name: name.name, start: candidate.start, end: candidate.end };
  }

  private step(state: number, key: string): number | undefined {
    const token = this.tokens.get(key);
    return token === undefined ? undefined : this.next.get(state * TOKENS + token);
  }

  private grow(state: number, token: number): number {
    const key = state * TOKENS + token;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    this.next.set(key, this.states);
    return this.states++;
  }

  private number(key: string): number {
    const known = this.tokens.get(key) ?? this.tokens.size;
    this.tokens.set(key, known);
    return known;
  }
}

/** A text in which names are looked for; its language is asked for only where it matters. */
class Reading {
  private language: Language | null = null;

  constructor(readonly text: string) {}

  private get guessed(): Language {
    return (this.language ??= guessLanguage(this.text));
  }

  /** Everyday words are names only where case or context says so; and no name stands within an address. */
  isMeant({ name }: Name, { tokens, start, end }: Candidate): boolean {
    if (isPartOfCode(this.text, start, end)) return false;
    return !this.areEveryday(tokens) || isMarkedAsName(this.text, start, end, name);
  }

  private areEveryday(tokens: readonly string[]): boolean {
    const words = tokens.filter((token) => LETTER.test(token));
    return words.length > 0 && words.every((word) => everydayWords(this.guessed).has(word));
  }

  /** Whether the name stands there in the plural, or in another case. */
  isInflected({ name, tokens }: Name, { tokens: theirs, written, start, end }: Candidate): boolean {
    if (!hasSameEdges(name.trim(), written) || tokens.length !== theirs.length) return false;
    if (ABBREVIATION.test(name)) return written === `${name}s`;
    const last = theirs.length - 1;
    const isAlone = tokens.filter((token) => LETTER.test(token)).length === 1;
    return (
      tokens.every((token, i) => token === theirs[i] || this.isForm(token, theirs[i] ?? '', i === last, isAlone)) &&
      this.hasItsCapital(name, written) &&
      !this.areEveryday(tokens) &&
      !this.areEveryday(theirs) &&
      !isPartOfCode(this.text, start, end)
    );
  }

  private isForm(token: string, written: string, isLast: boolean, isAlone: boolean): boolean {
    return isFormOf(token, written, languageOfWord(written, this.guessed), { isLast, isAlone });
  }

  /** In German a noun has a capital, and what differs in it alone is often a verb. */
  private hasItsCapital(name: string, written: string): boolean {
    return this.guessed !== 'de' || !CAPITAL.test(lastWord(name)) || CAPITAL.test(lastWord(written));
  }
}

const EVERYDAY = new Map<Language, ReadonlySet<string>>();

function everydayWords(language: Language): ReadonlySet<string> {
  const known = EVERYDAY.get(language) ?? new Set(Array.from(emptyWords().get(language) ?? [], foldWords));
  EVERYDAY.set(language, known);
  return known;
}

function lastWord(text: string): string {
  return text.slice(text.trimEnd().lastIndexOf(' ') + 1);
}

/** All tokens of one word have one key, whatever they end in. */
function keyOf({ kind, text }: Token): string {
  return kind === 'word' ? stemKey(text) : text;
}

function candidateOf(tokens: readonly Token[], text: string): Candidate {
  const start = tokens[0]?.start ?? 0;
  const matched = text.slice(start, tokens[tokens.length - 1]?.end ?? start);
  const written = matched.trim();
  const from = start + matched.indexOf(written);
  return { tokens: tokens.map((token) => token.text), written, start: from, end: from + written.length };
}

/** Whether the name stands there, but for case, accents and the like. */
function isSpelled({ name, tokens }: Name, { tokens: theirs, written }: Candidate): boolean {
  return (
    !ABBREVIATION.test(name) &&
    tokens.length === theirs.length &&
    tokens.every((token, i) => token === theirs[i]) &&
    hasSameEdges(name.trim(), written)
  );
}

/** Within a name a hyphen is as good as a space; where a name begins or ends with one, it has to be there. */
function hasSameEdges(name: string, written: string): boolean {
  return FIRST_HYPHEN.test(name) === FIRST_HYPHEN.test(written) && LAST_HYPHEN.test(name) === LAST_HYPHEN.test(written);
}

function tokensIn(name: string): Token[] {
  return tokensOf(name.trim());
}

/** The mentions of some names in one text. For many texts make one `NameMatcher`. */
export function findMentions(text: string, names: Iterable<string>, skip: readonly TextRange[] = []): Mention[] {
  return new NameMatcher(names).find(text, skip);
}
