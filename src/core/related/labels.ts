import { foldWords } from '../text/words';
import type { RelatedGraph } from './graph';
import type { Slots } from './slots';

/** A topic or a tag, with how telling it is: the fewer notes have it, the more. */
export interface Label {
  readonly kind: 'topic' | 'tag';
  readonly id: string;
  readonly weight: number;
}

/** The labels of a note, as they are compared with another's. */
interface Standing {
  readonly topics: ReadonlySet<string>;
  readonly tags: readonly string[];
  /** What its labels weigh together, as the square of a length; null until it is asked for. */
  squares: number | null;
}

const NO_TAGS: readonly string[] = [];

/** How many notes have each tag; topics are asked for, since they change with the settings. */
export class Labels {
  private readonly graph: RelatedGraph;
  private readonly sizes = new Map<string, number>();
  private readonly tags = new Map<string, readonly string[]>();
  /** By slot; null where nothing is kept. */
  private kept: (Standing | undefined)[] | null = null;

  constructor(graph: RelatedGraph) {
    this.graph = graph;
  }

  /** Keeps what is found out of a note's labels until it is forgotten. */
  keep(): void {
    this.kept = [];
  }

  /** To be called when any note or its topics changed. */
  forget(): void {
    this.kept = null;
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
  likenessTo(slot: number, slots: Slots): (other: number) => number {
    const labels = this.of(slots.path(slot), slots.count);
    if (labels.length === 0) return () => 0;
    const own = squares(labels);
    return (other) => {
      const standing = this.standing(other, slots);
      const { topics, tags } = standing;
      let shared = 0;
      for (const { kind, id, weight } of labels)
        if (kind === 'topic' ? topics.has(id) : tags.includes(id)) shared += weight * weight;
      if (shared === 0) return 0;
      const theirs = (standing.squares ??= squares(this.of(slots.path(other), slots.count)));
      return shared / Math.sqrt(own * theirs);
    };
  }

  private standing(slot: number, slots: Slots): Standing {
    const known = this.kept?.[slot];
    if (known !== undefined) return known;
    const path = slots.path(slot);
    const found: Standing = { topics: this.graph.topicsOf(path), tags: this.tags.get(path) ?? NO_TAGS, squares: null };
    if (this.kept !== null) this.kept[slot] = found;
    return found;
  }
}

function rarity(size: number, notes: number): number {
  return Math.log(1 + notes / Math.max(1, size));
}

function squares(labels: readonly Label[]): number {
  return labels.reduce((sum, { weight }) => sum + weight * weight, 0);
}
