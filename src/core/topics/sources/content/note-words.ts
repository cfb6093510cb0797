import type { WordRecord } from '../../../related/word-record';
import { andThen, mapped, whenDone, type Steps } from '../../../steps';
import { forEachWord } from '../../../text/words';
import { logarithm } from './logarithm';

/** A note whose words are known. */
export interface ReadNote {
  readonly path: string;
  /** What it is called: its file's name, or its first heading where that name says nothing. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly record: WordRecord;
}

/**
 * The words of one note that tell it from others: numbers of words and what each weighs, whole numbers, the weightiest
 * first.
 */
export interface NoteWords {
  readonly words: Int32Array;
  readonly weights: Int32Array;
  /** As the length of a vector. */
  readonly length: number;
}

/** What the notes of a vault say. */
export interface Vocabulary {
  /** By number. */
  readonly words: readonly string[];
  /** In how many notes each word stands. */
  readonly frequencies: Int32Array;
  /** In the order of the notes. */
  readonly notes: readonly NoteWords[];
  /** In which share of the notes a word stands; 0 for a number. */
  share(word: string): number;
}

/** A word of the title says as much as one that stands three times in the text. */
const TITLE_USES = 3;
/**
 * What stands in more than this share of the notes tells none of them from the others: most function words of any
 * language.
 */
const EVERYWHERE = 0.3;
/** A word of one note alone likens it to none. */
const FEWEST_NOTES = 2;
/** The weightiest words of a note say what the others would. */
const MOST_WORDS = 160;
/** Whole numbers make sums the same in whatever order. */
const UNIT = 64;
/** Digits alone are dates, sizes and numbers of pages. */
const NUMBER = /^\p{N}+$/u;

/** How often one note has each of its words, by their numbers, in the order they came. */
interface Counts {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

/** Counts words and weighs them, in small steps. */
export function vocabularyOf(notes: readonly ReadNote[]): Steps<Vocabulary> {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const frequencies: number[] = [];
  // One for all notes: kept for each, maps take several times the memory of their numbers side by side.
  const own = new Map<number, number>();
  const counted = mapped(notes, (note): Counts => {
    own.clear();
    countWords(note, (word, count) => {
      const known = numbers.get(word);
      const number = known ?? words.length;
      if (known === undefined) {
        numbers.set(word, number);
        words.push(word);
      }
      if (!own.has(number)) frequencies[number] = (frequencies[number] ?? 0) + 1;
      own.set(number, (own.get(number) ?? 0) + count);
    });
    return { words: Int32Array.from(own.keys()), counts: Int32Array.from(own.values()) };
  });
  const weighed = andThen(counted, (counts) => {
    const rarities = raritiesOf(frequencies, notes.length);
    return mapped(counts, (each) => weigh(each, rarities));
  });
  return whenDone(weighed, (all) => ({
    words,
    frequencies: Int32Array.from(frequencies),
    notes: all,
    share: (word) => (frequencies[numbers.get(word) ?? -1] ?? 0) / Math.max(1, notes.length),
  }));
}

function countWords({ title, record }: ReadNote, count: (word: string, times: number) => void): void {
  forEachWord(title, (word) => {
    if (!NUMBER.test(word)) count(word, TITLE_USES);
  });
  if (record.words === '') return;
  record.words.split(' ').forEach((word, i) => {
    const uses = record.uses.charCodeAt(i);
    if (!NUMBER.test(word)) count(word, (uses >> 3) + (uses & 7));
  });
}

/** How rare each word is; 0 for one that says nothing. */
function raritiesOf(frequencies: readonly number[], notes: number): Int32Array {
  const most = Math.max(FEWEST_NOTES, Math.floor(notes * EVERYWHERE));
  return Int32Array.from(frequencies, (frequency) =>
    frequency < FEWEST_NOTES || frequency > most ? 0 : Math.round(UNIT * logarithm(1 + notes / frequency)),
  );
}

function weigh({ words, counts }: Counts, rarities: Int32Array): NoteWords {
  const weighed: { word: number; weight: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, count] = [words[i] ?? 0, counts[i] ?? 0];
    const rarity = rarities[word] ?? 0;
    if (rarity > 0 && count > 0) weighed.push({ word, weight: Math.round(rarity * (1 + logarithm(count))) });
  }
  const kept = weighed.sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, MOST_WORDS);
  return {
    words: Int32Array.from(kept, ({ word }) => word),
    weights: Int32Array.from(kept, ({ weight }) => weight),
    length: Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}
