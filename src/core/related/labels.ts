import { foldWords } from '../text/words';
import type { RelatedGraph } from './graph';
import type { Slots } from './slots';

/** A topic or a tag, with how telling it is: the fewer notes have it, the more. */
interface Label {
  readonly kind: 'topic' | 'tag';
  readonly id: string;
  readonly weight: number;
}

/** The labels of a note, as they are compared with another's. */
interface Standing {
  /** Their numbers. */
  readonly labels: readonly number[];
  /** What its labels weigh together, as the square of a length; null until it is asked for. */
  squares: number | null;
}

const NO_TAGS: readonly string[] = [];

/** How many notes have each tag; topics are asked for, since they change with the settings. */
export class Labels {
  private readonly graph: RelatedGraph;
  private readonly sizes = new Map<string, number>();
  private readonly tags = new Map<string, readonly string[]>();
  /** Small numbers for topics, and for tags, by which labels are compared: even ones, and odd ones. */
  private readonly numbers = { topic: new Map<string, number>(), tag: new Map<string, number>() };
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
    const wanted = labels.map(({ kind, id }) => this.number(kind, id));
    const weights = labels.map(({ weight }) => weight * weight);
    return (other) => {
      const standing = this.standing(other, slots);
      const { labels: theirs } = standing;
      let shared = 0;
      // They are few: to call for what finds one in a list takes longer than to look at all.
      for (let i = 0; i < wanted.length; i++)
        for (let k = 0; k < theirs.length; k++) if (theirs[k] === wanted[i]) shared += weights[i] ?? 0;
      if (shared === 0) return 0;
      standing.squares ??= squares(this.of(slots.path(other), slots.count));
      return shared / Math.sqrt(own * standing.squares);
    };
  }

  private standing(slot: number, slots: Slots): Standing {
    const known = this.kept?.[slot];
    if (known !== undefined) return known;
    const path = slots.path(slot);
    const labels = Array.from(this.graph.topicsOf(path), (id) => this.number('topic', id));
    for (const tag of this.tags.get(path) ?? NO_TAGS) labels.push(this.number('tag', tag));
    const found: Standing = { labels, squares: null };
    if (this.kept !== null) this.kept[slot] = found;
    return found;
  }

  private number(kind: Label['kind'], id: string): number {
    const numbers = this.numbers[kind];
    const number = numbers.get(id) ?? 2 * numbers.size + (kind === 'tag' ? 1 : 0);
    numbers.set(id, number);
    return number;
  }
}

function rarity(size: number, notes: number): number {
  return Math.log(1 + notes / Math.max(1, size));
}

function squares(labels: readonly Label[]): number {
  return labels.reduce((sum, { weight }) => sum + weight * weight, 0);
}
