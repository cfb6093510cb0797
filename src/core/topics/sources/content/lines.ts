import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord, trimRun } from '../../../text/function-words';
import { forEachWord } from '../../../text/words';
import { isPartName } from '../kind-words';
import { mostWritten, stemOf } from './stems';
import { grownIn, isPair } from './unspaced';

const MOST_WORDS = 3;
/** A phrase stands for a word where so many of the notes with the word have it, */
const HARDLY_RARER = 0.6;
/** and so many of the group, and no fewer than two. */
const COVERED = 0.1;
const FEWEST = 2;
/** What no phrase goes across. */
const BREAK = /[.,;:!?()[\]{}|"“”…–—/\\<>]+|\s-\s/;
const NUMBER = /^\p{N}+$/u;

interface Word {
  readonly word: string;
  readonly written: string;
}

/** A phrase: in how many notes, and how it is written there. */
interface Phrase {
  readonly length: number;
  readonly notes: Set<number>;
  readonly forms: Map<string, number>;
}

/** The titles and headings of a group's notes: in them stands what a word is a part of. */
export class Lines {
  private readonly lines: readonly string[];
  /** By note. */
  private readonly parts: readonly (readonly (readonly Word[])[])[];

  constructor(notes: readonly (readonly string[])[]) {
    this.lines = Array.from(new Set(notes.flat()));
    this.parts = notes.map((lines) => lines.flatMap((line) => line.split(BREAK).map(wordsIn)));
  }

  has(pair: string): boolean {
    return this.lines.some((line) => line.includes(pair));
  }

  /** What stands around a word in most of the notes that have it; null where it stands by itself. */
  around(word: string): string | null {
    if (isPair(word)) return this.has(word) ? trimRun(grownIn(this.lines, word)) : null;
    const phrases = new Map<string, Phrase>();
    const holders = new Set<number>();
    this.parts.forEach((parts, note) => {
      for (const words of parts)
        words.forEach((one, at) => {
          if (one.word !== word) return;
          holders.add(note);
          for (const phrase of phrasesWith(words, at)) add(phrases, phrase, note);
        });
    });
    const fewest = Math.max(FEWEST, COVERED * this.parts.length, HARDLY_RARER * holders.size);
    const [best] = Array.from(phrases)
      .filter(([, { notes }]) => notes.size >= fewest)
      .sort(([a, x], [b, y]) => y.length - x.length || y.notes.size - x.notes.size || compareCodePoints(a, b));
    return best === undefined ? null : mostWritten(best[1].forms, best[0]);
  }
}

function wordsIn(line: string): Word[] {
  const words: Word[] = [];
  forEachWord(line, (word, written) => words.push({ word: stemOf(word), written }));
  return words;
}

/** Of two words or more, with the one at a place among them. */
function phrasesWith(words: readonly Word[], at: number): (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  for (let from = Math.max(0, at - MOST_WORDS + 1); from <= at; from++)
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(words.length, from + MOST_WORDS); to++) {
      const phrase = words.slice(from, to);
      if ([phrase[0], phrase[phrase.length - 1]].every((end) => end !== undefined && canEnd(end))) found.push(phrase);
    }
  return found;
}

function canEnd({ word }: Word): boolean {
  return word.length > 1 && !NUMBER.test(word) && !isPair(word) && !isFunctionWord(word) && !isPartName(word);
}

function add(phrases: Map<string, Phrase>, words: readonly Word[], note: number): void {
  const key = words.map(({ word }) => word).join(' ');
  const phrase = phrases.get(key) ?? {
    length: words.length,
    notes: new Set<number>(),
    forms: new Map<string, number>(),
  };
  phrases.set(key, phrase);
  phrase.notes.add(note);
  const written = words.map(({ written: one }) => one).join(' ');
  phrase.forms.set(written, (phrase.forms.get(written) ?? 0) + 1);
}
