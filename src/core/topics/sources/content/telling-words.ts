import { gathered, type Steps } from '../../../steps';
import { compareCodePoints } from '../../../text/compare';
import { isFunctionWord } from '../../../text/function-words';
import { better, forEachWord } from '../../../text/words';
import { logarithm } from './logarithm';
import type { ReadNote, Vocabulary } from './note-words';
import { grownIn, isPair, overlapped } from './unspaced';

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
const BY_TEMPLATE = 0.8;
const IN_FEW_TITLES = 0.2;
/** A word of one character says little, but in scripts where it is one. */
const SHORTEST = 2;

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
  return joinPairs(best).map(({ word, weight }) => ({
    word: grownIn(titles, mostWritten(words.written.get(word), word)),
    weight,
  }));
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
 * Words that tell something of a group of so many notes, of all; those of a template only where there are no others.
 */
function weighed({ counts, uses }: GroupWords, members: number, all: number, vocabulary: Vocabulary): Counted[] {
  const fewest = Math.max(FEWEST, members * COVERED);
  const found: Counted[] = [];
  const templates: Counted[] = [];
  for (const [number, { texts, titles }] of counts) {
    const word = vocabulary.words[number] ?? '';
    if (texts < fewest || word.length < SHORTEST || isFunctionWord(word)) continue;
    const outside = ((vocabulary.frequencies[number] ?? 0) - texts + 1) / (all - members + 1);
    const lift = texts / members / outside;
    if (lift <= 1) continue;
    const weight = ((texts + IN_TITLES * titles) / members) * logarithm(lift);
    const byTemplate =
      titles < IN_FEW_TITLES * texts && texts >= BY_TEMPLATE * members && mostOf(uses.get(word)) >= BY_TEMPLATE * texts;
    (byTemplate ? templates : found).push({ word, weight, holders: texts });
  }
  return found.length > 0 ? found : templates;
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
    joined.push(isPair(word.word) ? grow(word, left) : word);
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
