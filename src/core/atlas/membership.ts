import type { Note } from '../notes/note';
import type { Classification } from '../topics/classify';

const NONE: ReadonlySet<string> = new Set();

/** Which note belongs to which topics, both ways, and which listed notes belong to none. */
export class Membership {
  readonly #of = new Map<string, Classification>();
  readonly #in = new Map<string, Set<string>>();
  readonly #unsorted = new Set<string>();

  get(path: string): Classification | undefined {
    return this.#of.get(path);
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.#of.get(path)?.topics ?? NONE;
  }

  notesIn(topic: string): ReadonlySet<string> {
    return this.#in.get(topic) ?? NONE;
  }

  unsorted(): ReadonlySet<string> {
    return this.#unsorted;
  }

  isUnsorted(path: string): boolean {
    return this.#unsorted.has(path);
  }

  /** Stores where the note belongs. */
  set({ path, ignored, indexOf }: Note, after: Classification): void {
    const before = this.topicsOf(path);
    for (const topic of before) if (!after.topics.has(topic)) this.#leave(topic, path);
    for (const topic of after.topics) if (!before.has(topic)) this.#join(topic, path);
    this.#of.set(path, after);
    if (!ignored && indexOf === null && after.topics.size === 0) this.#unsorted.add(path);
    else this.#unsorted.delete(path);
  }

  remove(path: string): void {
    for (const topic of this.topicsOf(path)) this.#leave(topic, path);
    this.#of.delete(path);
    this.#unsorted.delete(path);
  }

  #join(topic: string, path: string): void {
    const notes = this.#in.get(topic);
    if (notes === undefined) this.#in.set(topic, new Set([path]));
    else notes.add(path);
  }

  #leave(topic: string, path: string): void {
    const notes = this.#in.get(topic);
    notes?.delete(path);
    if (notes?.size === 0) this.#in.delete(topic);
  }
}
