import { gathered, type Steps } from '../../../steps';
import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord, trimRun } from '../../../text/function-words';
import { better, foldWords, forEachWord } from '../../../text/words';
import { isPartName } from '../kind-words';
import { logarithm } from './logarithm';
import type { ReadNote, Vocabulary } from './note-words';
import { grownIn, isPair, overlapped, touch } from './unspaced';

/** A word that sets a group apart, as its notes write it. */
export interface TellingWord {
  readonly word: string;
  readonly weight: number;
}

/** Of a group's notes so many have a word before it tells something of the group, and no fewer than two. */
const COVERED = 0.15;
const FEWEST = 2;
/** A word in a title counts as one in so many texts more: what a note is called it is about. */
const IN_TITLES = 4;
const CANDIDATES = 40;
/** A word that so many of the notes have, so many of these equally often, and few in their titles, a template wrote. */
const IN_MOST_NOTES = 0.5;
const BY_TEMPLATE = 0.9;
const IN_FEW_TITLES = 0.2;
/** A word of one character says little, but in scripts where it is one. */
const SHORTEST = 2;
/** Words that begin with the same letters, so many at least, are forms of one where an ending is all that differs. */
const STEM = 5;
const ENDING = 2;

/** Pairs of characters that overlap grow together where so many of the notes that have the one have the other. */
const TOGETHER = 0.7;

interface Counted {
  readonly word: string;
  readonly weight: number;
  readonly holders: number;
}

/** What a group's notes have of words: how many have each, how many in their titles, and how it stands there. */
interface GroupWords {
  readonly counts: Map<number, { texts: number; titles: number }>;
  readonly written: Map<string, Map<string, number>>;
  readonly uses: Map<string, Map<string, number>>;
}

/** The words that a group's notes have, and others have not; the most telling first. */
export function* tellingWords(
  members: readonly number[],
  notes: readonly ReadNote[],
  vocabulary: Vocabulary,
): Steps<TellingWord[]> {
  const words = yield* wordsOf(members, notes, vocabulary);
  const best = weighed(words, members.length, notes.length, vocabulary)
    .sort((a, b) => b.weight - a.weight || compareCodePoints(a.word, b.word))
    .slice(0, CANDIDATES);
  const titles = members.map((member) => notes[member]?.title ?? '');
  const told = joinPairs(best).map(({ word, weight }) => ({
    word: trimRun(grownIn(titles, mostWritten(words.written.get(word), word))),
    weight,
  }));
  return told.filter(({ word }, at) => !told.slice(0, at).some((before) => areForms(word, before.word)));
}

/** Whether two are one word, as in the singular and the plural. */
function areForms(one: string, other: string): boolean {
  const [short = '', long = ''] = [foldWords(one), foldWords(other)].sort((a, b) => a.length - b.length);
  return short === long || (short.length >= STEM && long.length - short.length <= ENDING && long.startsWith(short));
}

function wordsOf(members: readonly number[], notes: readonly ReadNote[], vocabulary: Vocabulary): Steps<GroupWords> {
  const nothing: GroupWords = { counts: new Map(), written: new Map(), uses: new Map() };
  return gathered(nothing, members, ({ counts, written, uses }, member) => {
    const note = notes[member];
    if (note === undefined) return;
    const inTitle = new Set<string>();
    forEachWord(note.title, (word, form) => {
      inTitle.add(word);
      count(written, word, form);
    });
    countWords(written, uses, note);
    for (const word of vocabulary.notes[member]?.words ?? []) {
      const known = counts.get(word) ?? { texts: 0, titles: 0 };
      counts.set(word, known);
      known.texts++;
      if (inTitle.has(vocabulary.words[word] ?? '')) known.titles++;
    }
  });
}

/**
 * Words that tell something of a group of so many notes, of all; those of a template, or of the names of pictures and
 * other files, only where there are no others.
 */
function weighed({ counts, uses }: GroupWords, members: number, all: number, vocabulary: Vocabulary): Counted[] {
  const fewest = Math.max(FEWEST, members * COVERED);
  const found: Counted[] = [];
  const templates: Counted[] = [];
  for (const [number, { texts, titles }] of counts) {
    const word = vocabulary.words[number] ?? '';
    if (texts < fewest || saysNothing(word)) continue;
    const outside = ((vocabulary.frequencies[number] ?? 0) - texts + 1) / (all - members + 1);
    const lift = texts / members / outside;
    if (lift <= 1) continue;
    const weight = ((texts + IN_TITLES * titles) / members) * logarithm(lift);
    const used = uses.get(word);
    const byTemplate = texts >= IN_MOST_NOTES * members && mostOf(used) >= BY_TEMPLATE * texts;
    const isFiles = titles === 0 && inLinksAlone(used) >= BY_TEMPLATE * texts;
    ((byTemplate && titles < IN_FEW_TITLES * texts) || isFiles ? templates : found).push({
      word,
      weight,
      holders: texts,
    });
  }
  return found.length > 0 ? found : templates;
}

function saysNothing(word: string): boolean {
  return word.length < SHORTEST || isFunctionWord(word) || trimRun(word) !== word || isPartName(word);
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
    count(written, word, forms[i] || word);
    count(uses, word, record.uses.charAt(i));
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

/** The form that is used most; of equal ones the one without capitals. */
function mostWritten(forms: ReadonlyMap<string, number> | undefined, word: string): string {
  let [best, most] = [word, 0];
  for (const [form, times] of forms ?? [])
    if (times > most || (times === most && better(best, form) === form)) [best, most] = [form, times];
  return best;
}

/** In scripts without spaces words are found as overlapping pairs: those of the same notes are one word again. */
function joinPairs(words: readonly Counted[]): Counted[] {
  const left = new Set(words);
  const joined: Counted[] = [];
  for (const word of words) {
    if (!left.delete(word)) continue;
    const grown = isPair(word.word) ? grow(word, left) : word;
    joined.push(grown);
    // What begins within the word and ends behind it, or the other way round, is a piece of what stands around it.
    for (const other of left) if (touch(grown.word, other.word)) left.delete(other);
  }
  return joined;
}

function grow(from: Counted, left: Set<Counted>): Counted {
  let grown = from;
  for (;;) {
    const next = Array.from(left).find(
      (other) => overlapped(grown.word, other.word) !== null && isTogether(grown, other),
    );
    const word = next === undefined ? null : overlapped(grown.word, next.word);
    if (next === undefined || word === null) return grown;
    left.delete(next);
    grown = { word, weight: grown.weight, holders: Math.min(grown.holders, next.holders) };
  }
}

function isTogether(a: Counted, b: Counted): boolean {
  return Math.min(a.holders, b.holders) >= TOGETHER * Math.max(a.holders, b.holders);
}
