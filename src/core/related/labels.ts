import { foldWords } from '../text/words';
import type { RelatedGraph } from './graph';

/** A topic or a tag, with how telling it is: the fewer notes have it, the more. */
export interface Label {
  readonly kind: 'topic' | 'tag';
  readonly id: string;
  readonly weight: number;
}

/** How many notes have each tag; topics are asked for, since they change with the settings. */
export class Labels {
  private readonly graph: RelatedGraph;
  private readonly sizes = new Map<string, number>();
  private readonly tags = new Map<string, readonly string[]>();

  constructor(graph: RelatedGraph) {
    this.graph = graph;
  }

  set(path: string): void {
    this.remove(path);
    const tags = [...new Set(this.graph.tags(path).map(foldWords))];
    if (tags.length > 0) this.tags.set(path, tags);
    for (const tag of tags) this.sizes.set(tag, (this.sizes.get(tag) ?? 0) + 1);
  }

  remove(path: string): void {
    for (const tag of this.tags.get(path) ?? []) {
      const size = (this.sizes.get(tag) ?? 0) - 1;
      if (size > 0) this.sizes.set(tag, size);
      else this.sizes.delete(tag);
    }
    this.tags.delete(path);
  }

  /** The note's topics, then its tags. `notes` is how many there are. */
  of(path: string, notes: number): Label[] {
    const topics = Array.from(this.graph.topicsOf(path), (id): Label => ({
      kind: 'topic',
      id,
      weight: rarity(this.graph.notesIn(id).size, notes),
    }));
    const tags = (this.tags.get(path) ?? []).map((id): Label => ({
      kind: 'tag',
      id,
      weight: rarity(this.sizes.get(id) ?? 1, notes),
    }));
    return [...topics, ...tags];
  }

  /** How many notes have it. */
  size({ kind, id }: Label): number {
    return kind === 'topic' ? this.graph.notesIn(id).size : (this.sizes.get(id) ?? 0);
  }

  has(path: string, { kind, id }: Label): boolean {
    return kind === 'topic' ? this.graph.topicsOf(path).has(id) : (this.tags.get(path) ?? []).includes(id);
  }

  /** How much other notes' labels have in common with this note's, from 0 to 1. */
  likenessTo(path: string, notes: number): (other: string) => number {
    const labels = this.of(path, notes);
    if (labels.length === 0) return () => 0;
    const own = squares(labels);
    return (other) => {
      const topics = this.graph.topicsOf(other);
      const tags = this.tags.get(other);
      let shared = 0;
      for (const { kind, id, weight } of labels)
        if (kind === 'topic' ? topics.has(id) : tags?.includes(id) === true) shared += weight * weight;
      return shared === 0 ? 0 : shared / Math.sqrt(own * squares(this.of(other, notes)));
    };
  }
}

function rarity(size: number, notes: number): number {
  return Math.log(1 + notes / Math.max(1, size));
}

function squares(labels: readonly Label[]): number {
  return labels.reduce((sum, { weight }) => sum + weight * weight, 0);
}
