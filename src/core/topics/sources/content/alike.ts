import { andThen, gathered, mapped, type Steps } from '../../../steps';
import type { NoteWords, Vocabulary } from './note-words';
import { Sums } from './sums';

/** So many notes a note is held beside. */
const NEIGHBOURS = 10;
/** Notes that one question looks at, counted once for each word. */
const BUDGET = 60_000;
const AT_ONCE = 20;
/** A likeness of 1. */
export const ALIKE = 65_536;

/** A note that is like another by its words. */
export interface Neighbour {
  readonly note: number;
  /** The cosine, as a whole number up to `ALIKE`. */
  readonly likeness: number;
}

/** For each note the notes most like it, by their words; in the order of their numbers. */
export function neighboursOf(vocabulary: Vocabulary): Steps<readonly (readonly Neighbour[])[]> {
  const { notes } = vocabulary;
  const sums = new Sums(notes.length);
  return andThen(holdersOf(vocabulary), (holders) =>
    mapped(
      notes.entries(),
      ([i, note]) => {
        if (note.length === 0) return [];
        sums.reset();
        let left = BUDGET;
        note.words.forEach((word, at) => {
          const { numbers, weights } = holders[word] ?? NO_HOLDERS;
          if (numbers.length > left) return;
          left -= numbers.length;
          const weight = note.weights[at] ?? 0;
          for (let k = 0; k < numbers.length; k++)
            if (numbers[k] !== i) sums.add(numbers[k] ?? 0, weight * (weights[k] ?? 0));
        });
        return nearest(note, notes, sums);
      },
      AT_ONCE,
    ),
  );
}

function nearest(note: NoteWords, notes: readonly NoteWords[], sums: Sums): Neighbour[] {
  const likeness = (other: number): number =>
    Math.round((sums.get(other) / (note.length * (notes[other]?.length ?? 1))) * ALIKE);
  return sums.touched
    .map((other) => ({ note: other, likeness: likeness(other) }))
    .filter((neighbour) => neighbour.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.note - b.note)
    .slice(0, NEIGHBOURS)
    .sort((a, b) => a.note - b.note);
}

interface Holders {
  readonly numbers: number[];
  readonly weights: number[];
}

const NO_HOLDERS: Holders = { numbers: [], weights: [] };

/** By word: the notes that have it, and what it weighs there. */
function holdersOf({ words, notes }: Vocabulary): Steps<(Holders | undefined)[]> {
  return gathered(new Array<Holders | undefined>(words.length), notes.entries(), (holders, [note, own]) => {
    own.words.forEach((word, at) => {
      const known = holders[word] ?? { numbers: [], weights: [] };
      holders[word] = known;
      known.numbers.push(note);
      known.weights.push(own.weights[at] ?? 0);
    });
  });
}
