import { isFunctionWord } from '../../text/function-words';
import { foldWords, forEachWord } from '../../text/words';
import { lettersOf, wordCount } from './words';

/** Words of more letters are the same where they start with so many: languages inflect them. */
const STEM = 5;
const PLURAL = /s$/;
/** Four words, or the first and an article before it; or so much of a script without spaces. */
const FIRST_WORDS = {
  among: /^[^\p{L}\p{N}]*(?:[\p{Script=Han}\u3040-\u30ff]{1,12}|(?:\S+\s+){0,3}\S+)/u,
  begins: /^[^\p{L}\p{N}]*(?:[\p{Script=Han}\u3040-\u30ff]{1,6}|(?:\S+\s+)?\S+)/u,
} as const;
const LETTER = /\p{L}/u;
/** Of these words are pairs that stand anywhere. */
const UNSPACED = /^[\p{Script=Han}\u3040-\u30ff\p{Script=Hangul}]/u;
const REST_OF_WORD = /^s?(?!(?![\p{Script=Han}\u3040-\u30ff\p{Script=Hangul}])\p{L})/u;

/** What a note is about, as far as its names tell: its title, and the heading that is one. */
export class Subject {
  private known: ReadonlySet<string> | null = null;

  constructor(private readonly names: readonly string[]) {}

  /** Whether a text has one of the words of the names. It is looked for, for to find all words of a text takes long. */
  isNamedIn(text: string): boolean {
    if (text === '' || this.stems.size === 0) return false;
    const folded = foldWords(text);
    for (const stem of this.stems) if (hasWord(folded, stem)) return true;
    return this.names.some((name) => SHORT_FORM.test(name) && initialsOf(text).includes(name.toLowerCase()));
  }

  /** Whether a text has words of the names, and no others. */
  isAllOf(text: string): boolean {
    return this.isNamedIn(text) && [...stemsOf(text)].every((stem) => this.stems.has(stem));
  }

  /** Whether a text is one of the names once more. */
  isNameOf(text: string): boolean {
    const letters = lettersOf(text);
    return this.names.some((name) => lettersOf(name) === letters);
  }

  /** Where a sentence goes on that one of the names stands before, as a heading that was lost; 0 for any other. */
  behindName(sentence: string): number {
    const name = this.names.find((one) => wordCount(one) >= LONG_NAME && sentence.startsWith(`${one} `));
    if (name === undefined) return 0;
    return CAPITAL.test(sentence.slice(name.length + 1)) ? name.length + 1 : 0;
  }

  /** Whether a sentence is about one of them: it stands among its first words, or begins it. */
  isThatOf(sentence: string, where: 'among' | 'begins'): boolean {
    return this.isNamedIn(FIRST_WORDS[where].exec(sentence)?.[0] ?? '');
  }

  /** Looked for where they are asked for: most notes begin with what they are about. */
  private get stems(): ReadonlySet<string> {
    return (this.known ??= stemsOf(...new Set([...this.names, ...this.shortForms()])));
  }

  private shortForms(): string[] {
    return this.names.map(initialsOf).filter(({ length }) => length >= SHORTEST);
  }
}

function hasWord(folded: string, stem: string): boolean {
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (UNSPACED.test(stem)) return true;
    if (at > 0 && LETTER.test(folded.charAt(at - 1)) && !UNSPACED.test(folded.charAt(at - 1))) continue;
    if (stem.length === STEM || REST_OF_WORD.test(folded.slice(at + stem.length))) return true;
  }
  return false;
}

function stemsOf(...texts: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const text of texts)
    forEachWord(text, (word) => {
      if (!isFunctionWord(word) && LETTER.test(word)) stems.add(stemOf(foldWords(word)));
    });
  return stems;
}

/** Fewer words may be those that a sentence begins with. */
const LONG_NAME = 4;
const CAPITAL = /^\p{Lu}/u;

/** The first letters of its words. */
function initialsOf(text: string): string {
  return Array.from(text.matchAll(INITIAL), ([, letter = '']) => letter)
    .join('')
    .toLowerCase();
}

const INITIAL = /(?:^|\P{L})(\p{L})/gu;
/** Fewer letters are those of many words. */
const SHORTEST = 3;
/** First letters of what a text may say in full: `GIL`. */
const SHORT_FORM = /^\p{Lu}{3,6}$/u;

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word.replace(PLURAL, '');
}
