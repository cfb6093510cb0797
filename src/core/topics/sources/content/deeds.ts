import { compareCodePoints } from '../../../text/compare';
import { foldWords, forEachWord } from '../../../text/words';
import type { ReadNote, Vocabulary } from './note-words';

/** Endings by which English makes a noun of what one does: publishing, installation, deployment. */
const ENDINGS = ['ing', 'ation', 'ion', 'ment'];
/** A shorter word has other words than its own that begin like it. */
const SHORTEST = 4;
/** Of the group's notes so many have the noun. */
const HELD = 0.5;

/**
 * What to call a group by the word that its titles share: where it says what to do, as in "Publish to a server" beside
 * "Publish as a book", the noun for this that its notes have; else null.
 */
export function deedNamed(
  word: string,
  members: readonly number[],
  notes: readonly ReadNote[],
  vocabulary: Vocabulary,
): string | null {
  const verb = foldWords(word);
  if (verb.length < SHORTEST || verb.includes(' ') || !isToDo(verb, members, notes)) return null;
  const stem = verb.replace(/e$/, '');
  const nouns = new Set(ENDINGS.map((ending) => stem + ending));
  const counts = new Map<string, number>();
  for (const member of members)
    for (const number of vocabulary.notes[member]?.words ?? []) {
      const noun = vocabulary.words[number] ?? '';
      if (nouns.has(noun)) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
  const [best] = Array.from(counts)
    .filter(([, count]) => count >= HELD * members.length)
    .sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
  return best === undefined ? null : best[0];
}

/** Whether most titles that have the word begin with it, as those that say what to do. */
function isToDo(verb: string, members: readonly number[], notes: readonly ReadNote[]): boolean {
  const titles = members.map((member) => {
    const words: string[] = [];
    forEachWord(notes[member]?.title ?? '', (word) => words.push(word));
    return words;
  });
  const having = titles.filter((words) => words.includes(verb));
  return having.filter(([first]) => first === verb).length * 2 > having.length;
}
