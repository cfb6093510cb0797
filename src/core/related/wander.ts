import { compareCodePoints } from '../text/compare';
import { hashOf } from '../text/hash';

/** A note that one could go to. */
export interface WanderStep {
  readonly path: string;
  /** The score of the ranking, from 0 to 1; 0 for a linked note. */
  readonly nearness: number;
  readonly isLinked: boolean;
}

interface WanderOptions {
  /** Where the person was, the oldest first; paths may stand there more than once. */
  readonly visited: readonly string[];
  /** Whether the note's problem has no approach yet. */
  readonly isOpen: (path: string) => boolean;
}

/** A linked note is worth this nearness: a note that was forgotten may come before one that a click reaches. */
const LINKED = 0.6;
const OPEN = 0.5;
/** Of notes that are about as good, each start leads to another one. */
const TASTE = 0.2;
/** A note loses all its worth when it was just visited, and has it back after so many others. */
const MEMORY = 40;

/**
 * The note to see next from here: linked or near, not visited lately, rather an open problem than a closed one. Null
 * when there is nowhere to go. The same place and the same past lead to the same note.
 */
export function nextToSee(
  from: string,
  steps: Iterable<WanderStep>,
  { visited, isOpen }: WanderOptions,
): string | null {
  const freshness = freshnessAfter(visited);
  let best: { path: string; worth: number } | null = null;
  for (const { path, nearness, isLinked } of steps) {
    if (path === from) continue;
    const pull = Math.max(nearness, isLinked ? LINKED : 0) + (isOpen(path) ? OPEN : 0) + TASTE * tasteOf(from, path);
    const worth = pull * freshness(path);
    if (best === null || worth > best.worth || (worth === best.worth && compareCodePoints(path, best.path) < 0))
      best = { path, worth };
  }
  return best?.path ?? null;
}

/** From 0 for a note just left to 1 for one that was not seen for long, or never. */
function freshnessAfter(visited: readonly string[]): (path: string) => number {
  const age = new Map<string, number>();
  for (let i = visited.length - 1; i >= 0 && age.size < MEMORY; i--) {
    const path = visited[i];
    if (path !== undefined && !age.has(path)) age.set(path, age.size);
  }
  return (path) => (age.get(path) ?? MEMORY) / MEMORY;
}

/** From 0 to 1, the same for the same two notes. */
function tasteOf(from: string, path: string): number {
  return hashOf(`${from}\n${path}`) / 0x100000000;
}
