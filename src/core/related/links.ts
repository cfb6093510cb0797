import type { RelatedGraph } from './graph';
import type { Question } from './question';
import type { Slots } from './slots';

/** A note linked with more others says nothing about any two of them, and is never walked through. */
const HUB = 200;

/** A note's links, of a hub not all. */
interface Ends {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Both, once each. */
  readonly around: readonly number[];
  readonly degree: number;
}

/** Some of the notes that a note is linked with. */
interface Near {
  readonly slots: Uint32Array;
  /** How many they were with the hubs, which are left out. */
  readonly count: number;
}

/** How many they are at most. */
const MOST_NEAR = 64;

/** The link graph by slots. What was asked for once is kept until the vault changes. */
export class Links {
  private readonly graph: RelatedGraph;
  private readonly slots: Slots;
  private known: (Ends | undefined)[] = [];
  private nearest: (Near | undefined)[] = [];
  /** By slot, -1 where it is not known: asked for far more often than the links themselves. */
  private degrees = new Int32Array(0);

  constructor(graph: RelatedGraph, slots: Slots) {
    this.graph = graph;
    this.slots = slots;
  }

  /** To be called when any note or link changed, and where most of what was asked for will not be so soon again. */
  forget(): void {
    this.known = [];
    this.nearest = [];
    this.degrees = new Int32Array(0);
  }

  /** How many notes it is linked with; those linked both ways count twice in a hub. */
  degree(slot: number): number {
    const degree = this.degrees[slot] ?? -1;
    return degree >= 0 ? degree : this.ends(slot).degree;
  }

  isHub(slot: number): boolean {
    return this.degree(slot) > HUB;
  }

  /** The notes it links to. */
  from(slot: number): readonly number[] {
    return this.ends(slot).from;
  }

  /** The notes that link to it. */
  to(slot: number): readonly number[] {
    return this.ends(slot).to;
  }

  /** The notes it is linked with, once each. */
  around(slot: number): readonly number[] {
    return this.ends(slot).around;
  }

  near(slot: number): Near {
    return (this.nearest[slot] ??= this.nearAmong(this.around(slot)));
  }

  nearAmong(around: readonly number[]): Near {
    const some = around.slice(0, MOST_NEAR);
    return { slots: Uint32Array.from(some.filter((other) => !this.isHub(other))), count: some.length };
  }

  /** Right for hubs too. */
  areLinked(a: number, b: number): boolean {
    const path = this.slots.path(b);
    return this.graph.linksFrom(this.slots.path(a)).has(path) || this.graph.linksTo(this.slots.path(a)).has(path);
  }

  private ends(slot: number): Ends {
    const known = this.known[slot];
    if (known !== undefined) return known;
    const path = this.slots.path(slot);
    const [from, to] = [this.graph.linksFrom(path), this.graph.linksTo(path)];
    if (this.known.length === 0) this.known = new Array<Ends | undefined>(this.slots.end);
    if (this.degrees.length === 0) this.degrees = new Int32Array(this.slots.end).fill(-1);
    // Links to a note come in the order in which the host read the notes.
    const ends = endsOf(
      this.some(from),
      this.some(to).sort((a, b) => a - b),
      from.size + to.size,
    );
    this.degrees[slot] = ends.degree;
    return (this.known[slot] = ends);
  }

  private some(paths: ReadonlySet<string>): number[] {
    const slots: number[] = [];
    for (const path of paths) {
      const slot = this.slots.of(path);
      if (slot >= 0) slots.push(slot);
      if (slots.length === HUB) break;
    }
    return slots;
  }
}

function endsOf(from: readonly number[], to: readonly number[], links: number): Ends {
  const around = from.length === 0 ? to : to.length === 0 ? from : [...new Set([...from, ...to])];
  return { from, to, around, degree: links > HUB ? links : around.length };
}

/** What is linked with a note, as the question has it. */
export function aroundAs(links: Links, slot: number, { slot: asked, without }: Question): readonly number[] {
  const around = links.around(slot);
  const left = leftOut(slot, asked, without);
  return left < 0 ? around : around.filter((other) => other !== left);
}

/** Some of them. */
export function nearAs(links: Links, slot: number, question: Question): Near {
  const isWhole = leftOut(slot, question.slot, question.without) < 0;
  return isWhole ? links.near(slot) : links.nearAmong(aroundAs(links, slot, question));
}

/** The one note whose link with this one does not count; -1 where all do. */
function leftOut(slot: number, asked: number, without: number): number {
  return slot === asked ? without : slot === without ? asked : -1;
}
