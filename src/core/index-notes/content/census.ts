import type { AtlasView } from '../../atlas/view';
import type { Topic } from '../../topics/topic';
import type { Counts } from './content';
import { isLinked } from './order';
import { LINKED_NOTES, LINKED_WITH, SMALL_TOPIC } from '../options';
import { andThen, each, filtered, gathered, whenDone, type Steps } from '../../steps';
import { sortByTitleInSteps } from '../../text/compare';

/** Counts over the atlas, each made once for as long as the atlas does not change. */
export class Census {
  private readonly notesBelow = new Map<string, ReadonlySet<string>>();

  constructor(private readonly atlas: AtlasView) {}

  /** Looks below a topic, or below all for null, the lowest first, so that each step adds up no more than one topic. */
  gather(id: string | null): Steps<void> {
    return each(this.unknownBelow(id), (below) => this.subtree(below), 1);
  }

  private unknownBelow(id: string | null): string[] {
    if (id !== null && this.notesBelow.has(id)) return [];
    const below = this.atlas.subtopics(id).flatMap((topic) => this.unknownBelow(topic.id));
    return id === null ? below : [...below, id];
  }

  /** The distinct notes of a topic and all topics under it. */
  subtree(id: string): ReadonlySet<string> {
    const known = this.notesBelow.get(id);
    if (known !== undefined) return known;
    const below = this.atlas.subtopics(id);
    const notes = below.length === 0 ? this.atlas.notesIn(id) : this.union(id, below);
    this.notesBelow.set(id, notes);
    return notes;
  }

  private union(id: string, below: readonly Topic[]): ReadonlySet<string> {
    const notes = new Set(this.atlas.notesIn(id));
    for (const topic of below) this.subtree(topic.id).forEach((path) => notes.add(path));
    return notes;
  }

  /** A topic that is not worth an index note of its own yet: it stands in the home index. */
  isSmall(topic: Topic): boolean {
    return !topic.configured && this.subtree(topic.id).size < SMALL_TOPIC;
  }

  topic(id: string): Steps<Counts> {
    const linked = andThen(this.gather(id), () => filtered(this.subtree(id), (path) => isLinked(path, this.atlas)));
    return whenDone(linked, ({ length }) => ({
      topics: this.descendants(id),
      notes: this.subtree(id).size,
      linked: length,
    }));
  }

  private descendants(id: string): number {
    return this.atlas.subtopics(id).reduce((sum, { id: child }) => sum + 1 + this.descendants(child), 0);
  }

  /** The listed notes outside a topic that are linked with the most of its notes, with how many. */
  linkedFromOutside(id: string): Steps<{ path: string; count: number }[]> {
    const found = andThen(this.countOutside(id), (counts) =>
      filtered(counts, ([path, n]) => n >= LINKED_WITH && this.atlas.isListed(path)),
    );
    const leading = andThen(found, (all) => {
      const least = lowestOf(
        all.map(([, n]) => n),
        LINKED_NOTES,
      );
      return sortByTitleInSteps(
        all.filter(([, n]) => n >= least),
        ([path]) => this.atlas.note(path)?.title ?? path,
        ([path]) => path,
      );
    });
    return whenDone(leading, (all) =>
      all
        .sort(([, a], [, b]) => b - a)
        .slice(0, LINKED_NOTES)
        .map(([path, n]) => ({ path, count: n })),
    );
  }

  private countOutside(id: string): Steps<ReadonlyMap<string, number>> {
    const inside = this.subtree(id);
    return gathered(new Map<string, number>(), inside, (counts, path) => {
      const count = (other: string): void => {
        if (!inside.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
      };
      const from = this.atlas.linksFrom(path);
      from.forEach(count);
      this.atlas.linksTo(path).forEach((source) => from.has(source) || count(source));
    });
  }
}

/** The lowest of so many of the highest counts. */
function lowestOf(counts: readonly number[], highest: number): number {
  const notes: number[] = [];
  for (const count of counts) notes[count] = (notes[count] ?? 0) + 1;
  let left = highest;
  let count = notes.length - 1;
  while (count > 0 && left > (notes[count] ?? 0)) left -= notes[count--] ?? 0;
  return count;
}
