import type { RelatedGraph } from './graph';
import type { Question } from './question';
import type { Slots } from './slots';

/** A note linked with more others says nothing about any two of them, and is never walked through. */
export const HUB = 200;

/** The link graph by slots. */
export class Links {
  readonly #graph: RelatedGraph;
  readonly #slots: Slots;

  constructor(graph: RelatedGraph, slots: Slots) {
    this.#graph = graph;
    this.#slots = slots;
  }

  /** How many notes it is linked with; a link both ways may count twice in a note that is linked with many. */
  degree(slot: number): number {
    const path = this.#slots.path(slot);
    const from = this.#graph.linksFrom(path);
    const to = this.#graph.linksTo(path);
    if (from.size === 0 || to.size === 0 || from.size + to.size > HUB) return from.size + to.size;
    let both = 0;
    for (const other of from) if (to.has(other)) both++;
    return from.size + to.size - both;
  }

  isHub(slot: number): boolean {
    const path = this.#slots.path(slot);
    return this.#graph.linksFrom(path).size + this.#graph.linksTo(path).size > HUB;
  }

  /** The notes it links to, no more than a hub has. */
  from(slot: number): number[] {
    return this.#known(this.#graph.linksFrom(this.#slots.path(slot)));
  }

  /** The notes that link to it, no more than a hub has. */
  to(slot: number): number[] {
    return this.#known(this.#graph.linksTo(this.#slots.path(slot)));
  }

  /** The notes it is linked with, once each. */
  around(slot: number): number[] {
    const from = this.#graph.linksFrom(this.#slots.path(slot));
    return [...this.from(slot), ...this.to(slot).filter((other) => !from.has(this.#slots.path(other)))];
  }

  areLinked(a: number, b: number): boolean {
    const path = this.#slots.path(b);
    return this.#graph.linksFrom(this.#slots.path(a)).has(path) || this.#graph.linksTo(this.#slots.path(a)).has(path);
  }

  #known(paths: ReadonlySet<string>): number[] {
    const known: number[] = [];
    for (const path of paths) {
      const slot = this.#slots.of(path);
      if (slot >= 0) known.push(slot);
      if (known.length === HUB) break;
    }
    return known;
  }
}

/** What is linked with a note, as the question has it. */
export function aroundAs(links: Links, slot: number, { slot: asked, without }: Question): number[] {
  const around = links.around(slot);
  const left = slot === asked ? without : slot === without ? asked : -1;
  return left < 0 ? around : around.filter((other) => other !== left);
}
