import { isNoSubject } from '../../../notes/paths';
import { each, gathered, whenDone, type Steps } from '../../../steps';
import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord, trimRun } from '../../../text/function-words';
import { foldWords, forEachWord } from '../../../text/words';
import { folderKind, isPartName, isType } from '../kind-words';
import { deedNamed } from './deeds';
import { Lines } from './lines';
import type { ReadNote, Vocabulary } from './note-words';
import { mostWritten, stemOf } from './stems';
import { isPair, isPiece, touch } from './unspaced';

/** A word that sets a group apart, or what it is a part of in titles and headings, as the notes write it. */
export interface TellingWord {
  readonly word: string;
  readonly weight: number;
  /** Of the group's titles the share that has it. */
  readonly inTitles: number;
}

/** Of a group's notes so many have a word before it tells something of the group, and no fewer than two. */
const COVERED = 0.15;
const FEWEST = 2;
/** A word names a group that has it in titles and in texts alike; its parts are called after what they treat. */
const PLACES = ['titles', 'headings', 'texts'] as const;
const WEIGHTS = { titles: 1, headings: 0.5, texts: 1 };
/** That a group's notes have a word says so much more of it than that no others have it. */
const HAVING = 4;
/** What tells something of the group is so much rarer elsewhere: not what all notes have by their template. */
const RARER = 2;
/** A pair of characters that no title and no heading has may be a piece of a word. */
const PIECE = 0.5;
/** Of so many it is asked what they are a part of. */
const CANDIDATES = 16;
/** A word that so many of the notes have, so many of these equally often, and few in their titles, a template wrote. */
const BY_TEMPLATE = 0.8;
const IN_FEW_TITLES = 0.2;
/** A word of one character says little, but in scripts where it is one. */
const SHORTEST = 2;
/** Words that begin with the same letters, so many at least, are forms of one where an ending is all that differs. */
const STEM = 5;
const ENDING = 3;

interface Counted {
  readonly word: string;
  readonly weight: number;
  readonly inTitles: number;
}

/** In how many notes a word stands, by place. */
type Counts = Record<(typeof PLACES)[number], number>;

/** What a group's notes have of words: how many have each, how it is written, and how often it stands there. */
interface GroupWords {
  readonly counts: Map<string, Counts>;
  readonly written: Map<string, Map<string, number>>;
  readonly uses: Map<string, Map<string, number>>;
}

/** Words over the whole vault, to be asked for what sets a group apart. Forms of a word count as one. */
export class TellingWords {
  private readonly all = new Map<string, Counts>();

  private constructor(
    private readonly notes: readonly ReadNote[],
    private readonly vocabulary: Vocabulary,
  ) {}

  static of(notes: readonly ReadNote[], vocabulary: Vocabulary): Steps<TellingWords> {
    return gathered(new TellingWords(notes, vocabulary), notes.keys(), (words, note) =>
      words.countNote(note, words.all),
    );
  }

  /** What a group's notes have, and others have not; the most telling first. */
  *tell(members: readonly number[]): Steps<TellingWord[]> {
    const words = yield* this.wordsOf(members);
    const best = (yield* this.weighed(words, members.length))
      .sort((a, b) => b.weight - a.weight || compareCodePoints(a.word, b.word))
      .slice(0, CANDIDATES);
    const lines = yield* Lines.of(
      members.map((member) => this.linesOf(member)),
      new Set(best.map(({ word }) => word)),
    );
    const told: TellingWord[] = [];
    for (const { word, weight, inTitles } of best) {
      const deed = told.length > 0 ? null : deedNamed(word, members, this.notes, this.vocabulary);
      const whole = deed ?? (yield* lines.around(word)) ?? mostWritten(words.written.get(word), word);
      if (!isNoName(whole) && !isPiece(whole) && !told.some((before) => areAlike(before.word, whole)))
        told.push({ word: whole, weight, inTitles });
    }
    return told;
  }

  private linesOf(note: number): readonly string[] {
    const { title = '', headings = [] } = this.notes[note] ?? {};
    return [title, ...headings];
  }

  private countNote(note: number, counts: Map<string, Counts>): void {
    const { title = '', headings = [] } = this.notes[note] ?? {};
    const titles = wordsOf([title]);
    const own = Array.from(this.vocabulary.notes[note]?.words ?? [], (word) =>
      stemOf(this.vocabulary.words[word] ?? ''),
    );
    const inHeadings = wordsOf(headings);
    const texts = new Set([...titles, ...inHeadings, ...own]);
    for (const [place, words] of [
      ['titles', titles],
      ['headings', inHeadings],
      ['texts', texts],
    ] as const)
      for (const word of words) {
        const known = counts.get(word) ?? { titles: 0, headings: 0, texts: 0 };
        counts.set(word, known);
        known[place]++;
      }
  }

