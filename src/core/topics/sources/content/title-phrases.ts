import { gathered, whenDone, type Steps } from '../../../steps';
import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord } from '../../../text/function-words';
import { forEachWord } from '../../../text/words';
import { isPartName } from '../kind-words';
import { logarithm } from './logarithm';
import type { ReadNote, Vocabulary } from './note-words';
import { joinWords } from './unspaced';

/** Words that follow each other in the titles of notes, as most titles write them. */
export interface TitlePhrase {
  readonly phrase: string;
  /** Of the group's titles the share that has it. */
  readonly covered: number;
}

const MOST_WORDS = 3;
const FEWEST = 3;
/** A longer phrase stands for what is in it where it is hardly rarer. */
const HARDLY_RARER = 0.75;
/** In titles of other notes a phrase must be so much rarer. */
const LIFT = 2;
const HALF = 0.5;

interface Counted {
  readonly words: readonly string[];
  readonly forms: Map<string, number>;
  count: number;
}

/** Phrases of titles over the whole vault, to be asked for each group. */
export class TitlePhrases {
  private constructor(
    private readonly notes: readonly ReadNote[],
    private readonly vocabulary: Vocabulary,
    /** In how many titles each stands. */
    private readonly all: ReadonlyMap<string, number>,
  ) {}

  static of(notes: readonly ReadNote[], vocabulary: Vocabulary): Steps<TitlePhrases> {
    const counted = gathered(new Map<string, number>(), notes, (all, { title }) => {
      for (const key of new Set(phrasesOf(title).map(({ key: one }) => one))) all.set(key, (all.get(key) ?? 0) + 1);
    });
    return whenDone(counted, (all) => new TitlePhrases(notes, vocabulary, all));
  }

  /** What most of the group's titles have and few others do; null where nothing is. */
  *best(members: readonly number[]): Steps<TitlePhrase | null> {
    const counted = yield* this.count(members);
    const found = Array.from(counted)
      .filter(
        ([key, { words, count }]) =>
          count >= FEWEST && this.isTelling(words) && this.lift(key, count, members.length) >= LIFT,
      )
      .map(([key, phrase]) => ({
        key,
        phrase,
        weight: phrase.count * logarithm(this.lift(key, phrase.count, members.length)),
      }))
      .sort((a, b) => b.weight - a.weight || compareCodePoints(a.key, b.key));
    const [first] = found;
    if (first === undefined) return null;
    const longer = found
      .filter(
        ({ phrase }) => contains(phrase.words, first.phrase.words) && phrase.count >= HARDLY_RARER * first.phrase.count,
      )
      .sort(
        (a, b) =>
          b.phrase.words.length - a.phrase.words.length || b.weight - a.weight || compareCodePoints(a.key, b.key),
      );
    const { phrase } = longer[0] ?? first;
    return { phrase: mostWritten(phrase.forms), covered: phrase.count / members.length };
  }

  private count(members: readonly number[]): Steps<Map<string, Counted>> {
    return gathered(new Map<string, Counted>(), members, (counted, member) => {
      const seen = new Set<string>();
      for (const { key, words, written } of phrasesOf(this.notes[member]?.title ?? '')) {
        const known = counted.get(key) ?? { words, forms: new Map<string, number>(), count: 0 };
        counted.set(key, known);
        if (!seen.has(key)) known.count++;
        seen.add(key);
        known.forms.set(written, (known.forms.get(written) ?? 0) + 1);
      }
    });
  }

  private lift(key: string, count: number, size: number): number {
    const outside = ((this.all.get(key) ?? 0) - count + 1) / (this.notes.length - size + 1);
    return count / size / outside;
  }

  /** It neither begins nor ends with a word that half of the notes have or that names nothing, or with a number. */
  private isTelling(words: readonly string[]): boolean {
    return [words[0], words[words.length - 1]].every((word) => {
      const share = this.vocabulary.share(word ?? '');
      return share > 0 && share <= HALF && !isFunctionWord(word ?? '') && !isPartName(word ?? '');
    });
  }
}

function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  return longer.length > shorter.length && ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
}

interface Phrase {
  readonly key: string;
  readonly words: readonly string[];
  readonly written: string;
}

function phrasesOf(title: string): Phrase[] {
  const words: { word: string; written: string }[] = [];
  forEachWord(title, (word, written) => words.push({ word, written }));
  const found: Phrase[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      const part = words.slice(from, to);
      found.push({
        key: part.map(({ word }) => word).join(' '),
        words: part.map(({ word }) => word),
        written: joinWords(part.map(({ written }) => written)),
      });
    }
  return found;
}

function mostWritten(forms: ReadonlyMap<string, number>): string {
  const [first] = Array.from(forms).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  return first === undefined ? '' : first[0];
}
