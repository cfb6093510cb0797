import { isFunctionWord } from '../../text/function-words';
import { words } from '../../text/words';

/** Words of more letters are the same where they start with so many: languages inflect them. */
const STEM = 5;
const PLURAL = /s$/;
/** Four words, or the first and an article before it; or so much of a script without spaces. */
const FIRST_WORDS = {
  among: /^[^\p{L}\p{N}]*(?:[\p{Script=Han}\u3040-\u30ff]{1,12}|(?:\S+\s+){0,3}\S+)/u,
  begins: /^[^\p{L}\p{N}]*(?:[\p{Script=Han}\u3040-\u30ff]{1,6}|(?:\S+\s+)?\S+)/u,
} as const;
const LETTER = /\p{L}/u;

/** What a note is about, as far as its names tell: its title, and the heading that is one. */
export class Subject {
  private known: ReadonlySet<string> | null = null;

  constructor(private readonly names: readonly string[]) {}

  /** Whether a text has one of the words of the names. */
  isNamedIn(text: string): boolean {
    const stems = this.stems;
    return stems.size > 0 && stemsOf(text).some((stem) => stems.has(stem));
  }

  /** Whether a text has words of the names, and no others. */
  isAllOf(text: string): boolean {
    const stems = stemsOf(text);
    return stems.length > 0 && stems.every((stem) => this.stems.has(stem));
  }

  /** Whether a sentence is about one of them: it stands among its first words, or begins it. */
  isThatOf(sentence: string, where: 'among' | 'begins'): boolean {
    return this.isNamedIn(FIRST_WORDS[where].exec(sentence)?.[0] ?? '');
  }

  /** Looked for where they are asked for: most notes begin with what they are about. */
  private get stems(): ReadonlySet<string> {
    return (this.known ??= new Set(this.names.flatMap(stemsOf)));
  }
}

function stemsOf(text: string): string[] {
  return words(text)
    .filter((word) => LETTER.test(word) && !isFunctionWord(word))
    .map((word) => (word.length > STEM ? word.slice(0, STEM) : word.replace(PLURAL, '')));
}
