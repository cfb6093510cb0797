import { compareCodePoints } from '../text/compare';

/** A step to a neighbour. */
export interface Step<E> {
  readonly to: number;
  readonly edge: E;
}

/** What is walked through. Notes are known by their slots; steps go both ways and cost the same both ways. */
export interface Terrain<E> {
  steps(from: number): readonly Step<E>[];
  /** What a step costs, more than 0. */
  cost(edge: E): number;
  /** What it costs to go on from a note that is neither end; Infinity for one that no way leads through. */
  toll(slot: number): number;
  /** Orders what costs the same. */
  path(slot: number): string;
}

/** A way: the notes from one end to the other, and the edges between them. */
export interface FoundWay<E> {
  readonly slots: readonly number[];
  readonly edges: readonly E[];
  readonly cost: number;
}

interface Reached<E> {
  readonly cost: number;
  readonly from: number;
  readonly edge: E | null;
  readonly steps: number;
}

/** Notes that are left at most, from both ends together. */
const MOST_LEFT = 1_200;
const MOST_STEPS = 6;
const NOWHERE = -1;

/** The cheapest way between two notes, looked for from both ends at once; null where there is none of a few steps. */
export function cheapestWay<E>(from: number, to: number, terrain: Terrain<E>): FoundWay<E> | null {
  const sides = [new Side(from, terrain), new Side(to, terrain)] as const;
  const [ahead, back] = sides;
  const best = { at: NOWHERE, cost: Infinity };
  for (let left = 0; left < MOST_LEFT; left++) {
    const side = ahead.next <= back.next ? ahead : back;
    if (side.next === Infinity || ahead.next + back.next >= best.cost) break;
    const other = side === ahead ? back : ahead;
    for (const slot of side.leave(other, best.cost - other.next)) {
      const meeting = meetingAt(slot, side, other, terrain);
      if (meeting < best.cost) [best.at, best.cost] = [slot, meeting];
    }
  }
  return best.at === NOWHERE ? null : join(best, ahead, back);
}

/** The toll of the place where the two sides meet is in both. */
function meetingAt<E>(slot: number, side: Side<E>, other: Side<E>, terrain: Terrain<E>): number {
  const [here, there] = [side.reached.get(slot), other.reached.get(slot)];
  if (here === undefined || there === undefined || here.steps + there.steps > MOST_STEPS) return Infinity;
  const isEnd = slot === side.start || slot === other.start;
  return here.cost + there.cost - (isEnd ? 0 : terrain.toll(slot));
}

function join<E>({ at, cost }: { at: number; cost: number }, ahead: Side<E>, back: Side<E>): FoundWay<E> {
  const [first, second] = [ahead.wayTo(at), back.wayTo(at)];
  return {
    slots: [...first.slots.reverse(), at, ...second.slots],
    edges: [...first.edges.reverse(), ...second.edges],
    cost,
  };
}

/** What is reached from one end. */
class Side<E> {
  readonly reached = new Map<number, Reached<E>>();
  private readonly left = new Set<number>();
  private readonly queue: Queue;

  constructor(
    readonly start: number,
    private readonly terrain: Terrain<E>,
  ) {
    this.queue = new Queue((slot) => terrain.path(slot));
    this.reached.set(start, { cost: 0, from: NOWHERE, edge: null, steps: 0 });
    this.queue.push(0, start);
  }

  /** What the nearest note that was not left yet costs. */
  get next(): number {
    while (this.left.has(this.queue.top?.slot ?? NOWHERE)) this.queue.pop();
    return this.queue.top?.cost ?? Infinity;
  }

  /**
   * Leaves the nearest note, and answers with the notes that are reached so. Of those that the other side did not
   * reach, and whose way from here costs so much, no way that is wanted leads on.
   */
  leave(other: Side<E>, tooMuch: number): number[] {
    const { slot = NOWHERE } = this.queue.pop() ?? {};
    const here = this.reached.get(slot);
    this.left.add(slot);
    if (here === undefined || here.steps >= MOST_STEPS - 1) return [];
    const found: number[] = [];
    for (const { to, edge } of this.terrain.steps(slot)) {
      const there = here.cost + this.terrain.cost(edge);
      if (there >= tooMuch && !other.reached.has(to)) continue;
      // Nothing is walked through at no price; an end has no toll, but is not walked on from either.
      const total = there + this.terrain.toll(to);
      if (total >= (this.reached.get(to)?.cost ?? Infinity)) continue;
      this.reached.set(to, { cost: total, from: slot, edge, steps: here.steps + 1 });
      this.queue.push(total, to);
      found.push(to);
    }
    return found;
  }

  /** From a note back to the start, the note itself left out. */
  wayTo(at: number): { slots: number[]; edges: E[] } {
    const [slots, edges]: [number[], E[]] = [[], []];
    for (
      let here = this.reached.get(at);
      here !== undefined && here.edge !== null;
      here = this.reached.get(here.from)
    ) {
      slots.push(here.from);
      edges.push(here.edge);
    }
    return { slots, edges };
  }
}

/** A heap, the cheapest first; of what costs the same, by path. */
class Queue {
  private readonly items: { readonly cost: number; readonly slot: number }[] = [];

  constructor(private readonly path: (slot: number) => string) {}

  get top(): { readonly cost: number; readonly slot: number } | undefined {
    return this.items[0];
  }

  push(cost: number, slot: number): void {
    const { items } = this;
    let at = items.push({ cost, slot }) - 1;
    for (let above = (at - 1) >> 1; at > 0 && this.isBefore(at, above); above = (at - 1) >> 1) {
      this.swap(at, above);
      at = above;
    }
  }

  pop(): { readonly cost: number; readonly slot: number } | undefined {
    const { items } = this;
    if (items.length > 1) this.swap(0, items.length - 1);
    const first = items.pop();
    for (let at = 0; ;) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2])
        if (below < items.length && this.isBefore(below, least)) least = below;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.items[one], this.items[other]];
    if (a === undefined || b === undefined) return false;
    return a.cost < b.cost || (a.cost === b.cost && compareCodePoints(this.path(a.slot), this.path(b.slot)) < 0);
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.items[one], this.items[other]];
    if (a !== undefined && b !== undefined) [this.items[one], this.items[other]] = [b, a];
  }
}
