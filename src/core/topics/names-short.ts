import { appendTo } from '../multimap';
import { isFunctionWord } from '../text/function-words';
import { foldWords } from '../text/words';
import { nameKey } from './names';
import { alikeKey, type Named } from './names-alike';

/** One name that is short for another: its initials, or the first letters of its one word. Ids. */
export interface ShortName {
  readonly short: string;
  readonly long: string;
  readonly kind: 'initials' | 'clipped';
  /** Whether it could be short for another of the names too, differently written ones aside. */
  readonly isUnclear: boolean;
}

const SEPARATORS = /[\s\p{Pd}_]+/u;
/** As abbreviations are written, tags too: no capital alone at the front. */
const MARK = /^(?:\p{Ll}+|\p{Lo}+|\p{Lu}+s?)$/u;
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 6;
/** What people clip words to, in one number; of other words the first letters say nothing. */
const CLIPPED = new Set(
  (
    'admin algo app astro auth bio calc chem config crypto dev doc ecol econ edu env eval exec geo geog geom info ' +
    'infra intro lang lit maint math mech micro opt org perf phil philo phys poli prog psych psycho repo sci sec soc ' +
    'spec stat tech theo util vis'
  ).split(' '),
);
/** A clipped word leaves out so many letters. */
const LEFT_OUT = 3;

/** Names that are short for others, in the order of the names. No name is short for one that is written like it. */
export function shortNames(topics: Iterable<Named>): ShortName[] {
  const all = Array.from(topics);
  const longs = new Map<string, Named[]>();
  for (const topic of all) for (const key of initialsOf(topic.name)) appendTo(longs, key, topic);
  const words = all.filter(({ name }) => wordsOf(name).length === 1);
  return all.flatMap((topic): ShortName[] => {
    const { name } = topic;
    if (!isMark(name)) return [];
    const key = alikeKey(name);
    const spelled = (longs.get(key) ?? []).map((long) => ({ long, kind: 'initials' as const }));
    const clipped = CLIPPED.has(key)
      ? words.filter((long) => isClipped(key, long.name)).map((long) => ({ long, kind: 'clipped' as const }))
      : [];
    const found = [...spelled, ...clipped].filter(({ long }) => long.id !== topic.id);
    const isUnclear = new Set(found.map(({ long }) => alikeKey(long.name))).size > 1;
    return found.map(({ long, kind }) => ({ short: topic.id, long: long.id, kind, isUnclear }));
  });
}

function isMark(name: string): boolean {
  const letters = Array.from(name.trim());
  return MARK.test(name.trim()) && letters.length >= FEWEST_LETTERS && letters.length <= MOST_LETTERS;
}

function wordsOf(name: string): string[] {
  return foldWords(name)
    .split(SEPARATORS)
    .filter((word) => word !== '');
}

/** The first letters of several words, with and without those that say nothing by themselves. */
function initialsOf(name: string): Set<string> {
  const words = wordsOf(name);
  const telling = words.filter((word) => !isFunctionWord(word));
  const initials = [words, telling]
    .filter((some) => some.length >= FEWEST_LETTERS && some.every((word) => /^\p{L}/u.test(word)))
    .map((some) => some.map((word) => Array.from(word)[0] ?? '').join(''));
  return new Set(initials);
}

function isClipped(short: string, name: string): boolean {
  const long = nameKey(name);
  return long.startsWith(short) && long.length >= short.length + LEFT_OUT;
}
