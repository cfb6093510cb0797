import type { AtlasView } from '../atlas/view';
import type { Topic } from '../topics/topic';
import type { Counts } from './content';
import { isLinked } from './order';
import { LINKED_NOTES, LINKED_WITH, SMALL_TOPIC } from './options';
import { sortByTitle } from '../text/compare';

/** Counts over the atlas, each made once for as long as the atlas does not change. */
export class Census {
  private readonly notesBelow = new Map<string, ReadonlySet<string>>();

  constructor(private readonly atlas: AtlasView) {}

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

  topic(id: string): Counts {
    const notes = this.subtree(id);
    return { topics: this.descendants(id), notes: notes.size, linked: this.linked(notes) };
  }

  private descendants(id: string): number {
    return this.atlas.subtopics(id).reduce((sum, { id: child }) => sum + 1 + this.descendants(child), 0);
  }

  private linked(paths: Iterable<string>): number {
    let count = 0;
    for (const path of paths) {
      if (isLinked(path, this.atlas)) count++;
    }
    return count;
  }

  /** The listed notes outside a topic that are linked with the most of its notes, with how many. */
  linkedFromOutside(id: string): { path: string; count: number }[] {
    const inside = this.subtree(id);
    const counts = new Map<string, number>();
    const count = (path: string): void => {
      if (!inside.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
    };
    for (const path of inside) {
      const from = this.atlas.linksFrom(path);
      from.forEach(count);
      this.atlas.linksTo(path).forEach((source) => from.has(source) || count(source));
    }
    const found = [...counts].filter(([path, n]) => n >= LINKED_WITH && this.atlas.isListed(path));
    return sortByTitle(found, ([path]) => this.atlas.note(path)?.title ?? path, ([path]) => path)
      .sort(([, a], [, b]) => b - a)
      .slice(0, LINKED_NOTES)
      .map(([path, n]) => ({ path, count: n }));
  }
}

