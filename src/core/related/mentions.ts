import { tokensOf, withoutParticle, type Token } from './mention-tokens';

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
const FIRST_HYPHEN = /^[-_\u2010-\u2015]/;
const LAST_HYPHEN = /[-_\u2010-\u2015]$/;
const ROOT = 0;
/** More than any number of tokens. */
const TOKENS = 0x4000000;

/**
 * Finds titles and aliases in texts: all of them in one pass, whole words only, as each script understands that. Case
 * and accents do not matter; where names overlap, the one that begins first counts, of these the longest.
 */
export class NameMatcher {
  private readonly tokens = new Map<string, number>();
  /** State × token → state. */
  private readonly next = new Map<number, number>();
  private readonly names = new Map<number, readonly string[]>();
  private states = 1;

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    if ([...name.trim()].length < SHORTEST) return;
    const end = spelled(name).reduce((state, text) => this.grow(state, this.number(text)), ROOT);
    const names = this.names.get(end) ?? [];
    if (end !== ROOT && !names.includes(name)) this.names.set(end, [...names, name]);
  }

  remove(name: string): void {
    let state: number | undefined = ROOT;
    for (const text of spelled(name)) state = state === undefined ? undefined : this.step(state, text);
    if (state === undefined) return;
    const rest = (this.names.get(state) ?? []).filter((other) => other !== name);
    if (rest.length > 0) this.names.set(state, rest);
    else this.names.delete(state);
  }

  /** The mentions in a text, in its order, outside of `skip`: ranges in order that do not overlap, such as links, code and frontmatter. */
  find(text: string, skip: readonly TextRange[] = []): Mention[] {
    const found: Mention[] = [];
    let from = 0;
    for (const { start, end } of [...skip, { start: text.length, end: text.length }]) {
      if (start > from) this.findIn(text, [...tokensOf(text, from, start)], found);
      from = Math.max(from, end);
    }
    return found;
  }

  private findIn(text: string, tokens: readonly Token[], into: Mention[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const longest = this.longestAt(text, tokens, i);
      if (longest === null) continue;
      into.push(longest.mention);
      i = longest.last;
    }
  }

  /** The longest name that begins with this token, and its last one. */
  private longestAt(text: string, tokens: readonly Token[], first: number): { mention: Mention; last: number } | null {
    const start = tokens[first]?.start ?? 0;
    let found: { mention: Mention; last: number } | null = null;
    let state: number | undefined = ROOT;
    for (let last = first; state !== undefined && last < tokens.length; last++) {
      const token = tokens[last];
      if (token === undefined) break;
      const name = this.endWithParticle(state, token, text, start);
      if (name !== null) found = { mention: name, last };
      state = this.step(state, token.text);
      const whole = state === undefined ? null : this.named(state, text, start, token.end);
      if (whole !== null) found = { mention: whole, last };
    }
    return found;
  }

  private endWithParticle(state: number, token: Token, text: string, start: number): Mention | null {
    const noun = token.kind === 'hangul' ? withoutParticle(text.slice(token.start, token.end)) : null;
    const end = noun === null ? undefined : this.step(state, noun.normalize('NFC'));
    return noun === null || end === undefined ? null : this.named(end, text, start, token.start + noun.length);
  }

  private named(state: number, text: string, start: number, end: number): Mention | null {
    const matched = text.slice(start, end);
    const written = matched.trim();
    const names = (this.names.get(state) ?? []).filter(
      (name) => name === written || (!ABBREVIATION.test(name) && hasSameEdges(name.trim(), written)),
    );
    const name = names.find((each) => each === written) ?? names[0];
    const from = start + matched.indexOf(written);
    return name === undefined ? null : { name, start: from, end: from + written.length };
  }

  private step(state: number, text: string): number | undefined {
    const token = this.tokens.get(text);
    return token === undefined ? undefined : this.next.get(state * TOKENS + token);
  }

  private grow(state: number, token: number): number {
    const key = state * TOKENS + token;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    this.next.set(key, this.states);
    return this.states++;
  }

  private number(text: string): number {
    const known = this.tokens.get(text) ?? this.tokens.size;
    this.tokens.set(text, known);
    return known;
  }
}

/** Within a name a hyphen is as good as a space; where a name begins or ends with one, it has to be there. */
function hasSameEdges(name: string, written: string): boolean {
  return FIRST_HYPHEN.test(name) === FIRST_HYPHEN.test(written) && LAST_HYPHEN.test(name) === LAST_HYPHEN.test(written);
}

function spelled(name: string): string[] {
  return Array.from(tokensOf(name.trim()), ({ text }) => text);
}

/** The mentions of some names in one text. For many texts make one `NameMatcher`. */
export function findMentions(text: string, names: Iterable<string>, skip: readonly TextRange[] = []): Mention[] {
  return new NameMatcher(names).find(text, skip);
}
