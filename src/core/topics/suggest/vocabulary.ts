import { each, whenDone, type Steps } from '../../steps';
import { lengthOf, type SparseVector } from './vector';

/** Features and how often each occurs in one note. */
export type Bag = ReadonlyMap<string, number>;

/** Features in fewer notes say nothing about any other note. */
const FEWEST_NOTES = 2;
/** The most telling features of a note say what the others would, and cost less. */
const MOST_FEATURES = 150;
/** The rarest features go where there are more: weights for each of them and each topic must fit a phone. */
const MOST_NAMES = 20_000;
/**
 * The features of one side of notes that occur in several of them, numbered in the order they came, with how telling
 * each is.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly rarity: number[] = [];
  private readonly counts = new Map<string, number>();
  private notes = 0;

  /** Takes note of one more note's features; none is known before `close`. */
  count(bag: Bag): void {
    this.notes++;
    for (const name of bag.keys()) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Numbers the features; after this nothing may be counted. */
  close(): Steps<void> {
    const fewest = this.fewest();
    const named = each(this.counts, ([name, count]) => {
      if (count < fewest) return;
      this.ids.set(name, this.names.length);
      this.names.push(name);
      this.rarity.push(Math.log(1 + this.notes / count));
    });
    return whenDone(named, () => this.counts.clear());
  }

  /** In how many notes a feature must be to be known. */
  private fewest(): number {
    const counts = Uint32Array.from(this.counts.values()).sort();
    return Math.max(FEWEST_NOTES, (counts[counts.length - 1 - MOST_NAMES] ?? 0) + 1);
  }

  get size(): number {
    return this.names.length;
  }

  name(id: number): string {
    return this.names[id] ?? '';
  }

  /**
   * The bag as a vector of length 1, or empty when nothing in it is known: a feature counts by how rare it is and, less
   * than in proportion, how often it occurs.
   */
  vector(bag: Bag): SparseVector {
    let entries: { id: number; value: number }[] = [];
    for (const [name, count] of bag) {
      const id = this.ids.get(name);
      if (id !== undefined) entries.push({ id, value: (1 + Math.log(count)) * (this.rarity[id] ?? 0) });
    }
    if (entries.length > MOST_FEATURES)
      entries = entries.sort((a, b) => b.value - a.value || a.id - b.id).slice(0, MOST_FEATURES);
    const values = Float32Array.from(entries, ({ value }) => value);
    const length = lengthOf(values);
    return { ids: Int32Array.from(entries, ({ id }) => id), values: values.map((value) => value / length) };
  }
}