  private wordsOf(members: readonly number[]): Steps<GroupWords> {
    const nothing: GroupWords = { counts: new Map(), written: new Map(), uses: new Map() };
    return gathered(nothing, members, ({ counts, written, uses }, member) => {
      const note = this.notes[member];
      if (note === undefined) return;
      this.countNote(member, counts);
      for (const line of this.linesOf(member)) forEachWord(line, (word, form) => count(written, stemOf(word), form));
      countWords(written, uses, note);
    });
  }

  /**
   * Words that tell something of a group of so many notes; those of a template, or of the names of pictures and other
   * files, only where there are no others.
   */
  private weighed({ counts, uses }: GroupWords, members: number): Steps<Counted[]> {
    const fewest = Math.max(FEWEST, members * COVERED);
    const found: Counted[] = [];
    const templates: Counted[] = [];
    const looked = each(counts, ([word, own]) => {
      const { texts, titles } = own;
      if (texts < fewest || saysNothing(word)) return;
      const weight = this.weight(word, own, members);
      if (weight <= 0) return;
      const used = uses.get(word);
      const byTemplate = texts >= BY_TEMPLATE * members && mostOf(used) >= BY_TEMPLATE * texts;
      const isFiles = titles === 0 && inLinksAlone(used) >= BY_TEMPLATE * texts;
      ((byTemplate && titles < IN_FEW_TITLES * texts) || isFiles ? templates : found).push({
        word,
        weight,
        inTitles: titles / members,
      });
    });
    return whenDone(looked, () => (found.length > 0 ? found : templates));
  }

  /** By how much of the group has it, and how much of what has it is the group's, in each place (F measure). */
  private weight(word: string, own: Counts, members: number): number {
    const all = this.all.get(word) ?? own;
    let weight = 0;
    for (const place of PLACES) {
      const outside = (all[place] - own[place] + 1) / (this.notes.length - members + 2);
      if (own[place] > RARER * outside * members)
        weight += (WEIGHTS[place] * own[place]) / (HAVING * members + all[place]);
    }
    return isPair(word) && own.titles + own.headings === 0 ? PIECE * weight : weight;
  }
}

function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) forEachWord(line, (word) => words.add(stemOf(word)));
  return words;
}

/** Whether one says what the other says, as the singular and the plural do, or a piece of it. */
function areAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [foldWords(one), foldWords(other)].sort((a, b) => a.length - b.length);
  if (isPair(short)) return long.includes(short) || touch(short, long);
  const isForm = short.length >= STEM && long.length - short.length <= ENDING && long.startsWith(short);
  return short === long || isForm || ` ${long} `.includes(` ${short} `);
}

const NUMBER = /^\p{N}+$/u;

function saysNothing(word: string): boolean {
  return (
    word.length < SHORTEST ||
    NUMBER.test(word) ||
    isFunctionWord(word) ||
    trimRun(word) !== word ||
    isPartName(word) ||
    isNoName(word)
  );
}

/** What people call a page, a folder or a note of any subject. */
function isNoName(text: string): boolean {
  return isNoSubject(text) || isType(text) || folderKind(text) !== null;
}

/** How words are written, and how often each stands in a text. */
function countWords(
  written: Map<string, Map<string, number>>,
  uses: Map<string, Map<string, number>>,
  { record }: ReadNote,
): void {
  if (record.words === '') return;
  const forms = record.written === '' ? [] : record.written.split(' ');
  record.words.split(' ').forEach((word, i) => {
    const stem = stemOf(word);
    count(written, stem, forms[i] || word);
    count(uses, stem, record.uses.charAt(i));
  });
}

function count(written: Map<string, Map<string, number>>, word: string, form: string): void {
  const forms = written.get(word) ?? new Map<string, number>();
  written.set(word, forms.set(form, (forms.get(form) ?? 0) + 1));
}

function mostOf(counts: ReadonlyMap<string, number> | undefined): number {
  return Math.max(0, ...(counts?.values() ?? []));
}

/** Of a word's uses, as records count them, those that stand in links and nowhere else. */
function inLinksAlone(uses: ReadonlyMap<string, number> = new Map()): number {
  return Array.from(uses).reduce((sum, [use, notes]) => sum + (use.charCodeAt(0) >> 3 === 0 ? notes : 0), 0);
}
