import { each, type Steps } from '../../steps';
import { lengthOf, type SparseVector } from './vector';

/** Features and how often each occurs in one note. */
export type Bag = ReadonlyMap<string, number>;

/** Features in fewer notes say nothing about any other note. */
const FEWEST_NOTES = 2;
/** The most telling features of a note say what the others would, and cost less. */
const MOST_FEATURES = 150;
/** The rarest features go where there are more: weights for each of them and each topic must fit a phone. */
const MOST_NAMES = 20_000;
/** A bag whose features are known by their numbers in a vocabulary: far smaller, and made once. */
export interface NumberedBag {
  readonly numbers: Int32Array;
  /** How often each occurs, in the same order. */
  readonly counts: Uint32Array;
}

const UNKNOWN = -1;

/**
 * The features of one side of notes that occur in several of them, numbered in the order they came, with how telling
 * each is.
 */
export class Vocabulary {
  /** Every feature that was met has a number of its own. */
  private readonly numbers = new Map<string, number>();
  /** By number: in how many notes it is. */
  private readonly frequencies: number[] = [];
  private notes = 0;
  /** By number: the id of a feature that is known, else -1. */
  private ids = new Int32Array(0);
  private readonly names: string[] = [];
  private readonly rarity: number[] = [];

  /** Takes note of one more note's features; none is known before `close`. */
  add(bag: Bag): NumberedBag {
    this.notes++;
    return numbered(bag, (name) => {
      const number = this.number(name);
      this.frequencies[number] = (this.frequencies[number] ?? 0) + 1;
      return number;
    });
  }

  private number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.frequencies.length);
    this.frequencies.push(0);
    return this.frequencies.length - 1;
  }

  /** Gives the features ids, in the order of these bags, which are all that were added; none is added after this. */
  close(bags: Iterable<NumberedBag>): Steps<void> {
    const fewest = this.fewest();
    const names = Array.from(this.numbers.keys());
    this.ids = new Int32Array(names.length).fill(UNKNOWN);
    return each(bags, ({ numbers }) => {
      for (const number of numbers) {
        const count = this.frequencies[number] ?? 0;
        if (count < fewest || this.ids[number] !== UNKNOWN) continue;
        this.ids[number] = this.names.length;
        this.names.push(names[number] ?? '');
        this.rarity.push(Math.log(1 + this.notes / count));
      }
    });
  }

  /** In how many notes a feature must be to be known. */
  private fewest(): number {
    const counts = Uint32Array.from(this.frequencies).sort();
    return Math.max(FEWEST_NOTES, (counts[counts.length - 1 - MOST_NAMES] ?? 0) + 1);
  }

  get size(): number {
    return this.names.length;
  }

  name(id: number): string {
    return this.names[id] ?? '';
  }

  /** In how many notes the feature is. */
  frequency(name: string): number {
    return this.frequencies[this.numbers.get(name) ?? UNKNOWN] ?? 0;
  }

  /** A bag of a note that was not added, as far as its features were met. */
  find(bag: Bag): NumberedBag {
    return numbered(bag, (name) => this.numbers.get(name) ?? UNKNOWN);
  }

  has({ numbers }: NumberedBag, name: string): boolean {
    const number = this.numbers.get(name);
    return number !== undefined && numbers.includes(number);
  }

  /**
   * The bag as a vector of length 1, or empty when nothing in it is known: a feature counts by how rare it is and, less
   * than in proportion, how often it occurs.
   */
  vector({ numbers, counts }: NumberedBag): SparseVector {
    const [ids, values] = [new Int32Array(numbers.length), new Float64Array(numbers.length)];
    let length = 0;
    for (let i = 0; i < numbers.length; i++) {
      const id = this.ids[numbers[i] ?? UNKNOWN] ?? UNKNOWN;
      if (id === UNKNOWN) continue;
      ids[length] = id;
      values[length++] = (1 + Math.log(counts[i] ?? 1)) * (this.rarity[id] ?? 0);
    }
    return length > MOST_FEATURES
      ? unit(strongest(ids.subarray(0, length), values))
      : unit({ ids: ids.slice(0, length), values: Float32Array.from(values.subarray(0, length)) });
  }
}

/** The largest values, the largest first; among equals the lowest id. */
function strongest(ids: Int32Array, values: Float64Array): SparseVector {
  const places = Uint32Array.from(ids, (_, place) => place)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || (ids[a] ?? 0) - (ids[b] ?? 0))
    .subarray(0, MOST_FEATURES);
  return {
    ids: Int32Array.from(places, (place) => ids[place] ?? UNKNOWN),
    values: Float32Array.from(places, (place) => values[place] ?? 0),
  };
}

/** The vector of length 1 in that direction, in the same arrays. */
function unit(vector: SparseVector): SparseVector {
  const { values } = vector;
  const length = lengthOf(values);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
  return vector;
}

/** What has no number is left out. */
function numbered(bag: Bag, numberOf: (name: string) => number): NumberedBag {
  const [numbers, counts] = [new Int32Array(bag.size), new Uint32Array(bag.size)];
  let length = 0;
  for (const [name, count] of bag) {
    const number = numberOf(name);
    if (number === UNKNOWN) continue;
    numbers[length] = number;
    counts[length++] = count;
  }
  return length === numbers.length
    ? { numbers, counts }
    : { numbers: numbers.slice(0, length), counts: counts.slice(0, length) };
}
