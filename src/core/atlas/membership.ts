import { addTo, removeFrom } from '../multimap';
import { isLeftOut, type Note } from '../notes/note';
import type { Classification } from '../topics/classify';

const NONE: ReadonlySet<string> = new Set();

/** Which note belongs to which topics, both ways, and which listed notes belong to none. */
export class Membership {
  private readonly places = new Map<string, Classification>();
  private readonly members = new Map<string, Set<string>>();
  /** Name key of a note → the notes whose topics stand where it says. */
  private readonly placed = new Map<string, Set<string>>();
  private readonly unsortedPaths = new Set<string>();

  get(path: string): Classification | undefined {
    return this.places.get(path);
  }

  topicsOf(path: string): ReadonlySet<string> {
    return this.places.get(path)?.topics ?? NONE;
  }

  notesIn(topic: string): ReadonlySet<string> {
    return this.members.get(topic) ?? NONE;
  }

  /** Notes that name a topic which a note of this name key is, or would be, the page of. */
  placedBy(key: string): ReadonlySet<string> {
    return this.placed.get(key) ?? NONE;
  }

  unsorted(): ReadonlySet<string> {
    return this.unsortedPaths;
  }

  isUnsorted(path: string): boolean {
    return this.unsortedPaths.has(path);
  }

  /** Stores where the note belongs. */
  set(note: Note, after: Classification): void {
    const { path, indexOf } = note;
    const before = this.topicsOf(path);
    for (const topic of before) if (!after.topics.has(topic)) removeFrom(this.members, topic, path);
    for (const topic of after.topics) if (!before.has(topic)) addTo(this.members, topic, path);
    this.setPages(path, after.pages);
    this.places.set(path, after);
    if (!isLeftOut(note) && indexOf === null && after.topics.size === 0) this.unsortedPaths.add(path);
    else this.unsortedPaths.delete(path);
  }

  remove(path: string): void {
    for (const topic of this.topicsOf(path)) removeFrom(this.members, topic, path);
    this.setPages(path, []);
    this.places.delete(path);
    this.unsortedPaths.delete(path);
  }

  private setPages(path: string, after: readonly string[]): void {
    const before = this.places.get(path)?.pages ?? [];
    for (const key of before) if (!after.includes(key)) removeFrom(this.placed, key, path);
    for (const key of after) if (!before.includes(key)) addTo(this.placed, key, path);
  }
}
