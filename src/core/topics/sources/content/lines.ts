import { appendTo } from '../../../multimap';
import { filtered, gathered, whenDone, type Steps } from '../../../steps';
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

/** Where a word stands: in a part of a line of a note. */
interface Occurrence {
  readonly note: number;
  readonly words: readonly Word[];
  readonly at: number;
}

/** The titles and headings of a group's notes: in them stands what a word is a part of. */
export class Lines {
  private readonly lines = new Set<string>();
  private readonly occurrences = new Map<string, Occurrence[]>();

  private constructor(private readonly notes: number) {}

  /** @param wanted the words that will be asked for */
  static of(notes: readonly (readonly string[])[], wanted: ReadonlySet<string>): Steps<Lines> {
    return gathered(new Lines(notes.length), notes.entries(), (all, [note, lines]) => {
      for (const line of lines) {
        all.lines.add(line);
        for (const part of line.split(BREAK)) all.add(note, wordsIn(part), wanted);
      }
    });
  }

  private add(note: number, words: readonly Word[], wanted: ReadonlySet<string>): void {
    words.forEach(({ word }, at) => {
      if (wanted.has(word)) appendTo(this.occurrences, word, { note, words, at });
    });
  }

  /** What stands around a word in most of the notes that have it; null where it stands by itself. */
  around(word: string): Steps<string | null> {
    if (isPair(word)) {
      const holding = filtered(this.lines, (line) => line.includes(word));
      return whenDone(holding, (lines) => (lines.length > 0 ? trimRun(grownIn(lines, word)) : null));
    }
    const occurrences = this.occurrences.get(word) ?? [];
    const around = gathered(new Map<string, Phrase>(), occurrences, (found, { note, words, at }) => {
      for (const phrase of phrasesWith(words, at)) add(found, phrase, note);
    });
    const holders = new Set(occurrences.map(({ note }) => note)).size;
    const fewest = Math.max(FEWEST, COVERED * this.notes, HARDLY_RARER * holders);
    return whenDone(around, (phrases) => {
      const [best] = Array.from(phrases)
        .filter(([, { notes }]) => notes.size >= fewest)
        .sort(([a, x], [b, y]) => y.length - x.length || y.notes.size - x.notes.size || compareCodePoints(a, b));
      return best === undefined ? null : mostWritten(best[1].forms, best[0]);
    });
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
